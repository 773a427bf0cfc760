/** Faults and messages in English: what happened, what it means for the work, what to do next. */
import { importFaultsEn, importMessagesEn } from './en-import';
import { lastYearFaultsEn, lastYearMessagesEn } from './last-year/en-told';
import { areaHeading, tableHeadings } from './official-labels';
import type { Sentences } from './sentences';
import type { TableId } from '../format/edition';
import type { FaultCode } from '../report/fault-codes';
import type { MessageCode } from '../report/message-codes';
import { present } from '../report/present';

const RESAVE = 'Open it in Excel or WPS, save it as a new .xlsx, and try again';
const RESAVE_EITHER = 'Open it in Excel, Word or WPS, save it as a new .xlsx or .docx, and try again';
const RESTORE = 'Go back to the file as it was before, or fill in a new template.';

/** Steps of putting the template in that a host may fail at. */
const STEP: Readonly<Record<string, string>> = {
  borders: 'the lines of its tables',
  validations: 'the prompts of its cells',
  highlights: 'its colours',
  view: 'its frozen rows',
  print: 'its print settings',
  charts: 'its charts',
};

const SHARED =
  'The workbook may be a legacy shared workbook, in which cells cannot be merged, sheets not deleted, and colours and prompts not set. Unshare it under Review (or save a copy of it) and try again.';
const INACTIVE = 'Another workbook may be in front. Click into the workbook of the report, and try again.';

/** What the clerk can do about the reason of an insertion that failed. */
const whatNext = (reason: string): string =>
  ({ 'excel-shared': SHARED, 'excel-inactive': INACTIVE })[reason] ??
  `Try again; if that fails, tell your technicians: ${reason}.`;

/** Types of JSON as a person calls them. */
const TYPE: Readonly<Record<string, string>> = {
  year: 'a year from 2008 to 2100',
  object: 'an object',
  string: 'a text',
  'number / null / string': 'a number, null or a text',
  day: 'a month and a day, such as 1月20日',
  words: 'a list of words, such as ["政策解读", "医疗/卫生"], without commas or semicolons in them',
};

/** Files that are no .xlsx, by what they are. */
const FILE_KIND: Readonly<Record<string, string>> = {
  docx: 'This is a Word document, not a workbook. Choose an .xlsx workbook.',
  pptx: 'This is a presentation, not a workbook. Choose an .xlsx workbook.',
  xlsb: `This is a binary workbook (.xlsb), which cannot be read. ${RESAVE}.`,
  opendocument:
    'This is an OpenDocument file (such as .ods), which cannot be read. Open it in LibreOffice or WPS, save it as .xlsx and try again.',
  ole: 'This is a file of an old Office (such as .doc), not an .xlsx workbook. Choose an .xlsx workbook.',
  zip: 'This is an archive without a workbook. Unpack it first, then choose the .xlsx workbook in it.',
  other: 'This file is no workbook. Choose an .xlsx workbook.',
};

