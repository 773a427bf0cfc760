/** Laws of the words, of the whole check: sentences made from the tables, repairs of the text, offsets. */
import fc from 'fast-check';
import { runs } from '../runs';
import { randomFrom, randomReport } from '../random-report';
import { wordsInOrder } from '../words-in-order';
import { EDITION_IDS, type EditionId } from '../../src/format/edition';
import { known } from '../../src/report/cell-value';
import { isChange, spansOf, type TextEdit } from '../../src/report/finding';
import { quoted } from '../../src/report/finding-json';
import type { Narrative, Overview, Report } from '../../src/report/report';
import { textsOf, type TextPart } from '../../src/report/text';
import { check, type RuleFinding } from '../../src/rules/check';
import { dataSentence, type DataSentence } from '../../src/words/data-sentences';
import { judgeFigure } from '../../src/words/figures';
import { mentionsIn } from '../../src/words/mentions';
import { readAnew } from '../../src/words/read';

/** The parts that 插入数据句 offers each sentence in. */
const OFFERED: readonly (readonly [TextPart, DataSentence])[] = [
  ['overview', 'requests'],
  ['overview', 'reviews'],
  ['overview', 'documents'],
  ['overview', 'processingFee'],
  ['overview.proactive', 'documents'],
  ['overview.onRequest', 'requests'],
  ['overview.onRequest', 'reviews'],
  ['overview.onRequest', 'processingFee'],
  ['overview.management', 'documents'],
  ['overview.supervision', 'reviews'],
  ['other', 'processingFee'],
  ['other', 'requests'],
  ['other', 'reviews'],
];

const reports = (edition: EditionId) =>
  fc
    .tuple(fc.integer(), fc.array(fc.nat(400), { minLength: 9, maxLength: 9 }))
    .map(([seed, documents]): Report => {
      const report = randomReport(randomFrom(seed), { edition });
      const cells = new Map(report.cells);
      [...cells.keys()]
        .filter((cell) => cell.startsWith('proactive.normativeDocuments.'))
        .forEach((cell, i) => cells.set(cell, known(documents[i]!)));
      return { ...report, cells, profile: { date: `${report.year + 1}年1月20日` } };
    });

/** The same figures, none of them or some of them off by a little. */
const changed = (report: Report, seed: number): Report => {
  const random = randomFrom(seed);
  const off = (value: number) => (random() < 0.4 ? value : Math.max(0, value + Math.floor(random() * 7) - 3));
  const cells = [...report.cells].map(
    ([cell, value]) => [cell, value.kind === 'known' ? known(off(value.value)) : value] as const,
  );
  return { ...report, cells: new Map(cells) };
};

/** Words in order with one sentence more, in a paragraph of its own; and where it begins. */
function withSentence(report: Report, part: TextPart, sentence: string): { of: Report; start: number } {
  const received = report.cells.get('requests.received.total');
  const usual = wordsInOrder(received?.kind === 'known' ? received.value : 0);
  const [section, aspect] = part.split('.') as [keyof Narrative, string | undefined];
  const whole = Object.values(usual.overview as Exclude<Overview, string>).join('\n');
  const before = aspect
    ? (usual.overview as Record<string, string>)[aspect]!
    : section === 'overview'
      ? whole
      : String(usual[section]);
  const text = `${before}\n${sentence}`;
  const narrative: Narrative = aspect
    ? { ...usual, overview: { ...(usual.overview as object), [aspect]: text } }
    : { ...usual, [section]: text };
  return { of: { ...report, narrative }, start: before.length + 1 };
}

const within = (part: TextPart, start: number) => (finding: RuleFinding) =>
  spansOf(finding).some((span) => span.part === part && span.end > start);
const told = ({ rule, at }: RuleFinding) => [rule, at];

describe.each(EDITION_IDS)('a sentence made from the tables of %s', (edition) => {
  test.each(OFFERED)('in %s: %s is quiet for its report', (part, kind) => {
    fc.assert(
      fc.property(reports(edition), fc.boolean(), fc.nat(9_000), (report, zeros, collected) => {
        const sentence = dataSentence(kind, report, { zeros, collected });
        fc.pre(sentence !== '');
        const { of, start } = withSentence(report, part, sentence);
        expect([sentence, check(of).findings.filter(within(part, start)).map(told)]).toEqual([sentence, []]);
      }),
      runs(60),
    );
  });

  test.each(OFFERED.filter(([, kind]) => kind !== 'processingFee'))(
    'in %s: %s is found where no accepted reading gives a number of it, and only there',
    (part, kind) => {
      fc.assert(
        fc.property(reports(edition), fc.integer(), fc.boolean(), (report, seed, zeros) => {
          const sentence = dataSentence(kind, report, { zeros });
          fc.pre(sentence !== '');
          const held = changed(report, seed);
          const { of, start } = withSentence(held, part, sentence);
          const text = textsOf(of.narrative).get(part)!;
          const stated = mentionsIn(readAnew(text), part, of.year).filter(
            ({ number }) => number.start >= start,
          );
          expect(stated.map(({ number }) => number)).toEqual(
            readAnew(text).numbers.filter((each) => each.start >= start),
          );
          const denied = stated.filter((mention) =>
            judgeFigure(mention, of)!.readings.every(({ value }) => value !== mention.number.value),
          );
          const found = check(of)
            .findings.filter(({ rule }) => rule === 'narrative.figure')
            .filter(within(part, start));
          expect(found.map((finding) => [spansOf(finding)[0], finding.actual])).toEqual(
            denied.map(({ number }) => [{ part, start: number.start, end: number.unitEnd }, number.value]),
          );
        }),
        runs(60),
      );
    },
  );
});

