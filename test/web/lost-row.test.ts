/** An official row, deleted by hand on the page: put back by its button, filled in again, and all of it undone. */
import type { Page } from 'playwright-core';
import { realPage } from './build';
import { WebClerk } from './clerk';
import { served } from './served';
import { whereChromium } from '../site/browser';

whereChromium('a deleted official row', () => {
  const stage = served(realPage);
  let page: Page;
  let clerk: WebClerk;

  beforeEach(async () => {
    page = await stage.newPage({ viewport: { width: 1366, height: 768 } });
    clerk = new WebClerk(page, stage.site.url);
  });
  afterEach(() => page.context().close());

  const press = async (name: string, times: number) => {
    for (let i = 0; i < times; i++) await clerk.button(name).click();
  };

  test('is put back by a button, the keyboard in its first cell; undoing brings its figures back', async () => {
    await clerk.sample();
    const before = await clerk.saved();
    await clerk.button('关闭').click();
    await clerk.jumpTo('自然人 × 予以公开');
    await clerk.says(/^D8 /);
    // Drawn on a canvas: nothing says when. Then the number of row 8, left of the grid.
    await page.waitForTimeout(1000);
    await page.mouse.click(22, 338);
    await page.mouse.click(22, 338, { button: 'right' });
    await page.getByText('删除选中行').filter({ visible: true }).last().click();
    await clerk.says(/找不到“（一）予以公开”这一行.*点“补回这一行”，再填上/);
    await clerk.button('补回这一行').click();
    await clerk.says('已补回“（一）予以公开”这一行，请重新填上这一行的数字。');
    await clerk.type('7');
    await clerk.says(/自然人 × 予以公开.*填 7/);
    const cells = new Map((await clerk.saved()).cells);
    expect(cells.get('requests.granted.naturalPerson')).toMatchObject({ value: 7 });
    expect(cells.get('requests.partlyGranted.naturalPerson')).toEqual(
      before.cells.get('requests.partlyGranted.naturalPerson'),
    );
    // The figure, the formulas, the row, and its deletion.
    await press('撤销', 4);
    await clerk.says(/自然人 × 予以公开.*填 10/);
    expect(await clerk.saved()).toEqual(before);
    await press('重做', 4);
    await clerk.says(/自然人 × 予以公开.*填 7/);
    expect(new Map((await clerk.saved()).cells)).toEqual(cells);
  }, 90_000);
});
