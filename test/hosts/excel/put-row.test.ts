/** An official row that was deleted is put back in Excel as it was: labels, looks, merges, what its cells take. */
import { filled, TABLE } from './filled';
import { excelSuite } from '../../excel/suite';
import type { Excel } from '../../excel/excel';
import { sessionOn } from '../../pane/session-on';
import { addressOf } from '../../../src/ooxml/sheet/reference';
import { canPutBack, putBack } from '../../../src/pane/lost-rows';

const PROACTIVE = '二 主动公开';

/** A sheet: what stands in it, how it looks and what it takes, and how a row shows errors. */
function looked({ wire: { book } }: Excel, sheet: string, row: number) {
  const { cells, merges, rowHeights, highlights } = book.sheet(sheet)!;
  return {
    cells: [...cells]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([at, { content, ...cell }]) => [at, cell, content.formula ?? content.value]),
    merges: merges.map((merge) => JSON.stringify(merge)).sort(),
    height: rowHeights.get(row - 1),
    highlights: highlights
      .filter(({ areas }) => areas.some(({ top, bottom }) => top <= row - 1 && row - 1 <= bottom))
      .map(({ format }) => JSON.stringify(format))
      .filter((format, i, all) => all.indexOf(format) === i)
      .sort(),
  };
}

/** The figures typed in a row, by their addresses. */
function figuresOf({ wire: { book } }: Excel, sheet: string, row: number): [string, number][] {
  return [...book.sheet(sheet)!.cells].flatMap(([at, { content }]): [string, number][] => {
    const [own, column] = at.split(' ').map(Number) as [number, number];
    const typed = content.formula === undefined && typeof content.value === 'number';
    return own === row - 1 && typed ? [[addressOf(own, column), content.value as number]] : [];
  });
}

excelSuite('a deleted official row in Excel', (start) => {
  const startFilled = filled(start);

  test.each([
    [TABLE, 22, '2.重复申请'],
    [TABLE, 7, '二、上年结转政府信息公开申请数量'],
    [TABLE, 8, '（一）予以公开'],
    [TABLE, 10, '1.属于国家秘密'],
    [TABLE, 17, '8.属于行政查询事项'],
    [TABLE, 29, '（七）总计'],
    [TABLE, 30, '四、结转下年度继续办理'],
    [PROACTIVE, 5, '规章'],
    [PROACTIVE, 16, '行政事业性收费'],
  ])('%s, row %i, %s', async (sheet, row, label) => {
    const excel = await startFilled();
    const session = sessionOn(excel);
    await session.start();
    await session.check();
    const [before, figures] = [looked(excel, sheet, row), figuresOf(excel, sheet, row)];
    excel.loseEvents(Infinity);
    excel.deleteRow(sheet, row);
    await session.check();
    const { checkup } = session.store.get();
    const message = checkup!.messages.find(({ code }) => code === 'row-missing')!;
    expect(message).toMatchObject({ code: 'row-missing', values: { label } });
    expect(canPutBack(message, checkup!, session.workplace)).toBe(true);
    await putBack(message, session.workplace);
    expect(session.store.get().notice).toMatchObject({ code: 'row-put-back' });
    expect(session.store.get().checkup!.messages).toEqual([]);
    for (const [address, figure] of figures) excel.type(sheet, address, figure);
    await session.check();
    expect(looked(excel, sheet, row)).toEqual(before);
  });

  test('where the sheet is protected nothing is put in, and it is said', async () => {
    const excel = await startFilled();
    const session = sessionOn(excel);
    await session.start();
    excel.deleteRow(TABLE, 8);
    await session.check();
    excel.protect(TABLE);
    const [message] = session.store.get().checkup!.messages;
    await putBack(message!, session.workplace);
    expect(session.store.get().notice).toMatchObject({ code: 'excel-protected' });
    expect(excel.value(TABLE, 'C8')).not.toBe('（一）予以公开');
  });
});
