/**
 * Ten thousand edits in bursts, with whatever can go wrong in between: nothing the clerk typed is
 * lost, the last check marks exactly what is wrong, and memory does not grow.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Clerk } from './clerk';
import { idle, sessionOn } from './session-on';
import type { Excel } from '../excel/excel';
import { excelSuite } from '../excel/suite';
import { below, pick, randomFrom, type Random } from '../random-report';
import { balanced, reportOf } from '../real-reports';
import { checkReport } from '../../src/app/check-report';
import { marksOf } from '../../src/app/mark-workbook';
import { templateOf } from '../../src/app/template-of';
import type { CellId } from '../../src/format/edition';
import { zhCN } from '../../src/language/zh-CN';
import type { Session } from '../../src/pane/session';
import { toPlain } from '../../src/report/cell-value';
import { valueOf } from '../../src/report/report';
import { addressOf, areaNames } from '../../src/workbook/layout';
import { readReport } from '../../src/workbook/read';

const EDITS = 10_000;
const FIRST = 2_000;
const BURST = 40;
/** How much more memory may be in use after all edits than after the first 2,000. */
const GROWTH = 1.2;
const PATIENCE = 60;
/** Cells that are wrong at once; a clerk is rarely further off. */
const MOST_WRONG = 6;
/** A table has room for the flags of a few rows more. */
const TABLE_ROWS = 3;
const TEXTS = '五 问题改进';
const TABLE = '三 依申请公开';
const COLOURS = { wrong: '#FFC7CE', doubtful: '#FFEB9C', shared: '#FCE4D6' } as const;

const report = reportOf(balanced, { agency: '某县自然资源局', year: 2026 });
const right = (cell: CellId): number => toPlain(valueOf(report, cell)) as number;

interface Work {
  readonly excel: Excel;
  readonly session: Session;
  readonly clerk: Clerk;
  readonly random: Random;
  /** Figures that are typed; the rest are formulas. */
  readonly cells: readonly CellId[];
  readonly wrong: Set<CellId>;
  readonly texts: { readonly top: number; readonly left: number; rows: number };
  tableRows: number;
}

/** One burst each. `shorter` than the patience, and longer. */
const troubles: readonly ((excel: Excel, random: Random) => void)[] = [
  (excel) => excel.editMode(true),
  (excel, random) => excel.fault({ code: 'Conflict', times: 1 + below(random, 2) }),
  (excel, random) => excel.fault({ code: 'GeneralException', times: 1 + below(random, 3) }),
  (excel) => excel.fault({ lose: 'request' }),
  (excel) => excel.fault({ lose: 'reply' }),
  (excel) => excel.fault({ lose: 'reply', after: 1 }),
  (excel) => excel.fault({ delay: PATIENCE / 2, times: 2 }),
  (excel) => excel.fault({ delay: PATIENCE * 2 }),
  (excel, random) => excel.loseEvents(below(random, 2 * BURST)),
];

function calm(excel: Excel): void {
  excel.editMode(false);
  excel.loseEvents(0);
  excel.wire.calm();
}

function edit(work: Work): void {
  const { random, clerk, cells, wrong } = work;
  if (random() < 0.08) return editText(work);
  if (random() < 0.01) return insertRow(work);
  const cell = wrong.size >= MOST_WRONG ? pick(random, [...wrong]) : pick(random, cells);
  if (wrong.size >= MOST_WRONG || random() < 0.5) {
    clerk.type(cell, right(cell));
    wrong.delete(cell);
    return;
  }
  const [input, kept] = somethingElse(random, right(cell));
  clerk.type(cell, input, kept);
  wrong.add(cell);
}

/** What clerks type instead of the figure, and what Excel keeps of it. */
const somethingElse = (random: Random, figure: number): readonly [string | number, string | number] =>
  pick(random, [
    ['', ''],
    [figure + 1 + below(random, 90), undefined],
    [`'${figure}`, String(figure)],
    [`${figure} 件`, undefined],
    [`１${below(random, 9)}`, undefined],
    ['/', undefined],
  ] as const).map((each, i, [input]) => (i === 1 ? (each ?? keptOf(input!)) : each)) as [string, string];

const keptOf = (input: string | number): string | number =>
  typeof input === 'string' && /^１\d$/.test(input) ? Number(`1${input[1]}`) : input;

function editText({ random, clerk, texts }: Work): void {
  const spot = { sheet: TEXTS, row: texts.top + below(random, texts.rows), column: texts.left };
  clerk.typeAt(spot, random() < 0.2 ? '' : `第${below(random, 1e6)}条。`);
}

function insertRow(work: Work): void {
  const { random, clerk, texts } = work;
  if (random() < 0.1 && work.tableRows < TABLE_ROWS) {
    work.tableRows++;
    clerk.insertRow(TABLE, clerk.rowOf(pick(random, work.cells.filter((cell) => /^requests\.(?!received)/.test(cell)))).row);
    return;
  }
  texts.rows++;
  clerk.insertRow(TEXTS, texts.top + 1 + below(random, texts.rows - 2));
}

/** What has been heard so far is checked. */
async function settled({ excel, session }: Work): Promise<void> {
  await excel.page.evaluate(() => 0);
  await new Promise((resolve) => setTimeout(resolve, 10));
  await idle(session);
}

/** Does what the pane offers, again where it says so, and remembers what it should have done. */
async function repair(work: Work): Promise<void> {
  const { session, random, clerk, wrong } = work;
  const problem = pick(random, session.store.get().checkup!.problems);
  const suspect = problem?.suspects[0];
  if (!suspect || random() < 0.5) return takeBack(work);
  await session.check();
  const { notice, checkup } = session.store.get();
  if (notice || !checkup!.problems.some(({ suspects }) => suspects[0] && same(suspects[0], suspect))) return;
  await withRetries(work, () => session.repair([suspect]));
  for (const { cell, to } of suspect.changes) {
    clerk.sawWritten(cell, to);
    if (to === right(cell)) wrong.delete(cell);
    else wrong.add(cell);
  }
}

const same = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Gives back what stood there, where the clerk has not typed something else since. */
async function takeBack(work: Work): Promise<void> {
  const { session, clerk, cells, wrong } = work;
  if (session.store.get().repairs === 0) return;
  await withRetries(work, () => session.takeBack());
  for (const cell of cells) {
    if (clerk.actual(cell) !== clerk.value(cell)) throw new Error(`${cell} is not as it was`);
    if (clerk.value(cell) === right(cell)) wrong.delete(cell);
    else wrong.add(cell);
  }
}

async function withRetries({ excel, session }: Work, act: () => Promise<void>): Promise<void> {
  await act();
  while (session.store.get().notice?.retry) {
    calm(excel);
    session.store.get().notice!.retry!();
    await idle(session);
  }
}

async function burst(work: Work): Promise<void> {
  const { excel, random } = work;
  if (random() < 0.6) pick(random, troubles)(excel, random);
  const size = 1 + below(random, 2 * BURST);
  for (let i = 0; i < size; i++) edit(work);
}
