/** The other commands, and what is said of bad use and bad input. */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { checkReport } from '../../src/app/check-report';
import { dismissalOf } from '../../src/app/dismissal';
import { openSource } from '../../src/app/open-source';
import { keptWrites } from '../../src/workbook/kept';
import { cli, folder, given } from './commands';

test('what a file says does not steer the terminal', async () => {
  const source = given();
  const report = JSON.parse(readFileSync(source, 'utf8'));
  writeFileSync(source, JSON.stringify({ ...report, agency: '某\u001b[31m局\u009b2J\u202e' }));
  const { out } = await cli('check', source);
  expect(out).toContain('某\\u001b[31m局\\u009b2J\\u202e');
  expect(out).not.toMatch(/[\u001b\u009b\u202e]/);
  const line = JSON.parse((await cli('check', source, '--json')).out);
  expect(line.agency).toBe('某\u001b[31m局\u009b2J\u202e');
});

test('import, then export, gives back the same report', async () => {
  const source = given();
  const book = join(folder(), 'book.xlsx');
  const back = join(folder(), 'back.json');
  expect((await cli('import', source, '-o', book)).code).toBe(0);
  expect((await cli('export', book, '-o', back)).code).toBe(0);
  expect(JSON.parse(readFileSync(back, 'utf8'))).toEqual(JSON.parse(readFileSync(source, 'utf8')));
});

test('a report without an agency is not written out, nor is what reading it missed kept silent', async () => {
  const book = join(folder(), 'book.xlsx');
  expect((await cli('template', '-o', book)).code).toBe(0);
  const out = folder();
  const refused = await cli('report', book, '-o', out);
  expect(refused).toMatchObject({ code: 1 });
  expect(refused.err.match(/机关全称/g)).toHaveLength(1);
  expect(readdirSync(out)).toEqual([]);
  const exported = await cli('export', book, '-o', join(out, 'report.json'));
  expect(exported.code).toBe(1);
  expect(exported.err).toContain('机关全称');
});

