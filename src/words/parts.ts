/** X条，其中a、b、c: the parts add up to the whole where the list claims to be complete. */
import { listsIn, restItem, type List } from './lists';
import type { NumberInText } from './numbers';
import type { TextRead } from './read';
import { entryAt, lastEntry } from '../report/present';

export interface PartsFound {
  readonly whole: NumberInText;
  readonly parts: readonly NumberInText[];
  readonly sum: number;
}

/** From this many parts on a list that comes within a tenth of its whole means to be complete. */
const MANY = 4;
const NEAR = 0.1;
/** A list of fewer parts means to be complete where it comes as near as this, or within one. */
const ALMOST = 0.02;
/** Of fewer, one more or less is not near. */
const TEN = 10;
/** Below this part of the whole, numbers that add up to the one before them do so by chance: 政策3条，文件2条，决算1条. */
const TELLING = 0.2;
/** By law information is one of these three: named together they are all. */
const CLASSES = [/主动公开/, /依申请公开/, /不[予子宜]?公开/];

export const wrongParts = (read: TextRead): PartsFound[] =>
  listsIn(read).flatMap((list) => judge(list) ?? []);

function judge(list: List): PartsFound | undefined {
  const { whole, parts } = list;
  if (list.unclear || parts.length === 0) return undefined;
  if (isMoreThanAll(list)) return { whole, parts, sum: lastEntry(runningSums(parts)) };
  if (list.onlySome) return undefined;
  const rest = restItem(list);
  const sums = runningSums(parts);
  const upTo = rest >= 0 && !goesOn(list, rest) ? rest : parts.length - 1;
  const sum = entryAt(sums, upTo);
  if ([sum, lastEntry(sums)].some((each) => same(each, whole.value))) return undefined;
  if (isRepeated(sums, whole.value)) return undefined;
  if (list.bracketed.some(({ value }) => same(value, sum))) return undefined;
  if (isOfSeveral(list, sum) || isOfLess(list)) return undefined;
  return claimsAll(list, rest, sum) ? { whole, parts: parts.slice(0, upTo + 1), sum } : undefined;
}

/** （其中甲1条、乙3条） of 2条: what is named of a whole in its own brackets is never more than it. */
function isMoreThanAll({ whole, parts, inBrackets }: List): boolean {
  return inBrackets && lastEntry(runningSums(parts)) > whole.value + 1e-6;
}

/** 其他重点信息5条、工作动态63条: an item of the list that only sounds like the rest. */
function goesOn({ sentence, parts }: List, rest: number): boolean {
  return sentence.text.charAt(entryAt(parts, rest).unitEnd - sentence.start) === '、';
}

/** 收到8件，其中网上8件，自然人7件、企业1件，城区5件、郊区3件: told by channel, by applicant and by place. */
const isRepeated = (sums: readonly number[], whole: number): boolean =>
  lastEntry(sums) === sums.filter((sum) => sum % whole === 0).length * whole;

function claimsAll({ whole, parts, said }: List, rest: number, sum: number): boolean {
  if (rest >= 1 || (rest === 0 && parts.length > 2)) return true;
  if (CLASSES.every((name) => said.some((clause) => name.test(clause)))) return true;
  if (parts.length >= 3 && sum > whole.value) return true;
  const off = Math.abs(sum - whole.value);
  if (parts.length >= MANY) return off <= whole.value * NEAR;
  return parts.length > 1 && whole.value >= TEN && off <= Math.max(1, whole.value * ALMOST);
}

/** 复议9件，诉讼4件，其中a、b、c: the parts may be of all that was said before, or after a full stop of any of it. */
const isOfSeveral = ({ sentence, whole, besides }: List, sum: number): boolean =>
  besides.length > 0 &&
  (besides.some(({ value }) => same(value, sum)) ||
    (sum > whole.value &&
      (whole.start < sentence.start ||
        sum <= besides.reduce((most, { value }) => most + value, whole.value))));

/** 其中复议7件，维持6件，未审结1件；诉讼4件: without the parts of its parts the list is no more than its whole. */
function isOfLess(list: List): boolean {
  const { whole, parts } = list;
  const values = parts.map(({ value }) => value);
  let [sum, inParts] = [0, 0];
  for (let i = 0; i < values.length; i++) {
    const value = entryAt(values, i);
    const length = lengthOfParts(value, values.slice(i + 1));
    sum += value;
    i += length;
    if (length > 0) inParts += value;
  }
  return (
    same(sum, whole.value) || (sum < whole.value && restItem(list) < 0 && inParts >= whole.value * TELLING)
  );
}

/** How many of the numbers that follow, two or more, make the number up; 0 where they do not. */
function lengthOfParts(value: number, following: readonly number[]): number {
  let sum = 0;
  for (const [i, each] of following.entries()) {
    sum += each;
    if (i > 0 && same(sum, value)) return i + 1;
  }
  return 0;
}

function runningSums(parts: readonly NumberInText[]): number[] {
  let sum = 0;
  return parts.map(({ value }) => (sum += value));
}

const same = (a: number, b: number): boolean => Math.abs(a - b) < 1e-6;
