/** 发文机关署名 and 成文日期 at the end of the report. */
import { signOffDate } from '../../document/sign-off-date';
import { bare } from './likeness';
import type { PublishedSignature } from '../../report/published';
import { squeezed } from '../../report/squeezed';

const DATE =
  /^(?:\d{4}年\d{1,2}月\d{1,2}日|[二一][〇零○O一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)$/;

const LONGEST_NAME = 40;
/** A long name takes up to this many lines. */
const MOST_LINES = 3;
/** What the name of a body ends in: asked where no title tells it. */
const BODY = /^\p{Script=Han}{3,}(?:[局委办厅府处会院社馆所站队部司署]|中心|街道|公司)$/u;
const IS_SENTENCE = /[，。；：！？]/;

export interface Ending {
  /** What is left of the section. */
  readonly lines: readonly string[];
  readonly signature?: PublishedSignature;
}

/** A date on the last line, and above it a body's name. Where anything stands after the date, nothing is taken for a signature. */
export function withoutSignature(lines: readonly string[], agency: string): Ending {
  const last = lines.length - 1;
  const date = lines[last] ?? '';
  if (!DATE.test(squeezed(date))) return { lines };
  const name = nameAbove(lines, last, agency);
  const above = lines[last - 1] ?? '';
  const signed = name.length > 0 ? name : isOtherBody(above) ? [above] : [];
  return {
    lines: lines.slice(0, last - name.length),
    signature: { agency: signed.map((line) => line.trim()).join(''), date: signOffDate(date) },
  };
}

/** The lines right above the date that are the name, as many as belong to it. */
function nameAbove(lines: readonly string[], date: number, agency: string): readonly string[] {
  const most = agency === '' ? 1 : Math.min(MOST_LINES, date);
  for (let count = most; count > 0; count--) {
    const name = lines.slice(date - count, date);
    const isWhole = count === 1 || bare(agency).includes(bare(name.join('')));
    if (isWhole && name.every((line) => isName(line, agency))) return name;
  }
  return [];
}

/** The name of another body stays in the words as well: it is for a rule to say that it is another. */
const isOtherBody = (line: string): boolean =>
  line.length <= LONGEST_NAME && !IS_SENTENCE.test(line) && BODY.test(bare(line));

function isName(line: string, agency: string): boolean {
  const name = bare(line);
  if (name === '' || IS_SENTENCE.test(line)) return false;
  if (name !== bare(agency) && line.length > LONGEST_NAME) return false;
  if (agency === '') return BODY.test(name);
  return bare(agency).includes(name) || name.includes(bare(agency));
}
