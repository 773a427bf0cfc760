import type { Edition } from '../format/edition';
import { REGULATION, sections } from '../format/sections';
import type { Profile } from '../report/report';

export interface PreambleFacts {
  readonly body: string;
  readonly year: number;
  readonly edition: Edition;
  readonly profile: Profile;
}

/** The paragraph before 一: legal basis, parts, period, where it is published, whom to ask. */
export const preamble = (facts: PreambleFacts): string =>
  [basis(facts), parts(), period(facts.year), published(facts.profile), contact(facts)].join('');

const basis = ({ body, edition }: PreambleFacts): string =>
  `${body ? `本报告由${body}根据` : '本报告根据'}${REGULATION}（国务院令第711号，以下简称《条例》）` +
  `和国务院办公厅政府信息与政务公开办公室印发的年度报告格式（${edition.notice}）编制。`;

const COUNT = sections.map(({ number }) => number).slice(-1);

const parts = (): string => `全文由${sections.map((s) => s.heading).join('、')}等${COUNT.join('')}部分组成。`;

const period = (year: number): string => `本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`;

const published = ({ website }: Profile): string =>
  website?.trim() ? `本报告的电子版可在${website.trim()}查阅和下载。` : '';

const CONTACTS = [
  ['地址', 'address'],
  ['邮编', 'postcode'],
  ['电话', 'telephone'],
  ['传真', 'fax'],
  ['电子邮箱', 'email'],
] as const;

function contact({ body, profile }: PreambleFacts): string {
  const known = CONTACTS.flatMap(([label, key]) => {
    const value = profile[key]?.trim();
    return value ? [`${label}：${value}`] : [];
  });
  const office = profile.office?.trim() ?? '';
  if (known.length === 0 && office === '') return '';
  const how = known.length === 0 ? '' : `（${known.join('；')}）`;
  return `如对本报告有疑问，请与${office || body || '本机关'}联系${how}。`;
}
