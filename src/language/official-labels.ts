/** How a figure or a section is called in a sentence: official wording, the same in every language. */
import type { CellId, Edition, NumberCell, TableId } from '../format/edition';
import { findCell } from '../format/editions';
import { aspectHeading, aspects, sections, type NarrativeKey } from '../format/sections';
import type { SectionKey } from '../report/location';
import type { TextPart } from '../report/text';
import { lastEntry, present } from '../report/present';

/** `三、收到和处理政府信息公开申请情况`, by what the section holds: a table or a text. */
export function sectionHeading(of: TableId | NarrativeKey): string {
  const section = sections.find(({ table, narrative }) => table === of || narrative === of);
  const { number, heading } = present(section, `section of ${of}`);
  return `${number}、${heading}`;
}

export const tableHeadings: Readonly<Record<TableId, string>> = {
  proactive: sectionHeading('proactive'),
  requests: sectionHeading('requests'),
  review: sectionHeading('review'),
};

const SECTIONS = ['proactive', 'requests', 'review', 'overview', 'problems', 'other'] as const;
const COVER = '填报说明';

/** What problems are listed under. */
export const sectionHeadings: Readonly<Record<SectionKey, string>> = {
  cover: COVER,
  overview: sectionHeading('overview'),
  ...tableHeadings,
  problems: sectionHeading('problems'),
  other: sectionHeading('other'),
};

/** `一、总体情况（二）依申请公开`; undefined for what stands outside the sections. */
export function partHeading(part: TextPart): string | undefined {
  if (part === 'overview' || part === 'problems' || part === 'other') return sectionHeading(part);
  const number = aspects.findIndex(({ key }) => part === `overview.${key}`);
  const aspect = aspects[number];
  return aspect && sectionHeading('overview') + aspectHeading(number, aspect.heading);
}

/** What a named area of the workbook belongs to: a section, or the first sheet. */
export function areaHeading(area: string | number | undefined): string {
  const key = String(area).replace(/^nb_(flags_)?/, '');
  const section = SECTIONS.find((each) => key === each || key.startsWith(`${each}_`));
  return section ? sectionHeading(section) : COVER;
}

/** Without its number and what is said in brackets after it. */
export const labelAlone = (label: string): string =>
  label
    .replace(/^[（(]?[一二三四五六七八\d]+[）)、.．]/, '')
    .replace(/（区分处理的.*）$/, '')
    .replace(/、行政机关不再处理其政府信息公开申请$/, '')
    .replace(/（单位：万元）$/, '');

/** Keeps its number, which tells it from the 总计 of the applicants. */
const SUM_OF_OUTCOMES = '（七）总计';

/** Labels that say nothing alone are given the one above them. */
const named = (labels: readonly string[]): string => {
  if (labels.at(-1) === SUM_OF_OUTCOMES) return SUM_OF_OUTCOMES;
  const last = labelAlone(lastEntry(labels));
  const above = labels.at(-2);
  return last === '其他' && above ? `${labelAlone(above)}（其他）` : last;
};

/** `自然人 × 予以公开`; table 二: `行政许可 × 本年处理决定数量`; table 四: `行政复议 × 结果维持`. */
export function labelOf(cell: NumberCell): string {
  if (cell.table === 'requests') return `${named(cell.column)} × ${named(cell.row)}`;
  if (cell.table === 'review') return `${cell.column.slice(0, -1).join('·')} × ${cell.column.at(-1)}`;
  return `${cell.row.at(-1)} × ${labelAlone(lastEntry(cell.column))}`;
}

export function cellLabel(edition: Edition, id: CellId): string {
  const cell = findCell(edition, id);
  return cell ? labelOf(cell) : id;
}

/** The line a figure stands in, as a sum over it is called: a row of 三, a block of 四. */
export function rowLabel(edition: Edition, id: CellId): string {
  const cell = present(findCell(edition, id), id);
  return cell.table === 'review' ? cell.column.slice(0, -1).join('·') : named(cell.row);
}

export const columnLabel = (edition: Edition, id: CellId): string =>
  named(present(findCell(edition, id), id).column);
