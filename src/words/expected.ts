/** What a superior wants stated with a number (本地要求): whether the words state it. */
import { matchesOf } from './matches';
import type { NumberInText } from './numbers';
import { readWords, type Sentence } from './read';
import { OR_MARK } from '../report/settings';

/** A clause; an enumeration comma leaves what it parts together: 政策解读、回应关切分别为12篇、3次. */
const CLAUSE = /[^，,；;：:。！？]+/g;
/** A clause that goes on counting what the one before it named. */
const GOES_ON = /^\s*(?:分别|共|合计|总计|累计|其中|达|计|数量|约|近|全年共|年内共|本年共|[0-9０-９])/;
/** That there is none says the number as well. */
const NONE = /未(?!成年|来|必|婚)|没有|暂无|无(?!偿|障碍|纸|线|法|人机)|零(?!距离|跑|散|售)/;

interface Clause {
  readonly text: string;
  readonly counts: boolean;
}

/** Those of the things wanted that are not stated with a number anywhere in these texts. */
export const unstated = (wanted: readonly string[], texts: readonly string[]): string[] => {
  const clauses = texts.flatMap((text) => readWords(text).sentences.map(clausesOf));
  return wanted.filter((each) => {
    const words = each
      .split(OR_MARK)
      .map((word) => word.trim())
      .filter((word) => word !== '');
    return !clauses.some((sentence) => isStated(sentence, words));
  });
};

const isStated = (sentence: readonly Clause[], words: readonly string[]): boolean =>
  sentence.some(({ text, counts }, i) => {
    if (!words.some((word) => text.includes(word))) return false;
    const next = sentence[i + 1];
    return counts || NONE.test(text) || (next !== undefined && next.counts && GOES_ON.test(next.text));
  });

const clausesOf = ({ text, start, numbers }: Sentence): Clause[] =>
  matchesOf(CLAUSE, text).map((match) => {
    const from = start + match.index;
    const holds = (number: NumberInText) => number.start >= from && number.start < from + match[0].length;
    return { text: match[0], counts: numbers.some(holds) };
  });
