/** Growth: 收到13件，较上年的10件增长30%; 收到13件，比上年增加3件，增长30%; 同比增长30% where last year is known. */
import { readingsOf } from './figures';
import { mentionsIn } from './mentions';
import type { NumberInText } from './numbers';
import { percentagesIn, toleranceOf, type PercentageFound } from './percentages';
import { clauseAsOf, LAST } from './phrase';
import { quantities } from './quantities';
import type { Sentence, TextRead } from './read';
import { numberBefore, type ShareFound } from './shares';
import type { Report } from '../report/report';
import type { TextPart } from '../report/text';

const GROWS = '增加|增长|上升|提高|提升|增多|增|多|升';
const SHRINKS = '减少|下降|降低|减|少|降';
/** The percentage says by how much. */
const CHANGES = new RegExp(`(?:${GROWS}|${SHRINKS}|增幅|降幅|涨幅)(?:率|幅度|比例)?(?:为|达到?|了|约)*#$`);
/** 比上年增加3件: the number before it is a difference. */
const DIFFERENCE = new RegExp(`(?:比|较|相比)[^#]*(${GROWS}|${SHRINKS})(?:了)?#$`);
/** 比2023年（31件）下降, which is more than the clause of the number. */
const IN_BRACKETS = /(?:比|较)[^（(，。；]{0,12}[（(]$/;
const LONGEST_BASE = 16;
/** 较上年的10件: the number before it is last year's. */
const BASE = /(?:比|较)[^#，]{0,6}(?:上一?年|去年|(?:19|20)\d\d年)(?:度|同期)?(?:的|收到|受理|共|[（(])*#/;
const GROWN = new RegExp(`^(?:${GROWS})$`);
const COUNTS = new Set(['件', '条', '份', '宗', '起', '篇', '次', '件次', '期', '场', '人次']);

export const wrongGrowth = (read: TextRead): PercentageFound[] =>
  percentagesIn(read).flatMap(({ percentage, sentence }) => {
    const i = sentence.numbers.indexOf(percentage);
    const [whole, other] = [sentence.numbers[i - 2], sentence.numbers[i - 1]];
    if (!whole || !other || !CHANGES.test(percentage.clause)) return [];
    return judge(percentage, { whole, other, sentence, text: read.text }) ?? [];
  });

interface Place {
  /** What it has come to. */
  readonly whole: NumberInText;
  /** The number between that and the percentage. */
  readonly other: NumberInText;
  readonly sentence: Sentence;
  readonly text: string;
}

function judge(
  percentage: NumberInText,
  { whole, other, sentence, text }: Place,
): PercentageFound | undefined {
  const isCounted = COUNTS.has(whole.unit) && whole.unit === other.unit && whole.exact && other.exact;
  if (!isCounted || percentage.start - other.unitEnd > NEAR) return undefined;
  const before = text.slice(Math.max(sentence.start, other.start - LONGEST_BASE), other.start);
  const clause = IN_BRACKETS.test(before) ? `${before.replace(/\s/g, '')}#` : other.clause;
  const change = changeOf(clause, whole.value, other.value);
  if (!change || change.base <= 0) return undefined;
  const expected = (change.by / change.base) * 100;
  if (Math.abs(expected - percentage.value) <= toleranceOf(percentage, sentence) + 1e-9) return undefined;
  return { percentage, part: other, whole, expected: Number(expected.toFixed(2)) };
}

/** Between the number before and the percentage: ，增长, ，同比增长幅度为. */
const NEAR = 12;

interface Change {
  readonly base: number;
  readonly by: number;
}

function changeOf(clause: string, whole: number, other: number): Change | undefined {
  const difference = DIFFERENCE.exec(clause)?.[1];
  if (difference === undefined)
    return BASE.test(clause) ? { base: other, by: Math.abs(whole - other) } : undefined;
  // 比上年的100件增加20件: the number before the difference is the base itself.
  const isBase = /\d[件条份宗起篇次期场]/.test(clause);
  return { base: isBase ? whole : GROWN.test(difference) ? whole - other : whole + other, by: other };
}

/** Held against last year's report, where the words do not give its number: 收到13件，同比增长30%. */
export function wrongGrowthSince(
  read: TextRead,
  part: TextPart,
  report: Report,
  previous: Report,
): ShareFound[] {
  if (previous.year !== report.year - 1) return [];
  const mentions = mentionsIn(read, part, report.year);
  return percentagesIn(read).flatMap(({ percentage, sentence }) => {
    if (!SINCE.test(clauseAsOf(percentage.clause, report.year))) return [];
    const mention = numberBefore(percentage, mentions);
    const bases = mention && readingsOf(mention.quantity, previous)?.map(({ value }) => value);
    if (!mention || !bases || bases.some((base) => base <= 0)) return [];
    const growths = bases.map((base) => (Math.abs(mention.number.value - base) / base) * 100);
    const tolerance = toleranceOf(percentage, sentence) + 1e-9;
    if (growths.some((growth) => Math.abs(growth - percentage.value) <= tolerance)) return [];
    return [{ percentage, part: mention.number, expected: Number((growths[0] ?? NaN).toFixed(2)) }];
  });
}

const SINCE = new RegExp(
  `^(?:同比|(?:比|较|与|同)(?:上一?年|去年|${LAST})(?:度|同期)?(?:相比)?)(?:约)?(?:${GROWS}|${SHRINKS})(?:了|约)*#$`,
);

export interface DifferenceFound {
  readonly number: NumberInText;
  /** The figure that is said to have changed. */
  readonly of: NumberInText;
  /** By how much the figures differ, below zero where there are fewer this year. */
  readonly expected: number;
  /** Whether the words have it grow where it grew, or shrink where it shrank. */
  readonly isSameWay: boolean;
}

/** Held against last year's report: 收到13件，较上年增加3件. */
export function wrongDifferences(
  read: TextRead,
  part: TextPart,
  report: Report,
  previous: Report,
): DifferenceFound[] {
  if (previous.year !== report.year - 1 || !MAY_DIFFER.test(read.text)) return [];
  const mentions = mentionsIn(read, part, report.year);
  return mentions.flatMap((mention) => {
    const { sentence, quantity, number: of } = mention;
    const next = sentence.numbers.find(({ start }) => start > of.start);
    const between = next && clauseAsOf(read.text.slice(of.unitEnd, next.start), report.year);
    const change = between === undefined ? undefined : CHANGED.exec(between)?.[1];
    if (!next?.exact || next.unit !== of.unit || change === undefined) return [];
    const bases = quantities[quantity]?.relation === 'equals' ? readingsOf(quantity, previous) : undefined;
    const differences = bases?.map(({ value }) => of.value - value);
    const said = GROWN.test(change) ? next.value : -next.value;
    const [expected] = differences ?? [];
    if (expected === undefined || differences?.includes(said)) return [];
    return [{ number: next, of, expected, isSameWay: expected * said > 0 }];
  });
}

const MAY_DIFFER = /同比|比|较|[与同]上一?年|[与同]去年/;
/** What stands between a figure and by how much it has changed. */
const CHANGED = new RegExp(
  `^(?:申请|案件)?[，,（(]?(?:同比|(?:比|较|与|同)(?:上一?年|去年|${LAST})(?:度|同期)?(?:的)?(?:相比|比较)?[，,]?)` +
    `(?:数量|总量|申请)?(?:约|共|净)?(${GROWS}|${SHRINKS})了?$`,
);
