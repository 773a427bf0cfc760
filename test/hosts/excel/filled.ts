/** An Excel with the template of a real report in it, read once. */
import { sampleReport } from '../../workbook/sample-report';
import type { Start } from '../../excel/suite';
import { templateOf } from '../../../src/app/template-of';
import { editions } from '../../../src/format/editions';
import { placeOf } from '../../../src/workbook/layout';
import { readReport } from '../../../src/workbook/read';

export const TABLE = '三 依申请公开';
export const plan = templateOf(sampleReport);
export const at = (cell: string) => placeOf(editions['2021'], cell);

export const filled =
  (start: Start): Start =>
  async (options = {}) => {
    const excel = await start(options);
    await excel.host.insert(plan);
    await readReport(excel.host);
    return excel;
  };
