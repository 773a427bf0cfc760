/** The page for the website, printed to a PDF by a browser with its own lines above and below: read as what it was. */
import type { Browser } from 'playwright-core';
import { codes, differences, distinctReport } from './page';
import { launch, whereChromium } from '../site/browser';
import { EDITION_IDS } from '../../src/format/edition';
import { withCharts } from '../../src/app/charts';
import { reportDocument } from '../../src/document/report-document';
import { writeHtml } from '../../src/document/write-html';
import { importReport } from '../../src/import/import-report';

whereChromium('a page that a browser printed', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  test.each(EDITION_IDS)(
    'of %s: figures, words, unit, year, contact and date',
    async (edition) => {
      const report = distinctReport(edition);
      const page = await browser.newPage();
      await page.route('https://www.example.gov.cn/**', (route) =>
        route.fulfill({
          contentType: 'text/html; charset=utf-8',
          body: writeHtml(withCharts(reportDocument(report), report, {})),
        }),
      );
      await page.goto('https://www.example.gov.cn/zfxxgk/nb/202601/t20260120_1.html');
      const pdf = await page.pdf({ format: 'A4', displayHeaderFooter: true });
      await page.close();
      const read = await importReport('pdf', pdf);
      expect(differences(read.value, report)).toEqual([]);
      expect({ ...read.value, cells: report.cells }).toEqual(report);
      expect(codes(read)).toEqual([]);
    },
    60_000,
  );
});
