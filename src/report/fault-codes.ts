/** What can go wrong, by the place where it does. Each code has its sentence in every language. */

/** A JSON file that is not a report, or not a whole one. */
type JsonFault = 'json-syntax' | 'json-key' | 'json-type';

/** A file that is not there, cannot be opened, or is not the workbook it says it is. */
type FileFault =
  | 'file-missing'
  | 'folder-empty'
  | 'file-unreadable'
  | 'file-unwritable'
  | 'file-empty'
  | 'file-damaged'
  | 'file-not-zip'
  | 'file-not-workbook'
  | 'file-old-xls'
  | 'file-encrypted'
  | 'file-has-dtd'
  | 'file-encoding'
  | 'file-unsupported'
  | 'file-too-large'
  /** What the browser kept of the last work. */
  | 'kept-unreadable';

/** A document, a page or a PDF that a report is to be read from. */
export type ImportFault =
  | 'import-no-report'
  | 'import-other-kind'
  | 'import-no-page'
  | 'pdf-scanned'
  | 'pdf-unreadable'
  | 'pdf-fonts-missing'
  | 'pdf-cannot-here';

/** A report of last year that is not the one to compare with. */
export type LastYearFault =
  | 'last-year-empty'
  | 'last-year-not-before'
  | 'last-year-other-unit'
  | 'last-year-several'
  | 'last-year-formats'
  | 'last-year-too-long'
  | 'last-year-none'
  | 'last-year-split';

/** A file of local requirements that nothing is taken of. */
export type RequirementsFault =
  'requirements-other' | 'requirements-key' | 'requirements-value' | 'requirements-empty';

/** An office's own document that the report does not go into. */
type FrameFault =
  'frame-other' | 'frame-no-place' | 'frame-several' | 'frame-in-table' | 'frame-inline' | 'frame-section';

/** Something that cannot be written into a cell. */
type CellFault =
  'value-not-a-number' | 'text-too-long' | 'paragraph-too-long' | 'cell-in-array-formula' | 'cell-merged';

/** A workbook whose template is not there, is there already, or has been taken apart. */
type WorkbookFault =
  | 'workbook-not-ours'
  | 'area-missing'
  | 'area-too-large'
  | 'report-too-long'
  | 'place-outside-area'
  | 'marks-sheet-missing'
  | 'template-present'
  | 'name-taken'
  | 'insert-undone'
  | 'insert-left'
  | 'repair-stale'
  | 'host-empty'
  | 'host-cannot-reveal';

/** What Excel refused, or never answered. */
type ExcelFault =
  | 'excel-cell-edit-mode'
  | 'excel-protected'
  | 'excel-structure-protected'
  | 'excel-busy'
  | 'excel-no-answer'
  | 'excel-too-large'
  | 'excel-api-missing'
  | 'excel-inactive'
  | 'excel-shared'
  | 'excel-old-format'
  | 'excel-area-gone'
  | 'excel-moved'
  | 'excel-value-changed'
  | 'excel-not-put-back'
  | 'excel-unknown'
  | 'not-in-excel';

/** What was pasted into the page that makes the files. */
type PasteFault =
  'pasted-empty' | 'pasted-too-large' | 'pasted-incomplete' | 'pasted-other' | 'paste-refused';

/** A verification slip that nothing can be verified by. */
type SlipFault = 'slip-other' | 'slip-none' | 'slip-damaged' | 'slip-newer' | 'digest-insecure';

export type FaultCode =
  | JsonFault
  | FileFault
  | ImportFault
  | LastYearFault
  | RequirementsFault
  | FrameFault
  | CellFault
  | WorkbookFault
  | ExcelFault
  | PasteFault
  | SlipFault
  /** A mistake of our own. */
  | 'unexpected';
