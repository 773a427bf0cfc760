/** What must not be published of a person: an ID-card number, a bank-card number, a mobile number, a name. */
import { matchesOf } from './matches';
import type { Stretch } from './numbers';
import { entryAt } from '../report/present';

export type PrivacyKind = 'id-card' | 'bank-card' | 'mobile' | 'applicant';

export interface PrivacyFound extends Stretch {
  readonly kind: PrivacyKind;
}

/** 13 digits or more, as printed in groups or at once; the last of an ID-card number may be X. */
const LONG_NUMBER = /[0-9０-９](?:[ \u3000-]?[0-9０-９]){12,20}[XxＸｘ]?/g;
const MOBILE = /1[3-9][0-9](?:[ -]?[0-9]{4}){2}/g;
/** The body's own contact: 联系电话：138…. */
const CONTACT = /(?:电话|热线|手机|邮箱|邮件|联系方式|传真|咨询|监督|举报|联系人)[^。；\n]{0,16}$/;
/** Whose telephone it is instead. */
const PERSON = /(?:申请人|当事人|投诉人|信访人|村民|居民)[^。\n]*$/;
/** The hundred commonest surnames but those that are words of their own after 申请人 (于, 向, 和, 方, 高). */
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶魏苏吕丁任沈姚卢姜崔钟谭陆汪范廖贾夏韦傅邹熊孟秦阎薛侯雷龙段郝孔邵史毛万顾赖武康贺严尹钱施牛洪龚';
const APPLICANT = new RegExp(
  `(?:申请人|原告|上诉人|当事人|村民)(?:姓名)?[:：]?([${SURNAMES}](?!先生|女士|同志|可|何|元|人|事)[\\u4e00-\\u9fff]{1,2})(?:先生|女士)?(?=[（(，,、：:]|的(?:申请|请求)|提出|提交|申请|要求|反映|通过|不服|诉|向|于\\d)`,
  'g',
);
/** 王某, 张某某 hide the name. */
const HIDDEN = /某|×|X|\*/;

export function privacyIn(text: string): PrivacyFound[] {
  return [...cards(text), ...mobiles(text), ...applicants(text)].sort((a, b) => a.start - b.start);
}

const cards = (text: string): PrivacyFound[] =>
  matchesOf(LONG_NUMBER, text).flatMap(({ 0: written, index }): PrivacyFound[] => {
    const digits = narrow(written);
    const at = { start: index, end: index + written.length };
    if (isIdCard(digits)) return [{ kind: 'id-card', ...at }];
    return isBankCard(digits) ? [{ kind: 'bank-card', ...at }] : [];
  });

const narrow = (written: string): string =>
  written
    .replace(/[ \u3000-]/g, '')
    .replace(/[０-９Ｘｘ]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .toUpperCase();

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';
const BIRTHDAY = /^\d{6}(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/;

/** GB 11643—1999: a birthday in the middle, and the last place checks the others. */
export function isIdCard(digits: string): boolean {
  if (!BIRTHDAY.test(digits)) return false;
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  return CHECKS[sum % 11] === digits[17];
}

/** ISO/IEC 7812: 16 to 19 places beginning with 3–6 (62 in China), the last by Luhn's sum. */
export function isBankCard(digits: string): boolean {
  if (!/^[3-6]\d{15,18}$/.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, digit, i) => {
    const worth = Number(digit) * (i % 2 === 1 ? 2 : 1);
    return total + (worth > 9 ? worth - 9 : worth);
  }, 0);
  return sum % 10 === 0;
}

const mobiles = (text: string): PrivacyFound[] =>
  matchesOf(MOBILE, text).flatMap(({ 0: written, index }): PrivacyFound[] => {
    const end = index + written.length;
    const isPartOfMore = /[0-9-]$/.test(text.slice(0, index)) || /^[0-9]/.test(text.slice(end));
    const before = text.slice(Math.max(0, index - 24), index);
    const isContact = CONTACT.test(before) && !PERSON.test(before);
    return isPartOfMore || isContact ? [] : [{ kind: 'mobile', start: index, end }];
  });

const applicants = (text: string): PrivacyFound[] =>
  matchesOf(APPLICANT, text).flatMap((match): PrivacyFound[] => {
    const name = entryAt(match, 1);
    const start = match.index + match[0].indexOf(name);
    return HIDDEN.test(name) ? [] : [{ kind: 'applicant', start, end: start + name.length }];
  });
