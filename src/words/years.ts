/** Years that are not the one reported on, where only that one can be meant. */
import { matchesOf } from './matches';
import type { Stretch } from './numbers';
import type { TextRead } from './read';
import type { TextPart } from '../report/text';
import { entryAt } from '../report/present';

export interface YearFound extends Stretch {
  readonly actual: number;
  readonly expected: number;
}

/** All that follows needs one, and most sentences have none. */
const HAS_YEAR = /\d\s*年/;
/** At the beginning of what is said: 2024年，我局…, 截至2024年12月31日, 一是2024年…; 本局网站2024年共发布…. */
const TOPICAL =
  /(^|[。；！？;\s）)：:]|[一二三四五六七八九十]是|截至|截止到?|截止至|[\u4e00-\u9fff，](?=\d{4}\s*年(?:度)?(?:全年|我[局委办厅镇乡])?(?:累计|共(?!同)|新收|新增|收到|受理|发生|未收到|未发生))|^[我本全](?:局|委|办|厅|区|市|县|州|旗|镇|乡|街道|机关|单位)(?=\d{4}\s*年(?:度)?[^，。；将拟]{0,24}(?:公开|共|累计|收到|受理|发布)[^，。；]{0,16}\d))((?:19|20)\d\d)\s*年(?:度|来|以来)?/g;
/** 2024年1月1日至2024年12月31日; the second year may be left out, or said as 当年. */
const PERIOD =
  /((?:19|20)\d\d)\s*年\s*1\s*月\s*1\s*日(?:起)?\s*(?:至|到|—|-|－|–)+\s*(?:(?:((?:19|20)\d\d)\s*年|当年|同年)\s*)?12\s*月\s*31\s*日/g;
/** What the report calls itself: 现将2024年度…情况报告如下, 特向社会公布2024年…年度报告, 编制了《…2024年…年度报告》。本报告…. */
const TITLE =
  /(?:现(?:公布|发布|编制|将|向社会公布)|特(?:向社会公布|编制|发布)|编制(?:了|完成)?(?=《))[^。；，]{0,24}?((?:19|20)\d\d)\s*年(?=[^。；，]{0,28}(?:(?:报告|汇报|总结|公布|通报|说明)如下|(?:信息|政务)公开[^。；，]{0,8}(?:报告|年报)))[^。；]*(?=([\s\S]{0,10}))/g;
/** 编制了《…》 may be one of the year's tasks: it is this report where the next sentence goes on about it. */
const GOES_ON_ABOUT_ITSELF = /^。\s*本(?:年度)?(?:报告|年报)/;
/** 2024年…年度报告, published in the first months of 2024: no report is out before its year is over. */
const TOO_EARLY =
  /((?:19|20)\d\d)年(?:度)?[^，。；]{0,8}年度报告[^。；]{0,12}[^\d]((?:19|20)\d\d)年[1-3]月[^。]{0,50}(?:公布|公开|发布|报送|上报)/g;
/** Last year beside this one, or, in what is said right after the year, as the one something began, was issued or judged in. */
const COMPARES =
  /同比|相比|较|比|上年|去年|上一年|至今|^[，,]?[^，。；]*(?:结转|转结|以来|起|印发|修订|出台|实施|施行|颁布|发布的|制定的|届|决算|考核|评估|测评|年报|年度报告|报告中|反馈|指出|整改)/;
/** Words with one of those in them, and titles of documents, which say nothing of the year. */
const NO_COMPARISON =
  /《[^》]*》|[（(][^（）()]*号[）)]|[一二三四五六七八九十\d]起|(?:上一?年|去年)度?(?:结转|转结)|提起|引起|发起|起诉|占比|比例|比重|比武|比赛|预?决算|较[好强大高为]|(?:贯彻|组织|推进|落实|认真|严格)(?:落实|执行)?(?:实施|施行)/g;
/** 2024年度决算: the year is of the document. */
const YEAR_OF_DOCUMENT = /^[^，。；]{0,10}(?:预|决)算/;
/** 结转2026年, 较 2024 年, 其中2024年: no beginning of what is said, though a blank stands before it. */
const GOES_ON = /(?:结转|转结|顺延|延续|转入|办理|[至到较比于自从与同和及入在对中])\s?$/;
/** A cut-off date further off is of something else. */
const MOST_OFF = 10;
const PLANS = /将|要|拟|计划|下一步|继续|打算|力争|推动|进一步/;
/** 将 before what is done next, not before what was taken up (将政务公开纳入考核). */
const WILL =
  /^[，,、]?[^，。；]{0,14}(?:将|拟)(?:继续|坚持|进一步|从|采取|着力|以|不断|重点|严格|按照|全面|加强|深入|持续|努力|认真|紧紧|围绕|加大|切实)/;
