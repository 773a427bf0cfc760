/** The preview beside the workbook: wide enough for every column, and a way to where each thing stands. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { realPage } from './build';
import { WebClerk } from './clerk';
import { served } from './served';
import { axeFinds } from '../site/axe';
import { observe, whereChromium } from '../site/browser';
import { sampleReport } from '../workbook/sample-report';
import { makeWorkbook } from '../../src/app/make-workbook';
import { addressOf } from '../../src/ooxml/sheet/reference';
import { coverName } from '../../src/workbook/cover';
import { readReport } from '../../src/workbook/read';

const PICTURES = process.env.PANE_PICTURES;
const note = '注：含当事人主动撤回的申请。';
const overview = { proactive: '主动公开了许多。\n本年新增公开目录三个，逐条列出。', onRequest: '都答复了。' };
const report = {
  ...sampleReport,
  profile: { ...sampleReport.profile, requestsNote: note },
  narrative: { ...sampleReport.narrative, overview },
};

whereChromium('the preview of the browser page', () => {
  const stage = served(realPage);

  async function open() {
    const page = await stage.newPage({ viewport: { width: 1366, height: 768 } });
    const observed = await observe(page, stage.site.url);
    const clerk = new WebClerk(page, stage.site.url);
    await clerk.open();
    const workbook = await makeWorkbook(report);
    await clerk.openFile('年报.xlsx', workbook.bytes());
    await page.getByRole('tab', { name: '生成报告' }).click();
    await clerk.button('放大预览').waitFor();
    return { page, clerk, observed, workbook, wide: page.getByRole('dialog') };
  }
  const picture = async (page: Page, name: string) => {
    if (!PICTURES) return;
    mkdirSync(PICTURES, { recursive: true });
    await page.screenshot({ path: join(PICTURES, `${name}.png`) });
  };
  /** The name box beside the formula says which cell is selected. */
  const isAt = async (page: Page, address: string) => {
    await page.waitForFunction(
      (wanted) =>
        document.querySelector<HTMLInputElement>('[data-u-comp="defined-name"] input')?.value === wanted,
      address,
    );
  };
  /** The text of each cell with an edge beyond what is seen of its box. */
  const cutOff = (within: Locator) =>
    within.locator('.pane-page').evaluate((box) => {
      const { left, right } = box.getBoundingClientRect();
      return [...box.querySelectorAll('td, th')].flatMap((cell) => {
        const scrolled = cell.closest('div')!.getBoundingClientRect();
        const edges = cell.getBoundingClientRect();
        const seen = [
          Math.max(left, scrolled.left),
          Math.min(right, scrolled.right, window.innerWidth),
        ] as const;
        return edges.left < seen[0] - 1 || edges.right > seen[1] + 1 ? [cell.textContent] : [];
      });
    });

  test('wide, at 1366 × 768 no column is cut off; Escape leads back', async () => {
    const { page, clerk, observed, wide } = await open();
    await clerk.button('放大预览').click();
    await wide.waitFor();
    expect(await wide.locator('td').count()).toBeGreaterThan(200);
    expect(await cutOff(wide)).toEqual([]);
    await wide.getByText('商业企业').scrollIntoViewIfNeeded();
    await picture(page, 'preview-wide');
    expect(await axeFinds(page, '[role=dialog]')).toEqual([]);
    await page.keyboard.press('Escape');
    await wide.waitFor({ state: 'detached' });
    expect(observed).toEqual({ violations: [], strangers: [] });
    await page.context().close();
  }, 120_000);

  test('a click leads to the figure, the paragraph, the field of the first sheet', async () => {
    const { page, clerk, wide, workbook } = await open();
    const { texts, cells } = (await readReport(workbook)).standings;
    const [noteField] = await workbook.read([coverName('requestsNote')]);
    const addressIn = ({ row, column }: { readonly row: number; readonly column: number }) =>
      addressOf(row, column);
    const follow = async (clicked: Locator, address: string) => {
      await clerk.button('放大预览').click();
      await clicked.click();
      await wide.waitFor({ state: 'detached' });
      await isAt(page, address);
    };
    const row = wide.locator('tr').filter({ hasText: '一、本年新收政府信息公开申请数量' });
    await follow(row.locator('td').last(), addressIn(cells.get('requests.received.total')!));
    await picture(page, 'preview-led');
    const [first, second] = texts.get('overview.proactive')!.map(addressIn);
    await follow(wide.getByText('主动公开了许多'), first!);
    await follow(wide.getByText('本年新增公开目录三个'), second!);
    await follow(wide.getByText('都答复了'), addressIn(texts.get('overview.onRequest')![0]!));

    // In the small one as well.
    await page.locator('.pane-preview').getByText(note).click();
    await isAt(page, addressOf(noteField!.top, noteField!.left));
    await page.locator('.pane-preview h1').click();
    await isAt(page, addressIn(texts.get('title')![0]!));
    await page.context().close();
  }, 180_000);
});
