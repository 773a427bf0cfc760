/** Digits that nobody sees, and figures that stand there twice: what is read is what is shown, or it is said. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { isFigure, cell, officePage, officeReport, requests, table } from './office-page';
import { codes, differences, distinctReport, readPage } from './page';
import { makeWorkbook } from '../../src/app/make-workbook';
import { writeReport } from '../../src/app/write-report';
import { importReport } from '../../src/import/import-report';

const rows = requests('2021');
const pageOf = (written: (figure: string) => string, head = ''): string =>
  officePage({ three: table(rows, (text) => (isFigure(cell(text)) ? written(text) : text)) }).replace(
    '<body>',
    `<head>${head}</head><body>`,
  );

const unseen: [string, (figure: string) => string, string][] = [
  ['for a reader of screens', (figure) => `<span aria-hidden="true">${figure}</span><span class="sr-only">${figure}件</span>`, ''],
  ['one of two of which the page shows one', (figure) => `<span class="pc">${figure}</span><span class="mobile">${figure}</span>`, ''],
  ['told a second time, and marked as such', (figure) => `<span aria-hidden="true">${figure}</span><span>${figure}</span>`, ''],
  ['hidden by a class', (figure) => `${figure}<span class="x">7</span>`, '<style>.x{display:none}</style>'],
  ['hidden whatever they stand in', (figure) => `${figure}<i class="x"><b>7</b></i>`, '<style>.x>*{display:none}</style>'],
  ['hidden by a class of a class', (figure) => `<i class="x">7</i>${figure}`, '<style>/* .y{} */ table td .x, .z {font-size: 0; color: red}</style>'],
  ['in a paragraph that is hidden by a class', (figure) => `<p class="x">7</p><p>${figure}</p>`, '<style>p.x{display:none}</style>'],
  ['far off the screen', (figure) => `${figure}<b class="x">7</b>`, '<style>.x{position:absolute;left:-9999px}</style>'],
  ['cut to nothing', (figure) => `${figure}<b class="x">7</b>`, '<style>@import "a.css"; #zoom .x{position:absolute;clip:rect(1px,1px,1px,1px)}</style>'],
  ['hidden, and important', (figure) => `${figure}<b class="x" style="display:inline">7</b>`, '<style>.x{display:none!important}</style>'],
]; // prettier-ignore

test.each(unseen)('digits %s', async (_, written, head) => {
  const read = await readPage(pageOf(written, head));
  expect(differences(read.value, officeReport('2021'))).toEqual([]);
  expect(codes(read)).toEqual([]);
});

const seen: [string, (figure: string) => string, string][] = [
  ['hidden where it is printed', (figure) => `<p class="x">${figure}</p>`, '<style>@media print{p.x{display:none}}</style>'],
  ['hidden by one rule and shown by a nearer one', (figure) => `<p class="x">${figure}</p>`, '<style>p.x{display:block} .x{display:none}</style>'],
  ['shown by its own style', (figure) => `<p class="x" style="display:block">${figure}</p>`, '<style>p.x{display:none}</style>'],
  ['of another class', (figure) => `<p class="y">${figure}</p>`, '<style>p.x{display:none} div > q .y{display:none}</style>'],
  ['under a rule that nobody understands', (figure) => `<p>${figure}</p>`, '<style>p:nth-child(2){display:none} @supports (x) {p{display:none}} {</style>'],
  ['white on a dark cell', (figure) => `<div style="background:#123456"><span style="color:#fff">${figure}</span></div>`, ''],
  ['white as all its table is', (figure) => figure, '<style>td{color:#ffffff}</style>'],
]; // prettier-ignore

test.each(seen)('a figure %s', async (_, written, head) => {
  const read = await readPage(pageOf(written, head));
  expect(differences(read.value, officeReport('2021'))).toEqual([]);
  expect(codes(read)).toEqual([]);
});

test.each([
  ['by its letters', '<font color="#FFFFFF">0</font>', ''],
  ['by its style', '<span style="color: rgb(255, 255, 255)">0</span>', ''],
  ['by its class', '<span class="x">0</span>', '<style>.x{color:white}</style>'],
])('white digits on white, %s, are not read, and that is said', async (_, white, head) => {
  const read = await readPage(pageOf((figure) => (figure === '2001' ? figure + white : figure), head));
  expect(differences(read.value, officeReport('2021'))).toEqual([]);
  expect(read.messages).toEqual([{ code: 'import-white-figures', values: { count: 1 } }]);
});

