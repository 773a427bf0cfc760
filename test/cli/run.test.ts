import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { run } from '../../src/cli/run';
import { checkReport } from '../../src/app/check-report';
import { dismissalOf } from '../../src/app/dismissal';
import { openSource } from '../../src/app/open-source';
import { toJson } from '../../src/report/json';
import { keptWrites } from '../../src/workbook/kept';
import { body, cellText, readParts } from '../document/docx-package';
import { bookmark, frameOf, LETTERHEAD, words } from '../document/docx/frames';
import { ledgerBytes } from '../hosts/xlsx/foreign';
import { balanced, reportOf } from '../real-reports';
import { wordsInOrder } from '../words-in-order';

const folder = () => mkdtempSync(join(tmpdir(), 'nianbao-cli-'));
const november = new Date('2026-11-22');

async function cli(...words: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(words, {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    today: november,
  });
  return { code, out: out.join('\n'), err: err.join('\n'), lines: out };
}

/** Writes a report as JSON; figures given replace those of the balanced one. */
function given(changes: Record<string, unknown> = {}, name = 'report.json', at = folder()): string {
  const report = toJson(
    reportOf(balanced, {
      agency: '某县自然资源局',
      year: 2025,
      narrative: wordsInOrder(147),
    }),
  );
  const path = join(at, name);
  writeFileSync(path, JSON.stringify({ ...report, cells: { ...report.cells, ...changes } }));
  return path;
}

describe('template', () => {
  test('makes a workbook of the year, agency and edition asked for', async () => {
    const path = join(folder(), 'book.xlsx');
    expect(await cli('template', '-o', path, '--year', '2026', '--agency', '某县财政局')).toMatchObject({
      code: 0,
      err: '',
    });
    const { report } = await openSource(path, new Uint8Array(readFileSync(path)));
    expect([report.agency, report.year, report.edition]).toEqual(['某县财政局', 2026, '2021']);
    await cli('template', '-o', path, '--year', '2020');
    expect((await openSource(path, new Uint8Array(readFileSync(path)))).report.edition).toBe('2019');
  });

  test('what stood there before is kept under another name, and said', async () => {
    const at = folder();
    const path = join(at, 'book.xlsx');
    writeFileSync(path, 'somebody’s work');
    const { out } = await cli('template', '-o', path);
    expect(readFileSync(join(at, 'book (原有 1).xlsx'), 'utf8')).toBe('somebody’s work');
    expect(out).toContain('book (原有 1).xlsx');
    await cli('template', '-o', path);
    expect(readdirSync(at)).toHaveLength(2);
  });

  test('where no year is given it is the one now being prepared', async () => {
    const path = join(folder(), 'book.xlsx');
    await cli('template', '-o', path);
    expect((await openSource(path, new Uint8Array(readFileSync(path)))).report.year).toBe(2026);
  });
});

describe('template --into', () => {
  test('puts the template beside the sheets of a workbook, in another file, and leaves the first', async () => {
    const at = folder();
    const [from, to] = [join(at, 'a.xlsx'), join(at, 'b.xlsx')];
    writeFileSync(from, ledgerBytes());
    const { code, err } = await cli('template', '--into', from, '-o', to, '--agency', '某县财政局');
    expect(code).toBe(0);
    expect(err).toContain('填报说明 (2)');
    expect(new Uint8Array(readFileSync(from))).toEqual(ledgerBytes());
    const { report, workbook } = await openSource(to, new Uint8Array(readFileSync(to)));
    expect(report.agency).toBe('某县财政局');
    expect(workbook?.host.sheetNames()[0]).toBe('台账');
  });

  test.each(['a.xlsx', './a.xlsx', '../X/a.xlsx'])('never in place: -o %s', async (output) => {
    const at = join(folder(), 'X');
    mkdirSync(at);
    writeFileSync(join(at, 'a.xlsx'), ledgerBytes());
    const path = `${at}/${output}`;
    expect(await cli('template', '--into', join(at, 'a.xlsx'), '-o', path)).toMatchObject({ code: 2 });
    expect(new Uint8Array(readFileSync(join(at, 'a.xlsx')))).toEqual(ledgerBytes());
  });

  test('a template that is there already is said', async () => {
    const at = folder();
    await cli('template', '-o', join(at, 'a.xlsx'));
    const { code, err } = await cli('template', '--into', join(at, 'a.xlsx'), '-o', join(at, 'b.xlsx'));
    expect([code, existsSync(join(at, 'b.xlsx'))]).toEqual([2, false]);
    expect(err).toContain('已有年报模板');
  });
});

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
});

