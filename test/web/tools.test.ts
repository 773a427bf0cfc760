/** What a clerk looks for in any program: find, undo, redo; and what must not be in the way. */
import { realPage } from './build';
import { WebClerk } from './clerk';
import { served } from './served';
import { whereChromium } from '../site/browser';

whereChromium('the tools of the page', () => {
  const stage = served(realPage);

  async function sample(options?: Parameters<typeof stage.newPage>[0]) {
    const page = await stage.newPage(options);
    const clerk = new WebClerk(page, stage.site.url);
    await clerk.sample();
    return { page, clerk };
  }

  test('Ctrl+F finds in the sheets, goes on with Enter, and gives the keyboard back with Escape', async () => {
    const { page, clerk } = await sample();
    await clerk.jumpTo('尚未审结');
    await page.keyboard.press('Control+f');
    const field = page.getByRole('textbox', { name: '在工作簿里查找' });
    await field.fill('及时及时');
    await field.press('Enter');
    const line = page.locator('section[aria-label=工作簿] [role=status]');
    await line.getByText('B21').waitFor();
    await field.fill('行政强制');
    await field.press('Enter');
    await field.press('Escape');
    await field.waitFor({ state: 'detached' });
    await page.keyboard.press('ArrowRight');
    await line.getByText('B13').waitFor();
    await clerk.type('0');
    await clerk.errors(2);
    await page.keyboard.press('Control+f');
    await field.fill('没有这样的话');
    await field.press('Enter');
    await page.getByText('没有找到。').waitFor();
    await page.context().close();
  }, 90_000);

  test('undo and redo are buttons, which can be pressed once there is something to take back', async () => {
    const { page, clerk } = await sample();
    await clerk.jumpTo('尚未审结');
    await clerk.type('0');
    await clerk.errors(2);
    expect(await clerk.button('重做').isDisabled()).toBe(true);
    await clerk.button('撤销').click();
    await clerk.errors(3);
    await clerk.button('重做').click();
    await clerk.errors(2);
    await page.context().close();
  }, 90_000);

  test('the line under the sheet does not move it, whatever it says', async () => {
    const { page, clerk } = await sample();
    const sheet = page.locator('[data-u-comp="workbench-layout"]').first();
    const height = async () => (await sheet.boundingBox())!.height;
    const before = await height();
    await clerk.jumpTo('予以公开');
    await page.getByText('请核对：此格可能有误').waitFor();
    expect(await height()).toBe(before);
    await page.context().close();
  }, 90_000);

  test('the list of a cell offers its choices, and no way to its rule', async () => {
    const { page, clerk } = await sample({ viewport: { width: 1366, height: 768 } });
    await page.keyboard.press('Control+f');
    const field = page.getByRole('textbox', { name: '在工作簿里查找' });
    await field.fill('机关类型');
    await field.press('Enter');
    await field.press('Escape');
    await page.keyboard.press('ArrowRight');
    // The arrow at the end of the cell; what is on a canvas has no name.
    await page.mouse.click(725, 220);
    await page.getByText('街道办事处', { exact: true }).waitFor();
    expect(await page.getByText(/编辑$|数据验证|条件格式/).count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.mouse.click(300, 300, { button: 'right' });
    await page.getByText('复制', { exact: true }).first().waitFor();
    expect(await page.getByText(/数据验证|条件格式/).count()).toBe(0);
    await clerk.button('格式工具栏').click();
    expect(await page.getByText(/数据验证|条件格式/).count()).toBe(0);
    await page.context().close();
  }, 90_000);

  test('a second tab says what is open in the first', async () => {
    const { page, clerk } = await sample();
    await clerk.jumpTo('尚未审结');
    await clerk.type('0');
    await clerk.errors(2);
    await page.waitForTimeout(1_000);
    const second = new WebClerk(await page.context().newPage(), stage.site.url);
    await second.open();
    await second.says('另一个标签页里正开着');
    await page.context().close();
  }, 90_000);

  test('the tabs stand on one line in both languages, and the page has one name', async () => {
    const page = await stage.newPage({ viewport: { width: 1366, height: 768 } });
    const clerk = new WebClerk(page, stage.site.url);
    await clerk.open();
    const onOneLine = () => page.waitForFunction(areOnOneLine, undefined, { timeout: 10_000 });
    await onOneLine();
    expect(await page.title()).toBe('政府信息公开年报助手');
    await page.getByRole('tab').last().click();
    await page.getByLabel('语言 Language').selectOption('en');
    await page.getByRole('button', { name: 'Sample' }).waitFor();
    const product = await page.getByRole('banner').getByText('Disclosure report assistant').innerText();
    await onOneLine();
    expect(await page.title()).toBe(product);
    await page.context().close();
  }, 60_000);
});

/** Runs in the page. */
function areOnOneLine(): boolean {
  const tabs = [...document.querySelectorAll('.pane-tabs [role=tab]')];
  return new Set(tabs.map((tab) => tab.getBoundingClientRect().top)).size === 1;
}
