/** Whom to ask, and where the report is published, as the preamble prints it. */
import type { Profile } from '../../report/report';

const END = '[^；;，,。）)（(]+';

const FIELDS: readonly (readonly [keyof Profile, RegExp])[] = [
  ['address', new RegExp(`地\\s*址\\s*[：:]\\s*(${END})`)],
  ['postcode', /(?:邮\s*编|邮政编码)\s*[：:]?\s*(\d{6})(?!\d)/],
  ['telephone', /电\s*话\s*[：:]?\s*([\d+][\d\s—–\-－、/()（）]{5,40}\d)/],
  ['email', /(?:电子邮箱|电子邮件|邮\s*箱|E-?mail)\s*(?:地址)?\s*[：:]?\s*([\w.+-]+@[\w.-]+\w)/i],
  ['website', /(?:电子版|全文).{0,6}?(?:在|通过|登录)(.{2,80}?)(?:查阅|公布|公开|下载|上?对外)/],
];

export function contactIn(preamble: string): Profile {
  const entries = FIELDS.flatMap(([key, pattern]) => {
    const value = pattern.exec(preamble)?.[1]?.trim();
    return value ? [[key, value] as const] : [];
  });
  return Object.fromEntries(entries);
}
