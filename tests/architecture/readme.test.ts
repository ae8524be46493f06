import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { CONFIG_VARIABLES } from '../../src/config/variables.js';
import { DEFAULT_POLICY } from '../../src/domain/policy.js';
import { loadModel } from '../../src/files/model-files.js';
import { shippedModelDir } from '../../src/files/shipped-model.js';
import { explain } from '../../src/scoring/explain.js';
import { score } from '../../src/scoring/score.js';
import { aComment } from '../unit/scoring/a-comment.js';

const readme = readFileSync('README.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

describe('the README', () => {
  it('has exactly the variables the service reads, with their defaults', () => {
    const rows = readme.split('\n').filter((line) => /^\| `[A-Z_]+`/.test(line));
    const cells = rows.map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim().replace(/^`([^`]*)`$/, '$1')),
    );
    expect(cells).toEqual(CONFIG_VARIABLES.map(({ name, default: value, meaning }) => [name, value, meaning]));
  });

  it('shows the answer that its example gets', () => {
    const { content } = JSON.parse(/-d '(\{.*?\})'\n```/s.exec(readme)?.[1] ?? '{}') as { content: string };
    const shown = JSON.parse(/```json\n(.*?)```/s.exec(readme)?.[1] ?? '{}') as Record<string, unknown>;
    const verdict = score(aComment({ content }), { repeats: 0 }, loadModel(shippedModelDir()), DEFAULT_POLICY);
    const reasons = verdict.contributions.map((part) => ({
      signal: part.signal,
      weight: part.weight,
      text: explain(part),
    }));
    const { kind: status, logOdds: log_odds, thresholds, model } = verdict;
    expect(shown).toMatchObject({ status, score: verdict.score, log_odds, reasons, thresholds, model });
  });

  it('names only scripts that exist', () => {
    const named = [...readme.matchAll(/npm (?:run )?([a-z:]+)/g)].map(([, name]) => name ?? '');
    expect(named.filter((name) => name !== 'ci' && !(name in scripts))).toEqual([]);
  });

  it('names only files that exist', () => {
    const named = [...readme.matchAll(/(?:\(|`)((?:src|models)\/[\w./-]+\.\w+)/g)].map(([, path]) => path ?? '');
    expect(named.length).toBeGreaterThan(2);
    for (const path of named) expect(() => readFileSync(path)).not.toThrow();
  });
});
