import { changesOf } from '../../../src/hosts/univer/changes';
import type { RawCell } from '../../../src/ooxml/sheet/raw-cell';

type Value = RawCell['value'];
const typed = (v: Value, file: Value) =>
  changesOf(
    { sheets: { s: { name: '表', cellData: { 0: { 0: { v } } } } } } as never,
    new Map([['表', new Map(file === null ? [] : [['0,0', { value: file }]])]]),
  ).get('表');

test.each<[string, Value, Value, Value | undefined]>([
  ['0 where there was nothing', 0, null, 0],
  ['0 in place of a number', 0, 5, 0],
  ['nothing in place of 0', null, 0, null],
  ['an empty text where there was nothing', '', null, undefined],
  ['the same number', 5, 5, undefined],
  ['a text with other line ends', '甲\n乙', '甲\r\n乙', undefined],
])('%s', (_, now, before, patch) =>
  expect(typed(now, before)).toEqual(patch === undefined ? undefined : [{ row: 0, column: 0, value: patch }]),
);
