/** What a file is, whatever it is called; and for what cannot be read its own plain sentence. */
import { strToU8, zipSync } from 'fflate';
import { bytesOf, codes, differences, distinctReport, page, readPage } from './page';
import { compoundFile } from './compound-file';
import { openSource } from '../../src/app/open-source';
import { writeReport } from '../../src/app/write-report';
import { faultSentence } from '../../src/language/tell';
import { zhCN } from '../../src/language/zh-CN';
import type { Fault } from '../../src/report/result';

const report = distinctReport();

const utf16 = (text: string): Uint8Array =>
  Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((c) => [c.charCodeAt(0) & 0xff, c.charCodeAt(0) >> 8])]);

/** Chinese in GBK, by asking the decoder what each pair of bytes is. */
function gbk(text: string): Uint8Array {
  const decoder = new TextDecoder('gbk');
  const pairs = new Map<string, readonly number[]>();
  for (let a = 0x81; a <= 0xfe; a++)
    for (let b = 0x40; b <= 0xfe; b++) if (b !== 0x7f) pairs.set(decoder.decode(Uint8Array.of(a, b)), [a, b]);
  return Uint8Array.from([...text].flatMap((c) => (c < '\x80' ? [c.charCodeAt(0)] : pairs.get(c)!)));
}

const named = (html: string, charset: string): string =>
  html.replace(/charset="?utf-8"?/i, `charset="${charset}"`);

const encodings: [string, (html: string) => Uint8Array][] = [
  ['UTF-8 with its mark', (html) => bytesOf(`\uFEFF${html}`)],
  ['UTF-8 that calls itself GBK', (html) => bytesOf(named(html, 'gbk'))],
  ['UTF-16', utf16],
  ['GBK', (html) => gbk(named(html, 'gb2312'))],
  ['GBK that calls itself UTF-8', gbk],
];

test.each(encodings)('a page in %s', async (_, encode) => {
  const source = await openSource('年报.html', encode(await page(report)));
  expect(differences(source.report, report)).toEqual([]);
  expect(source.report.narrative).toEqual(report.narrative);
  expect(codes(source)).toEqual([]);
});

test('bytes that are no text are counted and said', async () => {
  const bytes = bytesOf(await page(report));
  bytes[bytes.indexOf(0xe6)] = 0xff;
  const { messages } = await openSource('年报.html', bytes);
  expect(messages.map(({ code }) => code)).toContain('import-broken-text');
});

const mhtml = (body: string, headers: string): Uint8Array =>
  bytesOf(
    [
      'From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="=_x"\r\n',
      `--=_x\r\n${headers}\r\n\r\n${body}\r\n`,
      '--=_x\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n--=_x--\r\n',
    ].join('\r\n'),
  );

const quoted = (text: string): string =>
  [...bytesOf(text)]
    .map((byte) => (byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte)))
    .join('')
    .replace(/(.{70}(?!=?[^=]{0,2}=))/g, '$1=\r\n'); // prettier-ignore

const base64 = (text: string): string =>
  Buffer.from(bytesOf(text)).toString('base64').replace(/.{76}/g, '$&\r\n');

test.each([
  ['quoted-printable', quoted],
  ['base64', base64],
  ['8bit', (text: string) => text],
  ['binary', (text: string) => text],
] as const)('a page saved as one file, in %s', async (encoding, encode) => {
  const headers = `Content-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: ${encoding}`;
  const source = await openSource('年报.mhtml', mhtml(encode(await page(report)), headers));
  expect(differences(source.report, report)).toEqual([]);
});

test.each([
  ['in which of four digits one is left', (text: string) => text.slice(0, -3)],
  ['that goes on after its end', (text: string) => `${text}=AAAA`],
])('a page saved as one file, in base64 %s, is damaged', async (_, damaged) => {
  const headers = 'Content-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: base64';
  const text = Buffer.from('<p>年报</p>'.repeat(9)).toString('base64');
  await expect(openSource('年报.mhtml', mhtml(damaged(text), headers))).rejects.toMatchObject({
    code: 'file-damaged',
    values: { reason: 'base64' },
  });
});

test('a report that names no year says so', async () => {
  const { value, messages } = await readPage((await page(report)).replaceAll(/20\d\d ?年/g, '本年'));
  expect(value.year).toBe(0);
  expect(messages).toContainEqual({ code: 'import-year-unknown', values: {} });
});

test('a report that names no body says so', async () => {
  const { value, messages } = await readPage((await page(report)).replaceAll(report.agency, ''));
  expect(value.agency).toBe('');
  expect(messages).toContainEqual({ code: 'import-agency-unknown', values: {} });
});

test('the ending does not count where the content tells', async () => {
  const { docx, html } = await writeReport(report);
  for (const bytes of [docx, bytesOf(html)])
    expect(differences((await openSource('年报.doc', bytes)).report, report)).toEqual([]);
});

const zip = (part: string): Uint8Array => zipSync({ [part]: strToU8('<x/>') });

test.each<[string, Uint8Array, RegExp]>([
  ['年报.doc', compoundFile('WordDocument'), /旧版 Word.*\.docx/],
  ['年报.wps', compoundFile('WordDocument'), /WPS 文字.*\.docx/],
  ['年报.xls', compoundFile('Workbook'), /\.xls 工作簿.*\.xlsx/],
  ['年报.et', compoundFile('Workbook'), /WPS 表格.*\.xlsx/],
  ['年报.docx', compoundFile('EncryptedPackage'), /密码/],
  ['年报.ofd', zip('OFD.xml'), /OFD/],
  ['年报.odt', zip('mimetype'), /OpenDocument/],
  ['年报.pptx', zip('ppt/presentation.xml'), /演示文稿/],
  ['年报.zip', zip('a.txt'), /解压/],
  ['年报.rtf', bytesOf('{\\rtf1 x}'), /RTF/],
  ['年报.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10), /图片/],
  ['年报.docx', bytesOf(''), /空的/],
  ['年报.txt', bytesOf('你好'), /^不能读取 \.txt/],
  ['年报.pdf', bytesOf('你好'), /结尾是 \.pdf，内容却不是/],
  ['年报.xlsx', bytesOf('你好'), /结尾是 \.xlsx，内容却不是/],
  ['年报', bytesOf('你好'), /看不出/],
  ['年报.mhtml', bytesOf('MIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nx'), /网页正文/],
  ['年报.html', bytesOf('<p>政府信息公开工作年度报告</p>'), /不是政府信息公开工作年度报告/],
])('%s is refused in plain words', async (name, bytes, sentence) => {
  const fault = await openSource(name, bytes).then(
    () => undefined,
    (cause: Fault) => cause,
  );
  expect(fault && faultSentence(fault, zhCN)).toMatch(sentence);
});
