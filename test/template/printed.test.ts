/** The template on paper: LibreOffice stands for Excel's printing. */
import { convert, whereLibreOffice } from '../libreoffice';
import { readPdfPages } from '../document/rendered/pdf-pages';
import { emptyReport } from '../../src/app/empty-report';
import { makeWorkbook } from '../../src/app/make-workbook';

whereLibreOffice('the template printed', () => {
  test('the first sheet, with all its guidance, is one page', async () => {
    const workbook = await makeWorkbook(emptyReport('2021', 2025, '某县财政局'));
    const pdf = convert({ 'book.xlsx': await workbook.bytes() }, 'pdf').get('book.xlsx')!;
    const [first = '', second = ''] = (await readPdfPages(pdf)).pages.map(({ texts }) =>
      texts.map(({ text }) => text).join(''),
    );
    expect(first).toMatch(/政府信息公开工作年度报告.*6.可以调整列宽/);
    expect(second).toMatch(/一、总体情况/);
  }, 120_000);
});
