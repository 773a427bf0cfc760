/** Marks in a workbook that lives: rows come, sheets are renamed, sessions begin and end. */
import { excelSuite, wholeOf } from '../../excel/suite';
import type { Excel } from '../../excel/excel';
import { sampleReport } from '../../workbook/sample-report';
import { checkReport } from '../../../src/app/check-report';
import { marksOf } from '../../../src/app/mark-workbook';
import { templateOf } from '../../../src/app/template-of';
import { editions } from '../../../src/format/editions';
import { templateTexts } from '../../../src/language/template/figure-prompt';
import { templateZhCN } from '../../../src/language/template/zh-CN';
import { zhCN } from '../../../src/language/zh-CN';
import { readReport } from '../../../src/workbook/read';
import { usualPrompts } from '../../../src/template/prompts';

const TABLE = '三 依申请公开';
const WRONG = '#FFC7CE';

/** A check as the pane makes it: read, judge, mark. */
async function check({ host }: Excel, meanwhile = () => undefined as void): Promise<number> {
  const { value, standings } = await readReport(host);
  meanwhile();
  const marks = marksOf(checkReport(value).problems, { report: value, standings }, zhCN);
  await host.mark(marks, usualPrompts(editions[value.edition], standings, templateTexts(templateZhCN)));
  return marks.length;
}

/** Prompts of ours anywhere in the workbook. */
const reasons = ({ wire: { book } }: Excel): number =>
  book.sheets
    .flatMap(({ cells }) => [...cells.values()])
    .filter(({ validation }) => validation?.prompt?.title.startsWith('※')).length;