describe('report', () => {
  test('writes the Word file and the page', async () => {
    const at = folder();
    expect((await cli('report', given(), '-o', at)).code).toBe(0);
    expect(readdirSync(at).sort()).toEqual([
      '某县自然资源局2025年政府信息公开工作年度报告.docx',
      '某县自然资源局2025年政府信息公开工作年度报告.html',
    ]);
  });

  test('refuses while errors stand, naming them, and writes nothing; --force writes a draft', async () => {
    const source = given({ 'requests.granted.naturalPerson': 63 });
    const at = join(folder(), 'new');
    const refused = await cli('report', source, '-o', at);
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('自然人 × 予以公开：填 63，应为 36');
    expect(existsSync(at)).toBe(false);
    expect((await cli('report', source, '-o', at, '--force')).code).toBe(1);
    const names = readdirSync(at).sort();
    expect(names).toEqual([
      '草稿-某县自然资源局2025年政府信息公开工作年度报告.docx',
      '草稿-某县自然资源局2025年政府信息公开工作年度报告.html',
    ]);
    expect(readFileSync(join(at, names[1]!), 'utf8')).toContain('草稿，不得公布');
  });
});

describe('report --frame', () => {
  test('puts the Word file into a .docx of the office; one without a place for it is refused: 2', async () => {
    const at = folder();
    const [frame, other] = [join(at, 'frame.docx'), join(at, 'other.docx')];
    writeFileSync(frame, frameOf(LETTERHEAD + bookmark(words('正文'))));
    writeFileSync(other, frameOf(LETTERHEAD));
    const out = join(at, 'out');
    const refused = await cli('report', given(), '-o', out, '--frame', other);
    expect(refused.code).toBe(2);
    expect(refused.err).toMatch(/^公文版式里没有放正文的地方。/);
    expect(existsSync(out)).toBe(false);
    expect((await cli('report', given(), '-o', out, '--frame', frame)).code).toBe(0);
    const name = readdirSync(out).find((each) => each.endsWith('.docx')) ?? '';
    const text = cellText(body(readParts(new Uint8Array(readFileSync(join(out, name))))));
    expect(text).toMatch(/^某县水务局文件某县自然资源局2025年政府信息公开工作年度报告/);
  });
});

describe('the list of problems', () => {
  test('check and report write it in the form its name asks for, and a report is refused all the same', async () => {
    const at = folder();
    const source = given({ 'requests.granted.naturalPerson': 63 }, 'r.json', at);
    const [page, word, book] = ['list.html', 'list.docx', 'LIST.XLSX'].map((name) => join(at, name)) as [
      string,
      string,
      string,
    ];
    expect((await cli('check', source, '--problems', page)).code).toBe(1);
    expect((await cli('check', source, '--problems', book, '--json')).lines).toHaveLength(1);
    expect((await cli('report', source, '-o', join(at, 'out'), '--problems', word)).code).toBe(1);
    expect(existsSync(join(at, 'out'))).toBe(false);
    expect(readFileSync(page, 'utf8')).toContain('自然人 × 予以公开：填 63，应为 36');
    for (const path of [word, book]) expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK');
  });

  test('another form is refused before anything is read', async () => {
    const { code, err } = await cli('check', given(), '--problems', 'list.pdf');
    expect([code, err]).toEqual([2, '问题清单不能写成“list.pdf”，请用 .html、.docx 或 .xlsx 结尾的文件名。']);
  });
});

