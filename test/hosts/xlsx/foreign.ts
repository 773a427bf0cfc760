/** Workbooks of other programs' making, with what ours never have: written by hand, part by part. */
import { rawXlsx, worksheet, type RawWorkbook } from './raw-workbook';

const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const styles = `<?xml version="1.0"?><styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0&quot;件&quot;"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="9"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** A ledger with a chart sheet, a comment, a chart, embedded bytes and macros. */
export const ledger: RawWorkbook = {
  sheets: {
    台账: '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>12</v></c></row></sheetData><legacyDrawing r:id="rId1"/>',
  },
  names: '<definedName name="总数">台账!$B$1</definedName>',
  strings: '<si><t>收到申请</t></si>',
  relationships: `<Relationship Id="rIdC" Type="${OFFICE}/chartsheet" Target="chartsheets/sheet1.xml"/><Relationship Id="rIdSt" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rIdV" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>`,
  types: `<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Override PartName="/xl/chartsheets/sheet1.xml" ContentType="${SHEET}.chartsheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEET}.styles+xml"/><Override PartName="/xl/comments1.xml" ContentType="${SHEET}.comments+xml"/>`,
  parts: {
    'xl/styles.xml': styles,
    'xl/chartsheets/sheet1.xml': `<chartsheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"/></sheetViews></chartsheet>`,
    'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/vmlDrawing" Target="../drawings/vmlDrawing1.vml"/><Relationship Id="rId2" Type="${OFFICE}/comments" Target="../comments1.xml"/></Relationships>`,
    'xl/drawings/vmlDrawing1.vml': '<xml xmlns:v="urn:schemas-microsoft-com:vml"/>',
    'xl/comments1.xml': `<comments xmlns="${MAIN}"><authors><author>某</author></authors><commentList><comment ref="B1" authorId="0"><text><t>核过</t></text></comment></commentList></comments>`,
    'xl/vbaProject.bin': new Uint8Array([0xd0, 0xcf, 1, 2, 3, 250]),
  },
};

/** The chart sheet between the worksheet and what comes. */
export const ledgerBytes = (): Uint8Array =>
  rawXlsx({
    ...ledger,
    parts: {
      ...ledger.parts,
      'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="0"/></bookViews><sheets><sheet name="台账" sheetId="4" r:id="rId1"/><sheet name="填报说明" sheetId="9" r:id="rIdC"/></sheets><definedNames>${ledger.names}</definedNames></workbook>`,
    },
  });

/** As a program that writes every element with a prefix, and texts as UTF-16. */
export const prefixedSheet = (): Uint8Array => {
  const text = `<?xml version="1.0" encoding="UTF-16"?><x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
  const bytes = new Uint8Array(2 + text.length * 2);
  bytes.set([0xff, 0xfe]);
  for (let i = 0; i < text.length; i++)
    new DataView(bytes.buffer).setUint16(2 + i * 2, text.charCodeAt(i), true);
  return rawXlsx({ sheets: { 表: '' }, parts: { 'xl/worksheets/sheet1.xml': bytes } });
};

export const farAway = (): Uint8Array =>
  rawXlsx({
    sheets: {
      表: '<sheetData><row r="1"><c r="A1"><v>5</v></c></row><row r="1048576"><c r="T1048576" s="0"/></row></sheetData>',
    },
  });

export { worksheet };
