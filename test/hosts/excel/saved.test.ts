/** What the add-in wrote, saved and opened by others. */
import { saveAsXlsx } from '../../excel/save';
import { excelSuite } from '../../excel/suite';
import { resaveWithLibreOffice, soffice, testWhere } from '../xlsx/programs';
import { sampleReport } from '../../workbook/sample-report';
import { templateOf } from '../../../src/app/template-of';
import { editions } from '../../../src/format/editions';
import { openXlsx } from '../../../src/hosts/xlsx/open-xlsx';
import { placeOf } from '../../../src/workbook/layout';
import { readReport } from '../../../src/workbook/read';

const place = placeOf(editions['2021'], 'requests.received.total');

excelSuite('a workbook made in Excel', (start) => {
  const made = async () => {
    const excel = await start();
    await excel.host.insert(templateOf(sampleReport));
    await excel.host.mark([{ place, look: 'wrong', reason: { title: '错误', text: '总计不对' } }]);
    const { value } = await readReport(excel.host);
    return { bytes: await saveAsXlsx(excel), value };
  };

  test('is read by the host for files, and its marks are taken away by it', async () => {
    const { bytes, value } = await made();
    const file = openXlsx(bytes);
    expect((await readReport(file)).value).toEqual(value);
    const [flags] = await file.read(['nb_flags_requests']);
    expect(flags!.rows[place.row]![place.column]!.value).toBe(1);
    await file.mark([]);
    expect((await file.read(['nb_flags_requests']))[0]!.rows.flat().every(({ value: flag }) => !flag)).toBe(
      true,
    );
  });

  testWhere(soffice, 'LibreOffice', 'is opened by LibreOffice and recalculated to the same', async () => {
    const { bytes, value } = await made();
    const { value: resaved, messages } = await readReport(openXlsx(resaveWithLibreOffice(bytes)));
    expect(messages).toEqual([]);
    expect(resaved.cells).toEqual(value.cells);
    expect(resaved.agency).toBe(value.agency);
  });
});
