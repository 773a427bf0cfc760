/** Every command the README shows is run. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run';

const root = join(import.meta.dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const commands = [...readme.matchAll(/npm run -s cli -- ([^`\n#]+)/g)]
  .map(([, words]) => words!.trim())
  .filter((words) => words !== '<command>');

/** Those that find the sample's mistakes. */
const FINDS = /^check filled|--force|^check 年报/;

test('every command line of the README does what it says', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-readme-'));
  for (const part of ['assets/sample', 'assets/requirements'])
    cpSync(join(root, part), join(folder, part), { recursive: true });
  const here = process.cwd();
  process.chdir(folder);
  try {
    expect(commands.length).toBeGreaterThan(10);
    for (const words of commands) {
      const said: string[] = [];
      const say = (text: string) => said.push(text);
      const code = await run(words.split(/\s+/), { out: say, err: say, today: new Date('2026-11-22') });
      // The last one writes out the clerk's own workbook, which is still empty here.
      const expected = FINDS.test(words) || words.startsWith('report 年报') ? 1 : 0;
      expect([words, code, said.join('\n').slice(0, code === expected ? 0 : 500)]).toEqual([
        words,
        expected,
        '',
      ]);
    }
  } finally {
    process.chdir(here);
  }
}, 60_000);

test('the scripts the README names are there', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const named = new Set(
    [...readme.matchAll(/npm (?:run (?:-s )?)?(start|test|build|dev|kit|bench|cli|sample|web)\b/g)].map(
      ([, name]) => name!,
    ),
  );
  for (const name of named) expect(Object.keys(scripts)).toContain(name);
});

test('npm run sample does the whole job without a browser', () => {
  const out = mkdtempSync(join(tmpdir(), 'nianbao-start-'));
  const printed = execFileSync('npm', ['run', '--silent', 'sample', '--', '-o', out], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(printed).toContain('还有 1 格没填，2 处错误，3 处提醒');
}, 60_000);
