import type { Browser } from 'playwright-core';
import { launch, whereChromium } from '../../../excel/browser';
import { canonical, dump } from '../../../excel/dump';
import { startExcel } from '../../../excel/excel';
import { serve, type Site } from '../../../excel/serve';
import { hostContract } from '../../contract';

whereChromium('the contract of the port, in Excel', () => {
  let browser: Browser;
  let site: Site;

  beforeAll(async () => {
    [browser, site] = await Promise.all([launch(), serve()]);
  });
  afterAll(async () => {
    await browser.close();
    site.close();
  });

  hostContract(async () => {
    const excel = await startExcel({ browser, url: site.url, patience: 5000 });
    const whole = async () => {
      const { sheets, names } = dump(excel.wire.book);
      return canonical([sheets.map((sheet) => ({ ...sheet, rowHeights: [...sheet.rowHeights] })), names]);
    };
    return { host: excel.host, clerk: excel, whole, close: () => excel.close() };
  });
});
