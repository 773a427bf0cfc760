/** A report in a workbook file, and the same read back. */
import { balanced, reportOf } from '../real-reports';
import { toJson } from '../../src/report/json';
import { newXlsx, openXlsx } from '../../src/hosts/xlsx/open-xlsx';
import type { WorkbookPlan } from '../../src/workbook/plan';
import { readReport } from '../../src/workbook/read';

export const narrative = {
  overview: { proactive: '本年公开信息 34 条。\n其中政策解读 2 条。', supervision: '=培训两次' },
  problems: '一是更新不及时。\n\n二是人员变动。\n改进：已建立台账。',
  other: '未收取信息处理费。',
};
export const report = reportOf(balanced, { agency: '某县自然资源局', year: 2025, narrative });

export const bytesOf = async (plan: WorkbookPlan) => {
  const host = newXlsx();
  await host.insert(plan);
  return host.bytes();
};
export const read = async (bytes: Uint8Array) => readReport(openXlsx(bytes));
export const json = async (bytes: Uint8Array) => toJson((await read(bytes)).value);