test.each([
  ['two readings that differ', '<span class="pc">2001</span><span class="mobile">2002</span>', '2001 2002'],
  ['a figure that is struck out', '<s>2001</s>', '2̶0̶0̶1̶'],
  ['one beside a remark of the editor', '<s>2001</s><!-- 改 -->', '2̶0̶0̶1̶'],
])('%s: no figure', async (_, written, text) => {
  const read = await readPage(pageOf((figure) => (figure === '2001' ? written : figure)));
  expect(differences(read.value, officeReport('2021'))).toEqual([
    `requests.received.naturalPerson: ${text}, 2001`,
  ]);
});

const word = writeReport(distinctReport()).then(({ docx }) => unzipSync(docx));

/** The first figure of table 三 set otherwise. */
async function wordWith(properties: string, cellProperties = ''): Promise<Uint8Array> {
  const parts = await word;
  const text = strFromU8(parts['word/document.xml']!);
  const figure = /(<w:tc><w:tcPr>)((?:(?!<w:tc>).)*?<w:r>)(<w:t [^>]*>1011<)/s;
  if (!figure.test(text)) throw new RangeError('no such figure');
  const changed = text.replace(figure, `$1${cellProperties}$2<w:rPr>${properties}</w:rPr>$3`);
  return zipSync({ ...parts, 'word/document.xml': strToU8(changed) });
}

const inWord: [string, string, string, string[], string[]][] = [
  ['white', '<w:color w:val="FFFFFF"/>', '', ['requests.received.naturalPerson: null, 1011'], ['import-white-figures']],
  ['white on a shade', '<w:color w:val="FFFFFF"/>', '<w:shd w:val="clear" w:fill="1F4E79"/>', [], []],
  ['white on a pattern', '<w:color w:val="FFFFFF"/>', '<w:shd w:val="pct50" w:fill="auto"/>', [], []],
  ...['w:val="clear" w:fill="auto"', 'w:val="nil" w:fill="FFFFFF"', 'w:fill="ffffff"', 'w:val="clear"'].map(
    (shade): [string, string, string, string[], string[]] => [`white on a shade of none, ${shade}`, '<w:color w:val="FFFFFF"/>', `<w:shd ${shade}/>`, ['requests.received.naturalPerson: null, 1011'], ['import-white-figures']],
  ),
  ['struck out', '<w:strike/>', '', ['requests.received.naturalPerson: 1̶0̶1̶1̶, 1011'], []],
]; // prettier-ignore

test.each(inWord)('a figure of a Word document, %s', async (_, run, shade, differ, said) => {
  const read = await importReport('docx', await wordWith(run, shade));
  expect(differences(read.value, distinctReport())).toEqual(differ);
  expect(codes(read)).toEqual(said);
});

test.each([
  ['<w:sym w:font="Wingdings" w:char="F031"/><w:t>011</w:t>', '□011'],
  ['<w:t>101</w:t></w:r><w:r><w:sym w:font="Symbol" w:char="F031"/>', '101□'],
  ['<w:sym w:font="SimSun" w:char="0031"/><w:t>011</w:t>', '1011'],
])('of a sign in a font of signs nobody knows whether it is a digit: %s', async (written, text) => {
  const parts = await word;
  const document = strFromU8(parts['word/document.xml']!);
  const changed = document
    .replace(/<w:t[^>]*>1011<\/w:t>/, written)
    .replace('公开河长名单', '</w:t><w:sym w:font="Wingdings" w:char="F0FE"/><w:t>公开河长名单');
  const { value } = await importReport('docx', zipSync({ ...parts, 'word/document.xml': strToU8(changed) }));
  expect(differences(value, distinctReport())).toEqual(
    text === '1011' ? [] : [`requests.received.naturalPerson: ${text}, 1011`],
  );
  expect(value.narrative).toEqual(distinctReport().narrative);
}); // prettier-ignore

const typed = makeWorkbook(distinctReport(), { totals: 'typed' }).then((book) => unzipSync(book.bytes()));

