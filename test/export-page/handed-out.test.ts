/** A report on the export page: its files, its slip, its print, its charts and an office's own frame. */
import { readFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { balanced, reportOf } from '../real-reports';
import { bookmark, COPIES, frameOf, LETTERHEAD, words } from '../document/docx/frames';
import { sampleReport } from '../workbook/sample-report';
import { carriedText } from '../../src/app/carried-report';
import { readSlip } from '../../src/app/slip/read-slip';
import { verify } from '../../src/app/slip/verify';
import { run } from '../../src/cli/run';
import { toJson } from '../../src/report/json';
import { onExportPage, WORD } from './visit';

const right = carriedText(sampleReport);

onExportPage('a report on the export page', (visit) => {
  const { button, heading, open, paste, downloaded, accessible, picture, printed } = visit;

  test('both files are those of the command line, to the byte', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'export-'));
    try {
      const source = 'assets/sample/report.json';
      await run(['report', source, '-o', folder], { out: () => undefined, err: fail, today: new Date() });
      await open();
      await paste(JSON.stringify(toJson(sampleReport)));
      await heading('舞钢市尚店镇人民政府2021年').first().waitFor();
      for (const name of [WORD, '下载网页文件']) {
        const file = await downloaded(name);
        expect(file.bytes.equals(readFileSync(join(folder, file.name)))).toBe(true);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 60_000);

  test('is printed as the report, and before one is pasted as a sentence; within the policy', async () => {
    await open();
    expect(await printed()).toEqual(['还没有粘贴报告，没有可以打印的内容。请先点“粘贴”，看到预览后再打印。']);
    await paste(right);
    await button('打印或存为 PDF').waitFor();
    await visit.page.waitForFunction(() => !document.querySelector('button[disabled]'));
    const pages = await printed();
    expect(pages.length).toBeGreaterThan(3);
    expect(pages.join('')).toContain('六、其他需要报告的事项');
    expect(pages.join('')).not.toContain('下载');
  }, 60_000);

  test('what the pane found stands here as well: a draft, though the report alone shows nothing', async () => {
    await open();
    await paste(carriedText(sampleReport, { standing: ['上年结转比上一年度报告少 3 件'] }));
    await visit.page.getByText('上年结转比上一年度报告少 3 件').waitFor();
    expect(await button(WORD).count()).toBe(0);
    await visit.page.getByRole('checkbox').check();
    expect((await downloaded(WORD)).name).toMatch(/^草稿-/);
  });

  test('the slip holds the files that are downloaded here, and the dismissals that were carried', async () => {
    const dismissals = [
      { rule: 'year.jump', cells: ['requests.received.total' as const], actual: 1, reason: '合并了两个镇' },
    ];
    await open();
    await paste(carriedText(sampleReport, { dismissals }));
    const files = [await downloaded(WORD), await downloaded('下载网页文件')];
    const slip = await readSlip((await downloaded('下载核验单')).bytes);
    const { files: found } = await verify(slip, files);
    expect(found.map(({ verdict }) => verdict)).toEqual(['identical', 'identical']);
    expect(JSON.stringify(slip)).toContain('合并了两个镇');
  });

  test('charts are added by choice: in the preview, the files, their slip and on paper; taken away, they are gone', async () => {
    const last = reportOf(balanced, { agency: sampleReport.agency, year: sampleReport.year - 1 });
    await open();
    await paste(carriedText(sampleReport, { previous: { report: last } }));
    const preview = visit.page.getByRole('region', { name: '预览' });
    await preview.waitFor();
    const plain = await downloaded(WORD);
    expect(await preview.innerText()).not.toContain('附：图表');

    await visit.page.getByRole('checkbox', { name: '附图表' }).check();
    await preview.getByText('附：图表').waitFor();
    expect(await preview.innerText()).toContain(`图示（□${last.year}年 ■${sampleReport.year}年）`);
    await picture('charts');
    await accessible();
    const files = [await downloaded(WORD), await downloaded('下载网页文件')];
    expect(files[0]!.bytes.equals(plain.bytes)).toBe(false);
    const { files: written } = await readSlip((await downloaded('下载核验单')).bytes);
    for (const { after } of written) expect(after).toMatch(/^附：图表/);
    expect((await printed()).at(-1)).toMatch(/附：图表/);

    await visit.page.getByRole('checkbox', { name: '附图表' }).uncheck();
    await preview.getByText('附：图表').waitFor({ state: 'detached' });
    expect((await downloaded(WORD)).bytes.equals(plain.bytes)).toBe(true);
  }, 90_000);

  test("an office's own frame is chosen once; what the report does not go into is refused, and changes nothing", async () => {
    const folder = mkdtempSync(join(tmpdir(), 'frame-'));
    try {
      const frame = frameOf(LETTERHEAD + bookmark(words('（正文）')) + COPIES);
      const path = join(folder, '版式.docx');
      writeFileSync(path, frame);
      const given = ['report', 'assets/sample/report.json', '-o', folder, '--frame', path];
      await run(given, { out: () => undefined, err: fail, today: new Date() });
      const choose = async (name: string, bytes: Uint8Array, by: string) => {
        const choosing = visit.page.waitForEvent('filechooser');
        await button(by).click();
        await (await choosing).setFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
      };
      const isFramed = async () => {
        const file = await downloaded(WORD);
        return file.bytes.equals(readFileSync(join(folder, file.name)));
      };
      const show = async () => {
        await open();
        await paste(right);
        await button(WORD).waitFor();
      };
      await show();
      expect(await isFramed()).toBe(false);
      await choose('别的.docx', frameOf(words('（正文）')), '选用公文版式…');
      await visit.page.getByText('没有选用“别的.docx”。公文版式里没有放正文的地方').waitFor();
      expect(await isFramed()).toBe(false);

      await choose('版式.docx', frame, '选用公文版式…');
      await visit.page.getByText('已选用“版式.docx”，下次打开还用它。').waitFor();
      await button(WORD).waitFor();
      expect(await isFramed()).toBe(true);
      await picture('framed');
      await accessible();
      const slip = await readSlip((await downloaded('下载核验单')).bytes);
      expect(slip.files[0]!.after).toBe('抄送：县政府办公室。');

      await show();
      await visit.page.getByText('下载的 Word 文件用的是公文版式“版式.docx”').waitFor();
      expect(await isFramed()).toBe(true);
      await choose('别的.docx', new Uint8Array([1, 2, 3]), '换一个…');
      await visit.page.getByText('没有选用“别的.docx”').waitFor();
      expect(await isFramed()).toBe(true);
      await button('不用公文版式').click();
      await visit.page.getByText('已不用公文版式').waitFor();
      await button(WORD).waitFor();
      expect(await isFramed()).toBe(false);
      await show();
      expect(await isFramed()).toBe(false);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 120_000);

  test('where the browser keeps nothing a frame is used this once, and that is said', async () => {
    await visit.page.addInitScript(() =>
      Object.defineProperty(IDBFactory.prototype, 'open', {
        value: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      }),
    );
    await open();
    await paste(right);
    await button(WORD).waitFor();
    await visit.page.getByText('读不到这台电脑上保存的公文版式').waitFor();
    const choosing = visit.page.waitForEvent('filechooser');
    await button('选用公文版式…').click();
    const buffer = Buffer.from(frameOf(bookmark(words('（正文）'))));
    await (await choosing).setFiles({ name: '版式.docx', mimeType: '', buffer });
    await visit.page.getByText('已选用“版式.docx”。这里不让保存版式').waitFor();
    await accessible();
  });
});

function fail(text: string): never {
  throw new Error(text);
}
