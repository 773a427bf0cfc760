/** Numbers without their unit, units without their number, paragraphs that break off. */
import { matchesOf } from '../matches';
import { listsIn } from '../lists';
import type { TextRead } from '../read';
import type { Slip } from './slip';

/** 机构职能45，政策文件19条: two others of the list have a unit. */
export function withoutUnit(read: TextRead): Slip[] {
  return listsIn(read).flatMap(({ sentence, whole, parts }) => {
    const last = parts[parts.length - 1];
    if (!last || parts.length < 2) return [];
    return sentence.numbers
      .filter(({ start, end }) => start > whole.start && start < last.start && endsItem(read.text, end))
      .filter((number) => /[\u4e00-\u9fff]#$/.test(number.clause))
      .map(({ start, end }): Slip => ({
        kind: 'no-unit',
        start,
        end,
        to: `${read.text.slice(start, end)}${whole.unit}`,
      }));
  });
}

const endsItem = (text: string, at: number): boolean => /^\s*[，,；;、。]/.test(text.slice(at, at + 3));

/** 共公开信息条，: the number was left out. */
const NO_NUMBER =
  /(?:(?:共|共计|累计|合计|总计|达)(?:[条件篇份起宗]|个|项)|(?:主动公开|(?:(?:公开|发布)(?:政府|政务|各类)*|领域)信息)[条篇])(?=[，。；、,;）)])/g;

export const withoutNumber = (text: string): Slip[] =>
  matchesOf(NO_NUMBER, text).map(({ 0: found, index }) => ({
    kind: 'no-number',
    start: index,
    end: index + found.length,
  }));

/** Shorter lines may be headings. */
const LONG = 45;
/** A shorter one is none where a sentence has ended in it, or where it tells what was or was not done in the year. */
const SENTENCES =
  /[^。]{4,}。\s*[^。\s]{8,}|^\s*(?:(?:19|20)\d\d\s*年(?:度)?|本年度?|今年|全年|年内|截[至止])(?=[^。]*(?:[^未]未[^来能必]|没有|收到|发布|[0-9０-９]\s*[条件篇份]))(?![^。]*(?:情况|报告|工作|统计表?)\s*$)/;
/** What a heading has not that nothing follows: more than one clause, or something counted. */
const MORE_THAN_HEADING = /[^，]{4,}，[^，]{4,}|[0-9０-９]\s*[条件篇份]/;
const SHORT = 12;
/** Whom to ask, and what is attached. */
const NO_SENTENCE = /^\s*(?:附|注|联系|地址|电话|邮编)|[\w@./-]{5,}\s*$/;
/** The last line of an address. */
const CONTACT = /[@:：]\s*[\w.@/-]+$/;
const ENDS = '。！？；：…”’」）)》】.!?;:';
const CONTINUES = /^[\s\u3000]*(?:[一二三四五六七八九十]{1,3}[、是]|[（(]|[0-9０-９]|第|附|联系|[A-Za-z])/;
/** The name and the date under the report, and what is printed after them. */
const SIGNED =
  /[0-9０-９]年[^。，；]{1,6}月[^。，；]{1,6}日[^。，；]{0,8}$|(?:局|委|办|厅|府|处|会|中心|公室|院)$/;

const isMoreThanHeading = (last: string): boolean =>
  last.trim().length >= SHORT && MORE_THAN_HEADING.test(last) && !NO_SENTENCE.test(last);

const isSentence = (paragraph: string, isLast: boolean): boolean =>
  paragraph.length >= LONG
    ? /[，。；]/.test(paragraph)
    : SENTENCES.test(paragraph) ||
      (isLast && isMoreThanHeading(paragraph.slice(paragraph.lastIndexOf('。') + 1)));

/** A long paragraph that ends without a mark: broken in mid-word where another follows, else without an end. */
export function brokenOff({ text, paragraphs }: TextRead): Slip[] {
  return paragraphs.flatMap(({ start, end }, i): Slip[] => {
    const paragraph = text.slice(start, end).trimEnd();
    if (
      ENDS.includes(paragraph.charAt(paragraph.length - 1)) ||
      SIGNED.test(paragraph) ||
      CONTACT.test(paragraph) ||
      !isSentence(paragraph, i === paragraphs.length - 1)
    )
      return [];
    const next = paragraphs[i + 1];
    const at = start + paragraph.length;
    const last = at - (/[\uDC00-\uDFFF]$/.test(paragraph) ? 2 : 1);
    if (next && paragraph.length >= LONG && !CONTINUES.test(text.slice(next.start, next.end)))
      return [{ kind: 'broken', start: last, end: at }];
    return [{ kind: 'no-end', start: last, end: at }];
  });
}
