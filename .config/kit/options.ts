import { parseArgs } from 'node:util';
import { shareAddress, siteAddress } from './address';
import { UsageError } from './usage-error';

export const USAGE = `用法：npm run kit -- --url https://intranet.example/nianbao [--share \\\\\\\\服务器\\\\共享文件夹] [--output 文件夹]
  --url     年报助手将放在哪个网址下（必填）
  --share   manifest.xml 将放在哪个网络共享文件夹里，写进 .reg 文件
  --output  安装包写到哪里（默认 dist/kit）
  --site    使用已经构建好的网站，不再构建
  --file    使用已经构建好的单文件“年报助手.html”（默认在网站文件夹旁边）`;

export interface KitOptions {
  /** Without a slash at the end. */
  readonly url: string;
  /** `\\server\share`; absent where it is not known yet. */
  readonly share: string | undefined;
  readonly output: string;
  /** A built site; absent: build one. */
  readonly site: string | undefined;
  /** The page as one file; absent: beside the site, where a build puts it. */
  readonly file: string | undefined;
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...args],
      options: { url: text, share: text, output: text, site: text, file: text },
    }).values;
  } catch {
    throw new UsageError(`看不懂这些参数：${args.join(' ')}\n${USAGE}`);
  }
}

export function readOptions(args: readonly string[]): KitOptions {
  const { url, share, output = 'dist/kit', site, file } = parse(args);
  if (url === undefined) throw new UsageError(`请用 --url 给出年报助手的网址。\n${USAGE}`);
  return {
    url: siteAddress(url),
    share: share === undefined ? undefined : shareAddress(share),
    output,
    site,
    file,
  };
}
