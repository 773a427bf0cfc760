import fc from 'fast-check';
import { EDITION_IDS } from '../../src/format/edition';
import type { Report } from '../../src/report/report';
import { contradictionsIn } from '../../src/words/contradictions';
import { dataSentence, type DataSentence } from '../../src/words/data-sentences';
import { judgeFigure } from '../../src/words/figures';
import { mentionsIn } from '../../src/words/mentions';
import { wrongParts } from '../../src/words/parts';
import { proofread } from '../../src/words/proofread';
import { readWords } from '../../src/words/read';
import { randomFrom, randomReport } from '../random-report';
import { balanced, reportOf } from '../real-reports';

const KINDS: readonly DataSentence[] = ['requests', 'reviews', 'documents'];
const PARTS = {
  requests: 'overview.onRequest',
  reviews: 'overview.onRequest',
  documents: 'overview.management',
} as const;
type Kind = keyof typeof PARTS;

const reports = fc
  .record({
    seed: fc.integer(),
    edition: fc.constantFrom(...EDITION_IDS),
    documents: fc.array(fc.nat(400), { minLength: 9, maxLength: 9 }),
  })
  .map(({ seed, edition, documents }): Report => {
    const report = randomReport(randomFrom(seed), { edition });
    const cells = new Map(report.cells);
    [...cells.keys()]
      .filter((cell) => cell.startsWith('proactive.normativeDocuments.'))
      .forEach((cell, i) => cells.set(cell, { kind: 'known', value: documents[i]! }));
    return { ...report, cells };
  });

const said = (kind: Kind, text: string, report: Report) => {
  const read = readWords(text);
  const mentions = mentionsIn(read, PARTS[kind], report.year);
  return {
    mentions,
    numbers: read.numbers,
    wrong: mentions.filter((mention) => judgeFigure(mention, report)?.agrees === false),
    contradictions: contradictionsIn(read, PARTS[kind], report),
  };
};

describe('a sentence made from the tables', () => {
  test.each(KINDS)('%s: is quiet for its report', (kind) => {
    fc.assert(
      fc.property(reports, fc.boolean(), (report, zeros) => {
        const text = dataSentence(kind, report, { zeros });
        const { wrong, contradictions } = said(kind as Kind, text, report);
        expect([text, wrong, contradictions]).toEqual([text, [], []]);
        expect(wrongParts(readWords(text))).toEqual([]);
        expect(proofread(readWords(text))).toEqual([]);
      }),
    );
  });

  test.each(KINDS)('%s: every number of it is read as the figure it was made from', (kind) => {
    fc.assert(
      fc.property(reports, (report) => {
        const text = dataSentence(kind, report, { zeros: true });
        const { mentions, numbers } = said(kind as Kind, text, report);
        expect(mentions.map(({ number }) => number)).toEqual(numbers);
      }),
    );
  });

  test.each(KINDS)('%s: is found for a report that denies one of its numbers', (kind) => {
    fc.assert(
      fc.property(reports, reports, (report, other) => {
        const text = dataSentence(kind, report, { zeros: true });
        const held = { ...other, edition: report.edition, year: report.year };
        fc.pre(other.edition === report.edition);
        const { mentions, wrong } = said(kind as Kind, text, held);
        const denied = mentions.filter((mention) => {
          const tried = judgeFigure(mention, held);
          return tried?.readings.every(({ value }) => value !== mention.number.value);
        });
        expect(wrong).toEqual(denied);
      }),
    );
  });

  test('that says there was nothing is found where there was something', () => {
    const report = reportOf(balanced);
    const nothing = reportOf({});
    const contradicted = (kind: Kind) =>
      said(kind, dataSentence(kind, nothing, { zeros: true }), report).contradictions.map(
        ({ value }) => value,
      );
    expect(contradicted('requests')).toEqual([147]);
    expect(contradicted('reviews')).toEqual([6]);
  });
});

test.each<[DataSentence, string]>([
  [
    'requests',
    '2024年，本机关新收政府信息公开申请147件，上年结转8件，办结149件，结转下年度继续办理6件。' +
      '新收申请中，自然人申请118件，法人或其他组织申请29件。' +
      '办结的申请中，予以公开48件，部分公开18件，不予公开18件，无法提供35件，不予处理15件，其他处理15件。',
  ],
  [
    'reviews',
    '2024年，因政府信息公开引发的行政复议案件5件，其中结果维持3件，结果纠正1件，尚未审结1件；行政诉讼案件1件，其中结果维持1件。',
  ],
  ['documents', '2024年，本机关制发行政规范性文件2件，废止行政规范性文件1件，现行有效行政规范性文件14件。'],
  ['processingFee', '2024年，本机关未收取信息处理费。'],
])('%s of a county bureau', (kind, sentence) => {
  expect(dataSentence(kind, reportOf(balanced))).toBe(sentence);
});

test('what is all zero is not said unless wanted, nor what is not known', () => {
  expect(KINDS.map((kind) => dataSentence(kind, reportOf({})))).toEqual(['', '', '']);
  expect(dataSentence('processingFee', reportOf({}), { collected: 800 })).toBe(
    '2024年，本机关共收取信息处理费800元。',
  );
  const blank = { ...reportOf(balanced), cells: new Map() };
  expect(KINDS.map((kind) => dataSentence(kind, blank, { zeros: true }))).toEqual(['', '', '']);
});
