/** Values into Excel: all arrive as they are, or all is as it was, or the clerk is told which cells to look at. */
import { at, filled, TABLE } from './filled';
import type { Excel } from '../../excel/excel';
import { excelSuite, wholeOf } from '../../excel/suite';
import { readReport } from '../../../src/workbook/read';

const natural = at('requests.received.naturalPerson');
const write = ({ host }: Excel) => host.write([{ place: natural, value: 7 }]);

/** Into two cells that a test has merged: what goes into the second is lost. */
const writeMerged = (excel: Excel) =>
  excel.host.write([
    { place: natural, value: 7 },
    { place: at('requests.received.enterprise'), value: 8 },
  ]);

excelSuite('values written into Excel', (start) => {
  const startFilled = filled(start);

  test('2 a value lost under merged cells is noticed, and all are put back', async () => {
    const excel = await startFilled();
    excel.merge(TABLE, 'D6:E6');
    const before = wholeOf(excel);
    await expect(writeMerged(excel)).rejects.toMatchObject({
      code: 'excel-value-changed',
      values: { sheet: TABLE, cell: 'E6' },
    });
    expect(wholeOf(excel)).toBe(before);
  });

  test('7 rows came between the read and the write: nothing is written in their place', async () => {
    const excel = await startFilled();
    excel.insertRow(TABLE, 8);
    const before = wholeOf(excel);
    await expect(write(excel)).rejects.toMatchObject({ code: 'excel-moved' });
    expect(wholeOf(excel)).toBe(before);
    await readReport(excel.host);
    await write(excel);
    expect(excel.value(TABLE, 'D6')).toBe(7);
  });

  test('7 rows came while it was written: all is put back', async () => {
    const excel = await startFilled();
    excel.fault({ after: 1, delay: 300 });
    const writing = write(excel).catch((cause: unknown) => cause);
    await new Promise((resolve) => setTimeout(resolve, 150));
    excel.insertRow(TABLE, 8);
    const before = wholeOf(excel);
    expect(await writing).toMatchObject({ code: 'excel-moved' });
    expect(wholeOf(excel)).toBe(before);
  });

  test('7 what cannot be put back either is named', async () => {
    const excel = await startFilled();
    excel.merge(TABLE, 'D6:E6');
    excel.fault({ after: 2, code: 'GeneralException', times: 2 });
    await expect(writeMerged(excel)).rejects.toMatchObject({
      code: 'excel-not-put-back',
      values: { sheet: TABLE, cells: 'D6、E6' },
    });
  });

  test('8 a figure goes into a text cell as a number; where it is put back, so is the format', async () => {
    const excel = await startFilled();
    const { numberFormat } = excel.sheet(TABLE).cell(5, 3).look;
    excel.typeAsText(TABLE, 'D6', '3６');
    excel.typeAsText(TABLE, 'F6', '无');
    await readReport(excel.host);
    const cell = () => excel.sheet(TABLE).cell(5, 3);
    const before = [cell().content, cell().look];
    excel.merge(TABLE, 'G6:H6');
    const lost = excel.host.write([
      { place: natural, value: 36 },
      { place: { ...natural, column: natural.column + 4 }, value: 8 },
    ]);
    await expect(lost).rejects.toMatchObject({ code: 'excel-value-changed', values: { cell: 'H6' } });
    expect([cell().content, cell().look]).toEqual(before);
    expect(await excel.counting(() => write(excel))).toMatchObject({ requests: 2 });
    expect(cell()).toMatchObject({ content: { value: 7 }, look: { numberFormat } });
    expect(excel.sheet(TABLE).cell(5, 5)).toMatchObject({
      content: { value: '无' },
      look: { numberFormat: '@' },
    });
  });

  test('8 a protected sheet on which formats may not be changed: nothing is written at all', async () => {
    const excel = await startFilled();
    excel.typeAsText(TABLE, 'D6', '36');
    await readReport(excel.host);
    excel.protect(TABLE);
    await readReport(excel.host);
    const others = excel.host.write([
      { place: at('proactive.fees.amount'), value: 12.5 },
      { place: natural, value: 36 },
    ]);
    const fees = excel.value('二 主动公开', 'B16');
    await expect(others).rejects.toMatchObject({ code: 'excel-protected' });
    expect([excel.value(TABLE, 'D6'), excel.value('二 主动公开', 'B16')]).toEqual(['36', fees]);
  });
});
