/** The project's own files, as the house tests look at them. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';

export const root = join(import.meta.dirname, '../..');

export const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Files under a folder, as paths from the root with `/`, in order; none where there is no such folder. */
export function filesUnder(folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  return names
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
    .filter((path) => statSync(join(root, path)).isFile())
    .sort();
}

const isTypeScript = (path: string): boolean => /(?<!\.d)\.tsx?$/.test(path);

export const sourceFiles: readonly string[] = filesUnder('src').filter(isTypeScript);

const WITHOUT_COMMENTS = {
  languageVersion: ts.ScriptTarget.ES2022,
  jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
};

const parsed = new Map<string, ts.SourceFile>();

export function parse(path: string): ts.SourceFile {
  const file = parsed.get(path) ?? ts.createSourceFile(path, read(path), WITHOUT_COMMENTS, true);
  parsed.set(path, file);
  return file;
}

/** Calls back for a node and everything under it. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

const named = new Map<string, readonly ts.FileReference[]>();

function namedIn(path: string): readonly ts.FileReference[] {
  const found = named.get(path) ?? ts.preProcessFile(read(path)).importedFiles;
  named.set(path, found);
  return found;
}

/** Module specifiers a file names, types included. */
export const importsOf = (path: string): string[] => namedIn(path).map(({ fileName }) => fileName);

/** A statement about types alone that has not ended yet. */
const OF_TYPES = /^(?:import|export) type\b[^;]*(?![^])/m;

/** Module specifiers that are left when the types are gone. */
export function runtimeImportsOf(path: string): string[] {
  const text = read(path);
  return namedIn(path)
    .filter(({ pos }) => !OF_TYPES.test(text.slice(0, pos)))
    .map(({ fileName }) => fileName);
}

/** The file a relative specifier means. */
export function resolve(from: string, specifier: string): string {
  const target = posix.join(posix.dirname(from), specifier);
  const candidates = [target, `${target}.ts`, `${target}.tsx`, `${target}.d.ts`, `${target}/index.ts`];
  const found = candidates.find(
    (path) => existsSync(join(root, path)) && statSync(join(root, path)).isFile(),
  );
  return found ?? `${target} (not there)`;
}