/** What is counted, or was not, has happened. */
const HAPPENED =
  /(?:共|累计|合计|收到|受理|发布|办结|答复)[^，。；]{0,20}[0-9０-９]|未(?:收到|接到|发生|出现|制发)/;
const NOT_YET = /将|拟|计划|预计|力争|打算/;
const IMPROVES = /改进|下一步|今后|整改措施|打算|努力方向/;

export function yearsIn({ text, sentences }: TextRead, part: TextPart, year: number): YearFound[] {
  if (!HAS_YEAR.test(text)) return [];
  const periods = matchesOf(PERIOD, text).flatMap((match) => periodOf(match, year));
  const titles = matchesOf(TITLE, text).flatMap((match) => titleOf(match, year));
  const early = matchesOf(TOO_EARLY, text).flatMap((match) => earlyOf(match));
  const topical = sentences.flatMap((sentence) =>
    !HAS_YEAR.test(sentence.text)
      ? []
      : matchesOf(TOPICAL, sentence.text).flatMap((match): YearFound[] => {
          const expected = expectedYear(match, sentence.text, text.slice(0, sentence.start), part, year);
          const start = sentence.start + match.index + entryAt(match, 1).length;
          return expected === undefined
            ? []
            : [{ start, end: start + 4, actual: Number(match[2]), expected }];
        }),
  );
  const found = [...periods, ...titles, ...early, ...topical].sort((a, b) => a.start - b.start);
  return found.filter((each, i) => each.start !== found[i - 1]?.start);
}

function periodOf(match: RegExpMatchArray & { index: number }, year: number): YearFound[] {
  const first = { start: match.index, end: match.index + 4, actual: Number(match[1]), expected: year };
  const second = match[2];
  const last = match.index + match[0].lastIndexOf(second ?? '');
  const both = second
    ? [first, { start: last, end: last + 4, actual: Number(second), expected: year }]
    : [first];
  return both.filter(({ actual }) => actual !== year);
}

function titleOf(match: RegExpMatchArray & { index: number }, year: number): YearFound[] {
  const actual = Number(match[1]);
  if (actual === year || Math.abs(actual - year) > 1) return [];
  if (match[0].startsWith('编制') && !GOES_ON_ABOUT_ITSELF.test(entryAt(match, 2))) return [];
  const start = match.index + match[0].indexOf(entryAt(match, 1));
  return [{ start, end: start + 4, actual, expected: year }];
}

function earlyOf(match: RegExpMatchArray & { index: number }): YearFound[] {
  if (match[1] !== match[2]) return [];
  const start = match.index + match[0].lastIndexOf(entryAt(match, 2));
  return [{ start, end: start + 4, actual: Number(match[2]), expected: Number(match[2]) + 1 }];
}

/** Undefined where the year may stand. */
function expectedYear(
  match: RegExpMatchArray & { index: number },
  sentence: string,
  before: string,
  part: TextPart,
  year: number,
): number | undefined {
  const said = Number(match[2]);
  const lead = entryAt(match, 1);
  if (/^[\s\u4e00-\u9fff]$/.test(lead) && GOES_ON.test(sentence.slice(0, match.index) + lead))
    return undefined;
  const after = sentence.slice(match.index + match[0].length);
  const besides = sentence.replace(NO_COMPARISON, '');
  if (said === year) return isPlan(part, before, after) ? year + 1 : undefined;
  const isMonth = /^\s*\d{1,2}\s*月/.test(after) || /^\s*(?!1\D)\d{1,2}\s*[-—–至]/.test(after);
  const isCutOff = /^截/.test(lead) && /^\s*(?:12\s*月\s*(?:31\s*日|底|末)|年?[底末])/.test(after);
  if (isCutOff) {
    if (sentence.includes(`${year}年`) || (said > year && PLANS.test(sentence))) return undefined;
    return said !== year && Math.abs(said - year) <= MOST_OFF ? year : undefined;
  }
  if (isMonth || besides.includes(`${year}年`)) return undefined;
  if (said === year - 1) return part === 'signature' || isCompared(after) ? undefined : year;
  if (said === year + 1) {
    const isPast = HAPPENED.test(after) && !NOT_YET.test(after);
    return part === 'problems' || (PLANS.test(after) && !isPast) ? undefined : year;
  }
  return undefined;
}

const isCompared = (after: string): boolean =>
  YEAR_OF_DOCUMENT.test(after) || COMPARES.test(after.replace(NO_COMPARISON, ''));

/** 改进措施。2024年，我局将继续…: what is planned is for the next year. */
const isPlan = (part: TextPart, before: string, after: string): boolean =>
  WILL.test(after) && (part === 'problems' || IMPROVES.test(before.slice(-160)));