/** The first figure of table 三 in a workbook, in a style of its own. */
async function sheetWith(font: string, fill: string, format: string): Promise<Uint8Array> {
  const parts = await typed;
  const [stylesPart, sheetPart] = ['xl/styles.xml', 'xl/worksheets/sheet4.xml'];
  const [styles, sheet] = [strFromU8(parts[stylesPart]!), strFromU8(parts[sheetPart]!)];
  const count = (list: string, item: string): number =>
    new RegExp(`<${list}[^>]*>(.*?)</${list}>`, 's').exec(styles)![1]!.split(`<${item}`).length - 1;
  const own = `<xf numFmtId="${format === '' ? 0 : 399}" fontId="${count('fonts', 'font>')}" fillId="${count('fills', 'fill>')}" borderId="0"/>`;
  const changed = styles
    .replace(/<numFmts[^>]*>|(?=<fonts)/, (at) => `${at || '<numFmts>'}<numFmt numFmtId="399" formatCode="${format}"/>${at ? '' : '</numFmts>'}`)
    .replace('</fonts>', `<font><sz val="11"/>${font}</font></fonts>`)
    .replace('</fills>', `<fill>${fill}</fill></fills>`)
    .replace('</cellXfs>', `${own}</cellXfs>`);
  const figure = / s="\d+"(><v>1011<)/;
  if (!figure.test(sheet)) throw new RangeError('no such figure');
  const styled = sheet.replace(figure, ` s="${count('cellXfs', 'xf ')}"$1`);
  return zipSync({ ...parts, [stylesPart]: strToU8(changed), [sheetPart]: strToU8(styled) });
} // prettier-ignore

const solid = (colour: string): string =>
  `<patternFill patternType="solid"><fgColor ${colour}/><bgColor indexed="64"/></patternFill>`;
const NO_FILL = '<patternFill patternType="none"/>';

test.each([
  ['white', '<color rgb="FFFFFFFF"/>', NO_FILL, ''],
  ['white by the theme', '<color theme="0"/>', NO_FILL, ''],
  ['white of the old palette', '<color indexed="9"/>', '<patternFill/>', ''],
  ['white on white', '<color rgb="FFFEFEFE"/>', solid('rgb="FFFFFFFF"'), ''],
  ['of a format that shows nothing', '<color theme="1"/>', NO_FILL, ';;;'],
])('a figure of a sheet that is %s is not read, and that is said', async (_, font, fill, format) => {
  const read = await importReport('xlsx', await sheetWith(font, fill, format));
  expect(differences(read.value, distinctReport())).toEqual(['requests.received.naturalPerson: null, 1011']);
  expect(codes(read)).toContain('import-white-figures');
}); // prettier-ignore

test.each([
  ['black', '<color theme="1"/>', NO_FILL, ''],
  ['without a colour', '', NO_FILL, ''],
  ['a darker white', '<color theme="0" tint="-0.5"/>', NO_FILL, ''],
  ['white on dark', '<color rgb="FFFFFFFF"/>', solid('rgb="FF1F4E79"'), ''],
  ['white on a shade', '<color rgb="FFFFFFFF"/>', '<gradientFill/>', ''],
  ['white on stripes', '<color rgb="FFFFFFFF"/>', '<patternFill patternType="darkGrid"/>', ''],
  ['of a format', '<color theme="1"/>', NO_FILL, '0;-0;;@'],
])('a figure of a sheet that is %s is read', async (_, font, fill, format) => {
  const read = await importReport('xlsx', await sheetWith(font, fill, format));
  expect(differences(read.value, distinctReport())).toEqual([]);
  expect(codes(read)).not.toContain('import-white-figures');
}); // prettier-ignore

test('a cell of no style of its own has the first of them', async () => {
  const parts = unzipSync(await sheetWith('<color rgb="FFFFFFFF"/>', NO_FILL, ''));
  const [stylesPart, sheetPart] = ['xl/styles.xml', 'xl/worksheets/sheet4.xml'];
  const [styles, sheet] = [strFromU8(parts[stylesPart]!), strFromU8(parts[sheetPart]!)];
  const white = /<xf [^>]*\/>(?=<\/cellXfs>)/.exec(styles)![0];
  const changed = styles.replace(/(<cellXfs[^>]*>)<xf (?:[^>]*\/>|.*?<\/xf>)/s, `$1${white}`);
  const unstyled = sheet.replace(/ s="\d+"(><v>1012<)/, '$1');
  expect(unstyled).not.toBe(sheet);
  const file = zipSync({ ...parts, [stylesPart]: strToU8(changed), [sheetPart]: strToU8(unstyled) });
  const read = await importReport('xlsx', file);
  expect(differences(read.value, distinctReport())).toEqual([
    'requests.received.naturalPerson: null, 1011',
    'requests.received.enterprise: null, 1012',
  ]);
});
