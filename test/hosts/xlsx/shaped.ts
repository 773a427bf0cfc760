/**
 * Our workbook in the shape that Excel and WPS give the files they save: what is said is the same,
 * how it is said is theirs. After files of Excel 2016–365 and of WPS 2019 and later.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

type Parts = Record<string, string | Uint8Array>;

const reworked = (
  bytes: Uint8Array,
  change: (path: string, text: string) => string,
  more: Parts,
): Uint8Array => {
  const parts = Object.entries(unzipSync(bytes)).map(([path, part]): [string, Uint8Array] => [
    path,
    strToU8(change(path, strFromU8(part))),
  ]);
  const added = Object.entries(more).map(([path, part]): [string, Uint8Array] => [
    path,
    typeof part === 'string' ? strToU8(part) : part,
  ]);
  return zipSync(Object.fromEntries([...parts, ...added]));
};

const isSheet = (path: string): boolean => path.startsWith('xl/worksheets/sheet');

/** A name of one cell is written without its end. */
const singleCells = (text: string): string =>
  text.replace(/(\$[A-Z]+\$\d+):(\$[A-Z]+\$\d+)/g, (area, from, to) => (from === to ? from : area));

const types = (text: string, overrides: string): string => text.replace('</Types>', `${overrides}</Types>`);

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Namespaces, row spans, shared formulas, phonetics of every string, a calculation chain, printer settings. */
export const asExcel = (bytes: Uint8Array): Uint8Array =>
  reworked(
    bytes,
    (path, text) => {
      if (path === '[Content_Types].xml')
        return types(
          text,
          `<Default Extension="bin" ContentType="${SPREADSHEET}.printerSettings"/><Override PartName="/xl/calcChain.xml" ContentType="${SPREADSHEET}.calcChain+xml"/>`,
        );
      if (path === 'xl/workbook.xml') return excelWorkbook(text);
      if (path === 'xl/_rels/workbook.xml.rels')
        return text
          .replace(/Target="(?!\/)([^"]*)"/g, 'Target="/xl/$1"')
          .replace(
            '</Relationships>',
            `<Relationship Id="rId99" Type="${RELATIONS}/calcChain" Target="calcChain.xml"/></Relationships>`,
          );
      if (path === 'xl/sharedStrings.xml')
        return text.replace(/<\/si>/g, '<phoneticPr fontId="1" type="noConversion"/></si>');
      return isSheet(path) ? excelSheet(text) : text;
    },
    {
      'xl/calcChain.xml': `<?xml version="1.0"?><calcChain xmlns="${MAIN}"><c r="J6" i="4" l="1"/><c r="J7" i="4"/></calcChain>`,
      'xl/printerSettings/printerSettings1.bin': new Uint8Array(64),
    },
  );

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const excelWorkbook = (text: string): string =>
  singleCells(text)
    .replace(
      '<bookViews>',
      '<fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="28025"/><workbookPr defaultThemeVersion="166925"/><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x15"><x15ac:absPath url="D:\\年报\\" xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac"/></mc:Choice></mc:AlternateContent><bookViews>',
    )
    .replace('</definedNames>', '</definedNames><calcPr calcId="191029"/>');

const excelSheet = (text: string): string =>
  sharedTotals(text)
    .replace(
      '<worksheet ',
      '<worksheet xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac xr" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" xr:uid="{00000000-0001-0000-0300-000000000000}" ',
    )
    .replace(/<row r="(\d+)"/g, '<row r="$1" spans="1:10" x14ac:dyDescent="0.2"')
    .replace(/<c r="([A-Z]+\d+)" t="(\w+)" s="(\d+)"/g, '<c r="$1" s="$3" t="$2"');

/** The totals of a column as one formula that the cells below share. */
function sharedTotals(text: string): string {
  const first = /(<c r="J6"[^>]*>)<f>([^<]*SUM\(D6:I6\)[^<]*)<\/f>/.exec(text);
  if (!first) return text;
  return text
    .replace(first[0], `${first[1]}<f t="shared" ref="J6:J7" si="0">${first[2]}</f>`)
    .replace(/(<c r="J7"[^>]*>)<f>[^<]*<\/f>/, '$1<f t="shared" si="0"/>');
}

/** Its own namespace and parts, strings in runs with East Asian fonts, `\r\n` in texts, full sizes of cells. */
export const asWps = (bytes: Uint8Array): Uint8Array =>
  reworked(
    bytes,
    (path, text) => {
      if (path === '[Content_Types].xml')
        return types(
          text,
          '<Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/>',
        );
      if (path === '_rels/.rels')
        return text.replace(
          '</Relationships>',
          `<Relationship Id="rId90" Type="${RELATIONS}/custom-properties" Target="docProps/custom.xml"/></Relationships>`,
        );
      if (path === 'xl/workbook.xml')
        return singleCells(text)
          .replace(
            '<bookViews>',
            '<fileVersion appName="xl" lastEdited="3" lowestEdited="5" rupBuild="9302"/><workbookPr/><bookViews>',
          )
          .replace('</definedNames>', '</definedNames><calcPr calcId="144525"/>');
      if (path === 'xl/sharedStrings.xml')
        return text.replace(/<si><t[^>]*>([^<]{2})([^<]*)<\/t><\/si>/g, inRuns);
      return isSheet(path) ? wpsSheet(text) : text;
    },
    {
      'docProps/custom.xml':
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="KSOProductBuildVer"><vt:lpwstr>2052-12.1.0.16929</vt:lpwstr></property></Properties>',
    },
  );

const inRuns = (_: string, head: string, rest: string): string =>
  `<si><r><rPr><sz val="11"/><rFont val="宋体"/><charset val="134"/></rPr><t>${head}</t></r><r><rPr><sz val="11"/><rFont val="宋体"/><charset val="134"/></rPr><t xml:space="preserve">${rest}</t></r></si>`;

const wpsSheet = (text: string): string =>
  text
    .replace(
      '<worksheet ',
      '<worksheet xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" ',
    )
    .replace(
      /<sheetFormatPr[^>]*\/>/,
      '<sheetFormatPr defaultColWidth="9" defaultRowHeight="13.5" outlineLevelCol="3"/>',
    )
    .replace(/<row r="(\d+)"/g, '<row r="$1" spans="1:10"')
    .replace(/<c r="([A-Z]+\d+)" t="(\w+)" s="(\d+)"/g, '<c r="$1" s="$3" t="$2"');