excelSuite('marks in Excel', (start) => {
  const startFilled = async () => {
    const excel = await start();
    await excel.host.insert(templateOf(sampleReport));
    await check(excel);
    return { excel, clean: wholeOf(excel) };
  };

  test('an edit costs one read and at most one write', async () => {
    const { excel } = await startFilled();
    excel.type(TABLE, 'J6', 9);
    expect((await excel.counting(() => check(excel))).requests).toBe(2);
    expect(excel.shown(TABLE, 'J6')).toBe(WRONG);
    expect(reasons(excel)).toBeGreaterThan(0);
    expect((await excel.counting(() => check(excel))).requests).toBe(1);
  });

  test('the first mark of a session writes only the cells it marks: at most 30 KB and one write', async () => {
    const excel = await start();
    await excel.host.insert(templateOf(sampleReport));
    await excel.open();
    excel.type(TABLE, 'J6', 9);
    // The first read of a session learns on which sheets the words are.
    await readReport(excel.host);
    const { requests, bytes } = await excel.counting(() => check(excel));
    expect(requests).toBe(2);
    const read = await excel.counting(() => check(excel));
    expect(read.requests).toBe(1);
    expect(bytes - read.bytes).toBeLessThanOrEqual(30_000);
    expect(excel.shown(TABLE, 'J6')).toBe(WRONG);
    expect(excel.prompt(TABLE, 'J6')!.title).toMatch(/^※/);
  });

  test('marks laid by another host are replaced whole', async () => {
    const excel = await start();
    await excel.host.insert(templateOf(sampleReport));
    const { target } = excel.wire.book.name('nb_flags_requests')!;
    excel.sheet('_nianbao').type(target!.area.top + 4, target!.area.left + 4, 1);
    const { validation } = excel.sheet(TABLE).cell(6, 4);
    const said = { showPrompt: true, title: '※错误', message: '文件里标的' };
    excel.sheet(TABLE).change(6, 4, { validation: { ...validation, prompt: said } });
    await check(excel);
    expect(reasons(excel)).toBe(0);
  });

  test('a wrong figure put right leaves the workbook as it was, in the same session and in the next', async () => {
    const { excel, clean } = await startFilled();
    for (const again of [async () => undefined, () => excel.open()]) {
      const { formula } = excel.sheet(TABLE).cell(5, 9).content;
      excel.type(TABLE, 'J6', 9);
      await check(excel);
      await again();
      excel.type(TABLE, 'J6', `=${formula}`);
      expect(await check(excel)).toBe(0);
      expect(wholeOf(excel)).toBe(clean);
    }
  });

  test('marks go with their cells where rows are inserted and deleted, and none is left behind', async () => {
    const { excel } = await startFilled();
    excel.type(TABLE, 'J6', 9);
    const marked = await check(excel);
    excel.insertRow(TABLE, 1);
    await check(excel);
    expect(excel.shown(TABLE, 'J7')).toBe(WRONG);
    expect(reasons(excel)).toBe(marked);
    excel.insertRow(TABLE, 6);
    expect(await check(excel)).toBe(marked);
    expect(reasons(excel)).toBe(marked);
    excel.deleteRow(TABLE, 6);
    excel.deleteRow(TABLE, 1);
    await check(excel);
    expect(excel.shown(TABLE, 'J6')).toBe(WRONG);
    excel.type(TABLE, 'J6', 1);
    expect(await check(excel)).toBe(0);
    expect(reasons(excel)).toBe(0);
  });

  test('a figure put right and a row inserted between two checks leave no reason behind', async () => {
    const { excel } = await startFilled();
    excel.type(TABLE, 'J6', 9);
    await check(excel);
    excel.insertRow(TABLE, 6);
    excel.type(TABLE, 'J7', 1);
    expect(await check(excel)).toBe(0);
    expect(reasons(excel)).toBe(0);
  });

  test('rows that come between the read and the marks: above a table they do no harm', async () => {
    const { excel } = await startFilled();
    excel.type(TABLE, 'J6', 9);
    const marked = await check(excel, () => excel.insertRow(TABLE, 1));
    expect(excel.shown(TABLE, 'J7')).toBe(WRONG);
    expect(excel.prompt(TABLE, 'J7')!.title).toMatch(/^※/);
    expect(reasons(excel)).toBe(marked);
    await check(excel);
    expect(reasons(excel)).toBe(marked);
  });

  test('within a table nothing is marked, no reason is left behind, and the next check marks', async () => {
    const { excel } = await startFilled();
    excel.type(TABLE, 'J6', 9);
    let before = '';
    const marking = check(excel, () => {
      excel.insertRow(TABLE, 6);
      before = wholeOf(excel);
    });
    await expect(marking).rejects.toMatchObject({ code: 'excel-moved', values: { sheet: TABLE } });
    expect(wholeOf(excel)).toBe(before);
    const marked = await check(excel);
    expect(reasons(excel)).toBe(marked);
    expect(excel.shown(TABLE, 'J7')).toBe(WRONG);
  });

  test('flags that were tampered with are set right at the next check', async () => {
    const { excel } = await startFilled();
    excel.sheet('_nianbao').type(70, 3, 1);
    const { target } = excel.wire.book.name('nb_flags_requests')!;
    excel.sheet('_nianbao').type(target!.area.top + 3, 9, 1);
    excel.wire.screen.draw();
    expect(excel.shown(TABLE, 'J6')).toBe(WRONG);
    await check(excel);
    expect(excel.shown(TABLE, 'J6')).toBe('');
  });

  test("the clerk's own fills, rules and validations stay", async () => {
    const { excel } = await startFilled();
    excel
      .sheet('Sheet1')
      .change(0, 0, { validation: { prompt: { showPrompt: true, title: '本单位', message: '说明' } } });
    excel.sheet(TABLE).restyle(5, 9, { fill: '#00FF00' });
    const rules = excel.sheet(TABLE).highlights.length;
    excel.type(TABLE, 'J6', 9);
    await check(excel);
    expect(excel.sheet(TABLE).cell(5, 9).look.fill).toBe('#00FF00');
    expect(excel.sheet(TABLE).highlights).toHaveLength(rules);
    expect(excel.prompt('Sheet1', 'A1')).toEqual({ title: '本单位', text: '说明' });
  });
});
