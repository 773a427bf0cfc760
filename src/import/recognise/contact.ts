/** Whom to ask, and where the report is published, as the preamble prints it. */
import type { Profile } from '../../report/report';

const END = '[^；;，,。）)（(]+';

/** 与…联系, 联系…（地址：: the unit or one of its offices; not a label, 联系电话：, and not 与我们, 与本机关联系. */
const OFFICE =
  /[请可](?:及时|直接)?(?:与(?!我|本)([^，。；;（(]{2,40}?)联系|(?:联系|向)(?!(?:电话|方式|地址|人|我|本))([^，。；;：:（(]{2,40}?)(?=[（(]))/;

const FIELDS: readonly (readonly [keyof Profile, RegExp])[] = [
  ['address', new RegExp(`地\\s*址\\s*[：:]\\s*(${END})`)],
  ['postcode', /(?:邮\s*编|邮政编码)\s*[：:]?\s*(\d{6})(?!\d)/],
  ['telephone', /电\s*话\s*[：:（(]?\s*([\d+][\d\s—–\-－、/()（）]{5,40}\d)/],
  ['fax', /传\s*真\s*(?:号码)?\s*[：:]?\s*([\d+][\d\s—–\-－]{5,20}\d)/],
  ['email', /(?:电子邮箱|电子邮件|邮\s*箱|E-?mail)\s*(?:地址)?\s*[：:]?\s*([\w.+-]+@[\w.-]+\w)/i],
  ['website', /(?:电子版|全文).{0,6}?(?:在|通过|登录)(.{2,80}?)(?:查阅|公布|公开|下载|上?对外)/],
];

/** @param unit whose report it is: that it answers itself is no office */
export function contactIn(preamble: string, unit: string): Profile {
  const entries = FIELDS.flatMap(([key, pattern]) => {
    // Where print breaks a line a number does not end.
    const value = pattern
      .exec(preamble)?.[1]
      ?.replace(/\s*\n\s*/g, '')
      .trim();
    return value ? [[key, value] as const] : [];
  });
  const office = officeIn(preamble);
  return { ...(office !== unit && office !== '' && { office }), ...Object.fromEntries(entries) };
}

function officeIn(preamble: string): string {
  const [, withIt, toIt] = OFFICE.exec(preamble.replace(/\s*\n\s*/g, '')) ?? [];
  return (withIt ?? toIt ?? '').trim();
}
