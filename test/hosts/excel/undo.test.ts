/** Ctrl+Z survives typing: what the pane does of its own accord takes away no step of the clerk's. */
import { filled, TABLE } from './filled';
import { WITH_UNDO, type Excel } from '../../excel/excel';
import { excelSuite } from '../../excel/suite';
import { nextCheck, sessionOn } from '../../pane/session-on';
import type { Session } from '../../../src/pane/session';

const WRONG = '#FFC7CE';

excelSuite('undo in Excel', (start) => {
  const startFilled = filled(start);

  async function typeWrong(excel: Excel, session: Session) {
    const checked = nextCheck(session);
    excel.type(TABLE, 'J6', 9);
    await checked;
  }
  const problems = (session: Session) => session.store.get().checkup!.problems.length;

  test('an Excel without undo for add-ins: typing is followed by the list and by nothing else', async () => {
    const excel = await startFilled();
    const session = sessionOn(excel);
    await session.start();
    const before = excel.value(TABLE, 'J6');
    await typeWrong(excel, session);
    expect(problems(session)).toBeGreaterThan(0);
    expect(excel.shown(TABLE, 'J6')).not.toBe(WRONG);
    const checked = nextCheck(session);
    expect(excel.undo()).toBe(true);
    await checked;
    expect(excel.value(TABLE, 'J6')).toBe(before);
    expect(problems(session)).toBe(0);
  });

  test.each<[string, (session: Session) => Promise<unknown>]>([
    ['检查', (session) => session.check()],
    ['定位', (session) => session.goTo(session.store.get().checkup!.problems[0]!)],
    ['下一处', (session) => session.next()],
  ])('there marks and their reasons are laid on %s, once', async (_, act) => {
    const excel = await startFilled();
    const session = sessionOn(excel);
    await session.start();
    await typeWrong(excel, session);
    await act(session);
    expect(excel.shown(TABLE, 'J6')).toBe(WRONG);
    expect(excel.prompt(TABLE, 'J6')!.title).toMatch(/^※/);
    expect(excel.undo()).toBe(false);
    const { requests } = await excel.counting(() => session.next());
    expect(requests).toBe(2);
  });

  test('there opening the pane leaves undo whole, too', async () => {
    const excel = await startFilled();
    excel.type(TABLE, 'J6', 9);
    await sessionOn(excel).start();
    // What is typed before the watch has begun may still be lost: to ask for events is itself a request.
    expect(excel.shown(TABLE, 'J6')).not.toBe(WRONG);
  });

  test('an Excel with undo for add-ins: marks follow typing, and undo takes back both', async () => {
    const excel = await startFilled({ matrix: WITH_UNDO });
    const session = sessionOn(excel);
    await session.start();
    const before = excel.value(TABLE, 'J6');
    await typeWrong(excel, session);
    expect(excel.shown(TABLE, 'J6')).toBe(WRONG);
    expect(excel.prompt(TABLE, 'J6')!.title).not.toMatch(/^※/);
    let presses = 0;
    while (excel.value(TABLE, 'J6') === 9 && excel.undo()) presses++;
    expect(excel.value(TABLE, 'J6')).toBe(before);
    expect(presses).toBe(2);
  });

  test.each<[string, (excel: Excel) => Promise<void>]>([
    ['the same', async () => undefined],
    ['the next', (excel) => excel.open()],
  ])('after 检查 in %s session nothing is said any more of a cell put right meanwhile', async (_, again) => {
    const excel = await startFilled({ matrix: WITH_UNDO });
    const formula = excel.formula(TABLE, 'J6');
    const usual = excel.prompt(TABLE, 'J6');
    let session = sessionOn(excel);
    await session.start();
    await typeWrong(excel, session);
    await session.check();
    expect(excel.prompt(TABLE, 'J6')!.title).toMatch(/^※/);
    const checked = nextCheck(session);
    excel.type(TABLE, 'J6', `=${formula}`);
    await checked;
    expect(excel.shown(TABLE, 'J6')).not.toBe(WRONG);
    session.dispose();
    await again(excel);
    session = sessionOn(excel);
    await session.start();
    const { bytes } = await excel.counting(() => session.check());
    expect(excel.prompt(TABLE, 'J6')).toEqual(usual);
    const read = await excel.counting(() => session.check());
    expect(read.requests).toBe(1);
    expect(bytes - read.bytes).toBeLessThan(30_000);
  });
});