export const faultsEn: Sentences<FaultCode> = {
  'json-syntax': () => 'This JSON file cannot be read. Check that it is complete and encoded in UTF-8.',
  'json-key': ({ key }) =>
    `“${key}” is not an entry this JSON may have. Correct it as the description of the format says, and try again.`,
  'json-type': ({ key, type }) =>
    `“${key}” in the JSON must be ${TYPE[String(type)] ?? type}. Correct it and try again.`,
  'workbook-not-ours': () =>
    'The template of the annual report is not in this workbook. Open a workbook made from our template, or make a new one with the template command and fill it in.',
  'file-missing': ({ path }) => `There is no file “${path}”. Check its name and folder.`,
  'folder-empty': ({ path }) =>
    `There is no report that can be read in the folder “${path}” (.docx, .html, .mhtml, .pdf, .xlsx, .json). Check the folder.`,
  'file-unreadable': ({ path }) =>
    `The file “${path}” cannot be opened. Another program may be using it, or you may not be allowed to read it. Close it there and try again.`,
  'file-unwritable': ({ path }) =>
    `The file “${path}” cannot be written. It may be open in Excel or WPS, or its folder may not allow it. Close it there and try again.`,
  'file-empty': () =>
    'This file is empty (0 bytes). It may not have been downloaded or copied to the end; get it again.',
  'file-damaged': () =>
    `This file is damaged and cannot be read. ${RESAVE_EITHER}; if that fails too, get a sound copy.`,
  'file-not-zip': () => `This file is no .xlsx workbook; it may only have been renamed. ${RESAVE}.`,
  'file-not-workbook': ({ kind }) =>
    FILE_KIND[String(kind)] ??
    'There is no workbook in this file; it may be another file that was renamed. Choose an .xlsx workbook.',
  'file-old-xls': () => `This is an old .xls workbook, which cannot be read. ${RESAVE}.`,
  'file-encrypted': () =>
    'This file is locked with a password. Remove the password in Excel or WPS, save it, and try again.',
  'file-has-dtd': () => `This file holds unsafe content (a DTD) and was not opened. ${RESAVE_EITHER}.`,
  'file-encoding': () => `The character encoding of this file is not known. ${RESAVE_EITHER}.`,
  'file-unsupported': () => `This file is compressed in a way that cannot be read. ${RESAVE_EITHER}.`,
  'file-too-large': () =>
    'This file is too large, or would be when unpacked, to be an annual report, and was not opened. Check that it is the right file; if it is, remove pictures and sheets that do not belong to the report and try again.',
  'report-too-long': ({ length, limit }) =>
    `The texts of this file have ${length} characters, more than ${limit}: it does not look like an annual report and was not opened. Please check that it is the right file.`,
  'kept-unreadable': () =>
    'The work kept in this browser cannot be read. It was neither brought back nor deleted. Go on from the .xlsx file you saved last.',
  'value-not-a-number': ({ cell }) =>
    `What was to be written into cell ${cell} is not a number, and was not written. Correct it and try again.`,
  'text-too-long': ({ cell, length, limit }) =>
    `The text for cell ${cell} has ${length} characters; a cell holds ${limit} at most. It was not written. Divide it into paragraphs and try again.`,
  'cell-in-array-formula': ({ cell }) =>
    `Cell ${cell} belongs to an array formula and cannot be changed alone. Clear that formula in the workbook and try again.`,
  'cell-merged': ({ cell }) =>
    `Cell ${cell} lies under a merged cell and was not written. Take the cells apart and try again.`,
  'paragraph-too-long': ({ count }) =>
    `A paragraph has ${count} characters; a cell holds 32,767. Please break it up into several (with Enter).`,
  'area-missing': ({ area }) =>
    `The place to write to in “${areaHeading(area)}” is not in the workbook (it may have been deleted). Nothing was written there. ${RESTORE}`,
  'area-too-large': ({ area }) =>
    `The area of “${areaHeading(area)}” is too large to be true (its range may have been changed in the name manager) and was not read. Fill in a new template.`,
  'place-outside-area': ({ area }) =>
    `The area of “${areaHeading(area)}” is smaller than it was (rows or columns may have been deleted), so there is no place for a cell. ${RESTORE}`,
  'marks-sheet-missing': ({ area }) =>
    `The hidden sheet that holds the marks is gone, so “${areaHeading(area)}” cannot be marked. ${RESTORE}`,
  'host-cannot-reveal': () => 'Cells cannot be jumped to here. Open the sheet to look at it.',
  'host-empty': () => 'There is no workbook here yet. Make the template first.',
  'template-present': ({ sheet }) =>
    `The template is in this workbook already (sheet “${sheet}”), so it was not put in again. Fill in that one.`,
  'name-taken': ({ name, sheet }) =>
    `The workbook has a name “${name}” (sheet “${sheet}”) that the template needs, so the template was not put in. Try again in a new workbook.`,
  'excel-cell-edit-mode': () =>
    'A cell is being edited, so Excel cannot do this now. Press Enter to finish, and try again.',
  'excel-protected': () =>
    'The sheet is protected and cannot be written to. Unprotect it under Review, and try again.',
  'excel-structure-protected': () =>
    'The structure of the workbook is protected, so no sheet can be added. Switch off Protect Workbook under Review, and try again.',
  'excel-busy': () => 'Excel was busy and did not finish. Wait a few seconds and try again.',
  'excel-no-answer': ({ seconds }) =>
    `Excel has not answered for ${seconds} seconds. A cell may be being edited, or a dialog may be open; finish that, and try again.`,
  'excel-too-large': () =>
    'The workbook is too large for Excel to finish this. Put the template into a new workbook and try again.',
  'excel-api-missing': () =>
    'This version of Excel lacks a feature that is needed. Update Office and try again.',
  'excel-inactive': () => INACTIVE,
  'excel-shared': () => SHARED,
  'excel-old-format': () =>
    'This is an old .xls workbook, in which Excel does not support the assistant. Save it under File › Save As as “Excel Workbook (*.xlsx)”, and open the new file.',
  'excel-area-gone': () => `A part of the template is gone (it may have been deleted). ${RESTORE}`,
  'excel-moved': ({ sheet }) =>
    `Sheet “${sheet}” was just moved or had rows inserted; nothing was written. Press “Check” and try again.`,
  'pasted-empty': () =>
    'There is no text in the clipboard. Go back to Excel, press “Download in the browser” again, then come back and paste.',
  'pasted-too-large': () =>
    'What was pasted is too long to be a report. Go back to Excel, press “Download in the browser” again, then come back and paste.',
  'pasted-incomplete': () =>
    'The report that was pasted breaks off. Go back to Excel, press “Download in the browser” again, then come back and paste.',
  'pasted-other': () =>
    'What was pasted is not a report copied by the assistant. Go back to Excel, press “Download in the browser” again, then come straight back and paste, without copying anything else.',
  'paste-refused': () =>
    'The browser did not allow the clipboard to be read. Click into the box below and press Ctrl+V (⌘V on a Mac).',
  unexpected: () =>
    'The program met an unexpected error and did not finish this step. Try again; if it comes back, copy the diagnosis under “Help” for your technicians.',
  'excel-unknown': ({ reason }) =>
    `Excel did not finish this step (${reason}). Try again; if that fails, tell your technicians the code in brackets.`,
  'excel-value-changed': ({ sheet, cell }) =>
    `Cell ${cell} of the sheet “${sheet}” holds another value than was written (it may lie under a merged cell). Look at it, take merged cells apart, and try again.`,
  'not-in-excel': () =>
    'This page belongs into Excel. Without Excel, open the browser page (index.html) instead.',
  'slip-other': () =>
    'This is no verification slip. Choose the slip (.html or .json) that was written with the report.',
  'frame-other': () =>
    'A frame is a plain Word document (.docx); no template, document with macros or Strict Open XML document takes a report. Open it in Word or WPS, save it as “Word Document (*.docx)”, and try again.',
  'frame-no-place': () =>
    'There is no place for the report in this frame. In Word put the cursor where it belongs, on a paragraph of its own, insert a bookmark named “年报正文”, save, and try again.',
  'frame-several': ({ count }) =>
    `${count} places in this frame are named “年报正文”. Leave one of them and try again.`,
  'frame-in-table': () =>
    'In this frame “年报正文” stands within a table, a text box or a tracked change, where a report has no room. Move it out, onto a paragraph of its own.',
  'frame-inline': () =>
    'In this frame other words stand in the paragraph of “年报正文” and would be lost, so nothing was written. Give it a paragraph of its own (a content control for rich text) and try again.',
  'frame-section': () =>
    'In this frame the paragraph of “年报正文” holds a section break, which would be lost, so nothing was written. Put “年报正文” on another paragraph and try again.',
  'requirements-other': () =>
    'This is no file of local requirements (a small .json file in UTF-8 that your superior hands round), and was not used. Check that it is the right file.',
  'requirements-key': ({ key }) =>
    `The file of local requirements has an unknown entry “${key}”; none of it was used. Ask whoever sent it, and try again with a correct one.`,
  'requirements-value': ({ key, type }) =>
    `“${key}” in the file of local requirements is wrong: it should be ${TYPE[String(type)] ?? String(type)}. None of it was used. Ask whoever sent it, and try again with a correct one.`,
  'requirements-empty': () =>
    'The file of local requirements asks for nothing, and was not used. Ask whoever sent it.',
  'slip-none': () =>
    'To verify files, choose the slip (.html or .json) and the files together and drop them here; to fill in a report, open an .xlsx workbook.',
  'slip-damaged': () =>
    'This slip contradicts itself: it may have been changed, or copied in part. Nothing can be verified by it; use the original.',
  'slip-newer': () =>
    'This slip was written by a newer version of this program and cannot be read here. Update the program and verify again.',
  'digest-insecure': () =>
    'This page was not opened by https, so the browser will not work out the digests of a slip. Use its https address, or run the program on this machine.',
  'repair-stale': () =>
    'These cells have just been changed again, so none was changed. Look at what the check now says.',
  'excel-not-put-back': ({ sheet, cells }) =>
    `A value came out in the wrong place or changed, and could not be put back. Look at the cells ${cells} of the sheet “${sheet}”, correct them, and press “Check”.`,
  'insert-undone': ({ reason }) =>
    `It could not be put in. What was there of it was taken away again; the workbook is as it was. ${whatNext(String(reason))}`,
  'insert-left': ({ reason, sheets }) =>
    `It could not be put in, and a part of it is left. Delete the sheets “${sheets}” and try again. ${whatNext(String(reason))}`,
  ...importFaultsEn,
  ...lastYearFaultsEn,
};

