import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { WorkbookPlan } from '../../../plan';
import { writePlan } from './hucre';
import { sortFontChildren } from './mend-styles';

const STYLES = 'xl/styles.xml';

/** Local time, as zip counts it: the same bytes in every time zone. */
const date = new Date(2021, 8, 9);

/** A new workbook file with the plan in it. */
export const layDown = async (plan: WorkbookPlan): Promise<Uint8Array> => {
  const parts = unzipSync(await writePlan(plan));
  const styles = strToU8(sortFontChildren(strFromU8(parts[STYLES]!)));
  return zipSync({ ...parts, [STYLES]: styles }, { level: 6, mtime: date });
};
