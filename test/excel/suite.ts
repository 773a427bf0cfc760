/** Tests that share a browser and a site; each starts Excels of its own, which are closed after it. */
import type { Browser } from 'playwright-core';
import { launch, whereChromium } from './browser';
import { canonical, dump } from './dump';
import { startExcel, type Excel, type ExcelOptions } from './excel';
import { serve, type Site } from './serve';

export type Start = (options?: Partial<ExcelOptions>) => Promise<Excel>;

/** Skipped with the reason printed where there is no Chromium. */
export function excelSuite(title: string, tests: (start: Start) => void): void {
  whereChromium(title, () => {
    let browser: Browser;
    let site: Site;
    let open: Excel[] = [];

    beforeAll(async () => {
      [browser, site] = await Promise.all([launch(), serve()]);
    });
    afterEach(async () => {
      const closing = open;
      open = [];
      await Promise.all(closing.map((excel) => excel.close()));
    });
    afterAll(async () => {
      await browser.close();
      site.close();
    });

    tests(async (options = {}) => {
      const excel = await startExcel({ browser, url: site.url, patience: 3000, ...options });
      open.push(excel);
      return excel;
    });
  });
}

/** All that is in the workbook, as text that is equal for equal workbooks. */
export function wholeOf({ wire: { book } }: Excel): string {
  const { sheets, names } = dump(book);
  return canonical([
    sheets.map((sheet) => ({ ...sheet, rowHeights: [...sheet.rowHeights] })),
    names,
    book.sheets.map(({ name }) => name),
  ]);
}
