/** What section 一 has to speak of (《条例》第五十条; the headings of the official format). */
import { matchesOf } from './matches';
import { aspects, type Aspect } from '../format/sections';
import type { Texts } from '../report/text';
import { entryAt } from '../report/present';

/** How an aspect is headed where a text has headings, and what tells of it where it has none. */
const SIGNS: Readonly<Record<Aspect, readonly [headed: RegExp, told: RegExp]>> = {
  proactive: [/主动公开/, /主动公开|公开[^，。；]{0,12}信息|发布[^，。；]{0,12}信息/],
  onRequest: [/依申请/, /依申请|公开申请|申请公开|信息公开的申请/],
  management: [
    /(?:信息|文件)(?:资源)?(?:规范)?管理/,
    /信息(?:资源|规范化?|动态|日常)?管理|规范性文件|公开属性|保密审查|审核|审查|目录|指南|三审三校|清理/,
  ],
  platform: [/平台|载体|渠道/, /平台|网站|新媒体|公众号|微博|公报|专栏|载体|渠道/],
  supervision: [/监督|保障/, /监督|保障|考核|培训|检查|领导小组|组织领导/],
  evaluation: [/考核|评议|责任追究/, /(?:工作)?考核|社会评议|责任追究/],
};
const HEADING = /(?:^|[\n。])\s*[（(][一二三四五六七八九十][）)]([^\n。；，]{2,24})/g;
/** With so many of the official headings a text means to have them all. */
const HEADED = 4;

/** The aspects that are not spoken of, in order. */
export function missingAspects(texts: Texts, ofGovernment: boolean): Aspect[] {
  const wanted = aspects
    .filter(({ governmentsOnly }) => !governmentsOnly || ofGovernment)
    .map(({ key }) => key);
  const whole = texts.get('overview');
  if (whole !== undefined) return whole.trim() === '' ? [] : missingFrom(whole, wanted);
  const written = wanted.filter((key) => texts.get(`overview.${key}`)?.trim());
  const all = written.map((key) => texts.get(`overview.${key}`)).join('\n');
  if (written.length === 0) return [];
  return wanted.filter((key) => !written.includes(key) && !(key === 'evaluation' && SIGNS[key][1].test(all)));
}

function missingFrom(text: string, wanted: readonly Aspect[]): Aspect[] {
  const headings = matchesOf(HEADING, text).map((match) => entryAt(match, 1));
  const official = wanted.filter((key) => key !== 'evaluation');
  const headed = official.filter((key) => headings.some((heading) => SIGNS[key][0].test(heading)));
  const byHeadings = headed.length >= HEADED;
  return wanted.filter((key) =>
    byHeadings && key !== 'evaluation' ? !headed.includes(key) : !SIGNS[key][1].test(text),
  );
}
