/** Whether something is said of another year than the one reported on. */
import { matchesOf } from './matches';

const YEAR = /(?:19|20)\d\d(?=\s?年)/g;
const BESIDE_CARRIED = /^\s?年(?:度|末|底)?(?:的)?(?:结转|转结)|^\s?年(?:继续)?(?:办理|办结|答复)/;
const CARRIED_TO = /(?:结转|转结|顺延|延续|转入|延期|延)(?:至|到|入)?\s?$/;
/** 较2023年上升12%，: what is compared with is spoken of no longer than its clause. */
const COMPARED_WITH = /[比较]\s?$/;
const COMPARED_BESIDE = /^\s?年(?:度)?(?:同期)?(?:相比|比较|持平)/;
/** 2024年度部门决算: the year of a document that is named. */
const NAMED = /^\s?年(?:度)?[^，。；]{0,6}(?:决算|预算|年度报告|年报|要点)/;
const COMPARED = /同比|上年|去年|增长|下降/;

/**
 * 2024年收到10件，2025年收到13件: the first is of last year. Last year alone may be a slip for this one,
 * and is judged. @param at position in the sentence.
 */
export function isOfAnotherYear(sentence: string, at: number, year: number): boolean {
  if (!sentence.includes('年')) return false;
  const before = sentence.slice(0, at);
  const years = matchesOf(YEAR, before).filter(({ index }) => isDate(before, index));
  const last = years[years.length - 1];
  if (!last || Number(last[0]) === year) return false;
  return Number(last[0]) !== year - 1 || says(year, sentence) || COMPARED.test(sentence);
}

const says = (year: number, sentence: string): boolean => new RegExp(`${year}\\s?年`).test(sentence);

/**
 * Not the year of a document or a law (《2024年要点》), nor one that cases were carried from or to, nor one in
 * brackets or in a comparison that have ended. @param text what stands before the number.
 */
function isDate(text: string, index: number): boolean {
  const [before, after] = [text.slice(0, index), text.slice(index + 4)];
  if (BESIDE_CARRIED.test(after) || CARRIED_TO.test(before) || NAMED.test(after)) return false;
  const isCompared = COMPARED_WITH.test(before) || COMPARED_BESIDE.test(after);
  if (isCompared && /[，；）)]/.test(after)) return false;
  if (/[（(][^（）()]*$/.test(before) && /[）)]/.test(after)) return false;
  const opened = text.lastIndexOf('《', index);
  const closed = text.indexOf('》', opened);
  return opened < 0 || (closed >= 0 && closed < index);
}
