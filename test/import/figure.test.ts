/** A figure as it was published: its own unit may follow it, and what may be read in two ways is not read. */
import { readFigure } from '../../src/import/recognise/figure';
import type { Unit } from '../../src/format/edition';

test.each<[string, Unit, number]>([
  ['12', '件', 12],
  ['0', '件', 0],
  [' 12 ', '件', 12],
  ['　12', '项', 12],
  ['１２', '件', 12],
  ['1,200', '件', 1200],
  ['1，200', '件', 1200],
  ['-5', '件', -5],
  ['12件', '件', 12],
  ['12 件', '件', 12],
  ['１２ 项', '件', 12],
  ['12项', '项', 12],
  ['12个', '项', 12],
  ['12条', '项', 12],
  ['12份', '件', 12],
  ['12宗', '件', 12],
  ['12起', '件', 12],
  ['12次', '件', 12],
  ['0.5', '万元', 0.5],
  ['0.5万元', '万元', 0.5],
  ['1,200.35 万元', '万元', 1200.35],
  ['12', '万元', 12],
])('%j, counted in %s, is %d', (text, unit, value) => {
  expect(readFigure(text, unit)).toEqual({ kind: 'known', value });
});

test.each<[string, Unit]>([
  ['3 5', '件'],
  ['１　２', '件'],
  ['1 200', '件'],
  ['0 .5', '万元'],
  ['1. 5', '万元'],
  ['59237.\n2449', '万元'],
  ['1, 234', '件'],
  ['１． ５', '万元'],
  ['12万元', '件'],
  ['12元', '件'],
  ['12元', '万元'],
  ['12件', '万元'],
  ['12万', '万元'],
  ['共12万元', '万元'],
  ['12人', '件'],
  ['约12件', '件'],
  ['12件3', '件'],
  ['12件（其中3件）', '件'],
  ['/', '件'],
  ['无', '件'],
  ['—', '万元'],
  ['件', '件'],
])('%j, counted in %s, is not read, and kept as it was written', (text, unit) => {
  expect(readFigure(` ${text}　`, unit)).toEqual({ kind: 'unreadable', written: text });
});

test.each(['', ' ', '　', '\n'])('%j is blank', (text) => {
  expect(readFigure(text, '件')).toEqual({ kind: 'blank' });
});
