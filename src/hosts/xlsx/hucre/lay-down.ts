import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { WorkbookPlan } from '../../../workbook/plan';
import { writePlan } from './write-plan';
import { sortFontChildren } from './mend-styles';

const STYLES = 'xl/styles.xml';

/** Local time, as zip counts it: the same bytes in every time zone. */
const date = new Date(2021, 8, 9);

/** A new workbook file with the plan in it. */
export const layDown = async (plan: WorkbookPlan): Promise<Uint8Array> => mended(await writePlan(plan));

/** What hucre wrote, as the schema has it and with the same dates. */
export const mended = (file: Uint8Array): Uint8Array => {
  const parts = unzipSync(file);
  const styles = strToU8(sortFontChildren(strFromU8(parts[STYLES]!)));
  return zipSync({ ...parts, [STYLES]: styles }, { level: 6, mtime: date });
};