/** Pieces of which words are put together: in order, with slips, with wrong figures, with what a person must not read. */
const PIECES = [
  '全年收到政府信息公开申请14件，',
  '其中自然人申请３件。',
  '予以公开二十三件，',
  '不予公开1,206件。',
  '结转下年度继续办理7件。',
  '因政府信息公开被申请行政复议5件，结果维持4件。',
  '制发行政规范性文件61件。',
  '规范信息审核审核机制。',
  '统一的的格式,',
  '认定为不子公开。',
  '（文字描述，收取信息处理费情况在此处报告。）',
  '该部分以表格形式报告。',
  '依据“公开为常态的原则。',
  '身份证号11010519491231002X。',
  '手机13912345678。',
  '2023年，我局公开信息90条，其中甲40条，乙30条，其他10条。',
  '按照国办公开办函〔2019〕60号编制。',
  '我委加强管理。',
  '一是健全制度。三是加强培训。',
  '未收到政府信息公开申请。',
  '无',
] as const;
const STRANGE = ['𠮷田街道。', '🏛️', '\r\n', '\n', '\u3000\u3000', '\t', 'ﬀ', '\u2028', 'é', '👨‍👩‍👧'] as const;
const texts = fc
  .array(fc.constantFrom<string>(...PIECES, ...STRANGE), { maxLength: 14 })
  .map((pieces) => pieces.join(''));
const random = randomReport(randomFrom(7));
const said = (overview: string, problems = '', other = ''): Report => ({
  ...random,
  narrative: { overview: { onRequest: overview }, problems, other },
});
/** As the workbook is written: the last change first, so that the places before it stay. */
const applied = (changes: readonly TextEdit[], text: string): string =>
  [...changes]
    .sort((a, b) => b.start - a.start)
    .reduce((so, { start, end, to }) => so.slice(0, start) + to + so.slice(end), text);
const edits = ({ suspects }: RuleFinding): TextEdit[] =>
  suspects.flatMap(({ changes }) => changes.filter((fix): fix is TextEdit => !isChange(fix)));

test('a place is within its part, never amid a pair, and a repair names what stands there', () => {
  fc.assert(
    fc.property(texts, texts, texts, (...three) => {
      const report = said(...three);
      const parts = textsOf(report.narrative);
      for (const finding of check(report).findings) {
        for (const { part, start, end } of spansOf(finding)) {
          const text = parts.get(part as TextPart) ?? '';
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(text.length);
          for (const at of [start, end]) expect(isAmidPair(text, at)).toBe(false);
        }
        for (const edit of edits(finding)) expect(quoted(edit, parts)).toBe(edit.from);
      }
    }),
    runs(300),
  );
});

const isAmidPair = (text: string, at: number): boolean =>
  /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at));

test('what a repair mends is found no more, and nothing else of its kind comes up', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { findings } = check(said(text));
      for (const finding of findings) {
        const ofKind = ({ rule, kind }: RuleFinding) => rule === finding.rule && kind === finding.kind;
        for (const { changes } of finding.suspects) {
          const mended = applied(changes as readonly TextEdit[], text);
          const left = check(said(mended)).findings.filter(ofKind).length;
          expect([mended, left]).toEqual([mended, findings.filter(ofKind).length - 1]);
        }
      }
    }),
    runs(300),
  );
});

test('what stands before as paragraphs of its own moves what is found, and changes nothing else', () => {
  const before = fc.array(fc.constantFrom('𠮷田街道依法办事。\n', '🏛️。\r\n', '\r\n', '甲。\u2028', '\n'), {
    maxLength: 6,
  });
  fc.assert(
    fc.property(before, texts, (paragraphs, text) => {
      const shift = paragraphs.join('').length;
      const places = (report: Report, by: number) =>
        check(report)
          .findings.filter((finding) =>
            /^narrative\.(figure|parts|percentage|privacy)|^structure\.(year|leftover|basis|agency)/.test(
              finding.rule,
            ),
          )
          .map(({ rule, at, actual, expected }) => [
            rule,
            at.map((each) =>
              'part' in each ? { ...each, start: each.start + by, end: each.end + by } : each,
            ),
            actual,
            expected,
          ]);
      expect(places(said(paragraphs.join('') + text), 0)).toEqual(places(said(text), shift));
    }),
    runs(300),
  );
});
