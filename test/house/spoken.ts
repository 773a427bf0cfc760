/** What the source says through codes: which faults, messages and notices, and with which values. */
import ts from 'typescript';
import { parse, sourceFiles, walk } from './source';

export interface Spoken {
  readonly kind: 'faults' | 'messages' | 'notices';
  readonly code: string;
  /** Names of the values given with it here; `any` where they are not written out. */
  readonly values: readonly string[] | 'any';
  readonly place: string;
}

/** Every `new Fault('code', { … })`, `{ code: 'code', values: { … } }` and, of the pane, `{ kind: 'done', code: … }`. */
export const spoken: readonly Spoken[] = sourceFiles.flatMap(spokenIn);

function spokenIn(path: string): Spoken[] {
  const file = parse(path);
  const found: Spoken[] = [];
  const add = (kind: Spoken['kind'], code: ts.Expression | undefined, values: ts.Expression | undefined) => {
    const place = `${path}:${file.getLineAndCharacterOfPosition(code?.getStart() ?? 0).line + 1}`;
    for (const each of codesOf(code)) found.push({ kind, code: each, values: keysOf(values), place });
  };
  walk(file, (node) => {
    if (ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'Fault')
      add('faults', node.arguments?.[0], node.arguments?.[1]);
    if (ts.isObjectLiteralExpression(node) && speaks(node))
      add(property(node, 'kind') ? 'notices' : 'messages', property(node, 'code'), property(node, 'values'));
  });
  return found;
}

/** `{ code, values }` passes on what was said elsewhere. */
function speaks(node: ts.ObjectLiteralExpression): boolean {
  const isWrittenOut = (each: ts.Node): boolean =>
    ts.isPropertyAssignment(each) && each.name.getText() === 'code';
  return property(node, 'values') !== undefined && node.properties.some(isWrittenOut);
}

function property(node: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined {
  const found = node.properties.find(
    (each) => each.name && ts.isIdentifier(each.name) && each.name.text === name,
  );
  if (found && ts.isPropertyAssignment(found)) return found.initializer;
  return found && ts.isShorthandPropertyAssignment(found) ? found.name : undefined;
}

/** The codes written out in an expression, such as both sides of a choice; the condition is none. */
function codesOf(code: ts.Expression | undefined): string[] {
  if (!code) return [];
  if (ts.isStringLiteralLike(code)) return [code.text];
  if (ts.isConditionalExpression(code)) return [...codesOf(code.whenTrue), ...codesOf(code.whenFalse)];
  if (ts.isBinaryExpression(code)) return [...codesOf(code.left), ...codesOf(code.right)];
  return ts.isAsExpression(code) ? codesOf(code.expression) : [];
}

/** A spread may give anything, and so may a value that is not written out. */
function keysOf(values: ts.Expression | undefined): readonly string[] | 'any' {
  if (!values) return [];
  const written = ts.isIdentifier(values) ? initializerOf(values) : values;
  if (!written || !ts.isObjectLiteralExpression(written)) return 'any';
  if (written.properties.some(ts.isSpreadAssignment)) return 'any';
  return written.properties.flatMap((each) => (each.name ? [each.name.getText()] : []));
}

function initializerOf(name: ts.Identifier): ts.Expression | undefined {
  let found: ts.Expression | undefined;
  walk(name.getSourceFile(), (node) => {
    if (ts.isVariableDeclaration(node) && node.name.getText() === name.text) found = node.initializer;
  });
  return found;
}
