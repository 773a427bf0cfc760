/** What sentences about a check need to know: the edition, and the words, and where everything stands now. */
import { editions } from '../format/editions';
import type { Telling } from '../language/sentence';
import type { Language } from '../language/zh-CN';
import type { Report } from '../report/report';
import { addressOf } from '../ooxml/sheet/reference';
import { standingOf, type Standings } from '../workbook/standing';
import type { Published } from '../report/published';
import { textsAsPublished } from '../report/text';

/** A report that was read; `standings` only where it stands in a workbook. */
interface Told {
  readonly report: Report;
  readonly standings?: Standings | undefined;
  /** Only where it was read as it was published. */
  readonly published?: Published | undefined;
}

export const tellingOf = ({ report, standings, published }: Told, language: Language): Telling => ({
  language,
  edition: editions[report.edition],
  texts: textsAsPublished(report.narrative, published),
  where: (location) => {
    const standing = standings && standingOf(standings, location);
    return standing && { sheet: standing.sheet, address: addressOf(standing.row, standing.column) };
  },
});
