/**
 * Which files lint has to look at again. What it says of a file depends on that file, on those it imports and they in turn
 * (their types), on declarations that hold everywhere, and on its settings; where none of these has changed since all was in
 * order, neither has the answer.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';

const SKIPPED = new Set(['node_modules', 'dist', 'data', '.cache', 'coverage', '.git']);
const LINTED = /\.[cm]?[jt]sx?$/;
const DECLARATION = /\.d\.ts$/;
const SETTINGS = ['.eslint.config.js', 'tsconfig.json', 'package.json', 'package-lock.json'];
/** What a file imports from beside it, types and what is loaded later included. */
const RELATIVE = /(?:from|import)\s*\(?\s*(['"])(\.{1,2}\/[^'"]*)\1/g;
/** An import of `.js` is one of the file it will be made from. */
const ENDINGS = [
  ['.js', ['.ts', '.tsx', '.js']],
  ['.mjs', ['.mts', '.mjs']],
];

const digest = (...parts) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('base64url');
};

const filesIn = async (root, folder = '') => {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  const inner = entries.map((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : filesIn(root, path);
    return LINTED.test(entry.name) ? [path] : [];
  });
  return (await Promise.all(inner)).flat().sort();
};

const importsOf = (file, text) =>
  Array.from(text.matchAll(RELATIVE), ([, , specifier]) => normalize(join(dirname(file), specifier)));

/** The file that `path` stands for in an import, among those `has` knows. */
const resolved = (path, has) => {
  for (const [ending, sources] of ENDINGS) {
    if (!path.endsWith(ending)) continue;
    const stem = path.slice(0, -ending.length);
    const source = sources.map((other) => stem + other).find(has);
    if (source !== undefined) return source;
  }
  return path;
};

/** All that `file` imports, and what that imports, itself included. */
const reachOf = (file, imports) => {
  const reach = new Set([file]);
  for (const met of reach) for (const next of imports.get(met) ?? []) reach.add(next);
  return [...reach].sort();
};

/** A digest for each file below `root` that is linted: of all that the answer about it depends on. */
const digestsBelow = async (root) => {
  const files = await filesIn(root);
  const texts = new Map(await Promise.all(files.map(async (file) => [file, await readFile(join(root, file), 'utf8')])));
  const has = (file) => texts.has(file);
  const imports = new Map();
  for (const [file, text] of texts)
    imports.set(
      file,
      importsOf(file, text).map((path) => resolved(path, has)),
    );
  const contents = new Map(Array.from(texts, ([file, text]) => [file, digest(text)]));
  // What is imported and not linted, such as JSON.
  const contentOf = (file) => {
    if (!contents.has(file)) {
      const path = join(root, file);
      contents.set(file, /\.\w+$/.test(file) && existsSync(path) ? digest(readFileSync(path)) : 'none');
    }
    return contents.get(file);
  };
  const everywhere = digest(
    process.version,
    ...[...SETTINGS, ...files.filter((file) => DECLARATION.test(file))].flatMap((file) => [file, contentOf(file)]),
  );
  return new Map(
    files.map((file) => [
      file,
      digest(everywhere, ...reachOf(file, imports).flatMap((other) => [other, contentOf(other)])),
    ]),
  );
};

const rememberedIn = async (memory) => {
  try {
    return new Map(Object.entries(JSON.parse(await readFile(memory, 'utf8'))));
  } catch {
    // Not there yet, or cut off when it was written: then everything is looked at.
    return new Map();
  }
};

/**
 * What below `root` is to be linted: `['.']` where nothing is remembered, else the files that changed, or something they
 * depend on. `remember` is to be called once all of them are in order.
 */
export const openLintMemory = async (root) => {
  const memory = join(root, '.cache', 'lint.json');
  const [digests, remembered] = await Promise.all([digestsBelow(root), rememberedIn(memory)]);
  const changed = [...digests].flatMap(([file, one]) => (remembered.get(file) === one ? [] : [file]));
  return {
    targets: changed.length === digests.size ? ['.'] : changed,
    remember: async () => {
      await mkdir(dirname(memory), { recursive: true });
      await writeFile(memory, JSON.stringify(Object.fromEntries(digests)));
    },
  };
};
