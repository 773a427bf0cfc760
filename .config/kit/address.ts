import { UsageError } from './usage-error';

const EXAMPLE = 'https://intranet.example/nianbao';

/** Only characters that every server, script and registry file of the kit reads alike. */
const PLAIN_PATH = /^(\/[\w.~-]+)*$/;

function parse(given: string): URL {
  if (!URL.canParse(given)) throw new UsageError(`“${given}”不是网址。请写成 ${EXAMPLE} 这样。`);
  return new URL(given);
}

/** The address of the site's folder without a slash at the end. */
export function siteAddress(given: string): string {
  const url = parse(given.trim());
  if (url.protocol !== 'https:')
    throw new UsageError(`网址必须以 https:// 开头：Excel 不打开未加密的加载项（给出的是“${given}”）。`);
  if (url.username || url.password) throw new UsageError('网址里不要写用户名和密码。');
  if (url.search || url.hash) throw new UsageError('网址里不要带“?”或“#”及其后面的内容。');
  const path = url.pathname.replace(/\/+$/, '');
  if (/\.html?$/i.test(path)) throw new UsageError(`请给出文件夹的网址（如 ${EXAMPLE}），不要写到某个网页。`);
  if (!PLAIN_PATH.test(path))
    throw new UsageError('网址的路径只能用英文字母、数字和 - _ . ~，各级之间用一个“/”。');
  return url.origin + path;
}

/** The network folder that holds manifest.xml, as `\\server\share`, without a backslash at the end. */
export function shareAddress(given: string): string {
  const share = given.trim().replaceAll('/', '\\').replace(/\\+$/, '');
  if (!/^\\\\[^\\:*?"<>|\s]+(\\[^\\:*?"<>|]+)+$/.test(share))
    throw new UsageError(
      `“${given}”不是网络共享文件夹。请写成 \\\\服务器\\共享文件夹 这样（也可写成 //服务器/共享文件夹）。`,
    );
  return share;
}