export const messagesEn: Sentences<MessageCode> = {
  'layout-newer': () =>
    'This workbook was made with a newer version of the assistant, and some of it may not have been read. Update the assistant, then fill in and check.',
  'table-missing': ({ table }) =>
    `The table of “${tableHeadings[table as TableId]}” is not in the workbook (its sheet may have been deleted). It was not read; everything else was. ${RESTORE}`,
  'text-missing': ({ area }) =>
    `The place for “${areaHeading(area)}” is not in the workbook (its sheet may have been deleted). Its text was not read; everything else was. ${RESTORE}`,
  'row-missing': ({ sheet, label }) =>
    `The row “${label}” is not on the sheet “${sheet}”; it may have been deleted, and its figures were not read. Press Ctrl+Z; where that does not help, insert a row there and write “${label}” and the figures as they were.`,
  'row-foreign': ({ sheet, rows }) =>
    `The table on the sheet “${sheet}” has more rows than the official one: ${rows}. Their figures belong to none of its rows and were not read. Move them into the official rows and delete these.`,
  'column-missing': ({ sheet, label }) =>
    `The column “${label}” is not on the sheet “${sheet}”; its figures count as blank. Put the column back as in the official table.`,
  'text-outside': ({ sheet, cells }) =>
    `What stands in ${cells} of the sheet “${sheet}” is outside the place to fill in and was not read into the report. Move it to an empty row of that place, or delete it.`,
  'cover-missing': () =>
    `The sheet “填报说明” is not in the workbook (it may have been deleted). Name and year were not read; everything else was. ${RESTORE}`,
  'frame-upright': () => 'The frame has no pages across the paper: table 三 stands upright.',
  'frame-narrow': ({ mm }) =>
    `The text of this frame is ${mm} mm wide, less than the 156 mm of the standard: tables will reach beyond it. Set narrower margins, or adjust the tables afterwards.`,
  'frame-replaced': ({ begins, characters, objects }) =>
    `What stood at “年报正文” in the frame (“${begins}…”, ${characters} characters, ${objects} tables or pictures) gave way to the report. To keep it, move it out of “年报正文” in the frame and write the report again.`,
  'frame-unfilled': ({ names }) =>
    `Still to be filled in within the frame: ${names}. Do so in Word afterwards.`,
  'charts-none': () =>
    'No figure of table 三 is above 0: there is nothing to draw, and no charts follow the report.',
  'date-missing': () =>
    'There is no date, so neither name nor date is printed at the end. If you want them, fill in 落款日期 on the first sheet and write the report again.',
  'agency-blank': () =>
    'The name of the agency (机关全称) is not filled in yet. Fill it in on the sheet “填报说明”.',
  'year-unreadable': ({ written }) =>
    written === ''
      ? 'The report year is not filled in yet. Fill it in on the sheet “填报说明”.'
      : `The report year “${written}” is not a year. Fill in four digits, such as 2026, on the sheet “填报说明”.`,
  'setting-unread': ({ sheet, cell, written }) =>
    `“${written}” in cell ${cell} of sheet “${sheet}” could not be read, and this requirement was not used. Correct it as the note on the cell says, or clear it.`,
  'sheet-renamed': ({ wanted, given }) =>
    `The workbook has a sheet “${wanted}” already; the new one is called “${given}”.`,
  'pasted-over': ({ count }) =>
    `A plain paste took away the colours and prompts of ${count} cells; they are set again. Next time use Paste Special, Values.`,
  'pasted-left': ({ sheet }) =>
    `On the sheet “${sheet}” a plain paste took away colours and prompts of some cells. They were not set again, because rows were inserted or deleted there. The check is not affected: go by this list.`,
  'calculated-by-hand': () =>
    'Excel calculates by hand; these tables were calculated before the check. Set Calculation Options to Automatic under Formulas, so that totals follow as you type.',
  'insert-step-unfinished': ({ step }) =>
    step === 'fit'
      ? 'The template is in; only the width of its pages could not be set. Before printing, set Width to “1 page” under Page Layout.'
      : `The template is in; only ${present(STEP[String(step)], `name of the step ${step}`)} could not be set. It can be filled in and checked all the same.`,
  ...importMessagesEn,
  ...lastYearMessagesEn,
};