describe('check', () => {
  test('a warning that was dismissed in the pane is no finding any more, and is told with its reason', async () => {
    const path = join(folder(), 'book.xlsx');
    await cli('import', given({ 'requests.granted.naturalPerson': '３６' }), '-o', path);
    const { report, workbook } = await openSource(path, new Uint8Array(readFileSync(path)));
    expect((await cli('check', path)).code).toBe(1);
    const dismissed = checkReport(report).problems.map((each) => dismissalOf(each, report, '由系统导出'));
    await workbook!.host.write(keptWrites({ dismissed }));
    writeFileSync(path, workbook!.host.bytes());
    const { code, out } = await cli('check', path);
    expect(code).toBe(0);
    expect(out).toContain('已核实的提醒 2 处');
    expect(out).toContain('由系统导出');
    const json = JSON.parse((await cli('check', path, '--json')).out);
    expect(json.dismissed).toMatchObject([
      { rule: 'value.number-as-text', cells: ['requests.granted.naturalPerson'], reason: '由系统导出' },
      { rule: 'structure.cover', cells: [], reason: '由系统导出' },
    ]);
    expect(json.findings).not.toHaveLength(0);
  });

  test('a clean report: 0', async () => {
    expect(await cli('check', given())).toMatchObject({ code: 0, err: '' });
  });

  test('says which cell is wrong and what it should be; in a workbook also where it stands', async () => {
    const source = given({ 'requests.granted.naturalPerson': 63 });
    const { code, out } = await cli('check', source);
    expect(code).toBe(1);
    expect(out).toContain('自然人 × 予以公开：填 63，应为 36（两位数字颠倒）');
    const book = join(folder(), 'book.xlsx');
    await cli('import', source, '-o', book);
    expect((await cli('check', book)).out).toContain(
      '自然人 × 予以公开〔三 依申请公开 D8〕：填 63，应为 36（两位数字颠倒）',
    );
    expect((await cli('check', book, '--lang', 'en')).out).toContain('自然人 × 予以公开');
  });

  test('--json prints one object for each source, findings by contract', async () => {
    const [a, b] = [given({ 'requests.granted.naturalPerson': 63 }), given()];
    const { code, lines } = await cli('check', a, b, '--json');
    expect(code).toBe(1);
    const [first, second] = lines.map((line) => JSON.parse(line));
    expect(Object.keys(first)).toEqual(['source', 'edition', 'year', 'agency', 'findings']);
    expect(first.source).toBe(a);
    expect(first.findings[0]).toEqual({
      rule: 'requests.row-total',
      severity: 'error',
      cells: expect.arrayContaining(['requests.granted.total', 'requests.granted.naturalPerson']),
      actual: 48,
      expected: 75,
      difference: -27,
      suspects: [
        {
          changes: [{ cell: 'requests.granted.naturalPerson', from: 63, to: 36 }],
          reason: 'transposed-digits',
        },
      ],
    });
    expect(second.findings).toEqual([]);
  });

  test('--marked leaves the source as it is and writes a marked copy', async () => {
    const book = join(folder(), 'book.xlsx');
    await cli('import', given({ 'requests.granted.naturalPerson': 63 }), '-o', book);
    const before = readFileSync(book);
    const marked = join(folder(), 'marked.xlsx');
    expect((await cli('check', book, '--marked', marked)).code).toBe(1);
    expect(readFileSync(book).equals(before)).toBe(true);
    const copy = await openSource(marked, new Uint8Array(readFileSync(marked)));
    const [flags] = await copy.workbook!.host.read(['nb_flags_requests']);
    expect(flags!.rows[5]![3]!.value).toBe(1);
    expect(flags!.rows[5]![4]!.value).toBe(3);
  });

  test('one source that cannot be read does not hide the others', async () => {
    const { code, out, err } = await cli(
      'check',
      given({ 'requests.granted.naturalPerson': 63 }),
      join(folder(), 'none.json'),
    );
    expect(code).toBe(2);
    expect(out).toContain('应为 36');
    expect(err).toContain('none.json');
  });

  test('--json names the block of what was published, and none that is made up', async () => {
    const [book, page] = [join(folder(), 'book.xlsx'), join(folder(), '年报.html')];
    await cli('import', given(), '-o', book);
    const out = folder();
    await cli('report', given(), '-o', out);
    const written = readFileSync(
      join(
        out,
        readdirSync(out).find((name) => name.endsWith('.html'))!,
      ),
      'utf8',
    );
    writeFileSync(page, written.replace('五、存在的主要问题及改进情况', '五、存在的主要问题及改进措施'));
    const { lines } = await cli('check', page, book, '--json');
    const [published, typed] = lines.map((line) => JSON.parse(line).findings);
    const label = published.find(({ rule }: { rule: string }) => rule === 'structure.label');
    expect(label.blocks).toEqual([expect.any(Number)]);
    expect(typed).toMatchObject([{ rule: 'structure.cover', cells: [] }]);
    expect(typed[0]).not.toHaveProperty('blocks');
  });

  test('--json has one line for a file that cannot be read, alone or among others', async () => {
    const page = join(folder(), '通知.html');
    writeFileSync(page, '<!doctype html><meta charset="utf-8"><p>关于调整办公时间的通知</p>');
    const alone = await cli('check', page, '--json');
    expect(alone.code).toBe(2);
    const fault = { code: expect.any(String), said: expect.stringMatching(/./) };
    expect(alone.lines.map((line) => JSON.parse(line))).toEqual([{ source: page, fault }]);
    expect(alone.err).toContain(JSON.parse(alone.out).fault.said);

    const [before, after] = [given(), given()];
    const { code, lines } = await cli('check', before, page, after, '--json');
    expect(code).toBe(2);
    expect(lines.map((line) => JSON.parse(line).source)).toEqual([before, page, after]);
  });

  test('--json has no second line for a file whose list of problems cannot be written', async () => {
    const nowhere = join(given(), 'list.xlsx');
    const { code, lines } = await cli('check', given(), '--json', '--problems', nowhere);
    expect(code).toBe(2);
    expect(lines.map((line) => Object.keys(JSON.parse(line)))).toEqual([
      expect.arrayContaining(['findings']),
    ]);
  });
});

test('rules prints id, severity, what, source and editions in both languages', async () => {
  const { out, code } = await cli('rules');
  expect(code).toBe(0);
  expect(out).toMatch(/requests\.balance {2}\[错误\]\n.*第一项加第二项.*\n.*\n.*勾稽关系/);
  const list = JSON.parse((await cli('rules', '--json')).out);
  for (const rule of list) {
    expect(rule).toMatchObject({
      id: expect.any(String),
      severity: expect.any(String),
      source: expect.any(String),
      editions: expect.any(Array),
    });
    expect(rule.what['zh-CN']).not.toBe(rule.what.en);
  }
});

