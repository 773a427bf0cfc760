/** Whatever is pasted on the export page, a report is handed out or a plain sentence is said. */
import { balanced, reportOf } from '../real-reports';
import { wordsInOrder } from '../words-in-order';
import { sampleReport } from '../workbook/sample-report';
import { carriedText } from '../../src/app/carried-report';
import { onExportPage, WORD } from './visit';

const right = carriedText(sampleReport);
const wrong = carriedText(
  reportOf(
    { ...balanced, 'requests.granted.naturalPerson': 63 },
    { agency: '某县财政局', year: 2025, narrative: wordsInOrder(147) },
  ),
);

onExportPage('the export page', (visit) => {
  const { button, heading, open, copy, paste, allow, accessible, picture } = visit;

  test.each([
    ['nothing', '', '剪贴板里没有文字'],
    ['running text', '关于做好政府信息公开工作的通知', '粘贴的不是年报助手复制的报告'],
    ['half a report', right.slice(0, right.length / 2), '粘贴的报告不完整'],
    ['JSON of another kind', '{"name":"package"}', '粘贴的不是年报助手复制的报告'],
    ['a page', '<script>document.title = "x"</script>', '粘贴的不是年报助手复制的报告'],
  ])('pasted by the button: %s', async (_, text, sentence) => {
    await allow();
    await open();
    await visit.page.evaluate((given) => {
      Object.defineProperty(navigator.clipboard, 'readText', { value: () => Promise.resolve(given) });
    }, text);
    await button('粘贴').click();
    await visit.page.getByText(sentence).waitFor();
    expect(await button(WORD).count()).toBe(0);
    await accessible();
  });

  test('a hundred megabytes by the keys: a plain sentence, and the page lives on', async () => {
    await open();
    await visit.page.evaluate(() => {
      const data = new DataTransfer();
      data.setData('text/plain', 'x'.repeat(100 * 1024 * 1024));
      document.activeElement!.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    });
    await visit.page.getByText('粘贴的内容太长，不是年报').waitFor();
    await paste(right);
    await button(WORD).waitFor();
  }, 60_000);

  test('a browser that does not let the clipboard be read: the keys are told, and work', async () => {
    await open();
    await visit.page.evaluate(() => {
      const refused = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
      Object.defineProperty(navigator.clipboard, 'readText', { value: refused });
    });
    await button('粘贴').click();
    await visit.page.getByText('浏览器没有允许读取剪贴板').waitFor();
    await paste(right);
    await button(WORD).waitFor();
  });

  test('a browser that cannot read the clipboard has the box alone', async () => {
    await visit.page.addInitScript(() =>
      Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true }),
    );
    await open();
    expect(await button('粘贴').count()).toBe(0);
    await paste(right);
    await button(WORD).waitFor();
  });

  test('what is typed is no report and leaves nothing in the box; what is dropped is taken', async () => {
    await open();
    await visit.page.getByRole('textbox').pressSequentially('abc');
    expect(await visit.page.getByRole('textbox').inputValue()).toBe('');
    expect(await visit.page.getByRole('alert').innerText()).toBe('');
    await visit.page.getByRole('textbox').fill(right);
    await button(WORD).waitFor();
  });

  test('errors are named, and asked about anew for every report', async () => {
    await open();
    await paste(wrong);
    await visit.page.getByText('公布前必须处理的 1 处').waitFor();
    await visit.page.getByText('自然人 × 予以公开').waitFor();
    await accessible();
    expect(await button(WORD).count()).toBe(0);
    await visit.page.getByRole('checkbox').check();
    await button(WORD).waitFor();
    await copy(wrong);
    await visit.page.keyboard.press('ControlOrMeta+V');
    await visit.page.waitForFunction(() => !document.querySelector('input:checked'));
    expect(await button(WORD).count()).toBe(0);
  });

  test('a bad paste after a good one: the report that was there is not offered any more', async () => {
    await open();
    await paste(right);
    await button(WORD).waitFor();
    await copy('x');
    await visit.page.keyboard.press('ControlOrMeta+V');
    await visit.page.getByText('粘贴的不是年报助手复制的报告').waitFor();
    expect(await button(WORD).count()).toBe(0);
  });

  test('all of it by keyboard', async () => {
    await allow();
    await open();
    expect(await visit.page.getByRole('textbox').evaluate((box) => box === document.activeElement)).toBe(
      true,
    );
    await copy(right);
    await visit.page.getByRole('textbox').focus();
    await visit.page.keyboard.press('Shift+Tab');
    await visit.page.keyboard.press('Enter');
    await button(WORD).waitFor();
    expect(await visit.page.evaluate(() => document.activeElement!.textContent)).toContain(
      '舞钢市尚店镇人民政府',
    );
    await visit.page.keyboard.press('Tab');
    const [download] = await Promise.all([
      visit.page.waitForEvent('download'),
      visit.page.keyboard.press('Enter'),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.docx$/);
  });

  test('in English, as the pane was; and back', async () => {
    await open('#en');
    await heading('Download the annual report').waitFor();
    await paste('x');
    await visit.page.getByText('What was pasted is not a report').waitFor();
    expect(await visit.page.evaluate(() => document.documentElement.lang)).toBe('en');
    await accessible();
    await button('中文').click();
    await heading('下载年报').waitFor();
    await visit.page.getByText('粘贴的不是年报助手复制的报告').waitFor();
  });

  test('says what to do before any script', async () => {
    visit.stage.site.hanging = /\.js$/;
    await visit.page.goto(`${visit.stage.site.url}/export.html`, { waitUntil: 'commit' });
    await visit.page.getByRole('status').waitFor();
    await visit.page.getByText('点“粘贴”。').waitFor();
    await visit.page.getByText(/press “Paste”/).waitFor();
  });

  test.each([
    [320, 'light'],
    [450, 'dark'],
    [700, 'light'],
    [1000, 'light'],
    [1000, 'dark'],
  ] as const)('at %d px nothing is cut off (%s)', async (width, colorScheme) => {
    await visit.page.setViewportSize({ width, height: 900 });
    await visit.page.emulateMedia({ colorScheme });
    await open();
    await picture(`${width}-${colorScheme}-empty`);
    await accessible();
    await paste(right);
    await button(WORD).waitFor();
    await picture(`${width}-${colorScheme}`);
    await accessible();
    expect(await visit.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});
