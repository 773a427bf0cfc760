/** Reports whose pages are measured: prose of full pages, every level of heading, every way of table 三. */
import { sampleReport } from '../../workbook/sample-report';
import { distinctReport } from '../sample';
import { known } from '../../../src/report/cell-value';
import type { Report, RequestsLayout } from '../../../src/report/report';

/** Without any mark, letter or digit: every line holds as much as a line can. */
const SENTENCE = '各单位依照职责分工主动做好政务公开并接受群众监督';
const solid = (characters: number): string =>
  SENTENCE.repeat(Math.ceil(characters / 24)).slice(0, characters);

/** Two characters are the indent of the first line: so many lines are full. */
export const FULL_LINES = 60;
const long = solid(FULL_LINES * 28 - 2);

const withLayout = (requestsLayout: RequestsLayout): Report => ({
  ...sampleReport,
  profile: { ...sampleReport.profile, requestsLayout },
});

export const measured = {
  sample: sampleReport,
  long: {
    ...sampleReport,
    narrative: {
      overview: { proactive: `（一）突出重点。逐村公示。\n1.加强领导\n（1）定期检查\n${long}` },
      problems: `${solid(300)}。`,
      other: `${solid(500)}。`,
    },
    profile: {
      ...sampleReport.profile,
      documentNumber: '尚政〔2022〕3号',
      addressee: '市政府办公室：',
      proactiveNote: '注：本表数据由各站所提供。',
    },
  },
  whole: withLayout('whole'),
  landscape: withLayout('landscape'),
  'landscape, in the edition of 2019': {
    ...distinctReport('2019'),
    profile: { requestsLayout: 'landscape' },
  },
  'landscape with a note': {
    ...sampleReport,
    profile: {
      ...sampleReport.profile,
      requestsLayout: 'landscape',
      requestsNote: '注：含上年结转。\n本表由办公室填报。',
    },
  },
  'the edition of 2019': distinctReport('2019'),
  'figures of seven digits': {
    ...distinctReport('2021'),
    cells: new Map([...distinctReport('2021').cells.keys()].map((id, i) => [id, known(1234567 + i)])),
  },
  'figures in the words': {
    ...sampleReport,
    narrative: {
      // Each begins a little further right: one of them meets the end of its line.
      overview: Array.from({ length: 8 }, (_, i) => `${solid(20 + i)}信息1234567条。`).join('\n'),
      problems: '公开不够及时。',
      other: '没有收取信息处理费。',
    },
  },
  'a long name': {
    ...sampleReport,
    agency: '内蒙古自治区呼伦贝尔市莫力达瓦达斡尔族自治旗尼尔基镇人民政府办公室',
    profile: { ...sampleReport.profile, seal: true },
  },
  sealed: { ...distinctReport('2021'), profile: { date: '2025年1月9日', seal: true } },
} as const satisfies Readonly<Record<string, Report>>;

export type MeasuredName = keyof typeof measured;