describe('bad use and bad input: exit code 2, one plain sentence, no file', () => {
  const file = (name: string, content: string | Uint8Array) => {
    const path = join(folder(), name);
    writeFileSync(path, content);
    return path;
  };
  test.each<[string, () => string[], RegExp]>([
    ['an unknown command', () => ['frobnicate'], /没有“frobnicate”这条命令/],
    ['an unknown option', () => ['check', 'a.xlsx', '--foo'], /没有“--foo”这个选项/],
    ['no file', () => ['check'], /命令后面要写文件名/],
    ['an option without its content', () => ['check', 'a.xlsx', '--previous'], /“--previous”后面要写/],
    ['an output without its name', () => ['template', '-o'], /“--output”后面要写/],
    ['words too many', () => ['import', '年报', '终稿.docx', '-o', 'x.xlsx'], /“import”后面写多了.*引号/],
    ['no output', () => ['template'], /-o/],
    ['a workbook under the name of a document', () => ['template', '-o', 'x.docx'], /x\.docx.*\.xlsx/],
    ['the same of import', () => ['import', given(), '-o', 'x'], /“x”.*\.xlsx/],
    ['JSON under the name of a workbook', () => ['export', given(), '-o', 'x.xlsx'], /x\.xlsx.*\.json/],
    ['marks in a document', () => ['check', given(), '--marked', 'x.docx'], /x\.docx.*\.xlsx/],
    ['a year in words', () => ['template', '-o', 'x.xlsx', '--year', '去年'], /去年/],
    ['an edition that does not exist', () => ['template', '-o', 'x.xlsx', '--edition', '2020'], /2020/],
    ['a language that does not exist', () => ['rules', '--lang', 'fr'], /fr/],
    ['the same, joined', () => ['rules', '--lang=fr'], /语言没有“fr”/],
    ['no language after its option', () => ['rules', '--lang'], /“--lang”后面要写/],
    ['a file that is not there', () => ['check', 'nowhere.xlsx'], /nowhere\.xlsx/],
    ['a document that is none', () => ['check', file('last.docx', 'x')], /docx/],
    ['another kind of file', () => ['check', file('photo.png', 'x')], /png/],
    ['broken JSON', () => ['check', file('a.json', '{')], /JSON/],
    [
      'JSON with a stray key',
      () => ['check', given({ 'requests.granted.martian': 1 })],
      /requests\.granted\.martian/,
    ],
    ['a text called .xlsx', () => ['check', file('a.xlsx', 'hello')], /./],
    ['an empty file', () => ['check', file('a.xlsx', '')], /./],
    [
      'another zip called .xlsx',
      () => ['check', file('a.xlsx', zipSync({ 'a.txt': new Uint8Array(3) }))],
      /./,
    ],
    [
      'an old .xls called .xlsx',
      () => [
        'check',
        file(
          'a.xlsx',
          Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(600).fill(0)]),
        ),
      ],
      /./,
    ],
    [
      'an unreadable last year',
      () => ['check', given(), '--previous', file('last.json', '[]')],
      /last\.json：/,
    ],
    ['--marked with two sources', () => ['check', given(), given(), '--marked', 'x.xlsx'], /--marked/],
  ])('%s', async (_, words, sentence) => {
    const { code, out, err } = await cli(...words());
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(sentence);
    expect(err).toMatch(/[\u4e00-\u9fff].*[。：]$/);
    expect(err).not.toMatch(/\n|Error|undefined| at /);
    for (const name of ['x', 'x.xlsx', 'x.docx']) expect(existsSync(name)).toBe(false);
  });

  test('a folder that cannot be written: nothing half-written', async () => {
    const at = file('not-a-folder', 'x');
    const { code, err } = await cli('report', given(), '-o', join(at, 'inside'));
    expect(code).toBe(2);
    expect(err).toMatch(/写不了/);
  });
});

test.each([
  [[], /用法：[^]*template[^]*check/],
  [['--lang', 'en'], /Usage:[^]*template[^]*check/],
])('without a command (%j): how to use it', async (words, usage) => {
  const { code, out, err } = await cli(...words);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(usage);
});

test('--help and its exit code', async () => {
  const { code, out } = await cli('--help');
  expect(code).toBe(0);
  expect(out).toContain('template');
});

test('the sample runs whole and finds the mistakes in its tables and in its words', async () => {
  const at = folder();
  const { code, out } = await cli('sample', '-o', at);
  expect(code).toBe(0);
  expect(out).toContain('还有 1 格没填，2 处错误，3 处提醒：');
  expect(out).toMatch(/已写出：.*本地要求-示例\.json/);
  expect(out).toMatch(/\[待填\] 行政强制/);
  expect(out).toMatch(/“2件”.*本年新收政府信息公开申请数量 1/);
  expect(out).toContain('“及时及时”重复了');
  expect(out).toContain('没有写本年收取信息处理费的情况');
  expect(readdirSync(at).filter((name) => /\.(xlsx|docx|html)$/.test(name))).toHaveLength(7);
});
