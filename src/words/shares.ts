/**
 * Shares whose whole is not said, held against the tables: 不予公开3件，占5.2%, 予以公开占58.5%. Any whole is
 * accepted that the tables or the paragraph give, and nothing is said where one of the figures is not known.
 */
import { readingsOf, sumOf } from './figures';
import { mentionsIn, quantityNamed, type Mention } from './mentions';
import type { NumberInText } from './numbers';
import { percentagesIn, SHARE, toleranceOf } from './percentages';
import type { Sentence, TextRead } from './read';
import type { CellId } from '../format/edition';
import type { Report } from '../report/report';
import type { TextPart } from '../report/text';

export interface ShareFound {
  readonly percentage: NumberInText;
  /** The number that has the share, where there is one. */
  readonly part: NumberInText | undefined;
  readonly expected: number;
}

const total = (row: string): CellId => `requests.${row}.total`;
const RECEIVED = [total('received')];
const ALL = [total('received'), total('carriedIn')];
const HANDLED = [total('handled')];
const APPLICANTS =
  /^(?:naturalPerson|organizations|enterprise|researchInstitution|socialOrganization|legalService)$/;
const OUTCOMES = /^(?:granted|partlyGranted|disclosed|refused|unavailable|declined|other|withdrawn)/;

/** What the share may be of, the likeliest first; undefined where the tables do not tell. */
function wholesOf(quantity: string): readonly (readonly CellId[])[] | undefined {
  if (quantity === 'handled') return [ALL, RECEIVED];
  if (APPLICANTS.test(quantity) || quantity === 'carriedOut') return [RECEIVED, ALL];
  return OUTCOMES.test(quantity) ? [HANDLED, RECEIVED, ALL] : undefined;
}

export function wrongShares(read: TextRead, part: TextPart, report: Report): ShareFound[] {
  const mentions = mentionsIn(read, part, report.year);
  return percentagesIn(read).flatMap(
    ({ percentage, sentence }) => judge(percentage, sentence, { read, mentions, report }) ?? [],
  );
}

/** 予以公开或部分公开81件，公开率30.8%. */
const OPENNESS = /^公开率(?:为|达到?|约)*#$/;
/** 办结率98%: not 按时办结率, which is of what was done. */
const RATE = /(?:^|[^时期内])(?:办结|答复|办复)率(?:均|都|已|达到?|为|是|约)*#$/;
const OF_OTHERS = /留言|热线|建议|提案|信箱|咨询|工单|信访|来信|诉求|事项/;
const OF_ALL = /^(?:received|receivedAndCarriedIn|dealtWith|handled)$/;

/** Of what the paragraph says came in; 100% is a claim that `contradictions.ts` judges. */
function rateOf(
  clause: string,
  { start, value }: NumberInText,
  { paragraph }: Sentence,
  { read, mentions, report }: Context,
): Shared | undefined {
  if (!RATE.test(clause)) return undefined;
  const last = [...mentions]
    .reverse()
    .find(({ number, quantity }) => number.unitEnd <= start && OF_ALL.test(quantity));
  const isNear =
    last?.sentence.paragraph === paragraph && !OF_OTHERS.test(read.text.slice(last.number.unitEnd, start));
  return isNear && value !== 100 ? { quantity: 'handled', values: [sumOf(HANDLED, report)] } : undefined;
}

interface Context {
  readonly read: TextRead;
  readonly mentions: readonly Mention[];
  readonly report: Report;
}

function judge(percentage: NumberInText, sentence: Sentence, context: Context): ShareFound | undefined {
  const { clause } = percentage;
  const named =
    SHARE.test(clause) || OPENNESS.test(clause)
      ? sharedBefore(percentage, context)
      : (rateOf(clause, percentage, sentence, context) ?? namedShare(clause, sentence, context));
  const wholes = named && wholesOf(named.quantity);
  if (!wholes) return undefined;
  const sums = wholes.map((cells) => sumOf(cells, context.report));
  const [first = NaN] = sums;
  if (sums.some((sum) => Number.isNaN(sum)) || first === 0) return undefined;
  const tolerance = toleranceOf(percentage, sentence) + 1e-9;
  const fits = (value: number, whole: number): boolean =>
    Math.abs((value / whole) * 100 - percentage.value) <= tolerance;
  const said = saidBefore(percentage, sentence, context.read).filter((each) => each !== named.number);
  if (
    named.values.some((value) =>
      [...sums, ...said.map((each) => each.value)].some((whole) => fits(value, whole)),
    )
  )
    return undefined;
  const [value = NaN] = named.values;
  return { percentage, part: named.number, expected: Number(((value / first) * 100).toFixed(2)) };
}

interface Shared {
  readonly quantity: string;
  readonly values: readonly number[];
  readonly number?: NumberInText;
}

/** 不予公开3件，占: the number right before it. */
function sharedBefore(percentage: NumberInText, { mentions }: Context): Shared | undefined {
  const found = numberBefore(percentage, mentions);
  return found && { quantity: found.quantity, values: [found.number.value], number: found.number };
}

/** The figure that is spoken of right before a percentage. */
export function numberBefore({ start }: NumberInText, mentions: readonly Mention[]): Mention | undefined {
  const found = [...mentions].reverse().find(({ number }) => number.unitEnd <= start);
  return found && start - found.number.unitEnd <= NEAR ? found : undefined;
}

const NEAR = 12;
/** 予以公开或部分公开占58.5%: what has the share is named and not counted. */
const UNCOUNTED = /占(?:比|总数|总量|的|为|达|约)*#$/;
const OF_REQUESTS = /申请|答复|办结|办理/;

function namedShare(clause: string, { text }: Sentence, { report }: Context): Shared | undefined {
  if (!UNCOUNTED.test(clause) || !OF_REQUESTS.test(text)) return undefined;
  const quantity = quantityNamed(clause.replace(UNCOUNTED, '#'), 'requests');
  const readings = quantity === undefined ? undefined : readingsOf(quantity, report);
  if (quantity === undefined || !readings) return undefined;
  return { quantity, values: readings.map(({ value }) => value) };
}

/** Every number of the paragraph before it. */
const saidBefore = (
  { start }: NumberInText,
  { paragraph }: Sentence,
  { sentences }: TextRead,
): NumberInText[] =>
  sentences
    .filter((each) => each.paragraph === paragraph)
    .flatMap(({ numbers }) => numbers)
    .filter((each) => each.unit !== '%' && each.start < start);
