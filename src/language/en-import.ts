/** What is said of files that a report is to be read from, in English. */
import { tableHeadings } from './official-labels';
import type { TableId } from '../format/edition';
import { sections } from '../format/sections';
import type { Sentences } from './sentences';
import type { ImportFault } from '../report/fault-codes';
import type { ImportMessage } from '../report/message-codes';

const CAN = 'It can read .docx, .html, .mhtml, .pdf with text, .xlsx and .json.';

/** Files that cannot be read, by what they are. */
const KIND: Readonly<Record<string, string>> = {
  doc: 'This is an old Word document (.doc), which cannot be read. Open it in Word or WPS, save it as .docx and try again.',
  wps: 'This is a document of WPS Writer (.wps), which cannot be read. Open it in WPS, save it as .docx and try again.',
  xls: 'This is an old .xls workbook, which cannot be read. Open it in Excel or WPS, save it as .xlsx and try again.',
  et: 'This is a workbook of WPS (.et), which cannot be read. Open it in WPS, save it as .xlsx and try again.',
  ofd: 'This is an OFD file, which cannot be read. Take the Word document or web page of the same report, or convert it to .docx with WPS or an OFD reader.',
  opendocument:
    'This is an OpenDocument file, which cannot be read. Open it in WPS or LibreOffice, save it as .docx or .xlsx and try again.',
  rtf: 'This is an RTF document, which cannot be read. Open it in Word or WPS, save it as .docx and try again.',
  presentation:
    'This is a presentation, not an annual report. Choose the Word document, web page, PDF or workbook of the report.',
  picture:
    'This is a picture, and its figures cannot be read. Take the Word document, web page or text PDF of the same report.',
  archive: 'This is an archive. Unpack it first, then choose the report in it.',
};

function otherKind(kind: string, ending: string): string {
  const known = KIND[kind];
  if (known !== undefined) return known;
  if (kind === 'misnamed')
    return `The file's name ends in .${ending}, but it holds something else: it may be damaged, not wholly downloaded, or only renamed. Get the file once more and try again.`;
  return ending === ''
    ? `It cannot be told what kind of file this is. ${CAN}`
    : `Files ending in .${ending} cannot be read. ${CAN}`;
}

const tableName = (table: string | number | undefined): string => tableHeadings[table as TableId];

const sectionName = (number: string | number | undefined): string => {
  const section = sections.find((each) => each.number === number);
  return section ? `${section.number}、${section.heading}` : String(number);
};

export const importFaultsEn: Sentences<ImportFault> = {
  'import-no-report': () =>
    'This is not an annual report on government information disclosure: neither its three tables nor its title and sections were found. Check that it is the right file.',
  'import-other-kind': ({ kind, ending }) => otherKind(String(kind), String(ending)),
  'import-no-page': () =>
    'There is no web page in this .mhtml file. Save the page from the browser once more and try again.',
  'pdf-scanned': () =>
    'This PDF is a scan or a picture without text, and its figures cannot be read. Take the Word document, web page or text PDF of the same report.',
  'pdf-unreadable': () =>
    'This PDF is damaged or incomplete. Get the file once more, or take the Word document or web page.',
  'pdf-fonts-missing': () =>
    'This PDF uses Chinese fonts that are not in the file, and its text cannot be read. Take the Word document or web page of the same report, or convert it to .docx with WPS.',
  'pdf-cannot-here': () =>
    'The program here is too old to read PDF (the command line needs Node.js 20.16, the page a newer browser). Open the page of the assistant in a newer browser, or convert the PDF to .docx and try again.',
};

export const importMessagesEn: Sentences<ImportMessage> = {
  'import-agency-unknown': () =>
    'The name of the body was not found (the title does not say it, or there is no title). Fill it in.',
  'import-year-unknown': () =>
    'The year reported on was not found (the title does not say it, or there is no title). Fill it in.',
  'import-table-missing': ({ table }) =>
    `The table of “${tableName(table)}” was not found and not read. It may be a picture, or not in the file.`,
  'import-row-missing': ({ table, label }) =>
    `The table of “${tableName(table)}” has no row “${label}”; the row counts as blank.`,
  'import-row-unread': ({ table, line, text }) =>
    `Row ${line} of the table of “${tableName(table)}” (${text}) is none that is known, and was not read. Fill it in from the original.`,
  'import-cell-unread': ({ table, row, line, column, text }) =>
    `“${text}” in row ${line}${row === '' ? '' : ` (${row})`}, column ${column} of the table of “${tableName(table)}” belongs to no cell that is known, and was not read. Fill it in from the original.`,
  'import-outcome-undivided': () =>
    '“（六）其他处理” is one row in the original; its figures are taken as “3.其他”, and rows 1 and 2 as 0.',
  'import-text-beside': ({ section, text }) =>
    `Beside the table of “${sectionName(section)}” there is text (${text}); the report has no place for it, and it was not read.`,
  'import-table-as-text': ({ section }) =>
    `There is a table in “${sectionName(section)}”; what it says was read as text, row by row, and its form is not kept.`,
  'import-uncalculated': ({ count }) =>
    `${count} ${count === 1 ? 'cell has a formula' : 'cells have formulas'} without a stored result (probably written by a program and never opened in Excel) and were read as blank. Open the file in Excel or WPS, save it once and try again.`,
  'import-white-figures': ({ count }) =>
    `${count} ${count === 1 ? 'figure' : 'figures'} in the tables of the file ${count === 1 ? 'is' : 'are'} in white letters on white, which nobody sees, and ${count === 1 ? 'was' : 'were'} not read. Compare with the original.`,
  'import-recognised': () =>
    'This PDF is a scan, and its text was recognised from pictures by a program: figures may be wrong. Compare every one with the original.',
  'import-several-reports': ({ count, title }) =>
    `The file holds ${count} annual reports, and only “${title}” was read. To read another, save it as a file of its own.`,
  'import-table-again': ({ table }) =>
    `There is more than one table of “${tableName(table)}”, with other figures; the one under that heading was read. Compare with the original.`,
  'import-columns-assumed': ({ table }) =>
    `The table of “${tableName(table)}” has no names of columns; its figures were read in the order of the official form (自然人, 商业企业 … 总计). Compare with the original.`,
  'import-year-disputed': ({ title, year }) =>
    `The title says ${title}, but the rest of the report (its period, date or words) says ${year}; it was read as that of ${year}. Check which it is.`,
  'import-figures-missing': ({ table, label, count }) =>
    `“${label}” in the table of “${tableName(table)}” lacks ${count} ${count === 1 ? 'figure' : 'figures'}, which count as blank. Fill them in from the original.`,
  'import-broken-text': ({ count }) =>
    `The text of the file is damaged in ${count} places that cannot be read. Compare the words with the original.`,
  'import-left-out': ({ what }) =>
    ({
      deleted:
        'The file holds text that was deleted with changes tracked and not yet accepted; it counts as deleted. Compare with the original.',
      boxes:
        'The file has text boxes; their text stands after the paragraph they belong to. Check the order.',
      sheets:
        'The file has hidden sheets that hold tables of the report as well; they were not read. To read one, unhide it and save the file.',
    })[what as 'deleted' | 'boxes' | 'sheets'] ??
    'The file holds something that cannot be read. Compare with the original.',
};
