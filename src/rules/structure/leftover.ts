import type { Examples, Rule } from '../rule';
import { matchesOf } from '../../words/matches';
import type { Suspect } from '../../report/finding';
import type { TextPart } from '../../report/text';

/** What the blank form says where words or a table belong; it can be taken out. */
const INSTRUCTION =
  /（文字描述[^）\n]*）|该部分以表格形式报告[^。：:\n]*[。：:]?|请?在?此处填写[^。\n]{0,16}[。]?|[【（]请[^】）\n]{0,16}填写[^】）\n]*[】）]/g;
/** Crosses and lines where a name or a number was to be put in (XX条, 202X年, ___条, 某某局): not part of a word such as XXL. */
const BLANKS =
  /(^|[^A-Za-z0-9])([XxＸｘ×]{2,}(?![A-Za-z0-9])|20[0-9]?[XxＸｘ×]{1,2}(?=年)|_{2,}|＿{2,}|某某(?=局))/g;
const MAY_BE_BLANK = /[XxＸｘ×_＿]|某某/;

/** Text left from the form: what stands there can be taken out, or has to be filled in. */
export const leftover = {
  id: 'structure.leftover',
  severity: 'warning',
  source: 'practice',
  judge: ({ around, texts }, { found }) => {
    for (const [part, text] of [...around, ...texts]) {
      const tell = (start: number, words: string, suspects: (end: number) => Suspect[]) => {
        const end = start + words.length;
        found({ at: [{ part, start, end }], actual: words, expected: null, suspects: suspects(end) });
      };
      for (const { 0: words, index } of matchesOf(INSTRUCTION, text))
        tell(index, words, (end) => [takenOut(part, index, end, words)]);
      if (!MAY_BE_BLANK.test(text)) continue;
      for (const { 1: before = '', 2: words = '', index } of matchesOf(BLANKS, text))
        tell(index + before.length, words, () => []);
    }
  },
} as const satisfies Rule;

const takenOut = (part: TextPart, start: number, end: number, from: string): Suspect => ({
  changes: [{ part, start, end, from, to: '' }],
  reason: 'template-text',
});

export const examples: Examples = {
  passes: { narrative: { problems: '公开目录更新不够及时。已按季度检查。', other: '无XXL级事项。' } },
  fails: { narrative: { other: '（文字描述，收取信息处理费情况在此处报告。）本年度未收取信息处理费。' } },
};
