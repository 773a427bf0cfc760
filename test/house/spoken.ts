/** What the source says through codes: which faults and messages, and with which values. */
import ts from 'typescript';
import { parse, sourceFiles, walk } from './source';

export interface Spoken {
  readonly kind: 'faults' | 'messages';
  readonly code: string;
  /** Names of the values given with it here. */
  readonly values: readonly string[];
  readonly place: string;
}

/** Every `new Fault('code', { … })` and every `{ code: 'code', values: { … } }`. */
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
    if (ts.isObjectLiteralExpression(node) && property(node, 'code') && property(node, 'values'))
      add('messages', property(node, 'code'), property(node, 'values'));
  });
  return found;
}

function property(node: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined {
  const found = node.properties.find(
    (each) => each.name && ts.isIdentifier(each.name) && each.name.text === name,
  );
  if (found && ts.isPropertyAssignment(found)) return found.initializer;
  return found && ts.isShorthandPropertyAssignment(found) ? found.name : undefined;
}

/**
 * A code that is not written out cannot be held against the sentences: it shows up as one that has
 * none. Passing on another's `.code` says nothing new.
 */
function codesOf(code: ts.Expression | undefined): string[] {
  if (code && ts.isStringLiteralLike(code)) return [code.text];
  if (code && ts.isConditionalExpression(code))
    return [...codesOf(code.whenTrue), ...codesOf(code.whenFalse)];
  if (code && ts.isPropertyAccessExpression(code) && code.name.text === 'code') return [];
  return [code?.getText() ?? 'nothing'];
}

function keysOf(values: ts.Expression | undefined): string[] {
  if (!values) return [];
  if (!ts.isObjectLiteralExpression(values)) return [];
  return values.properties.flatMap((each) => (each.name ? [each.name.getText()] : []));
}
