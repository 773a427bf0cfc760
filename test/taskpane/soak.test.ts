/**
 * Thousands of edits in bursts, with whatever can go wrong in between: nothing the clerk typed is
 * lost, the last check marks exactly what is wrong, and memory does not grow. A whole day of them:
 * `SOAK_EDITS=10000 npm test -- soak`.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Clerk } from './clerk';
import { idle, sessionOn } from '../pane/session-on';
import type { Excel } from '../excel/excel';
import { excelSuite } from '../excel/suite';
import type { Value } from '../excel/typed';
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
import { isChange } from '../../src/report/finding';
import { addressOf } from '../../src/ooxml/sheet/reference';
import { areaNames } from '../../src/workbook/layout';
import { readReport } from '../../src/workbook/read';

const EDITS = Number(process.env.SOAK_EDITS ?? 4_000);
const FIRST = EDITS / 4;
const BURST = 80;
/** How much more memory may be in use after all edits than after the first quarter; to keep what every check read would double it. */
const GROWTH = 1.5;
/** Milliseconds; what is lost on the way costs the test as much. */
const PATIENCE = 120;
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
  readonly repaired: (readonly { readonly cell: CellId; readonly from: Value; readonly to: Value }[])[];
}

/** Each meets one burst; replies are slower than usual, or slower than the pane's patience. */
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
function somethingElse(
  random: Random,
  figure: number,
): readonly [input: string | number, kept: string | number] {
  const other = figure + 1 + below(random, 90);
  return pick(random, [
    ['', ''],
    [other, other],
    [`'${figure}`, String(figure)],
    [`${other} 件`, `${other} 件`],
    ['１２３', 123],
    ['/', '/'],
  ]);
}

function editText({ random, clerk, texts }: Work): void {
  const spot = { sheet: TEXTS, row: texts.top + below(random, texts.rows), column: texts.left };
  clerk.typeAt(spot, random() < 0.2 ? '' : `第${below(random, 1e6)}条。`);
}

function insertRow(work: Work): void {
  const { random, clerk, texts } = work;
  if (random() < 0.1 && work.tableRows < TABLE_ROWS) {
    work.tableRows++;
    clerk.insertRow(
      TABLE,
      clerk.rowOf(
        pick(
          random,
          work.cells.filter((cell) => /^requests\.(?!received)/.test(cell)),
        ),
      ).row,
    );
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

/** Does what the pane offers, again where it says so. */
async function repair(work: Work): Promise<void> {
  const { session, random, clerk } = work;
  const { checkup: seen, repairs } = session.store.get();
  const [suspect] = pick(random, seen!.problems)?.suspects ?? [];
  if (!suspect) return;
  await withRetries(work, () => session.repair([suspect], seen!));
  // Refused: events were lost, or came too late for what was shown.
  if (session.store.get().repairs === repairs) return;
  const done = suspect.changes
    .filter(isChange)
    .map(({ cell, to }) => ({ cell, to, from: clerk.value(cell) }));
  for (const { cell, to } of done) write(work, cell, to);
  work.repaired.push(done);
}

/** What the clerk has typed over since stays. */
async function takeBack(work: Work): Promise<void> {
  const { session, clerk, repaired } = work;
  const last = repaired.pop();
  expect(session.store.get().repairs > 0).toBe(last !== undefined);
  await withRetries(work, () => session.takeBack());
  for (const { cell, from, to } of last ?? []) if (clerk.value(cell) === to) write(work, cell, from);
}

function write({ clerk, wrong }: Work, cell: CellId, value: Value): void {
  clerk.sawWritten(cell, value);
  if (value === right(cell)) wrong.delete(cell);
  else wrong.add(cell);
}

async function withRetries({ excel, session }: Work, act: () => Promise<void>): Promise<void> {
  await act();
  while (session.store.get().notice?.retry) {
    calm(excel);
    session.store.get().notice!.retry!();
    await idle(session);
  }
}

async function burst(work: Work): Promise<number> {
  const { excel, random } = work;
  if (random() < 0.6) pick(random, troubles)(excel, random);
  const size = 1 + below(random, 2 * BURST);
  for (let i = 0; i < size; i++) edit(work);
  await settled(work);
  if (random() < 0.3) await repair(work);
  if (random() < 0.1) await takeBack(work);
  calm(excel);
  return size;
}

/** Bytes in use after a collection: the session's, and those of office.js and the host in the page. */
async function memory({ excel }: Work): Promise<readonly [node: number, page: number]> {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  const tools = await excel.page.context().newCDPSession(excel.page);
  await tools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await tools.send('Runtime.getHeapUsage');
  await tools.detach();
  return [process.memoryUsage().heapUsed, usedSize];
}

/** Colour and reason of every figure: as shown, and as a fresh reading of the workbook demands. */
async function marks({ excel }: Work) {
  const { value, standings } = await readReport(excel.host);
  const { problems } = checkReport(value);
  const wanted = new Map(
    marksOf(problems, { report: value, standings }, zhCN).map(({ place, look, reason }) => [
      Object.values(place).join(' '),
      `${COLOURS[look]} ${reason!.text}`,
    ]),
  );
  return [...standings.cells].map(([cell, { place, sheet, row, column }]) => {
    const address = addressOf(row, column);
    const colour = excel.shown(sheet, address);
    const prompt = excel.prompt(sheet, address);
    const isMarked = Object.values<string>(COLOURS).includes(colour) || prompt?.title.startsWith('※');
    const shown = isMarked ? `${colour} ${prompt?.text}` : '';
    return { cell, shown, wanted: wanted.get(Object.values(place).join(' ')) ?? '' };
  });
}

async function begin(excel: Excel): Promise<Work> {
  await excel.host.insert(templateOf(report));
  await excel.page.evaluate((patience) => window.pane.start(patience), PATIENCE);
  const session = sessionOn(excel);
  await session.start();
  const { standings } = session.store.get().checkup!;
  const [texts] = await excel.host.read([areaNames.problems]);
  return {
    excel,
    session,
    clerk: new Clerk(excel, standings),
    random: randomFrom(20_260_112),
    cells: [...standings.cells].flatMap(([cell, { sheet, row, column }]) =>
      excel.formula(sheet, addressOf(row, column)) === undefined ? [cell] : [],
    ),
    wrong: new Set(),
    texts: { top: texts!.top, left: texts!.left, rows: texts!.rows.length },
    tableRows: 0,
    repaired: [],
  };
}

excelSuite('a long day in Excel', (start) => {
  test('thousands of edits: none lost, every mark right, memory flat', async () => {
    const work = await begin(await start());
    let done = 0;
    while (done < FIRST) done += await burst(work);
    const before = await memory(work);
    while (done < EDITS) done += await burst(work);
    const after = await memory(work);
    await withRetries(work, () => work.session.check());
    expect(work.clerk.differences()).toEqual([]);
    const all = await marks(work);
    expect(all.filter(({ shown, wanted }) => shown !== wanted)).toEqual([]);
    expect(all.some(({ wanted }) => wanted !== '')).toBe(true);
    for (const [i, bytes] of after.entries()) expect(bytes).toBeLessThan(before[i]! * GROWTH);
  }, 300_000);
});
