/** The export page, as it is built: whatever is pasted, a report is handed out or a plain sentence is said. */
import { readFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { balanced, reportOf } from '../real-reports';
import { bookmark, COPIES, frameOf, LETTERHEAD, words } from '../document/docx/frames';
import { readPdfPages } from '../document/rendered/pdf-pages';
import { axeFinds } from '../site/axe';
import { observe, whereChromium, type Observed } from '../site/browser';
import { wordsInOrder } from '../words-in-order';
import { servedPane } from '../taskpane/served-pane';
import { sampleReport } from '../workbook/sample-report';
import { carriedText } from '../../src/app/carried-report';
import { readSlip } from '../../src/app/slip/read-slip';
import { verify } from '../../src/app/slip/verify';
import { run } from '../../src/cli/run';
import { toJson } from '../../src/report/json';

const PICTURES = process.env.PANE_PICTURES;
const WORD = '下载 Word 文件';
const right = carriedText(sampleReport);
const wrong = carriedText(
  reportOf(
    { ...balanced, 'requests.granted.naturalPerson': 63 },
    { agency: '某县财政局', year: 2025, narrative: wordsInOrder(147) },
  ),
);

whereChromium('the export page', () => {
  const stage = servedPane();
  let context: BrowserContext;
  let page: Page;
  let observed: Observed;

  beforeEach(async () => {
    stage.site.missing = stage.site.hanging = undefined;
    context = await stage.browser.newContext({ locale: 'zh-CN', viewport: { width: 1000, height: 900 } });
    page = await context.newPage();
    observed = await observe(page, stage.site.url);
  });
  afterEach(async () => {
    await context.close();
    expect(observed).toEqual({ violations: [], strangers: [] });
  });

  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const heading = (name: string) => page.getByRole('heading', { name });
  const open = async (hash = '') => {
    await page.goto(`${stage.site.url}/export.html${hash}`);
    await page.getByRole('textbox').waitFor();
  };
  /** What is in the clipboard, and the keys; or a browser that lets the page read it. */
  const copy = (text: string) =>
    page.evaluate((content) => {
      const made = document.createElement('textarea');
      const take = (event: ClipboardEvent) => {
        event.preventDefault();
        event.clipboardData!.setData('text/plain', content);
      };
      document.addEventListener('copy', take, { once: true });
      document.body.append(made);
      made.value = ' ';
      made.select();
      document.execCommand('copy');
      made.remove();
    }, text);
  const paste = async (text: string) => {
    await copy(text);
    await page.getByRole('textbox').click();
    await page.keyboard.press('ControlOrMeta+V');
  };
  const allow = () => context.grantPermissions(['clipboard-read'], { origin: stage.site.url });
  const downloaded = async (name: string): Promise<{ name: string; bytes: Buffer }> => {
    const [download] = await Promise.all([page.waitForEvent('download'), button(name).click()]);
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  };
  const accessible = async () => expect(await axeFinds(page)).toEqual([]);
  const picture = async (name: string) => {
    if (!PICTURES) return;
    mkdirSync(PICTURES, { recursive: true });
    await page.screenshot({ path: join(PICTURES, `export-${name}.png`) });
  };

  /** The words of each page that is printed. */
  const printed = async () =>
    (await readPdfPages(await page.pdf({ preferCSSPageSize: true }))).pages.map(({ texts }) =>
      texts.map(({ text }) => text).join(''),
    );

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

  test.each([
    ['nothing', '', '剪贴板里没有文字'],
    ['running text', '关于做好政府信息公开工作的通知', '粘贴的不是年报助手复制的报告'],
    ['half a report', right.slice(0, right.length / 2), '粘贴的报告不完整'],
    ['JSON of another kind', '{"name":"package"}', '粘贴的不是年报助手复制的报告'],
    ['a page', '<script>document.title = "x"</script>', '粘贴的不是年报助手复制的报告'],
  ])('pasted by the button: %s', async (_, text, sentence) => {
    await allow();
    await open();
    await page.evaluate((given) => {
      Object.defineProperty(navigator.clipboard, 'readText', { value: () => Promise.resolve(given) });
    }, text);
    await button('粘贴').click();
    await page.getByText(sentence).waitFor();
    expect(await button(WORD).count()).toBe(0);
    await accessible();
  });

  test('a hundred megabytes by the keys: a plain sentence, and the page lives on', async () => {
    await open();
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.setData('text/plain', 'x'.repeat(100 * 1024 * 1024));
      document.activeElement!.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    });
    await page.getByText('粘贴的内容太长，不是年报').waitFor();
    await paste(right);
    await button(WORD).waitFor();
  }, 60_000);

  test('a browser that does not let the clipboard be read: the keys are told, and work', async () => {
    await open();
    await page.evaluate(() => {
      const refused = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
      Object.defineProperty(navigator.clipboard, 'readText', { value: refused });
    });
    await button('粘贴').click();
    await page.getByText('浏览器没有允许读取剪贴板').waitFor();
    await paste(right);
    await button(WORD).waitFor();
  });

  test('a browser that cannot read the clipboard has the box alone', async () => {
    await page.addInitScript(() =>
      Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true }),
    );
    await open();
    expect(await button('粘贴').count()).toBe(0);
    await paste(right);
    await button(WORD).waitFor();
  });

  test('what is typed is no report and leaves nothing in the box; what is dropped is taken', async () => {
    await open();
    await page.getByRole('textbox').pressSequentially('abc');
    expect(await page.getByRole('textbox').inputValue()).toBe('');
    expect(await page.getByRole('alert').innerText()).toBe('');
    await page.getByRole('textbox').fill(right);
    await button(WORD).waitFor();
  });

  test('is printed as the report, and before one is pasted as a sentence; within the policy', async () => {
    await open();
    expect(await printed()).toEqual(['还没有粘贴报告，没有可以打印的内容。请先点“粘贴”，看到预览后再打印。']);
    await paste(right);
    await button('打印或存为 PDF').waitFor();
    await page.waitForFunction(() => !document.querySelector('button[disabled]'));
    const pages = await printed();
    expect(pages.length).toBeGreaterThan(3);
    expect(pages.join('')).toContain('六、其他需要报告的事项');
    expect(pages.join('')).not.toContain('下载');
  }, 60_000);

  test('what the pane found stands here as well: a draft, though the report alone shows nothing', async () => {
    await open();
    await paste(carriedText(sampleReport, { standing: ['上年结转比上一年度报告少 3 件'] }));
    await page.getByText('上年结转比上一年度报告少 3 件').waitFor();
    expect(await button(WORD).count()).toBe(0);
    await page.getByRole('checkbox').check();
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
    const preview = page.getByRole('region', { name: '预览' });
    await preview.waitFor();
    const plain = await downloaded(WORD);
    expect(await preview.innerText()).not.toContain('附：图表');

    await page.getByRole('checkbox', { name: '附图表' }).check();
    await preview.getByText('附：图表').waitFor();
    expect(await preview.innerText()).toContain(`图示（□${last.year}年 ■${sampleReport.year}年）`);
    await picture('charts');
    await accessible();
    const files = [await downloaded(WORD), await downloaded('下载网页文件')];
    expect(files[0]!.bytes.equals(plain.bytes)).toBe(false);
    const { files: written } = await readSlip((await downloaded('下载核验单')).bytes);
    for (const { after } of written) expect(after).toMatch(/^附：图表/);
    expect((await printed()).at(-1)).toMatch(/附：图表/);

    await page.getByRole('checkbox', { name: '附图表' }).uncheck();
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
        const choosing = page.waitForEvent('filechooser');
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
      await page.getByText('没有选用“别的.docx”。公文版式里没有放正文的地方').waitFor();
      expect(await isFramed()).toBe(false);

      await choose('版式.docx', frame, '选用公文版式…');
      await page.getByText('已选用“版式.docx”，下次打开还用它。').waitFor();
      await button(WORD).waitFor();
      expect(await isFramed()).toBe(true);
      await picture('framed');
      await accessible();
      const slip = await readSlip((await downloaded('下载核验单')).bytes);
      expect(slip.files[0]!.after).toBe('抄送：县政府办公室。');

      await show();
      await page.getByText('下载的 Word 文件用的是公文版式“版式.docx”').waitFor();
      expect(await isFramed()).toBe(true);
      await choose('别的.docx', new Uint8Array([1, 2, 3]), '换一个…');
      await page.getByText('没有选用“别的.docx”').waitFor();
      expect(await isFramed()).toBe(true);
      await button('不用公文版式').click();
      await page.getByText('已不用公文版式').waitFor();
      await button(WORD).waitFor();
      expect(await isFramed()).toBe(false);
      await show();
      expect(await isFramed()).toBe(false);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 120_000);

  test('where the browser keeps nothing a frame is used this once, and that is said', async () => {
    await page.addInitScript(() =>
      Object.defineProperty(IDBFactory.prototype, 'open', {
        value: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      }),
    );
    await open();
    await paste(right);
    await button(WORD).waitFor();
    await page.getByText('读不到这台电脑上保存的公文版式').waitFor();
    const choosing = page.waitForEvent('filechooser');
    await button('选用公文版式…').click();
    const buffer = Buffer.from(frameOf(bookmark(words('（正文）'))));
    await (await choosing).setFiles({ name: '版式.docx', mimeType: '', buffer });
    await page.getByText('已选用“版式.docx”。这里不让保存版式').waitFor();
    await accessible();
  });

  test('errors are named, and asked about anew for every report', async () => {
    await open();
    await paste(wrong);
    await page.getByText('公布前必须处理的 1 处').waitFor();
    await page.getByText('自然人 × 予以公开').waitFor();
    await accessible();
    expect(await button(WORD).count()).toBe(0);
    await page.getByRole('checkbox').check();
    await button(WORD).waitFor();
    await copy(wrong);
    await page.keyboard.press('ControlOrMeta+V');
    await page.waitForFunction(() => !document.querySelector('input:checked'));
    expect(await button(WORD).count()).toBe(0);
  });

  test('a bad paste after a good one: the report that was there is not offered any more', async () => {
    await open();
    await paste(right);
    await button(WORD).waitFor();
    await copy('x');
    await page.keyboard.press('ControlOrMeta+V');
    await page.getByText('粘贴的不是年报助手复制的报告').waitFor();
    expect(await button(WORD).count()).toBe(0);
  });

  test('all of it by keyboard', async () => {
    await allow();
    await open();
    expect(await page.getByRole('textbox').evaluate((box) => box === document.activeElement)).toBe(true);
    await copy(right);
    await page.getByRole('textbox').focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await button(WORD).waitFor();
    expect(await page.evaluate(() => document.activeElement!.textContent)).toContain('舞钢市尚店镇人民政府');
    await page.keyboard.press('Tab');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toMatch(/\.docx$/);
  });

  test('in English, as the pane was; and back', async () => {
    await open('#en');
    await heading('Download the annual report').waitFor();
    await paste('x');
    await page.getByText('What was pasted is not a report').waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    await accessible();
    await button('中文').click();
    await heading('下载年报').waitFor();
    await page.getByText('粘贴的不是年报助手复制的报告').waitFor();
  });

  test('says what to do before any script', async () => {
    stage.site.hanging = /\.js$/;
    await page.goto(`${stage.site.url}/export.html`, { waitUntil: 'commit' });
    await page.getByRole('status').waitFor();
    await page.getByText('点“粘贴”。').waitFor();
    await page.getByText(/press “Paste”/).waitFor();
  });

  test.each([
    [320, 'light'],
    [450, 'dark'],
    [700, 'light'],
    [1000, 'light'],
    [1000, 'dark'],
  ] as const)('at %d px nothing is cut off (%s)', async (width, colorScheme) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await open();
    await picture(`${width}-${colorScheme}-empty`);
    await accessible();
    await paste(right);
    await button(WORD).waitFor();
    await picture(`${width}-${colorScheme}`);
    await accessible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});

function fail(text: string): never {
  throw new Error(text);
}
