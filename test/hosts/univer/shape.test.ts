/** What Univer notes as it draws is no change of shape: a file opened and saved as it is stays that file (M2). */
import { shapeOf } from '../../../src/hosts/univer/shape';
import type { IWorkbookData } from '@univerjs/core';

const book = (rowData: object, columnData: object = {}): IWorkbookData =>
  ({
    sheetOrder: ['a'],
    sheets: { a: { id: 'a', name: '表', rowData, columnData, cellData: { 0: { 0: { v: 1 } } } } },
    styles: {},
  }) as unknown as IWorkbookData;

const plain = shapeOf(book({}));

test.each<[string, object, object]>([
  ['an empty entry of a row', { 3: {} }, {}],
  ['a height it has measured', { 3: { ah: 33 } }, {}],
  ['a height of its own making', { 3: { h: 24, ia: 1 } }, {}],
  ['a row that is not hidden', { 3: { hd: 0 } }, {}],
  ['an empty entry of a column', {}, { 2: {} }],
])('%s', (_, rows, columns) => expect(shapeOf(book(rows, columns))).toBe(plain));

test.each<[string, object, object]>([
  ['a height somebody gave', { 3: { h: 24, ia: 0 } }, {}],
  ['a hidden row', { 3: { hd: 1 } }, {}],
  ['a width', {}, { 2: { w: 90 } }],
  ['a hidden column', {}, { 2: { hd: 1 } }],
])('is a change: %s', (_, rows, columns) => expect(shapeOf(book(rows, columns))).not.toBe(plain));
