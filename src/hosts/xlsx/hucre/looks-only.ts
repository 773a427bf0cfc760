/**
 * Of a workbook only what hucre is to read: its worksheets, with looks and without contents. It meets
 * nothing it cannot read – chart sheets, other encodings, other programs' names of parts – and no
 * more rows than are shown.
 */
import { strToU8, zipSync } from 'fflate';
import type { SheetScan } from '../../../ooxml/sheet/scan';
import { scanSheet } from '../../../ooxml/sheet/scan';
import type { ScannedCell, ScannedRow } from '../../../ooxml/sheet/scanned';
import { addressOf } from '../../../ooxml/sheet/reference';
import type { Workbook } from '../../../ooxml/workbook';
import { attributesOf, setAttribute } from '../../../ooxml/xml/attributes';
import { XmlReader } from '../../../ooxml/xml/reader';
import { encodeAttribute } from '../../../ooxml/xml/text';

/** More rows than a sheet for people has; looks beyond are not shown. */
const MOST_ROWS = 5_000;

/** What is shown of a worksheet beside its cells, or kept for print. */
const SHOWN = new Set(
  (
    'sheetPr dimension sheetViews sheetFormatPr cols mergeCells conditionalFormatting dataValidations ' +
    'printOptions pageMargins pageSetup headerFooter rowBreaks'
  ).split(' '),
);

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPES = 'application/vnd.openxmlformats-officedocument';

interface Part {
  readonly path: string;
  readonly kind: 'worksheet' | 'styles' | 'theme';
  readonly type: string;
  readonly text: string;
}

export function looksOnly(workbook: Workbook): Uint8Array {
  const sheets = workbook.worksheets.map(({ path }, i): Part => ({
    path: `worksheets/sheet${i + 1}.xml`,
    kind: 'worksheet',
    type: `${TYPES}.spreadsheetml.worksheet+xml`,
    text: reduced(scanSheet(workbook.text(path), path)),
  }));
  const parts = [
    ...sheets,
    ...copied(workbook, 'styles', `${TYPES}.spreadsheetml.styles+xml`),
    ...copied(workbook, 'theme', `${TYPES}.theme+xml`),
  ];
  return zipSync(
    Object.fromEntries(
      Object.entries(packageOf(workbook, parts)).map(([path, text]) => [path, strToU8(text)]),
    ),
    { level: 0 },
  );
}

function copied(workbook: Workbook, kind: Part['kind'], type: string): readonly Part[] {
  const path = workbook.partOf(kind);
  if (path === undefined || !workbook.has(path)) return [];
  const text = workbook.text(path);
  refuseBroken(text, path);
  return [{ path: `${kind}.xml`, kind, type, text: undeclared(text) }];
}

/** hucre takes what is cut off for whole. @throws Fault `file-damaged` */
function refuseBroken(text: string, path: string): void {
  const xml = new XmlReader(text, path);
  while (xml.next());
}

const undeclared = (text: string): string => text.replace(/^\uFEFF?\s*<\?xml[^>]*\?>/, '');

function packageOf(workbook: Workbook, parts: readonly Part[]): Readonly<Record<string, string>> {
  const relation = (part: Part, i: number) =>
    `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${part.kind}" Target="${part.path}"/>`;
  const sheet = ({ name, visibility }: Workbook['worksheets'][number], i: number) =>
    `<sheet name="${encodeAttribute(name)}" sheetId="${i + 1}" state="${visibility}" r:id="rId${i + 1}"/>`;
  const override = (path: string, type: string) => `<Override PartName="/xl/${path}" ContentType="${type}"/>`;
  const types = [
    override('workbook.xml', `${TYPES}.spreadsheetml.sheet.main+xml`),
    ...parts.map(({ path, type }) => override(path, type)),
  ];
  return {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${types.join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${workbook.worksheets.map(sheet).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${parts.map(relation).join('')}</Relationships>`,
    ...Object.fromEntries(parts.map(({ path, text }) => [`xl/${path}`, text])),
  };
}

function reduced(scan: SheetScan): string {
  const { text, children, prefix, rows } = scan;
  const first = children[0]?.start ?? 0;
  const data = rows.filter(({ row }) => row < MOST_ROWS).map((row) => reducedRow(scan, row));
  const kept = children.flatMap(({ name, start, end }) => {
    if (name === 'sheetData') return [`<${prefix}sheetData>${data.join('')}</${prefix}sheetData>`];
    return SHOWN.has(name) ? [text.slice(start, end)] : [];
  });
  return `${undeclared(text.slice(0, first))}${kept.join('')}</${prefix}worksheet>`;
}

function reducedRow({ text, prefix }: SheetScan, { row, start, openEnd, cells }: ScannedRow): string {
  const tag = setAttribute(text.slice(start, openEnd).replace(/\s*\/?>$/, '>'), 'r', String(row + 1));
  return `${tag}${cells.map((cell) => reducedCell(text, prefix, cell)).join('')}</${prefix}row>`;
}

function reducedCell(text: string, prefix: string, { row, column, start, openEnd }: ScannedCell): string {
  const style = attributesOf(text.slice(start, openEnd)).get('s');
  return style === undefined ? '' : `<${prefix}c r="${addressOf(row, column)}" s="${style}"/>`;
}
