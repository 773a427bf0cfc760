/** What is noticed on the way, by what it is noticed of. Each code has its sentence in every language. */

/** The workbook that was read: something of the template is gone, or stands where it should not. */
type WorkbookMessage =
  | 'layout-newer'
  | 'table-missing'
  | 'text-missing'
  | 'text-outside'
  | 'row-missing'
  | 'row-foreign'
  | 'column-missing'
  | 'cover-missing'
  | 'agency-blank'
  | 'year-unreadable'
  | 'setting-unread';

/** What the workbook keeps of last year, and of warnings that were dismissed. */
export type KeptMessage = 'kept-damaged' | 'last-year-other-year';

/** The template as it was put in. */
type InsertMessage = 'sheet-renamed' | 'insert-step-unfinished';

/** What Excel's clerk has done to the sheets since. */
type ExcelMessage = 'pasted-over' | 'pasted-left' | 'calculated-by-hand';

/** A file that a report was read from. */
export type ImportMessage =
  | 'import-agency-unknown'
  | 'import-year-unknown'
  | 'import-year-disputed'
  | 'import-table-missing'
  | 'import-row-missing'
  | 'import-figures-missing'
  | 'import-row-unread'
  | 'import-cell-unread'
  | 'import-outcome-undivided'
  | 'import-text-beside'
  | 'import-table-as-text'
  | 'import-broken-text'
  | 'import-uncalculated'
  | 'import-white-figures'
  | 'import-recognised'
  | 'import-several-reports'
  | 'import-columns-assumed'
  | 'import-table-again'
  | 'import-left-out';

/** The finished report, and the office's own document it was put into. */
type WrittenMessage =
  'date-missing' | 'frame-upright' | 'frame-narrow' | 'frame-replaced' | 'frame-unfilled' | 'charts-none';

export type MessageCode =
  WorkbookMessage | KeptMessage | InsertMessage | ExcelMessage | ImportMessage | WrittenMessage;
