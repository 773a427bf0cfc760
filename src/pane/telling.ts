/** What sentences about a check need to know: the edition, and where each cell stands now. */
import type { Checkup } from './state';
import { editions } from '../format/editions';
import type { Telling } from '../language/describe';
import type { Language } from '../language/zh-CN';
import { addressOf } from '../workbook/layout';

export const tellingOf = ({ report, standings }: Checkup, language: Language): Telling => ({
  language,
  edition: editions[report.edition],
  where: (cell) => {
    const standing = standings.get(cell);
    return standing && { sheet: standing.sheet, address: addressOf(standing.row, standing.column) };
  },
});
