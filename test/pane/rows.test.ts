/** Official rows that are gone, and rows that are none of the form's, are one sentence each. */
import { alive, opened } from './living-workbook';
import { sessionOn } from './session-on';
import { emptyReport } from '../../src/app/empty-report';
import { makeWorkbook } from '../../src/app/make-workbook';
import { firstPlace } from '../../src/app/problems';
import { zhCN } from '../../src/language/zh-CN';
import { messageSentence } from '../../src/language/tell';
import { standingOf } from '../../src/workbook/standing';
import type { RawCell } from '../../src/ooxml/sheet/raw-cell';

type Rows = readonly (readonly RawCell[])[];

/** The pane over a workbook whose table 三 has been changed. */
async function checkedWith(change: (rows: Rows) => Rows) {
  const { host } = await opened();
  const { read } = host;
  host.read = async (names) =>
    (await read(names)).map((area) =>
      area.name === 'nb_requests' ? { ...area, rows: change(area.rows) } : area,
    );
  const pane = sessionOn({ host });
  await pane.start();
  return pane.store.get().checkup!;
}

const REPEATED = '2.重复申请';
const says = (rows: Rows, label: string) => rows.findIndex((row) => row.some(({ value }) => value === label));

test('a deleted row is one sentence, not a blank for each of its figures', async () => {
  const { messages, problems, figures, filled } = await checkedWith((rows) =>
    rows.filter((_, row) => row !== says(rows, REPEATED)),
  );
  expect(messages.map((message) => messageSentence(message, zhCN))).toEqual([
    expect.stringMatching(/找不到“2\.重复申请”这一行.*Ctrl\+Z/),
  ]);
  expect(problems).toEqual([]);
  expect(filled).toBe(figures);
});

test.each([
  ['with a figure is told', 7, [{ code: 'row-foreign', values: { sheet: '三 依申请公开', rows: '22' } }]],
  ['with nothing but words is left alone', '其中：补正后办理', []],
])('a row of the clerk’s own %s', async (_, value, said) => {
  const { messages, problems } = await checkedWith((rows) => {
    const at = says(rows, REPEATED);
    const own = rows[at]!.map((__, column): RawCell => ({ value: column === 5 ? value : null }));
    return [...rows.slice(0, at), own, ...rows.slice(at)];
  });
  expect(messages).toEqual(said);
  expect(problems).toEqual([]);
});

test('of what is not written yet each place can be jumped to', async () => {
  const { host } = alive(await makeWorkbook(emptyReport('2021', 2026, '某县财政局')));
  const pane = sessionOn({ host });
  await pane.start();
  const { problems, standings } = pane.store.get().checkup!;
  const nowhere = problems.filter((problem) => !standingOf(standings, firstPlace(problem)));
  expect(nowhere).toEqual([]);
});
