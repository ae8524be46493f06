import { cpSync, mkdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

export interface Instruction {
  /** Upper case: `RUN`, `COPY`. */
  readonly name: string;
  readonly rest: string;
}

export interface Stage {
  /** What it was begun from: an image, or an earlier stage. */
  readonly from: string;
  readonly name: string | undefined;
  readonly instructions: readonly Instruction[];
}

/** The stages of a Dockerfile without line continuations. */
export const parseDockerfile = (text: string): readonly Stage[] =>
  text
    .split(/^FROM\s+/m)
    .slice(1)
    .map((block) => {
      const [head = '', ...lines] = block.split('\n');
      const [from = '', , name] = head.trim().split(/\s+/);
      const instructions = lines
        .filter((line) => /^[A-Z]/.test(line))
        .map((line) => ({ name: line.split(/\s/, 1)[0] ?? '', rest: line.replace(/^\S+\s+/, '') }));
      return { from, name, instructions };
    });

/** The words of an instruction in exec form: `["node", "x"]`. */
export const execForm = (rest: string): readonly string[] =>
  JSON.parse(rest.slice(rest.indexOf('["'))) as readonly string[];

/**
 * Does what `COPY [--from=stage] source... target` does, from the folder of the context or of that stage. A folder's
 * content goes into the target; a file goes by its name into a target that ends in a slash.
 */
export const copy = (
  rest: string,
  folders: { readonly app: string; readonly of: (stage: string | undefined) => string },
): void => {
  const words = rest.split(/\s+/);
  const stage = words[0]?.startsWith('--from=') === true ? words.shift()?.slice('--from='.length) : undefined;
  const target = words.pop() ?? '.';
  for (const source of words) {
    const from = resolve(folders.of(stage), source.replace(/^\/app\//, ''));
    const to = join(folders.app, target, target.endsWith('/') ? basename(source) : '');
    mkdirSync(join(to, '..'), { recursive: true });
    cpSync(from, to, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true });
  }
};
