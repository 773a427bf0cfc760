/**
 * Takes the pictures of the clerk's help from the real pane: `npx tsx test/taskpane/help-pictures.ts`.
 * Run it after changing what the pane looks like; the pictures are committed, so no build needs a browser.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { builtPane } from './built-pane';
import { launch } from '../excel/browser';
import { startExcel } from '../excel/excel';
import { serve as serveHost } from '../excel/serve';
import { balanced, reportOf } from '../real-reports';
import { root } from '../site/build';
import { serve } from '../site/serve';
import { templateOf } from '../../src/app/template-of';
import type { Report } from '../../src/report/report';

const FOLDER = join(root, 'assets/help');
/** As wide as a clerk draws the pane. */
const WIDTH = 450;
const HEIGHT = 560;

const agency = '某县自然资源局';
const right = reportOf(balanced, {
  agency,
  year: 2025,
  profile: {
    kind: 'department',
    office: '某县自然资源局办公室',
    address: '某县河滨路8号',
    telephone: '0512-65550000',
    date: '2026年1月20日',
  },
  narrative: {
    overview: {
      proactive: '通过县政府网站主动公开机构职能、政策文件和征地信息。',
      onRequest: '本年新收申请147件，都在法定期限内处理。',
      management: '公开前逐件审核，及时清理失效的信息。',
      platform: '维护县政府网站的信息公开专栏。',
      supervision: '每季度检查一次公开情况，组织一次培训。',
    },
    problems:
      '个别信息发布不够及时，基层人员对公开标准掌握不全。已明确专人每周核对公开目录，下一年组织两次培训。',
    other: '本年度没有收取信息处理费。',
  },
});
const wrong = reportOf({ ...balanced, 'requests.granted.naturalPerson': 63 }, { ...right });

async function open(browser: Browser, pane: string, report?: Report): Promise<Page> {
  const host = await serveHost();
  const excel = await startExcel({ browser, url: host.url });
  if (report) await excel.host.insert(templateOf(report));
  host.close();
  await excel.page.setViewportSize({ width: WIDTH, height: HEIGHT });
  await excel.page.goto(`${pane}/taskpane.html`);
  return excel.page;
}

async function take(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(FOLDER, `${name}.png`), animations: 'disabled' });
  await page.context().close();
}

async function prepare(page: Page): Promise<void> {
  await page.getByLabel('机关全称').fill(agency);
  await page.getByLabel('报告年度').fill('2025');
  await page.getByLabel('机关类型').selectOption('department');
  await page.locator('button[type=submit]:enabled').waitFor();
  await take(page, 'prepare');
}

async function check(page: Page): Promise<void> {
  await page.getByText('1 处错误').waitFor();
  await take(page, 'check');
}

async function report(page: Page): Promise<void> {
  await page.getByRole('tab', { name: '生成报告' }).click();
  await page.getByRole('button', { name: '下载 Word 文件' }).waitFor();
  await take(page, 'report');
}

mkdirSync(FOLDER, { recursive: true });
const site = await serve(builtPane());
const browser = await launch();
await prepare(await open(browser, site.url));
await check(await open(browser, site.url, wrong));
await report(await open(browser, site.url, right));
await browser.close();
site.close();
