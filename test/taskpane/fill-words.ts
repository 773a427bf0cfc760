/** Words and a date typed into their sheets, as a clerk would who knows where they belong. */
import type { Excel } from '../excel/excel';
import { addressOf } from '../../src/ooxml/sheet/reference';
import { textsOf } from '../../src/report/text';
import { coverName } from '../../src/workbook/cover';
import { areaNames } from '../../src/workbook/layout';
import { aspects } from '../../src/format/sections';
import { wordsInOrder } from '../words-in-order';

/** Into the first cell of a named area. */
export function typeInto(excel: Excel, name: string, text: string): void {
  const target = excel.wire.book.names.get(name.toLowerCase())?.target;
  if (!target) throw new Error(`no ${name}`);
  excel.type(target.sheet.name, addressOf(target.area.top, target.area.left), text);
}

/** @param received what the words say of 本年新收政府信息公开申请数量 */
export function fillWords(excel: Excel, received: number): void {
  typeInto(excel, coverName('date'), '2026年1月20日');
  for (const [part, text] of textsOf(wordsInOrder(received))) typeInto(excel, areaOf(part), text);
}

function areaOf(part: string): string {
  const aspect = aspects.find(({ key }) => part === `overview.${key}`);
  return aspect ? areaNames.aspect(aspect.key) : part === 'problems' ? areaNames.problems : areaNames.other;
}
