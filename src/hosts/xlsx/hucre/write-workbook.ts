/** A workbook as it looks → a file, by hucre. */
import { writeXlsx } from 'hucre/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { sortFontChildren } from './mend-styles';
import { writeSheet } from './write-sheet';
import type { WorkbookLooks } from '../../../workbook/sheet';
import { cellLooks } from '../../../template/styles';

const STYLES = 'xl/styles.xml';

/** Any date does, as long as it is the same: the same looks give the same file. */
const made = new Date('2021-09-09T00:00:00Z');
/** Local time, as zip counts it: the same bytes in every time zone. */
const zipped = new Date(2021, 8, 9);

export async function writeWorkbook({ sheets, names }: WorkbookLooks): Promise<Uint8Array> {
  const file = await writeXlsx({
    sheets: sheets.map(writeSheet),
    namedRanges: names.map(({ name, formula, sheet }) => ({
      name,
      range: formula,
      ...(sheet !== undefined && { scope: sheet }),
    })),
    defaultFont: { name: cellLooks.field.font.name, size: cellLooks.field.font.size },
    properties: { created: made, modified: made },
    activeSheet: Math.max(
      0,
      sheets.findIndex(({ visibility }) => visibility === 'visible'),
    ),
  });
  return mended(file);
}

/** What hucre wrote, as the schema has it and with the same dates. */
function mended(file: Uint8Array): Uint8Array {
  const { [STYLES]: styles, ...parts } = unzipSync(file);
  const sorted = styles && { [STYLES]: strToU8(sortFontChildren(strFromU8(styles))) };
  return zipSync({ ...parts, ...sorted }, { level: 6, mtime: zipped });
}
