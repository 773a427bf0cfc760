/** What is kept in the browser, and what is said where it cannot be. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { realPage } from './build';
import { WebClerk } from './clerk';
import { emptyStorage, fillStorage, smallStorage } from './fill-storage';
import { startKillable, type Killable } from './killable';
import { patient, served } from './served';
import { whereChromium } from '../site/browser';

/** Longer than it takes until an edit is kept. */
const A_SECOND = 1_000;

whereChromium('what is kept in the browser', () => {
  const stage = served(realPage);
  let page: Page;
  let clerk: WebClerk;
  const newTab = async (): Promise<WebClerk> =>
    new WebClerk(patient(await page.context().newPage()), stage.site.url);
  beforeEach(async () => {
    page = await stage.newPage();
    clerk = new WebClerk(page, stage.site.url);
  });
  afterEach(() => page.context().close());

  /** One error mended, which is an edit. */
  const worked = async (at: WebClerk): Promise<void> => {
    await at.sample();
    await at.jumpTo('尚未审结');
    await at.type('0');
    await at.errors(2);
  };
  /** Runs in the page, before anything of its own. */
  const forbiddings: readonly (readonly [string, () => void])[] = [
    [
      'it may not even be named',
      () =>
        Object.defineProperty(window, 'indexedDB', {
          get() {
            throw new DOMException('forbidden', 'SecurityError');
          },
        }),
    ],
    [
      'it does not open',
      () => {
        IDBFactory.prototype.open = () => {
          const request = new EventTarget() as IDBOpenDBRequest;
          Object.defineProperty(request, 'error', { value: new DOMException('no', 'UnknownError') });
          setTimeout(() => request.onerror?.(new Event('error')), 10);
          return request;
        };
      },
    ],
    [
      'it never answers',
      () => {
        IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
      },
    ],
  ];

  test.each(forbiddings)(
    'a forbidden storage is said, and the work goes on: %s',
    async (_, forbid) => {
      await page.addInitScript(forbid);
      await clerk.open();
      await clerk.says('浏览器不允许本页保存数据');
      await clerk.button('关闭').click();
      await clerk.button('示例').click();
      await clerk.errors(3);
      await clerk.jumpTo('尚未审结');
      await clerk.type('0');
      await clerk.errors(2);
      expect((await clerk.saved()).cells.get('review.reconsideration.pending')).toMatchObject({ value: 0 });
    },
    90_000,
  );

  test('work that cannot be read any more is neither brought back nor deleted', async () => {
    await worked(clerk);
    await page.waitForTimeout(A_SECOND);
    await page.evaluate(damageKept);
    await page.reload();
    await clerk.says('浏览器里保留的上次的工作读不出来');
    await clerk.button('示例').click();
    await clerk.errors(3);
    const other = await newTab();
    await other.open();
    await other.button('删除这份工作').click();
    await other.button('删除这份工作').waitFor({ state: 'detached' });
  }, 90_000);

  describe('two tabs', () => {
    const withoutLocks = (): void => void Reflect.deleteProperty(Navigator.prototype, 'locks');
    test.each([
      ['with locks', undefined],
      ['without, as on a server without https', withoutLocks],
    ])(
      'work that is open in one is not offered in the other: %s',
      async (_, prepare) => {
        if (prepare) await page.context().addInitScript(prepare);
        await worked(clerk);
        await page.waitForTimeout(A_SECOND);
        const other = await newTab();
        await other.open();
        await page.waitForTimeout(A_SECOND);
        expect(await other.button('继续上次的工作').count()).toBe(0);
        await page.close();
        const third = await newTab();
        await third.open();
        await third.button('继续上次的工作').click();
        await third.errors(2);
      },
      90_000,
    );

    test('a tab that was duplicated begins anew and says why', async () => {
      await worked(clerk);
      await page.waitForTimeout(A_SECOND);
      const remembered = await page.evaluate(() => JSON.stringify(sessionStorage));
      const other = await newTab();
      await other.page.addInitScript((kept) => {
        for (const [key, value] of Object.entries(JSON.parse(kept) as Record<string, string>))
          sessionStorage.setItem(key, value);
      }, remembered);
      await other.open();
      await other.says('这份工作正在另一个标签页中打开');
      await clerk.errors(2);
    }, 90_000);
  });

  test('a tab that crashed loses nothing', async () => {
    await worked(clerk);
    await page.waitForTimeout(A_SECOND);
    const chrome = await page.context().newCDPSession(page);
    const crashed = page.waitForEvent('crash');
    void chrome.send('Page.crash').catch(() => undefined);
    await crashed;
    const other = await newTab();
    await other.open();
    await other.button('继续上次的工作').click();
    await other.errors(2);
  }, 90_000);

  test('leaving asks while there are changes that are in no file', async () => {
    await worked(clerk);
    const asked: string[] = [];
    page.removeAllListeners('dialog');
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.dismiss();
    });
    await page.close({ runBeforeUnload: true });
    await page.waitForTimeout(A_SECOND);
    expect(asked).toEqual(['beforeunload']);
    expect(page.isClosed()).toBe(false);
    await clerk.errors(2);
    await clerk.save();
    const closed = page.waitForEvent('close');
    const context = page.context();
    await page.close({ runBeforeUnload: true });
    await closed;
    expect(asked).toEqual(['beforeunload']);
    page = await context.newPage();
  }, 90_000);
});

