/** The folder an IT department installs from. Layout and use are told in assets/kit/guide.html. */
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { encoded } from './encoding';
import { fill } from './fill';
import { addressedManifest, checkedIdentifier } from './manifest';
import { UsageError } from './usage-error';

const root = join(import.meta.dirname, '../..');
const templates = join(root, 'assets/kit');
const GUIDE = '安装说明.html';
const PILOT = '试点清单.html';
/** The browser page for computers without a network, and for the first look. */
export const ONE_FILE = '年报助手.html';

/** Names the catalogue among a user's trusted catalogues; the same in every kit, so that a newer one replaces it. */
const CATALOGUE = '{b3c1f6de-52a7-4f7e-8d0b-9c6a41e7f250}';
const UNKNOWN_SHARE = '\\\\服务器名\\共享文件夹名';

/** Template → place in the kit. */
const FILES: readonly (readonly [template: string, place: string])[] = [
  ['guide.html', GUIDE],
  ['pilot.html', PILOT],
  ['web.config', 'server/iis/web.config'],
  ['nginx.conf', 'server/nginx/nianbao.conf'],
  ['install.ps1', 'clients/install.ps1'],
  ['install.cmd', 'clients/install.cmd'],
  ['uninstall.cmd', 'clients/uninstall.cmd'],
  ['register-developer-key.reg', 'clients/register-developer-key.reg'],
  ['register-catalogue.reg', 'clients/register-catalogue.reg'],
  ['unregister.reg', 'clients/unregister.reg'],
  ['install.command', 'clients/install.command'],
];

/** The pane and the browser page. */
const PAGES = ['taskpane.html', 'index.html'] as const;

export interface KitContents {
  /** Folder of the built site. */
  readonly site: string;
  /** The built page as one file. */
  readonly file: string;
  /** Where it will be served, without a slash at the end. */
  readonly url: string;
  readonly share: string | undefined;
}

/** Empties the folder first; refuses one that holds anything but an earlier kit. */
export async function writeKit(output: string, { site, file, url, share }: KitContents): Promise<void> {
  for (const page of PAGES)
    if (!existsSync(join(site, page))) throw new UsageError(`${site} 里没有 ${page}，不是构建好的网站。`);
  if (!existsSync(file))
    throw new UsageError(`没有找到单文件 ${file}。请先运行 npm run build，或用 --file 给出。`);
  clear(output);
  cpSync(site, join(output, 'site'), { recursive: true });
  cpSync(file, join(output, ONE_FILE));
  const manifest = addressedManifest(readFileSync(join(root, 'manifest.xml'), 'utf8'), url);
  for (const place of ['site/manifest.xml', 'clients/manifest.xml']) write(output, place, manifest);
  const id = await checkedIdentifier(join(output, 'clients/manifest.xml'), url);
  const [policy, webPolicy] = PAGES.map((page) => policyOf(page, readFileSync(join(site, page), 'utf8')));
  const values = { id, ...valuesOf(url, share), policy: policy!, webPolicy: webPolicy! };
  for (const [template, place] of FILES)
    write(output, place, fill(readFileSync(join(templates, template), 'utf8'), values));
  chmodSync(join(output, 'clients/install.command'), 0o755);
}

function clear(output: string): void {
  const names = existsSync(output) ? readdirSync(output) : [];
  if (names.length > 0 && !names.includes(GUIDE))
    throw new UsageError(`文件夹 ${output} 里已有别的文件。为免误删，请换一个空文件夹。`);
  rmSync(output, { recursive: true, force: true });
}

function write(output: string, place: string, text: string): void {
  const path = join(output, place);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, encoded(path, text));
}

function valuesOf(url: string, share = UNKNOWN_SHARE): Record<string, string> {
  const { hostname, port, pathname } = new URL(url);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return {
    url,
    version,
    host: hostname,
    port: port || '443',
    path: pathname.replace(/\/$/, ''),
    share,
    escapedShare: share.replaceAll('\\', '\\\\'),
    catalogue: CATALOGUE,
  };
}

/** A page's own policy, so that the servers' header for it is the same to the letter. */
function policyOf(name: string, page: string): string {
  const policy = /Content-Security-Policy"?\s+content="([^"]*)"/.exec(page)?.[1];
  if (policy === undefined) throw new UsageError(`${name} 里没有安全策略（Content-Security-Policy）。`);
  return policy;
}
