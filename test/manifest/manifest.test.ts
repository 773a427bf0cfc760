import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { whereSpecified } from '../specification';
import { manifestProblems } from './problems';
import { schemaErrors } from './schema';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const manifest = read('manifest.xml');
const { version } = JSON.parse(read('package.json')) as { version: string };
const url = 'https://localhost:3000';

/** The files the manifest names, laid out as they are served. */
const site = mkdtempSync(join(tmpdir(), 'site-'));
cpSync(join(root, 'assets/icons'), join(site, 'icons'), { recursive: true });
for (const page of ['taskpane.html', 'help.html']) cpSync(join(root, 'src/taskpane', page), join(site, page));
afterAll(() => rmSync(site, { recursive: true }));

const problems = (text: string): string[] => manifestProblems(text, { url, version, site });

whereSpecified('the manifest and the schema', () => {
  test('the manifest is valid', async () => expect(await schemaErrors(manifest)).toEqual([]));

  test('a wrong order is found', async () => {
    const wrong = manifest
      .replace(/\s*<Permissions>.*<\/Permissions>/, '')
      .replace('<Hosts>', '<Permissions>ReadWriteDocument</Permissions><Hosts>');
    expect(await schemaErrors(wrong)).not.toEqual([]);
  });
});

describe('what the schema does not see', () => {
  test('the manifest has no problem', () => expect(problems(manifest)).toEqual([]));

  test.each([
    ['an identifier that is no GUID', /<Id>7f0d/, '<Id>zzzz', 'is no GUID'],
    [
      'a version other than the package’s',
      /<Version>[\d.]+/,
      '<Version>9.9.9.9',
      `Version 9.9.9.9 is not ${version}.0`,
    ],
    ['a missing requirement', /<Set Name="ExcelApi"/, '<Set Name="DialogApi"', 'does not ask for ExcelApi'],
    [
      'a name that leads to no resource',
      /<Label resid="Open.Label"/,
      '<Label resid="Open.Lable"',
      'Open.Lable is not defined',
    ],
    [
      'a resource nobody uses',
      /<Label resid="Open.Label"/,
      '<Label resid="Open.Title"',
      'Open.Label is not used',
    ],
    [
      'a resource defined twice',
      /<bt:Url id="Help.Url"/,
      '<bt:Url id="Taskpane.Url"',
      'Taskpane.Url is defined twice',
    ],
    ['an icon without a required size', /<bt:Image size="80".*?>/, '', 'an icon has no 80 px'],
    ['an icon of another size than said', /icons\/icon-80\.png/, 'icons/icon-64.png', 'is 64×64, not 80×80'],
    ['an icon that is not there', /icons\/icon-16\.png/, 'icons/icon-17.png', 'is no file, not 16×16'],
    [
      'an address without encryption',
      /https:\/\/localhost:3000\/help/,
      'http://localhost:3000/help',
      'is not https',
    ],
    ['an address elsewhere', /https:\/\/localhost:3000\/help/, 'https://localhost:3001/help', 'is not under'],
    ['an address that leads nowhere', /taskpane\.html/, 'pane.html', 'pane.html leads nowhere'],
    ['a sentence without English', /<Override .*?>/, '', 'has no English'],
    [
      'a sentence without Chinese',
      /DefaultValue="年报助手"/,
      'DefaultValue="Report"',
      'Report is not Chinese',
    ],
    [
      'a sentence that is too long',
      /DefaultValue="年报助手"/,
      `DefaultValue="${'长'.repeat(126)}"`,
      'ShortStrings over 125',
    ],
  ])('%s is found', (_name, from, to, problem) => {
    expect(manifest).toMatch(from);
    expect(problems(manifest.replace(from, to)).join('\n')).toContain(problem);
  });
});