describe('verify', () => {
  const TITLE = '某县自然资源局2025年政府信息公开工作年度报告';

  test('report --slip writes the slip as well; its files are the same: 0', async () => {
    const at = folder();
    expect((await cli('report', given(), '-o', at, '--slip')).code).toBe(0);
    const [docx, html, page, json] = ['.docx', '.html', '-核验单.html', '-核验单.json'].map((ending) =>
      join(at, TITLE + ending),
    ) as [string, string, string, string];
    for (const slip of [page, json]) {
      const { code, out, err } = await cli('verify', slip, docx, html);
      expect([code, err]).toEqual([0, '']);
      expect(out.match(/逐字节相同/g)).toHaveLength(2);
    }
  });

  test('one file that differs: 1, naming file and figure; one that cannot be read: 2', async () => {
    const at = folder();
    await cli('report', given(), '-o', at, '--slip');
    const slip = join(at, `${TITLE}-核验单.json`);
    const other = given({ 'requests.granted.naturalPerson': 63 }, 'other.json', at);
    const differs = await cli('verify', slip, join(at, `${TITLE}.docx`), other, '--lang', 'en');
    expect(differs.code).toBe(1);
    expect(differs.out).toContain('other.json: not as on the slip, in 1 place:');
    expect(differs.out).toContain('  · 自然人 × 予以公开: 36 on the slip, 63 in the file');
    writeFileSync(other, '');
    const unread = await cli('verify', slip, join(at, `${TITLE}.docx`), other);
    expect(unread.code).toBe(2);
    expect(unread.err).toMatch(/^other\.json：读不出来，没有核对。/);
    expect(unread.out).toContain('逐字节相同');
  });

  test('what is no slip is refused: 2', async () => {
    const { code, err, out } = await cli('verify', given(), given());
    expect([code, out]).toEqual([2, '']);
    expect(err).toBe('这不是核验单。请选择生成报告时一起得到的核验单（.html 或 .json）。');
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
    ['an unknown command', () => ['frobnicate'], /命令/],
    ['no output', () => ['template'], /-o/],
    ['a year in words', () => ['template', '-o', 'x.xlsx', '--year', '去年'], /去年/],
    ['an edition that does not exist', () => ['template', '-o', 'x.xlsx', '--edition', '2020'], /2020/],
    ['a language that does not exist', () => ['rules', '--lang', 'fr'], /fr/],
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
    ['an unreadable last year', () => ['check', given(), '--previous', file('last.json', '[]')], /./],
    ['--marked with two sources', () => ['check', given(), given(), '--marked', 'x.xlsx'], /--marked/],
  ])('%s', async (_, words, sentence) => {
    const { code, out, err } = await cli(...words());
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(sentence);
    expect(err).toMatch(/[\u4e00-\u9fff].*[。：]$/);
    expect(err).not.toMatch(/\n|Error|undefined| at /);
    expect(existsSync('x.xlsx')).toBe(false);
  });

  test('a folder that cannot be written: nothing half-written', async () => {
    const at = file('not-a-folder', 'x');
    const { code, err } = await cli('report', given(), '-o', join(at, 'inside'));
    expect(code).toBe(2);
    expect(err).toMatch(/写不了/);
  });
});

test('--help and its exit code', async () => {
  const { code, out } = await cli('--help');
  expect(code).toBe(0);
  expect(out).toContain('template');
});

test('the sample runs whole and finds the three mistakes', async () => {
  const at = folder();
  const { code, out } = await cli('sample', '-o', at);
  expect(code).toBe(0);
  expect(out).toContain('3 处错误');
  expect(readdirSync(at).filter((name) => /\.(xlsx|docx|html)$/.test(name))).toHaveLength(7);
});
