import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { handMadeSite } from '../site/hand-made';
import { elementsOf } from '../manifest/elements';
import { manifestProblems } from '../manifest/problems';
import { schemaErrors } from '../manifest/schema';
import { root } from '../site/build';
import { whereSpecified } from '../specification';
import { runKit, temporaryFolder } from './run-kit';

const url = 'https://intranet.example:8443/gov/nianbao';
const share = '\\\\files\\公开科\\nianbao';
const folder = temporaryFolder();
const site = handMadeSite();
const kit = join(folder, 'kit');
const oneFile = join(folder, 'one.html');
writeFileSync(oneFile, '<!doctype html><title>年报助手</title>');
const built = ['--site', site, '--file', oneFile];
const made = runKit('--url', `${url}/`, '--share', share, ...built, '--output', kit);
afterAll(() => [folder, site].forEach((each) => rmSync(each, { recursive: true })));

const bytes = (path: string): Buffer => readFileSync(join(kit, path));
const text = (path: string): string => bytes(path).toString('utf8');
const registry = (name: string): string => bytes(`clients/${name}`).toString('utf16le');
const manifest = (): string => text('clients/manifest.xml');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
const id = /<Id>(.*)<\/Id>/.exec(readFileSync(join(root, 'manifest.xml'), 'utf8'))![1]!;

test('the kit is made, and says where it is', () => {
  expect(made).toEqual({ status: 0, err: '', out: expect.stringContaining(`网址为 ${url}。`) as string });
  expect(readdirSync(kit).sort()).toEqual([
    'clients',
    'server',
    'site',
    '安装说明.html',
    '年报助手.html',
    '试点清单.html',
  ]);
});

test('the whole site is in it, unchanged', () => {
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(site, name)).isFile(),
  );
  for (const name of files)
    expect([name, bytes(`site/${name}`).equals(readFileSync(join(site, name)))]).toEqual([name, true]);
});

test('the page as one file is in it, unchanged, and the guide says what it is for', () => {
  expect(bytes('年报助手.html').equals(readFileSync(oneFile))).toBe(true);
  expect(text('安装说明.html')).toContain('双击');
});

test('nothing is left to fill in, and nothing leads to the development server', () => {
  const files = readdirSync(kit, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(html|xml|config|conf|ps1|cmd|command|reg)$/.test(name),
  );
  expect(files.length).toBeGreaterThan(12);
  for (const name of files) {
    const content = bytes(name).toString(name.endsWith('.reg') ? 'utf16le' : 'utf8');
    expect([name, content.match(/@@\w+@@|localhost/)]).toEqual([name, null]);
  }
});

test('the pilot list asks for what was seen, sixteen times and more, and fits two printed pages', () => {
  const list = text('试点清单.html');
  const steps = list.match(/<tr><td class="n">/g) ?? [];
  expect(steps.length).toBeGreaterThanOrEqual(16);
  expect(list.match(/<textarea/g)).toHaveLength(steps.length);
  expect(list).not.toMatch(/<script|https?:\/\/(?!intranet\.example)/);
  for (const word of ['Ctrl+Z', '#####', '手动', '.xls', 'AgaveErrorUX', '诊断信息'])
    expect(list).toContain(word);
});

test('the same options make the same kit, to the byte, over an earlier one', () => {
  const before = readdirSync(kit, { recursive: true, encoding: 'utf8' }).sort();
  const contents = (): string[] =>
    before.map((name) => (statSync(join(kit, name)).isFile() ? bytes(name).toString('base64') : name));
  const first = contents();
  expect(runKit('--url', url, '--share', share, ...built, '--output', kit).status).toBe(0);
  expect(readdirSync(kit, { recursive: true, encoding: 'utf8' }).sort()).toEqual(before);
  expect(contents()).toEqual(first);
});

describe('the manifest', () => {
  test('has every address under the given one, and no other problem', () => {
    expect(manifestProblems(manifest(), { url, version, site: join(kit, 'site') })).toEqual([]);
    const addresses = elementsOf(manifest()).filter((element) =>
      element.attribute('DefaultValue')?.startsWith(`${url}/`),
    );
    expect(addresses).toHaveLength(14);
  });

  test('differs from the project’s in nothing but its addresses', () => {
    expect(manifest().replaceAll(url, 'https://localhost:3000')).toBe(
      readFileSync(join(root, 'manifest.xml'), 'utf8'),
    );
  });

  test('is on the site too, for upload to Excel on the web', () =>
    expect(text('site/manifest.xml')).toBe(manifest()));

  whereSpecified('and the schema', () => {
    test('is valid', async () => expect(await schemaErrors(manifest())).toEqual([]));
  });
});

