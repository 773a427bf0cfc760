/** What is written out: the report, in an office’s own frame, with its slip, and the list of problems. */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { body, cellText, readParts } from '../document/docx-package';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { bookmark, COPIES, frameOf, LETTERHEAD, words } from '../document/docx/frames';
import { cli, folder, given } from './commands';

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
    expect(refused.err.split('\n').map((line) => line.slice(0, 30))).toEqual([
      '还有 1 处必须先处理，没有生成报告。确实要生成草稿，请加 ',
      '公布前必须处理的 1 处',
      '  · [错误] 自然人 × 予以公开：填 63，应为 36',
      '请看一看、不影响公布的 1 处',
      '  · [提醒] 没有填落款日期，报告末尾没有印署名和日期。',
    ]);
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

describe('report --frame --slip', () => {
  const framed = async (letterhead: string) => {
    const at = folder();
    const frame = join(at, 'frame.docx');
    writeFileSync(frame, frameOf(letterhead + bookmark(words('正文')) + COPIES));
    const out = join(at, 'out');
    expect((await cli('report', given(), '-o', out, '--frame', frame, '--slip')).code).toBe(0);
    const named = (ending: string): string =>
      join(
        out,
        readdirSync(out).find((each) => each.endsWith(ending))!,
      );
    return { slip: named('核验单.json'), word: named('.docx'), page: named('报告.html') };
  };

  test('the files are those of the slip: to the byte, and where the framed one was saved again', async () => {
    const { slip, word, page } = await framed(LETTERHEAD);
    expect(await cli('verify', slip, word, page)).toMatchObject({ code: 0 });
    const parts = unzipSync(readFileSync(word));
    writeFileSync(word, zipSync(parts, { level: 1 }));
    const again = await cli('verify', slip, word, page);
    expect([again.code, again.lines.join()]).toEqual([0, expect.stringContaining('数字和文字')]);
  });

  test('words that were added after what the frame has there are told', async () => {
    const { slip, word } = await framed(LETTERHEAD);
    const parts = unzipSync(readFileSync(word));
    const text = strFromU8(parts['word/document.xml']!).replace(
      '抄送：县政府办公室。',
      '抄送：县政府办公室、县委办。',
    );
    writeFileSync(word, zipSync({ ...parts, 'word/document.xml': strToU8(text) }));
    const { code, lines } = await cli('verify', slip, word);
    expect([code, lines.join('\n')]).toEqual([1, expect.stringContaining('县委办')]);
  });

  test('a figure that was changed in the framed file is told', async () => {
    const { slip, word } = await framed(LETTERHEAD);
    const parts = unzipSync(readFileSync(word));
    const text = strFromU8(parts['word/document.xml']!);
    const changed = text.replace('>147<', '>148<');
    expect(changed).not.toBe(text);
    writeFileSync(word, zipSync({ ...parts, 'word/document.xml': strToU8(changed) }));
    const { code, lines } = await cli('verify', slip, word);
    expect([code, lines.join('\n')]).toEqual([1, expect.stringContaining('148')]);
  });
});

describe('report --charts --slip', () => {
  test('puts charts after the report, and the files are those of the slip; without it there are none', async () => {
    const [plain, charted] = [folder(), folder()];
    const files = (at: string, ...named: string[]) =>
      named.map((ending) =>
        join(
          at,
          readdirSync(at).find((each) => each.endsWith(ending))!,
        ),
      );
    const texts = (at: string) => {
      const [word, page] = files(at, '.docx', '报告.html');
      return [cellText(body(readParts(new Uint8Array(readFileSync(word!))))), readFileSync(page!, 'utf8')];
    };
    expect((await cli('report', given(), '-o', plain)).code).toBe(0);
    for (const text of texts(plain)) expect(text).not.toContain('附：图表');
    expect((await cli('report', given(), '-o', charted, '--charts', '--slip')).code).toBe(0);
    for (const text of texts(charted)) expect(text).toMatch(/附：图表.*图一.*图示.*图二.*图示/s);
    const [slip, ...written] = files(charted, '核验单.json', '.docx', '报告.html');
    const noted = JSON.parse(readFileSync(slip!, 'utf8')) as { files: { after?: string }[] };
    for (const { after } of noted.files) expect(after).toMatch(/^附：图表/);
    const verified = await cli('verify', slip!, ...written);
    expect([verified.code, verified.lines.filter((line) => line.includes('逐字节相同'))]).toEqual([
      0,
      [expect.any(String), expect.any(String)],
    ]);
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
