/** Another body where this one belongs: under the report, as the one that was sued, in 我局. */
import { matchesOf } from './matches';
import type { Stretch } from './numbers';
import type { TextRead } from './read';
import { entryAt } from '../report/present';
import type { TextPart } from '../report/text';

export interface AgencyFound extends Stretch {
  readonly actual: string;
}

const BODY =
  '[\\u4e00-\\u9fff]{2,40}?(?:人民政府办公[厅室]|人民政府|管理委员会|委员会|管理局|街道办事处|分局|局|厅|办公室|中心|管委会)';
/** The name above the date at the end of a text, or after 此函. */
const SIGNED = new RegExp(
  `(?:^|[\\s。])(${BODY})\\s*((?:19|20)\\d\\d)年\\d{1,2}月\\d{1,2}日\\s*(?:印发)?\\s*(?:附件下载)?\\s*$`,
);
/** Name, date and what is printed after them are no longer than this. */
const SIGNATURE = 160;
/** 我局, 我委 …: the body's own short names; a bureau may speak of 我市, its town, but not of 我委. */
const SELF = /[我本](局|委|厅|镇|乡|街道)(?!员|托|任|内|级各|屈|村|区内)/g;
const ENDINGS: readonly (readonly [ending: RegExp, self: string])[] = [
  [/局$/, '局'],
  [/委员会$|管委会$|委$/, '委'],
  [/厅$/, '厅'],
  [/镇人民政府$/, '镇'],
  [/乡人民政府$/, '乡'],
  [/街道办事处$/, '街道'],
  // A government calls itself 我市, 我县, 我区, and never by the name of a part of it.
  [/[省市县区旗州盟]人民政府(?:办公[厅室])?$/, '政府'],
];
/** 国防动员委员会综合局 may say 我委, 邮政管理局…委员会 我局. */
const OTHER_SELF: Readonly<Record<string, string>> = { 局: '委员会', 委: '局' };

/** @param part before the sections a name and a date are those of the page */
export function otherAgencies(read: TextRead, agency: string, part?: TextPart): AgencyFound[] {
  const name = agency.replace(/\s/g, '');
  return [
    ...(part === 'preamble' ? [] : signedByOther(read.text, name)),
    ...sued(read.text, name),
    ...calledOtherwise(read.text, name),
    ...toldOfOther(read.text, name),
  ];
}

function signedByOther(text: string, agency: string): AgencyFound[] {
  const tail = Math.max(0, text.length - SIGNATURE);
  const match = text.includes('日', tail) ? SIGNED.exec(text.slice(tail)) : null;
  if (!match) return [];
  const actual = entryAt(match, 1);
  if (isSame(actual, agency)) return [];
  const start = tail + match.index + match[0].indexOf(actual);
  return [{ start, end: start + actual.length, actual }];
}

/** The body itself, in short or in full, or an office of its own. */
function isSame(signed: string, agency: string): boolean {
  const body = signed.replace(/(?:党政|综合)?办公室$/, '');
  return signed.includes(agency) || isShortFor(signed, agency) || (body.length > 3 && agency.includes(body));
}

/** 某市发展改革委: letters of the whole name, in their order. */
function isShortFor(short: string, whole: string): boolean {
  let at = 0;
  for (const letter of whole) if (letter === short[at]) at++;
  return at === short.length;
}

/** 针对市公安局申请行政复议 in the report of a 区公安局: the same office of another level. */
function sued(text: string, agency: string): AgencyFound[] {
  const office = /([省市县区旗州])([\u4e00-\u9fff]{2,12}局)$/.exec(agency);
  if (!office) return [];
  const [level, kind] = [entryAt(office, 1), entryAt(office, 2)];
  if (!text.includes(kind)) return [];
  const other = new RegExp(
    `(?:针对|以|对)([省市县区旗州])${kind}(?=[^，。；]{0,8}(?:申请|提起|提出|为被))`,
    'g',
  );
  return matchesOf(other, text).flatMap((match) => {
    if (match[1] === level) return [];
    const end = match.index + match[0].length;
    const actual = `${match[1]}${kind}`;
    return [{ start: end - actual.length, end, actual }];
  });
}

function calledOtherwise(text: string, agency: string): AgencyFound[] {
  const own = ENDINGS.find(([ending]) => ending.test(agency))?.[1];
  if (own === undefined) return [];
  const other = OTHER_SELF[own];
  return matchesOf(SELF, text).flatMap((match) => {
    const [actual] = match;
    const self = entryAt(match, 1);
    const start = match.index;
    if (text.charAt(start - 1) === '自' || self === own) return [];
    if (other !== undefined && agency.includes(other) && other.startsWith(self)) return [];
    return [{ start, end: start + actual.length, actual }];
  });
}

const DOES = '主动公开|共公开|累计公开|共?收到|未收到|高度重视|认真贯彻|认真落实|严格按照|严格执行|坚持';

/** 某县水利局高度重视… in the report of 某县教育局: another office of the same place where this one tells of itself. */
function toldOfOther(text: string, agency: string): AgencyFound[] {
  const place = /^[\u4e00-\u9fff]{1,8}?[省市县区旗州](?=[\u4e00-\u9fff]{2,14}局$)/.exec(agency)?.[0];
  if (place === undefined || !text.includes(place)) return [];
  const office = new RegExp(
    `(^|[。；\\s]|年度?，)(${place}[\\u4e00-\\u9fff]{2,14}?局)(?=(?:(?:19|20)\\d\\d年度?)?(?:全年)?(?:${DOES}))`,
    'g',
  );
  return matchesOf(office, text).flatMap((match): AgencyFound[] => {
    const actual = entryAt(match, 2);
    const start = match.index + entryAt(match, 1).length;
    return isSame(actual, agency) ? [] : [{ start, end: start + actual.length, actual }];
  });
}
