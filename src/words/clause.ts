/** The clause a number stands in: what is said right before and right after it. */

const ENDS = '，,；;：:（）()。！？!?\r\n\u2028\u2029';
const LONGEST = 60;
const OPENED = /^\s*[0-9０-９]/;
const CLOSED = /[%％元件条份项起宗次个篇\d]$/;

/** Position of the first unit of the clause that a place stands in. */
export function clauseStart(text: string, place: number, floor: number): number {
  let at = place;
  while (at > floor && place - at < LONGEST && !endsClause(text, at - 1)) at--;
  return at;
}

export function clauseEnd(text: string, place: number, ceiling: number): number {
  let at = place;
  while (at < ceiling && at - place < LONGEST && !endsClause(text, at)) at++;
  return at;
}

/** An enumeration comma ends a clause only after a number or before one: 无法提供30件、不予处理3件; 8件为新收、2件为结转. */
function endsClause(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (mark !== '、') return ENDS.includes(mark);
  return CLOSED.test(text.slice(Math.max(0, at - 2), at).trim()) || OPENED.test(text.slice(at + 1, at + 4));
}

const BARE = /[\s“”"‘’「」『』]|百分之$/g;

/** 共收到#政府信息公开申请: without spaces and quotation marks, # for the number and its unit, 占# for 占百分之五 as well. */
export function clauseAround(text: string, start: number, end: number): string {
  const before = text.slice(clauseStart(text, start, 0), start);
  const after = text.slice(end, clauseEnd(text, end, text.length));
  return `${before.replace(BARE, '')}#${after.replace(BARE, '')}`;
}
