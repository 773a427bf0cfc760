/** A workbook as it looks → a file, by hucre. */
import { writeXlsx } from 'hucre/xlsx';
import { sortFontChildren } from './mend-styles';
import { writeSheet } from './write-sheet';
import { Package } from '../../../ooxml/package/package';
import type { WorkbookLooks } from '../../../workbook/sheet';
import { cellLooks } from '../../../template/styles';

const STYLES = 'xl/styles.xml';

/** Any date does, as long as it is the same: the same looks give the same file. */
const made = new Date('2021-09-09T00:00:00Z');

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

/** What hucre wrote, as the schema has it. */
function mended(file: Uint8Array): Uint8Array {
  const written = new Package(file);
  written.setText(STYLES, sortFontChildren(written.text(STYLES)));
  return written.bytes();
}
