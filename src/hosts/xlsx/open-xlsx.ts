import { Workbook } from '../../ooxml/workbook';
import { XlsxHost } from './xlsx-host';

/**
 * A workbook file, judged before anything in it is expanded.
 * @throws Fault `file-empty`, `file-not-zip`, `file-encrypted`, `file-old-xls`, `file-not-workbook`,
 * `file-too-large`, `file-damaged`, `file-unsupported`, `file-has-dtd`, `file-encoding`
 */
export const openXlsx = (bytes: Uint8Array): XlsxHost => new XlsxHost(new Workbook(bytes));

/** No workbook yet; `insert` makes one. */
export const newXlsx = (): XlsxHost => new XlsxHost(undefined);

export type { XlsxHost };
