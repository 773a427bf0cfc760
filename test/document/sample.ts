import { editions } from '../../src/format/editions';
import type { EditionId } from '../../src/format/edition';
import { known } from '../../src/report/cell-value';
import type { Report } from '../../src/report/report';

/** A report in which no two figures are equal: 100001, 100002, … in the order of the edition. */
export const distinctReport = (edition: EditionId, rest: Partial<Report> = {}): Report => ({
  edition,
  year: edition === '2021' ? 2024 : 2019,
  agency: '舞钢市尚店镇人民政府',
  cells: new Map(editions[edition].cells.map(({ id }, i) => [id, known(100001 + i)])),
  narrative: {
    overview: {
      proactive: '主动公开信息312条。\n1.突出重点\n逐村公示。',
      supervision: '（一）加强领导\n全年部署2次。',
    },
    problems: '公开不够及时。',
    other: '收取信息处理费0元。',
  },
  profile: { date: '2025-01-09', telephone: '0375-8000000' },
  ...rest,
});
