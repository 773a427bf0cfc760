/** A published report dropped on the page: what was read and what is wrong with it, and a workbook of it to be mended. */
import type { Page } from 'playwright-core';
import { realPage } from './build';
import { WebClerk } from './clerk';
import { served } from './served';
import { axeFinds } from '../site/axe';
import { observe, whereChromium } from '../site/browser';
import { sampleReport } from '../workbook/sample-report';
import { writeReport } from '../../src/app/write-report';
import { known } from '../../src/report/cell-value';
import { toJson } from '../../src/report/json';
import type { Report } from '../../src/report/report';

/** One figure has its digits turned about, and one heading is not the official one. */
const cells = new Map(sampleReport.cells).set('requests.granted.naturalPerson', known(99));
const wrong: Report = { ...sampleReport, cells };

whereChromium('a published report', () => {
  const stage = served(realPage);
  let page: Page;
  let clerk: WebClerk;
  beforeEach(async () => {
    page = await stage.newPage();
    clerk = new WebClerk(page, stage.site.url);
  });
  afterEach(() => page.context().close());

  const panel = (name: string) => page.getByRole('region', { name: `检查已公布的报告：${name}` });

  test('as Word: figures, words, structure, and a workbook to mend it in', async () => {
    const observed = await observe(page, stage.site.url);
    await clerk.open();
    const { docx } = await writeReport(wrong);
    await clerk.drop('年报.docx', docx);
    const said = panel('年报.docx');
    await said.getByText('200 格都读到了').waitFor();
    await said.getByText(/自然人 × 予以公开：填 99，应为/).waitFor();
    expect(await axeFinds(page, 'section[aria-label^="检查已公布的报告"]')).toEqual([]);
    if (process.env.PANE_PICTURES)
      await page.screenshot({ path: `${process.env.PANE_PICTURES}-published.png` });
    await clerk.button('做成工作簿，在里面改').click();
    await clerk.says('已把读到的数字和文字做成工作簿');
    await said.getByRole('button', { name: '关闭' }).click();
    await said.waitFor({ state: 'detached' });
    const saved = await clerk.saved();
    expect(toJson(saved).cells).toEqual(toJson(wrong).cells);
    expect(toJson(saved).narrative).toEqual(toJson(wrong).narrative);
    expect(observed).toEqual({ violations: [], strangers: [] });
  }, 120_000);

  test('as a web page with a heading that is not the official one; what is no report is said', async () => {
    await clerk.open();
    const { html } = await writeReport(sampleReport);
    await clerk.drop(
      '年报.html',
      new TextEncoder().encode(html.replace('五、存在的主要问题及改进情况', '五、存在的主要问题及改进措施')),
    );
    await panel('年报.html').getByText('写的是“五、存在的主要问题及改进措施”').waitFor();
    await clerk.drop('通知.html', new TextEncoder().encode('<html><p>关于放假的通知</p></html>'));
    await panel('通知.html').getByText('没有找到年报').waitFor();
  }, 90_000);
});
