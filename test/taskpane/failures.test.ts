/**
 * The fifteen ways in which a pane fails in the field: each shows the clerk a plain sentence and a way on.
 * Here those that are seen in the pane; the table says where the others are.
 */
import type { Page } from 'playwright-core';
import { servedPane } from './served-pane';
import { titlesIn } from './titles';
import { whereChromium } from '../excel/browser';
import { startExcel, type Excel, type ExcelOptions } from '../excel/excel';

const HOST = 'test/hosts/excel/failures.test.ts';
const UNDO = 'test/hosts/excel/undo.test.ts';
const ENTRY = 'test/hosts/excel/text-entry.test.ts';
const START = 'test/site/start.test.ts';
const SOAK = 'test/taskpane/soak.test.ts';
const HERE = 'test/taskpane/failures.test.ts';

/** Failure → the test that shows it, and how far it can be simulated. */
const FAILURES: readonly (readonly [failure: string, file: string, test: string, limit?: string])[] = [
  ['1 a cell is being edited', HERE, '1 a cell is being edited'],
  ['2 merged cells', HERE, '2 a value lost under merged cells'],
  ['3 protection', HERE, '3 a protected workbook'],
  ['4 our own writes come back as edits', HOST, '4 marks never, own values'],
  ['5 events are lost', HERE, '5 lost events'],
  ['6 undo is lost', UNDO, 'an Excel without undo for add-ins', 'how many presses of Ctrl+Z it takes'],
  ['7 another workbook in front', HERE, '7 another workbook in front'],
  ['8 Excel makes something else of what is typed', ENTRY, 'arrives as text, whatever it looks like'],
  ['9 too large a request', HERE, '9 too large a request'],
  ['10 settings are lost', HERE, '10 a new session'],
  [
    '11 others edit the same workbook',
    HOST,
    '5 and 11 edits are heard',
    'merging of two copies only in Excel',
  ],
  ['12 a blank pane', START, 'says after ten seconds that nothing has come'],
  ['13 claimed and absent', HERE, '13 an Excel that lacks'],
  ['14 a step of the insertion fails', HERE, '14 a step that fails'],
  ['15 a download does nothing', HERE, '15 without download', 'whether a file arrives cannot be found out'],
];

test.each(FAILURES.map(([failure, file, name]) => ({ failure, file, name })))(
  '$failure: there is a test',
  ({ file, name }) => {
    expect(titlesIn(file).filter((title) => title.startsWith(name))).not.toEqual([]);
  },
);
test('all fifteen are named', () =>
  expect(FAILURES.map(([failure]) => parseInt(failure))).toEqual(
    Array.from({ length: 15 }, (_, i) => i + 1),
  ));
test('and the long day has them all at once', () =>
  expect(titlesIn(SOAK)).toEqual(expect.arrayContaining([expect.stringContaining('thousands of edits')])));

const TABLE = '三 依申请公开';

