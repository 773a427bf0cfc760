/** What sentences about a check need to know: the edition, and where each cell stands now. */
import { editions } from '../format/editions';
import type { Telling } from '../language/describe';
import type { Language } from '../language/zh-CN';
import type { Report } from '../report/report';
import { addressOf } from '../ooxml/sheet/reference';
import type { Standings } from '../workbook/standing';

/** A report that was read; `standings` only where it stands in a workbook. */
interface Told {
  readonly report: Report;
  readonly standings?: Standings | undefined;
}

export const tellingOf = ({ report, standings }: Told, language: Language): Telling => ({
  language,
  edition: editions[report.edition],
  where: (cell) => {
    const standing = standings?.get(cell);
    return standing && { sheet: standing.sheet, address: addressOf(standing.row, standing.column) };
  },
});