/** Runs in the page. */
function damageKept(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('disclosure-report');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('works', 'readwrite');
      const works = transaction.objectStore('works');
      const all = works.getAll();
      all.onsuccess = () => {
        for (const work of all.result as object[])
          works.put({ ...work, data: { sheetOrder: 7, sheets: null } });
      };
      transaction.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}

whereChromium('a browser with a profile', () => {
  const stage = served(realPage);
  let profile: string;
  let running: Killable | undefined;
  const start = async (...flags: string[]): Promise<WebClerk> => {
    running = await startKillable(profile, flags);
    return new WebClerk(patient(await running.context.newPage()), stage.site.url);
  };
  beforeEach(() => {
    profile = mkdtempSync(join(tmpdir(), 'profile-'));
  });
  afterEach(async () => {
    await running?.kill();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  test('that was killed has lost nothing typed more than a second before, entered or not', async () => {
    const before = await start();
    await before.sample();
    await before.jumpTo('尚未审结');
    await before.type('0');
    await before.errors(2);
    await before.jumpTo('行政强制');
    await before.page.keyboard.type('77');
    await before.page.waitForTimeout(A_SECOND);
    await running!.kill();
    const after = await start();
    await after.open();
    await after.button('继续上次的工作').click();
    await after.errors(1);
    const { cells } = await after.saved();
    expect(cells.get('proactive.compulsion.decisions')).toMatchObject({ value: 77 });
    expect(cells.get('review.reconsideration.pending')).toMatchObject({ value: 0 });
  }, 120_000);

  test('whose storage is full: said once, typing and saving go on, and said no more when there is room', async () => {
    const clerk = await start(smallStorage(6_000_000));
    const { page } = clerk;
    const full = page.getByRole('status').getByText('存储空间已满');
    await clerk.sample();
    await page.evaluate(fillStorage);
    await clerk.jumpTo('尚未审结');
    await clerk.type('0');
    await full.waitFor();
    await clerk.errors(2);
    await clerk.button('关闭').click();
    await clerk.jumpTo('行政强制');
    await clerk.type('77');
    await clerk.errors(1);
    await page.waitForTimeout(A_SECOND);
    expect(await full.count()).toBe(0);
    const decisions = (await clerk.saved()).cells.get('proactive.compulsion.decisions');
    expect(decisions).toMatchObject({ value: 77 });

    await page.evaluate(emptyStorage);
    await clerk.type('1');
    await page.waitForTimeout(A_SECOND);
    await page.evaluate(fillStorage);
    await clerk.type('2');
    await full.waitFor();
    await page.evaluate(emptyStorage);
    await clerk.type('3');
    await full.waitFor({ state: 'detached' });
  }, 120_000);
});
