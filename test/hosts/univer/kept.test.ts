/** What a file has beside its contents: it is there again after the clerk's work in the page (H2, M2). */
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { whereChromium } from '../../site/browser';
import { hostPage } from '../../web/build';
import { remoteHost, type Remote } from '../../web/remote-host';
import { served } from '../../web/served';
import { sampleReport } from '../../workbook/sample-report';
import { farAway, ledgerBytes, prefixedSheet } from '../xlsx/foreign';
import { changedParts, zipOf } from '../xlsx/raw-workbook';
import { templateOf } from '../../../src/app/template-of';
import { newXlsx, openXlsx } from '../../../src/hosts/xlsx/open-xlsx';
import { readReport } from '../../../src/workbook/read';

/** The template, and an office's own sheets with all that is not contents. */
async function office(): Promise<Uint8Array> {
  const host = newXlsx();
  await host.insert(templateOf(sampleReport));
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(host.bytes() as never);
  Object.assign(book.getWorksheet('三 依申请公开')!.pageSetup, { paperSize: 8, orientation: 'landscape' });
  const sheet = book.addWorksheet('台账', { views: [{ state: 'frozen', xSplit: 1, ySplit: 2 }] });
  sheet.addRows([
    ['申请台账'],
    ['日期', '件数', '类别', '备注'],
    ['1月5日', 3, '甲'],
    ['2月6日', 30, '乙'],
    ['3月7日', 3, '丙'],
  ]);
  sheet.getColumn(2).width = 33;
  sheet.getColumn(4).hidden = true;
  // Univer counts in whole pixels.
  sheet.getRow(1).height = 30;
  sheet.getRow(5).hidden = true;
  sheet.properties.tabColor = { argb: 'FF00B050' };
  sheet.pageSetup = {
    ...sheet.pageSetup,
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: { left: 1, right: 1, top: 2, bottom: 2, header: 0.3, footer: 0.3 },
    printArea: 'A1:C5',
    printTitlesRow: '1:2',
  };
  sheet.headerFooter.oddFooter = '&C第 &P 页';
  const yellow = { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFFFF00' } } as const;
  sheet.addConditionalFormatting({
    ref: 'B3:B5',
    rules: [
      { type: 'cellIs', operator: 'greaterThan', formulae: [10], priority: 1, style: { fill: yellow } },
      { type: 'expression', formulae: ['$A3=""'], priority: 2, style: { font: { bold: true } } },
    ],
  });
  sheet.getCell('C3').dataValidation = { type: 'list', formulae: ['"甲,乙,丙"'], allowBlank: true };
  sheet.getCell('C4').dataValidation = { type: 'list', formulae: ['字典!$A$1:$A$3'], allowBlank: true };
  sheet.getCell('B4').dataValidation = {
    type: 'whole',
    operator: 'greaterThan',
    formulae: [0],
    showInputMessage: true,
    promptTitle: '件数',
    prompt: '填整数',
  };
  const words = book.addWorksheet('字典', { state: 'hidden' });
  words.addRows([['甲'], ['乙'], ['丙']]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const withoutHeights = (bytes: Uint8Array): Uint8Array =>
  zipOf(
    Object.fromEntries(
      Object.entries(unzipSync(bytes)).map(([path, part]) => [
        path,
        /worksheets\/sheet\d+\.xml$/.test(path)
          ? strFromU8(part).replace(/ (ht|customHeight)="[^"]*"/g, '')
          : part,
      ]),
    ),
  );

async function sheetIn(bytes: Uint8Array, name: string): Promise<ExcelJS.Worksheet> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as never);
  return book.getWorksheet(name)!;
}

/** By what it says, not by how exceljs spells it. */
async function keptOf(bytes: Uint8Array) {
  const sheet = await sheetIn(bytes, '台账');
  const { pageSetup, headerFooter, properties } = sheet;
  const { paperSize, orientation, fitToPage, fitToWidth, fitToHeight, margins } = pageSetup;
  const [view] = sheet.views as { xSplit?: number; ySplit?: number }[];
  return {
    page: { paperSize, orientation, fitToPage, fitToWidth, fitToHeight, margins },
    printed: [pageSetup.printArea, pageSetup.printTitlesRow],
    footer: headerFooter.oddFooter,
    tab: properties.tabColor?.argb,
    frozen: [view?.xSplit, view?.ySplit],
    width: sheet.getColumn(2).width,
    height: sheet.getRow(1).height,
    hiddenColumn: sheet.getColumn(4).hidden,
    hiddenRow: sheet.getRow(5).hidden,
    hiddenSheet: (await sheetIn(bytes, '字典')).state,
    paperOfTable: (await sheetIn(bytes, '三 依申请公开')).pageSetup.paperSize,
    titlesOfTable: (await sheetIn(bytes, '三 依申请公开')).pageSetup.printTitlesRow,
  };
}

whereChromium('what a file has beside its contents', () => {
  const stage = served(hostPage);
  let page: Page;
  let remote: Remote;
  let file: Uint8Array;
  beforeAll(async () => {
    file = await office();
  });
  beforeEach(async () => {
    page = await stage.samePage();
    await page.goto(`${stage.site.url}/index.html`);
    await page.waitForFunction(() => window.host !== undefined);
    remote = remoteHost(page);
    await remote.call('open', [...file]);
  });
  const saved = async () => Uint8Array.from(await remote.call<number[]>('save'));

  test('a cell edited: all else is the file, to the byte', async () => {
    await remote.call('type', '台账', 'B3', 4);
    const bytes = await saved();
    expect(await remote.call('lossy')).toBe(false);
    expect((await sheetIn(bytes, '台账')).getCell('B3').value).toBe(4);
    // The first sheets are the template's; a recalculation is asked for in the workbook's part.
    expect([...changedParts(file, bytes)].sort()).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet9.xml']);
  }, 60_000);

  test('opened and saved as it is, each is the same file, though it has what the page does not show', async () => {
    const files: readonly (readonly [string, Uint8Array])[] = [
      ['sheets of an office, with drop-downs', file],
      ['the template without heights of rows', withoutHeights(file)],
      ['a chart sheet, comments, macros', ledgerBytes()],
      ['elements with a prefix, in UTF-16', prefixedSheet()],
      ['a style alone in the last row', farAway()],
    ];
    for (const [name, bytes] of files) {
      await remote.call('open', [...bytes]);
      expect([name, changedParts(bytes, await saved())]).toEqual([name, []]);
    }
  }, 60_000);

  test('conditional formats of the file are drawn', async () => {
    // Univer calculates them by and by.
    await page.waitForFunction(
      async () => {
        const called = await window.host!.call('drawn', ['台账', 'B4']);
        return 'value' in called && called.value === '#FFFF00';
      },
      undefined,
      { polling: 200 },
    );
    expect(await remote.call('drawn', '台账', 'B3')).toBeNull();
  }, 60_000);

  test('a sheet renamed: written anew, and all of it is there', async () => {
    const before = await keptOf(file);
    await remote.call('renameSheet', '二 主动公开', '二 公开');
    const bytes = await saved();
    expect(await remote.call('lossy')).toBe(true);
    expect(await keptOf(bytes)).toEqual(before);
    const { value } = await readReport(openXlsx(bytes));
    expect([...value.cells]).toEqual([...(await readReport(openXlsx(file))).value.cells]);
  }, 60_000);

  test('a row inserted above: what is said of rows moves with them', async () => {
    await remote.call('insertRow', '台账', 2);
    const sheet = await sheetIn(await saved(), '台账');
    expect(sheet.pageSetup.printArea).toBe('A1:C6');
    expect(sheet.pageSetup.printTitlesRow).toBe('1:3');
    expect(sheet.getRow(6).hidden).toBe(true);
    expect(sheet.getCell('C4').dataValidation.formulae).toEqual(['"甲,乙,丙"']);
    expect(sheet.getCell('C5').dataValidation.formulae).toEqual(['字典!$A$1:$A$3']);
    expect(sheet.getCell('B5').dataValidation).toMatchObject({
      operator: 'greaterThan',
      formulae: [0],
      prompt: '填整数',
    });
    const { conditionalFormattings } = sheet as unknown as {
      conditionalFormattings: { ref: string; rules: { formulae: string[] }[] }[];
    };
    expect(
      conditionalFormattings.map(({ ref, rules }) => [ref, rules.map(({ formulae }) => formulae[0])]),
    ).toEqual([['B4:B6', ['B4>10', '$A4=""']]]);
  }, 60_000);
});
