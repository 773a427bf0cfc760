/** Sentences made from the tables (插入数据句), in the style of published reports; each is read back by `mentionsIn`. */
import { readingsOf } from './figures';
import type { Report } from '../report/report';

export type DataSentence = 'requests' | 'reviews' | 'documents' | 'processingFee';

export interface DataSentenceWishes {
  /** Whether what is all zero is said as well: 未收到政府信息公开申请. */
  readonly zeros?: boolean;
  /** What was collected for handling information, in 元: no table has it. */
  readonly collected?: number;
}

/** Empty where a figure is not known yet, or everything is zero and need not be said. */
export function dataSentence(kind: DataSentence, report: Report, wishes: DataSentenceWishes = {}): string {
  const said = makers[kind](report, wishes);
  return said === '' ? '' : `${report.year}年，${said}`;
}

type Maker = (report: Report, wishes: DataSentenceWishes) => string;

const makers: Readonly<Record<DataSentence, Maker>> = {
  requests: ofRequests,
  reviews: ofReviews,
  documents: ofDocuments,
  processingFee: (_, { collected = 0 }) =>
    collected === 0 ? '本机关未收取信息处理费。' : `本机关共收取信息处理费${collected}元。`,
};

/** A quantity and the words for it; the first reading is what is printed. */
type Item = readonly [quantity: string, words: string];

const figure = (report: Report, quantity: string): number => readingsOf(quantity, report)?.[0]?.value ?? NaN;

/** 予以公开5件，不予公开2件: those that are not zero. */
function itemsOf(report: Report, items: readonly Item[]): string[] {
  return items.flatMap(([quantity, words]) => {
    const value = figure(report, quantity);
    return value > 0 ? [`${words}${value}件`] : [];
  });
}

const isKnown = (report: Report, items: readonly Item[]): boolean =>
  items.every(([quantity]) => !Number.isNaN(figure(report, quantity)));

const APPLICANTS: readonly Item[] = [
  ['naturalPerson', '自然人申请'],
  ['organizations', '法人或其他组织申请'],
];
const OUTCOMES: readonly Item[] = [
  ['granted', '予以公开'],
  ['partlyGranted', '部分公开'],
  ['refused', '不予公开'],
  ['unavailable', '无法提供'],
  ['declined', '不予处理'],
  ['otherOutcomes', '其他处理'],
];
const FRAME: readonly Item[] = [
  ['received', '新收政府信息公开申请'],
  ['carriedIn', '上年结转'],
  ['handled', '办结'],
  ['carriedOut', '结转下年度继续办理'],
];

function ofRequests(report: Report, { zeros }: DataSentenceWishes): string {
  if (!isKnown(report, [...FRAME, ...APPLICANTS, ...OUTCOMES])) return '';
  const frame = itemsOf(report, FRAME);
  if (frame.length === 0) return zeros ? '本机关未收到政府信息公开申请。' : '';
  const none = figure(report, 'received') === 0 ? ['未新收到政府信息公开申请'] : [];
  const applicants = none.length > 0 ? [] : itemsOf(report, APPLICANTS);
  const outcomes = itemsOf(report, OUTCOMES);
  return [
    `本机关${[...none, ...frame].join('，')}。`,
    applicants.length > 0 ? `新收申请中，${applicants.join('，')}。` : '',
    outcomes.length > 0 ? `办结的申请中，${outcomes.join('，')}。` : '',
  ].join('');
}

const RESULTS = [
  ['upheld', '结果维持'],
  ['corrected', '结果纠正'],
  ['otherResult', '其他结果'],
  ['pending', '尚未审结'],
] as const;
const REVIEWS: readonly Item[] = [
  ['reconsideration', '行政复议案件'],
  ['litigation', '行政诉讼案件'],
];

function ofReviews(report: Report, { zeros }: DataSentenceWishes): string {
  const totals = REVIEWS.map(([block]): Item => [`${block}.total`, '']);
  if (!isKnown(report, totals)) return '';
  const cases = REVIEWS.map(([block, words]) => ({ block, words, value: figure(report, `${block}.total`) }));
  if (cases.every(({ value }) => value === 0))
    return zeros ? '未发生因政府信息公开引发的行政复议、行政诉讼案件。' : '';
  const none = cases.flatMap(({ words, value }) => (zeros && value === 0 ? [`未发生${words}`] : []));
  const said = cases.flatMap(({ block, words, value }) => {
    if (value === 0) return [];
    const results = itemsOf(
      report,
      RESULTS.map(([key, label]): Item => [`${block}.${key}`, label]),
    );
    return [`${words}${value}件${results.length > 0 ? `，其中${results.join('，')}` : ''}`];
  });
  return `因政府信息公开引发的${[...said, ...none].join('；')}。`;
}

const DOCUMENTS: Readonly<Record<Report['edition'], readonly Item[]>> = {
  '2021': [
    ['normativeDocuments.issued', '制发行政规范性文件'],
    ['normativeDocuments.repealed', '废止行政规范性文件'],
    ['normativeDocuments.inForce', '现行有效行政规范性文件'],
  ],
  '2019': [
    ['normativeDocuments.issued', '新制作规范性文件'],
    ['normativeDocuments.inForce', '对外公开规范性文件总数量'],
  ],
};

function ofDocuments(report: Report, { zeros }: DataSentenceWishes): string {
  const items = DOCUMENTS[report.edition];
  if (!isKnown(report, items)) return '';
  const all = items.map(([quantity, words]) => `${words}${figure(report, quantity)}件`);
  const isEmpty = items.every(([quantity]) => figure(report, quantity) === 0);
  return isEmpty && !zeros ? '' : `本机关${all.join('，')}。`;
}
