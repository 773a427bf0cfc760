/** Files that cannot be opened: each is told by name, with what to do, and what was open stays. */
import { zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { realPage } from './build';
import { WebClerk } from './clerk';
import { served } from './served';
import { convert, hasLibreOffice } from '../libreoffice';
import { whereChromium } from '../site/browser';
import { compound, partsOf, zipOf } from '../hosts/xlsx/raw-workbook';
import { testWhere } from '../hosts/xlsx/programs';
import { sampleReport } from '../workbook/sample-report';
import { templateOf } from '../../src/app/template-of';
import { newXlsx } from '../../src/hosts/xlsx/open-xlsx';

const template = async (): Promise<Uint8Array> => {
  const host = newXlsx();
  await host.insert(templateOf(sampleReport));
  return host.bytes();
};
const text = (content: string): Uint8Array => new TextEncoder().encode(content);

type Refused = readonly [what: string, name: string, make: () => Promise<Uint8Array>, said: string];
const files: readonly Refused[] = [
  ['a text', '说明.txt', async () => text('单位,年度'), '不能读取 .txt 文件'],
  ['a text that was renamed', '说明.xlsx', async () => text('单位,年度'), '可能只是改了扩展名'],
  ['nothing', '年报.xlsx', async () => new Uint8Array(), '这个文件是空的（0 字节）'],
  ['an archive', '年报.zip', async () => zipSync({ '照片.jpg': new Uint8Array(9) }), '这是压缩包。请先解压'],
  ['an .ods', '年报.ods', async () => zipSync({ mimetype: text('x') }), '这是 OpenDocument 文件'],
  [
    'one with a password',
    '年报.xlsx',
    async () => compound('EncryptionInfo', 'EncryptedPackage'),
    '这个文件设了打开密码，读不出来。请在 Excel 或 WPS 中取消打开密码',
  ],
  [
    'a zip bomb',
    '年报.xlsx',
    async () => zipSync({ 'xl/workbook.xml': new Uint8Array(50e6) }),
    '这个文件过大，或者解开后过大',
  ],
  ['one cut off', '年报.xlsx', async () => (await template()).slice(0, -3000), '这个文件已经损坏，读不出来'],
  [
    'one whose styles are damaged',
    '年报.xlsx',
    async () => zipOf({ ...latin(await template()), 'xl/styles.xml': '<styleSheet><fonts><font>' }),
    '这个文件已经损坏，读不出来',
  ],
];

const latin = (bytes: Uint8Array): Record<string, Uint8Array> =>
  Object.fromEntries(
    Object.entries(partsOf(bytes)).map(([path, part]) => [path, Buffer.from(part, 'latin1')]),
  );

whereChromium('a file that cannot be opened', () => {
  const stage = served(realPage);
  let page: Page;
  let clerk: WebClerk;
  beforeAll(async () => {
    page = await stage.newPage();
    clerk = new WebClerk(page, stage.site.url);
    await clerk.sample();
    await clerk.jumpTo('尚未审结');
    await clerk.type('0');
    await clerk.errors(2);
  }, 90_000);
  afterAll(() => page?.context().close());

  const isRefused = async (name: string, bytes: Uint8Array, said: string): Promise<void> => {
    const before = await clerk.saved();
    // What was said of the file before: a notice, or beside it what kind of file it was.
    while ((await clerk.button('关闭').count()) > 0) await clerk.button('关闭').first().click();
    await clerk.jumpTo('予以公开');
    await page.keyboard.press('F2');
    await page.keyboard.press('Enter');
    await clerk.says('有改动，还没有保存成文件');
    await clerk.drop(name, bytes);
    await clerk.says(said);
    expect(await page.getByRole('alertdialog').count()).toBe(0);
    await clerk.errors(2);
    expect(await clerk.saved()).toEqual(before);
  };

  test.each(files)('%s', async (_, name, make, said) => isRefused(name, await make(), said), 60_000);

  testWhere(hasLibreOffice, 'LibreOffice', 'an old .xls', async () => {
    const xls = convert({ 'book.xlsx': await template() }, 'xls').get('book.xlsx')!;
    await isRefused('年报.xls', xls, '这是旧版 .xls 工作簿，不能直接读取');
  });
});
