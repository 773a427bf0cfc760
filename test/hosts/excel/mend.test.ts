/** What a plain paste overwrites, and formulas that are calculated by hand: 检查 makes good both. */
import { filled, TABLE } from './filled';
import { excelSuite, wholeOf } from '../../excel/suite';
import type { Excel } from '../../excel/excel';
import { sessionOn } from '../../pane/session-on';

const WRONG = '#FFC7CE';

excelSuite('what has to be made good in Excel', (start) => {
  const startFilled = filled(start);
  const opened = async () => {
    const excel = await startFilled();
    const session = sessionOn(excel);
    await session.start();
    await session.check();
    // So that no check but those asked for comes in between.
    excel.loseEvents(Infinity);
    return { excel, session };
  };
  const looks = (excel: Excel) =>
    ['D7', 'E7', 'F7', 'J6', 'J7'].map((address) => [
      excel.prompt(TABLE, address),
      excel.shown(TABLE, address),
    ]);

  test('a plain paste over figures: their colours and prompts come back, and only theirs', async () => {
    const { excel, session } = await opened();
    const [before, value] = [looks(excel), excel.value(TABLE, 'D7')];
    excel.paste(TABLE, 'D7:F7', value);
    excel.paste(TABLE, 'J6', 9);
    expect(excel.prompt(TABLE, 'D7')).toBeUndefined();
    await session.check();
    const { messages } = session.store.get().checkup!;
    expect(messages).toEqual([{ code: 'pasted-over', values: { count: 4 } }]);
    expect(excel.shown(TABLE, 'J6')).toBe(WRONG);
    expect(excel.prompt(TABLE, 'J6')!.title).toMatch(/^※/);
    excel.type(TABLE, 'J6', 1);
    await session.check();
    expect(looks(excel).slice(0, 3)).toEqual(before.slice(0, 3));
    expect(session.store.get().checkup!.messages).toEqual([]);
    expect(await excel.counting(() => session.check())).toMatchObject({ requests: 1 });
  });

  test('native formats of pasted cells see imbalances again', async () => {
    const { excel, session } = await opened();
    const typed = excel.value(TABLE, 'D6');
    excel.type(TABLE, 'J6', 9);
    excel.wire.screen.draw();
    const native = excel.shown(TABLE, 'J6');
    excel.paste(TABLE, 'D6', typed);
    excel.paste(TABLE, 'J6', 1);
    await session.check();
    excel.type(TABLE, 'J6', 9);
    excel.wire.screen.draw();
    expect([native, excel.shown(TABLE, 'J6')]).toEqual([native, native]);
    expect(native).not.toBe('');
  });

  test('where rows were inserted it is told that they were not set again, and nothing is touched', async () => {
    const { excel, session } = await opened();
    excel.insertRow(TABLE, 8);
    await session.check();
    excel.paste(TABLE, 'D7', 0);
    await session.check();
    expect(session.store.get().checkup!.messages).toContainEqual({
      code: 'pasted-left',
      values: { sheet: TABLE },
    });
    expect(excel.prompt(TABLE, 'D7')).toBeUndefined();
  });

  test('calculated by hand: a total that lags behind is no error', async () => {
    const { excel, session } = await opened();
    const clean = wholeOf(excel);
    excel.calculateByHand();
    excel.type(TABLE, 'D6', 100);
    excel.type(TABLE, 'D8', 100);
    await session.check();
    expect(session.store.get().checkup!.messages).toEqual([{ code: 'calculated-by-hand', values: {} }]);
    expect(excel.value(TABLE, 'J6')).toBeGreaterThanOrEqual(100);
    expect(wholeOf(excel)).not.toBe(clean);
  });
});
