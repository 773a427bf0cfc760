/** What a program may easily use and the oldest browsers we promise, Chromium 88 and Safari 14, do not have. */
import ts from 'typescript';
import { walk } from './source';

/** Methods, functions and classes, with the first browsers that have them. */
export const TOO_YOUNG: Readonly<Record<string, string>> = {
  at: 'Chromium 92, Safari 15.4',
  findLast: 'Chromium 97, Safari 15.4',
  findLastIndex: 'Chromium 97, Safari 15.4',
  toSorted: 'Chromium 110, Safari 16',
  toReversed: 'Chromium 110, Safari 16',
  toSpliced: 'Chromium 110, Safari 16',
  with: 'Chromium 110, Safari 16',
  fromAsync: 'Chromium 121, Safari 16.4',
  'Object.groupBy': 'Chromium 117, Safari 17.4',
  'Map.groupBy': 'Chromium 117, Safari 17.4',
  hasOwn: 'Chromium 93, Safari 15.4',
  isWellFormed: 'Chromium 111, Safari 16.4',
  toWellFormed: 'Chromium 111, Safari 16.4',
  withResolvers: 'Chromium 119, Safari 17.4',
  structuredClone: 'Chromium 98, Safari 15.4',
  randomUUID: 'Chromium 92, Safari 15.4',
  ListFormat: 'Safari 14.1',
  Segmenter: 'Safari 14.1',
  WeakRef: 'Safari 14.1',
  FinalizationRegistry: 'Safari 14.1',
  BroadcastChannel: 'Safari 15.4',
  CompressionStream: 'Safari 16.4',
  DecompressionStream: 'Safari 16.4',
  OffscreenCanvas: 'Safari 16.4',
  requestIdleCallback: 'no Safari of its time',
  requestSubmit: 'Safari 16',
  showModal: 'Safari 15.4',
  checkVisibility: 'Chromium 105, Safari 17.4',
  'AbortSignal.timeout': 'Chromium 103, Safari 16',
  'AbortSignal.any': 'Chromium 116, Safari 17.4',
};

/** Look-behind is Safari 16.4; the flags `d` and `v` are Chromium 90 and 112. */
const isYoungExpression = (text: string): boolean =>
  /\(\?<[=!]/.test(text) || /\/[a-z]*[dv][a-z]*$/.test(text);

/** Every use of something too young, as it stands there. */
export function tooYoung(file: ts.SourceFile): string[] {
  const found: string[] = [];
  walk(file, (node) => {
    if (ts.isRegularExpressionLiteral(node) && isYoungExpression(node.text)) found.push(node.text);
    if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return;
    const [argument] = node.arguments ?? [];
    const name = calledIn(node.expression);
    if (name !== undefined) found.push(name);
    const { expression } = node;
    if (!ts.isIdentifier(expression) || expression.text !== 'RegExp' || !argument) return;
    if (ts.isStringLiteralLike(argument) && isYoungExpression(argument.text)) found.push(argument.text);
  });
  return found;
}

/** Without what they are methods of: to ask a node for its whole text takes far longer. */
const lastNames = new Set(Object.keys(TOO_YOUNG).map((name) => name.split('.').at(-1)!));

function calledIn(callee: ts.Expression): string | undefined {
  const called = ts.isPropertyAccessExpression(callee) ? callee.name.text : callee.getText();
  if (!lastNames.has(called)) return undefined;
  // Fluent's finder of what can be focused (tabster) has a method of its own by that name.
  if (/\.focusable\.findLast$/.test(callee.getText())) return undefined;
  return [callee.getText(), called].find((name) => Object.hasOwn(TOO_YOUNG, name));
}
