/** Whether something is said of another year than the one reported on. */

const YEAR = /(?:19|20)\d\d(?=年)/g;
const BESIDE_CARRIED = /^年(?:度)?(?:的)?结转|^年(?:继续)?办理/;
const CARRIED_TO = /结转(?:至|到|入)?$/;
const COMPARED = /同比|上年|去年|增长|下降/;

/**
 * 2024年收到10件，2025年收到13件: the first is of last year. Last year alone may be a slip for this one,
 * and is judged. @param at position in the sentence.
 */
export function isOfAnotherYear(sentence: string, at: number, year: number): boolean {
  const before = sentence.slice(0, at);
  const years = [...before.matchAll(YEAR)].filter(({ index }) => isDate(before, index));
  const last = years[years.length - 1];
  if (!last || Number(last[0]) === year) return false;
  return Number(last[0]) !== year - 1 || sentence.includes(`${year}年`) || COMPARED.test(sentence);
}

/** Not the year of a document or a law (《2024年要点》), nor one that cases were carried from or to. */
function isDate(text: string, index: number): boolean {
  if (BESIDE_CARRIED.test(text.slice(index + 4)) || CARRIED_TO.test(text.slice(0, index))) return false;
  const opened = text.lastIndexOf('《', index);
  const closed = text.indexOf('》', opened);
  return opened < 0 || (closed >= 0 && closed < index);
}
