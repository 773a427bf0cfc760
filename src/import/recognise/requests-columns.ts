/** The columns of table 三: applicants, by their names, in one row or over two. */
import { isRising, type Columns } from './columns';
import type { Gathering } from './gathering';
import { bare, Labels } from './likeness';
import { isBlank, type Line, type LineCell } from './line';
import { remembered } from './remembered';
import { SUM } from './requests-rows';
import { applicantColumns } from '../../format/requests-table';
import { entryAt, lastEntry, present } from '../../report/present';

type Named = readonly [label: string, key: string];

const ORGANISATIONS = '法人或其他组织';
export const CAPTIONS = [
  '申请人情况',
  '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
];
const headers: readonly Named[] = [
  ...applicantColumns.map(({ key, column }): Named => [lastEntry<string>(column), key]),
  ...[ORGANISATIONS, ...CAPTIONS].map((label): Named => [label, label]),
];
const officialColumn = new Map(headers.map(([label, key]) => [key, label]));
const headerLabels = new Labels([...headers, [SUM, 'total']]);
const keys: readonly string[] = applicantColumns.map(({ key }) => key);
const outer = [entryAt(keys, 0), ORGANISATIONS, lastEntry(keys)];
const inner = keys.slice(1, -1);

/** Other words for them, each by itself: within a longer name they say nothing. */
const ALSO = new Map([
  ['公民', 'naturalPerson'],
  ['企业', 'enterprise'],
  ['科研单位', 'researchInstitution'],
  ['公益组织', 'socialOrganization'],
  ['法律服务', 'legalService'],
  ['其他组织', 'otherOrganization'],
]);

/** Some repeat 法人或其他组织 before each of its columns. */
const headerKey = remembered((text): string | undefined => {
  const name = bare(text);
  const isPrefixed = name.startsWith(ORGANISATIONS) && name !== ORGANISATIONS;
  return ALSO.get(name) ?? headerLabels.match(isPrefixed ? name.slice(ORGANISATIONS.length) : text);
});

const namesIn = ({ cells }: Line): ReadonlySet<string | undefined> =>
  new Set(cells.map(({ text }) => headerKey(text)).filter((key) => key !== undefined));

export const sharesNames = (one: Line, other: Line): boolean =>
  [...namesIn(one)].some((name) => namesIn(other).has(name));

/** 申请人情况, or what the table says of its sums. */
export const isRequestsCaption = (line: Line): boolean =>
  CAPTIONS.some((caption) => namesIn(line).has(caption));

/** That, or two names of applicants. */
export const isRequestsHeader = (line: Line): boolean => isRequestsCaption(line) || namesIn(line).size >= 2;

export const isHeaderName = ({ text }: LineCell): boolean => headerLabels.match(text) !== undefined;

/** One of the seven, and not 法人或其他组织 over five of them. */
export const isApplicant = ({ text }: LineCell): boolean => keys.includes(headerKey(text) ?? '');

/** The form's own order. */
export const columnsInOrder: Columns = { keys, starts: new Map(), inOrder: true };

export const unknownColumns: Columns = { keys, starts: new Map(), inOrder: false };

interface Header {
  readonly line: Line;
  readonly cell: LineCell;
  readonly key: string;
}

/** `undefined` where no name of a column is in it: it only looked like a header. */
export function columnsOf(header: readonly Line[], gathering: Gathering): Columns | undefined {
  const found = foundIn(header);
  for (const { line, cell, key } of found)
    if (keys.includes(key))
      gathering.label(line, cell, { axis: 'column', key, official: present(officialColumn.get(key), key) });
  if (!found.some(({ key }) => keys.includes(key))) return undefined;
  const at = (key: string): number[] => startsOf(found, key);
  const starts = new Map(keys.filter((key) => at(key).length === 1).map((key) => [key, entryAt(at(key), 0)]));
  const rising = (names: readonly string[]): boolean =>
    names.every((key) => at(key).length === 1) && isRising(names.map((key) => entryAt(at(key), 0)));
  // Without the name that holds the five together, another order than the form's may be a name that was lost.
  const isHeld = at(ORGANISATIONS).length > 0 || isRising(keys.map((key) => starts.get(key) ?? NaN));
  const isKnown = isComplete(found) && !isMixed(starts) && isHeld;
  return { keys, starts: isKnown ? starts : new Map(), inOrder: rising(outer) && rising(inner) };
}

/** As they stand; else those of several rows read together, where that gives what each row lacks. */
function foundIn(header: readonly Line[]): Header[] {
  const single = headersIn(header);
  if (isComplete(single)) return single;
  const joined = joinedDown(header);
  const isEachOnce = keys.every((key) => startsOf(single, key).length === 1);
  return isEachOnce && !isComplete(joined) ? single : joined;
}

/** 自然人 or 总计 amid the five of 法人或其他组织: a span was lost, and places tell nothing. */
function isMixed(starts: ReadonlyMap<string, number>): boolean {
  const of = (names: readonly string[]): number[] => names.map((key) => starts.get(key) ?? NaN);
  const within = of(inner);
  return of(outer).some((at) => at > Math.min(...within) && at < Math.max(...within));
}

const startsOf = (found: readonly Header[], name: string): number[] =>
  found.filter(({ key }) => key === name).map(({ cell }) => cell.column);

/** Each column once, none at the place of another. */
const isComplete = (found: readonly Header[]): boolean =>
  keys.every((key) => startsOf(found, key).length === 1) &&
  new Set(keys.flatMap((key) => startsOf(found, key))).size === keys.length;

const headersIn = (header: readonly Line[]): Header[] =>
  header.flatMap((line) =>
    line.cells
      .filter(({ continued }) => !continued)
      .flatMap((cell) => {
        const key = headerKey(cell.text);
        return key === undefined ? [] : [{ line, cell, key }];
      }),
  );

/** 商业 in one row and 企业 under it: what stands in a column, read together. */
function joinedDown(header: readonly Line[]): Header[] {
  const byColumn = new Map<number, { line: Line; cell: LineCell }>();
  const whole = headersIn(header).filter(({ key }) => !keys.includes(key));
  for (const line of header)
    for (const cell of line.cells) {
      if (cell.continued || isBlank(cell.text) || whole.some((each) => each.cell === cell)) continue;
      const above = byColumn.get(cell.column);
      const joined = above ? { ...above.cell, text: above.cell.text + cell.text } : cell;
      byColumn.set(cell.column, { line: above?.line ?? line, cell: joined });
    }
  return [
    ...whole,
    ...[...byColumn.values()].flatMap(({ line, cell }) => {
      const key = headerKey(cell.text);
      return key === undefined ? [] : [{ line, cell, key }];
    }),
  ];
}

const NUMBERS = /^(序号|行次|行号)$/;

/** What stands under 序号 counts rows and is no figure. */
export function withoutNumbers(line: Line, header: readonly Line[]): Line {
  const own = header.flatMap(({ cells }) => cells).filter(({ text }) => NUMBERS.test(bare(text)));
  return { ...line, cells: line.cells.filter(({ column }) => !own.some((each) => each.column === column)) };
}