describe('the registration on Windows', () => {
  test.each(['register-developer-key.reg', 'register-catalogue.reg', 'unregister.reg'])(
    '%s is UTF-16 with a mark and Windows lines',
    (name) => {
      expect([...bytes(`clients/${name}`).subarray(0, 2)]).toEqual([0xff, 0xfe]);
      expect(registry(name)).toMatch(/^\uFEFFWindows Registry Editor Version 5\.00\r\n\r\n/);
      expect(registry(name)).not.toMatch(/[^\r]\n/);
    },
  );

  test('the developer key leads from the identifier to the manifest', () =>
    expect(registry('register-developer-key.reg')).toContain(
      `[HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer]\r\n"${id}"="\\\\\\\\files\\\\公开科\\\\nianbao\\\\manifest.xml"\r\n`,
    ));

  test('the trusted catalogue leads to the shared folder', () =>
    expect(registry('register-catalogue.reg')).toMatch(
      /\\WEF\\TrustedCatalogs\\(\{[0-9a-f-]{36}\})\]\r\n"Id"="\1"\r\n"Url"="\\\\\\\\files\\\\公开科\\\\nianbao"\r\n"Flags"=dword:00000001\r\n/,
    ));

  test('unregistering takes both away and nothing else', () => {
    expect(registry('unregister.reg')).toContain(`"${id}"=-`);
    expect(registry('unregister.reg').match(/\[-.*\]/g)).toEqual([
      expect.stringMatching(
        /^\[-HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16\.0\\WEF\\TrustedCatalogs\\\{[0-9a-f-]{36}\}\]$/,
      ),
    ]);
  });

  test('the script can be read by Windows PowerShell 5, and knows identifier and address', () => {
    expect([...bytes('clients/install.ps1').subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(text('clients/install.ps1')).not.toMatch(/[^\r]\n/);
    expect(text('clients/install.ps1')).toContain(`$Id = '${id}'`);
    expect(text('clients/install.ps1')).toContain(`$Site = '${url}'`);
  });

  test('the script makes no key anew that may hold other add-ins', () => {
    const creations = text('clients/install.ps1').match(/New-Item -Path .*/g);
    expect(creations).toHaveLength(1);
    expect(text('clients/install.ps1')).toMatch(
      /if \(-not \(Test-Path -LiteralPath \$Path\)\) \{ New-Item -Path/,
    );
  });

  test.each(['install.cmd', 'uninstall.cmd'])('%s is plain ASCII with Windows lines', (name) => {
    expect(bytes(`clients/${name}`).every((byte) => byte < 128)).toBe(true);
    expect(text(`clients/${name}`)).not.toMatch(/[^\r]\n/);
  });
});

describe('the script for Mac', () => {
  const run = (home: string, ...args: string[]) =>
    spawnSync(join(kit, 'clients/install.command'), args, {
      env: { ...process.env, HOME: home },
      encoding: 'utf8',
    });
  const home = join(folder, 'home of a clerk');
  const wef = join(home, 'Library/Containers/com.microsoft.Excel/Data/Documents/wef');

  test('says that Excel is missing where it is', () => {
    mkdirSync(home);
    expect(run(home)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('没有找到 Excel') as string,
    });
  });

  test('puts the manifest in place, and takes it away again', () => {
    mkdirSync(join(home, 'Library/Containers/com.microsoft.Excel'), { recursive: true });
    expect(run(home)).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(join(wef, `${id}.xml`), 'utf8')).toBe(manifest());
    expect(run(home, 'uninstall').status).toBe(0);
    expect(readdirSync(wef)).toEqual([]);
  });
});

describe('the pages', () => {
  /** The servers send one policy with every page. */
  test.each(['export.html'])('%s has the policy of the pane', (name) => {
    const policyOf = (page: string) =>
      /Content-Security-Policy"\s+content="([^"]*)"/.exec(text(`site/${page}`))![1];
    expect(policyOf(name)).toBe(policyOf('taskpane.html'));
  });
});

describe('the guide', () => {
  test('names the address, the share and every file of the kit for clients', () => {
    const guide = text('安装说明.html');
    for (const part of [
      url,
      share,
      id,
      'install.cmd',
      'install.command',
      'unregister.reg',
      'WebView2',
      `${url}/export.html`,
      '按钮没有出现',
    ])
      expect(guide).toContain(part);
  });
});

describe('the IIS sample', () => {
  test('is well-formed and has the policy of each page', () => {
    const policies = ['taskpane', 'index'].map(
      (page) => /Content-Security-Policy"\s+content="([^"]*)"/.exec(text(`site/${page}.html`))![1]!,
    );
    const headers = elementsOf(text('server/iis/web.config')).filter(({ name }) => name === 'add');
    const config = text('server/iis/web.config');
    const stated = ['taskpane', 'index'].map((page) => {
      const location = config.slice(config.indexOf(`<location path="${page}.html">`));
      return /name="Content-Security-Policy" value="([^"]*)"/.exec(location)![1]!;
    });
    expect(stated).toEqual(policies);
    expect(headers).toHaveLength(4);
  });
});

describe('refusals', () => {
  test.each([
    [['--url', 'http://intranet.example/x', '--site', site], '网址必须以 https:// 开头'],
    [['--url', url, '--site', folder], '不是构建好的网站'],
    [['--url', url, '--site', site, '--file', join(folder, 'none.html')], '没有找到单文件'],
    [[], '请用 --url'],
  ])('%j is answered in one sentence, without a stack', (options, sentence) => {
    const { status, err, out } = runKit(...options, '--output', join(folder, 'refused'));
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(sentence);
    expect(err).not.toMatch(/\bat /);
  });

  test('a folder with other files is left alone', () => {
    const other = join(folder, 'other');
    mkdirSync(other);
    writeFileSync(join(other, 'letter.txt'), 'dear');
    expect(runKit('--url', url, ...built, '--output', other)).toMatchObject({
      status: 2,
      err: expect.stringContaining('已有别的文件') as string,
    });
    expect(readdirSync(other)).toEqual(['letter.txt']);
  });
});