whereChromium('failures as the clerk sees them', () => {
  const stage = servedPane();
  let excel: Excel;
  let page: Page;

  afterEach(() => excel.close());

  async function open(options: Partial<ExcelOptions> = {}) {
    excel = await startExcel({ browser: stage.browser, url: `${stage.site.url}/taskpane.html`, ...options });
    page = excel.page;
  }
  const button = (name: string | RegExp) =>
    page.getByRole('button', { name, exact: typeof name === 'string' });
  const says = (text: string | RegExp) => page.getByText(text).first().waitFor();

  async function fillForm() {
    await page.getByLabel('机关全称').fill('某县财政局');
    await page.getByLabel('报告年度').fill('2025');
  }
  async function insert(options: Partial<ExcelOptions> = {}) {
    await open(options);
    await fillForm();
    await button('插入模板').click();
    await says('已填 0/166 格');
  }
  /** Said; and once the cause is gone, 再试一次 does it. */
  async function saidAndDone(sentence: string | RegExp, mend: () => void, done: string | RegExp) {
    await says(sentence);
    mend();
    await button('再试一次').click();
    await says(done);
    expect(await page.getByText(sentence).count()).toBe(0);
  }

  test('1 a cell is being edited', async () => {
    await open();
    await fillForm();
    excel.editMode(true);
    await button('插入模板').click();
    await saidAndDone('请按回车键结束编辑', () => excel.editMode(false), '已填 0/166 格');
  });

  test('a pane that opens while a cell is being edited: no view says that there is no template', async () => {
    await insert();
    excel.editMode(true);
    await excel.open();
    await says(/请按回车键结束编辑/);
    for (const tab of ['正文', '填写与检查']) {
      await page.getByRole('tab', { name: tab, exact: true }).click();
      await says('还没有读到这个工作簿的内容。请点“检查”。');
    }
    excel.editMode(false);
    await button('检查').click();
    await says('已填 0/166 格');
  });

  test('2 a value lost under merged cells is told with its cell, and the others are put back', async () => {
    await insert();
    excel.merge('二 主动公开', 'C5:D5');
    await button(/格全部填 0/)
      .first()
      .click();
    await button('修改').click();
    await says(/单元格 D5 写入后与要写的值不同.*取消合并后再试/);
    expect(excel.value('二 主动公开', 'B5')).toBe('');
  });

  test('3 a protected workbook', async () => {
    await open();
    await fillForm();
    excel.protectStructure();
    await button('插入模板').click();
    await saidAndDone(/取消“保护工作簿”/, () => excel.protectStructure(false), '已填 0/166 格');
  });

  test('5 lost events: 检查 is the truth', async () => {
    await insert();
    excel.loseEvents(1);
    excel.type(TABLE, 'D6', 36);
    await button('检查').click();
    await says('已填 1/166 格');
  });

  test.each([
    ['7 another workbook in front', { code: 'InactiveWorkbook' }, /请点一下要填报的工作簿，再试一次/],
    ['Excel is busy', { code: 'Conflict' }, /Excel 正忙.*请稍等几秒/],
    [
      'what nobody foresaw',
      { code: 'GeneralException' },
      /Excel 没有完成这一步（GeneralException）。请再试一次/,
    ],
    ['13 an Excel that lacks what it claims', { code: 'ApiNotFound' }, /请更新 Office 后再试/],
  ])('%s', async (_, fault, sentence) => {
    await insert();
    excel.type(TABLE, 'D6', 36);
    await says('已填 1/166 格');
    excel.fault(fault);
    await button('检查').click();
    await saidAndDone(sentence, () => undefined, '已填 1/166 格');
  });

  test('9 too large a request leaves the workbook as it was', async () => {
    await open();
    await fillForm();
    excel.wire.payloadLimit = 50_000;
    await button('插入模板').click();
    await saidAndDone(
      /插入没有完成.*工作簿和原来一样/,
      () => (excel.wire.payloadLimit = 5_000_000),
      '已填 0/166 格',
    );
  });

  test('10 a new session finds everything in the workbook', async () => {
    await insert();
    excel.type(TABLE, 'D6', 36);
    await says('已填 1/166 格');
    await excel.open();
    await says('已填 1/166 格');
  });

  test('13 an Excel that is too old', async () => {
    await open({ matrix: { ExcelApi: '1.7' } });
    await says('这台电脑的 Excel 暂时打不开年报助手');
  });

  test('14 a step that fails is named, and the rest is done', async () => {
    await open();
    await fillForm();
    await page.locator('button[type=submit]:enabled').waitFor();
    excel.fault({ member: 'PageLayout.Zoom', code: 'GeneralException', after: 2, times: 6 });
    await button('插入模板').click();
    await says(/已填 0\/166 格|模板已放入/);
    await page.getByRole('tab', { name: '准备' }).click();
    await says('模板已放入，只有打印设置没有设好，不影响填写和检查。');
  });

  test('15 without download: the question is there before and after, and opens to five ways on', async () => {
    await insert();
    await page.getByRole('tab', { name: '生成报告' }).click();
    await page.getByRole('checkbox').check();
    const question = page.getByText('没有看到文件？');
    await question.waitFor();
    await page.evaluate(() => (HTMLAnchorElement.prototype.click = () => undefined));
    await button('下载 Word 文件').click();
    await says(/已交给系统下载/);
    expect(await question.isVisible()).toBe(true);
    await question.click();
    for (const way of [
      /“下载”文件夹/,
      /点“Word 文件另存为…”/,
      /“复制全文”/,
      '在浏览器中下载',
      '写到新工作表',
    ])
      await says(way);
  });
});
