/** 网上105件，快递17件，合计122件: a sum that is said after what it is of. */
import type { Mention } from './mentions';
import type { NumberInText } from './numbers';
import type { PartsFound } from './parts';
import type { Sentence, TextRead } from './read';

const TOTAL = /^(?:两项|二者|以上)?(?:合计|共计|总计)(?:为|是)?#$/;
/** More of them would make almost any sum. */
const MOST = 8;

/** @param mentions what is held against the tables is not held against its parts as well */
export const wrongTotals = (read: TextRead, mentions: readonly Mention[]): PartsFound[] =>
  read.sentences.flatMap((sentence) =>
    sentence.numbers.flatMap((whole) => {
      if (!whole.exact || !TOTAL.test(whole.clause)) return [];
      const parts = partsBefore(sentence, whole);
      if (mentions.some(({ number }) => number === whole)) return [];
      if (parts.length < 2 || parts.length > MOST || canMake(whole.value, parts)) return [];
      return [{ whole, parts, sum: parts.reduce((sum, { value }) => sum + value, 0) }];
    }),
  );

const partsBefore = ({ numbers }: Sentence, { start, unit }: NumberInText): NumberInText[] =>
  numbers.filter((each) => each.start < start && each.unit === unit && each.exact);

/** Whether two or more of them come to it, or one is the same sum said before. */
function canMake(sum: number, parts: readonly NumberInText[]): boolean {
  let sums = [0];
  for (const { value } of parts) sums = [...sums, ...sums.map((each) => each + value)];
  return sums.includes(sum);
}
