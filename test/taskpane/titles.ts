/** The titles of the tests in a file, those of a table's rows included. */
import ts from 'typescript';
import { parse, walk } from '../house/source';

export function titlesIn(path: string): string[] {
  const titles: string[] = [];
  walk(parse(path), (node) => {
    if (!ts.isCallExpression(node)) return;
    const { expression: callee, arguments: given } = node;
    const [title] = given;
    if (!title || !ts.isStringLiteralLike(title)) return;
    if (isTest(callee)) titles.push(title.text);
    if (ts.isCallExpression(callee) && isTest(callee.expression))
      titles.push(...rowsOf(callee.arguments[0]).map((row) => title.text.replace(/%[sdj]/, row)));
  });
  return titles;
}

/** `test` or `test.each`; one that is skipped is none. */
const isTest = (callee: ts.Expression): boolean => /^(test|it)(\.each)?$/.test(callee.getText());

/** What the first `%s` of a title becomes; the title as it is where the table is not written out. */
function rowsOf(table: ts.Expression | undefined): string[] {
  if (!table) return [];
  const written = ts.isAsExpression(table) ? table.expression : table;
  if (!ts.isArrayLiteralExpression(written)) return ['%s'];
  return written.elements.map((row) => {
    const first = ts.isArrayLiteralExpression(row) ? row.elements[0]! : row;
    return ts.isStringLiteralLike(first) ? first.text : first.getText();
  });
}
