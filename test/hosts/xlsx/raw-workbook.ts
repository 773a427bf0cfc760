/** Small .xlsx files written by hand, part by part, as other programs might write them. */
import { strToU8, unzipSync, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface RawWorkbook {
  /** Content of the worksheet elements, in order of the tabs. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly names?: string;
  readonly strings?: string;
  /** After the sheets and names. */
  readonly workbookTail?: string;
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  readonly relationships?: string;
  readonly types?: string;
}

export const worksheet = (content: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">${content}</worksheet>`;

const relationship = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;

const relationships = (content: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;

export const rawParts = (workbook: RawWorkbook): Record<string, string | Uint8Array> => {
  const names = Object.keys(workbook.sheets);
  const sheets = names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`);
  const targets = names.map((_, i) =>
    relationship(`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`),
  );
  const overrides = names.map(
    (_, i) =>
      `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
  );
  const strings = workbook.strings;
  if (strings !== undefined) targets.push(relationship('rIdS', 'sharedStrings', 'sharedStrings.xml'));
  return {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${overrides.join('')}${workbook.types ?? ''}</Types>`,
    '_rels/.rels': relationships(relationship('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets.join('')}</sheets>${workbook.names ? `<definedNames>${workbook.names}</definedNames>` : ''}${workbook.workbookTail ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(targets.join('') + (workbook.relationships ?? '')),
    ...Object.fromEntries(
      Object.values(workbook.sheets).map((content, i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        worksheet(content),
      ]),
    ),
    ...(strings !== undefined && { 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings}</sst>` }),
    ...workbook.parts,
  };
};

/** @param level 0: stored, not packed – what packs too well is refused before it is looked at */
export const zipOf = (parts: Readonly<Record<string, string | Uint8Array>>, level?: 0): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, part]) => [path, typeof part === 'string' ? strToU8(part) : part]),
    ),
    { mtime: new Date(2021, 8, 9), ...(level !== undefined && { level }) },
  );

export const rawXlsx = (workbook: RawWorkbook): Uint8Array => zipOf(rawParts(workbook));

/** An empty sheet 表 in which the requests begin, with one of its parts another, or one more. */
export const withPart = (path: string, content: string | Uint8Array, level?: 0): Uint8Array =>
  zipOf(
    {
      ...rawParts({
        sheets: { 表: '<sheetData/>' },
        names: '<definedName name="nb_requests">表!$A$1</definedName>',
      }),
      [path]: content,
    },
    level,
  );

/** One sheet 表 with these rows, and the name `nb_requests` on A1:C3 of it. */
export const oneSheet = (
  rows: string,
  { level, ...more }: Partial<RawWorkbook> & { after?: string; level?: 0 } = {},
): Uint8Array =>
  zipOf(
    rawParts({
      sheets: { 表: `<sheetData>${rows}</sheetData>${more.after ?? ''}` },
      names: `<definedName name="nb_requests">表!$A$1:$C$3</definedName>`,
      ...more,
    }),
    level,
  );

export const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, part]) => [path, Buffer.from(part).toString('latin1')]),
  );

/** The parts that differ, told by name. */
export const changedParts = (before: Uint8Array, after: Uint8Array): readonly string[] => {
  const [a, b] = [partsOf(before), partsOf(after)];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((path) => a[path] !== b[path]);
};

/** An OLE compound file by its first bytes and the names in its directory. */
export const compound = (...streams: string[]): Uint8Array =>
  Buffer.concat([
    Buffer.from('D0CF11E0A1B11AE1', 'hex'),
    Buffer.alloc(504),
    ...streams.map((name) => Buffer.from(name, 'utf16le')),
    Buffer.alloc(64),
  ]);
