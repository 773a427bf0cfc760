/** Table 三 that was made into lines of text: a label, and its seven figures after it or in the next line. */
import { textLine } from './line';
import { isRequestsGroup } from './requests';
import { columnsInOrder } from './requests-columns';
import { isRequestsRow } from './requests-rows';
import { tablesBegunIn } from './tables';
import { CellBudget, tableOf, type CellIn } from '../table';
import type { Block } from '../../document/model';

const FIGURES = columnsInOrder.keys.length;
const LINE = new RegExp(`^(.*?)[\\s\\u3000]*((?:\\d[\\d,，.]*[\\s\\u3000]+){${FIGURES - 1}}\\d[\\d,，.]*)$`);
/** Fewer are no table. */
const LEAST = 8;

interface Row {
  /** Of the blocks. */
  readonly from: number;
  readonly to: number;
  readonly cells: readonly string[];
}

/** Put together again where no table of the document is it; that no column is named is told when it is read. */
export function withWrittenRows(blocks: readonly Block[]): readonly Block[] {
  if (blocks.some((block) => tablesBegunIn(block).includes('requests'))) return blocks;
  const rows = blocks.flatMap((_, at) => rowAt(blocks, at) ?? []);
  const [first, last] = [rows[0], rows[rows.length - 1]];
  if (!first || !last || rows.length < LEAST) return blocks;
  if (blocks.slice(first.from, last.to).some(({ kind }) => kind !== 'paragraph')) return blocks;
  const table = tableOf(allRows(blocks, rows, first.from, last.to), new CellBudget());
  return table ? [...blocks.slice(0, first.from), table, ...blocks.slice(last.to + 1)] : blocks;
}

const textAt = (blocks: readonly Block[], at: number): string => {
  const block = blocks[at];
  return block?.kind === 'paragraph' ? block.text.trim() : '';
};

function rowAt(blocks: readonly Block[], at: number): Row | undefined {
  const [, before = '', figures = ''] = LINE.exec(textAt(blocks, at)) ?? [];
  if (figures === '') return undefined;
  const label = before === '' ? textAt(blocks, at - 1) : before;
  if (!isRequestsRow(textLine(label, 0))) return undefined;
  return { from: before === '' ? at - 1 : at, to: at, cells: [label, ...figures.split(/[\s\u3000]+/)] };
}

/** The names of groups between them say nothing more; what else stands there is a row of its own. */
function allRows(blocks: readonly Block[], rows: readonly Row[], from: number, to: number): CellIn[][] {
  const all: CellIn[][] = [];
  for (let at = from; at <= to; at++) {
    const row = rows.find((each) => each.from <= at && at <= each.to);
    const text = textAt(blocks, at);
    if ((row && at < row.to) || isRequestsGroup(textLine(text, 0))) continue;
    const texts = row?.cells ?? [text];
    all.push(texts.map((text) => ({ text, rowSpan: 1, columnSpan: 1 })));
  }
  return all;
}
