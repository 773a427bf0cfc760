/** What goes wrong in a real Excel: each ends in a fault with its own code, a way on, and a workbook as it was. */
import { excelSuite, wholeOf } from '../../excel/suite';
import type { Excel } from '../../excel/excel';
import { at, filled, plan, TABLE } from './filled';
import { sampleReport } from '../../workbook/sample-report';
import type { Mark } from '../../../src/workbook/port';
import { readReport } from '../../../src/workbook/read';

const total = at('requests.received.total');
const natural = at('requests.received.naturalPerson');
const MARKS: readonly Mark[] = [{ place: total, look: 'wrong', reason: { title: '错误', text: '总计不对' } }];

type Act = (excel: Excel) => Promise<unknown>;
const insert: Act = ({ host }) => host.insert(plan);
const read: Act = ({ host }) => readReport(host);
const write: Act = ({ host }) => host.write([{ place: natural, value: 7 }]);
const mark: Act = ({ host }) => host.mark(MARKS);
const reveal: Act = ({ host }) => host.reveal(total);

excelSuite('what goes wrong in Excel', (start) => {
  const startFilled = filled(start);

  /** Refused, nothing changed; and once the cause is gone, it is done. */
  async function refusesThenDoes(excel: Excel, act: Act, code: string, mend: () => void): Promise<void> {
    const before = wholeOf(excel);
    await expect(act(excel)).rejects.toMatchObject({ code });
    expect(wholeOf(excel)).toBe(before);
    mend();
    await act(excel);
  }

  test('1 a cell is being edited: everything is refused until it is done', async () => {
    const excel = await startFilled();
    for (const act of [read, write, mark, reveal]) {
      excel.editMode(true);
      await refusesThenDoes(excel, act, 'excel-cell-edit-mode', () => excel.editMode(false));
    }
    const empty = await start();
    empty.editMode(true);
    await refusesThenDoes(empty, insert, 'excel-cell-edit-mode', () => empty.editMode(false));
  });

  test.each(['request', 'reply'] as const)(
    '1 Excel waits for ever, its %s lost: it is said, and the next check mends the marks',
    async (lose) => {
      const excel = await startFilled();
      await excel.page.evaluate(() => window.pane.start(300));
      excel.fault({ lose });
      await expect(mark(excel)).rejects.toMatchObject({ code: 'excel-no-answer' });
      await mark(excel);
      expect(excel.shown(TABLE, 'J6')).toBe('#FFC7CE');
      expect(excel.prompt(TABLE, 'J6')).toEqual({ title: '※错误', text: '总计不对' });
    },
  );

  test('3 a protected workbook is said before anything is written', async () => {
    const excel = await start();
    excel.protectStructure();
    await refusesThenDoes(excel, insert, 'excel-structure-protected', () => excel.protectStructure(false));
  });

  test('3 a protected sheet takes figures and is marked by flags alone', async () => {
    const excel = await startFilled();
    excel.protect(TABLE);
    await readReport(excel.host);
    const usual = excel.prompt(TABLE, 'J6');
    await write(excel);
    await mark(excel);
    expect(excel.value(TABLE, 'D6')).toBe(7);
    expect(excel.shown(TABLE, 'J6')).toBe('#FFC7CE');
    expect(excel.prompt(TABLE, 'J6')).toEqual(usual);
  });

  test('3 a protected hidden sheet is said', async () => {
    const excel = await startFilled();
    excel.protect('_nianbao');
    await refusesThenDoes(excel, mark, 'excel-protected', () => excel.protect('_nianbao', false));
  });

  test.each([
    ['1.14', 0],
    ['1.9', 1],
  ])('4 marks never, own values under %s at most, are taken for edits', async (api, own) => {
    const excel = await startFilled({ matrix: { ExcelApi: api } });
    let edits = 0;
    excel.host.watch(() => edits++);
    await read(excel);
    await mark(excel);
    await read(excel);
    expect(edits).toBe(0);
    await write(excel);
    await read(excel);
    expect(edits).toBe(own);
  });

  test('5 and 11 edits are heard, those of others and of other sheets are not, lost ones are read', async () => {
    const excel = await startFilled();
    let edits = 0;
    const stop = excel.host.watch(() => edits++);
    await read(excel);
    const heard = async (act: () => void) => {
      edits = 0;
      act();
      await read(excel);
      return edits;
    };
    expect(await heard(() => excel.type(TABLE, 'D6', 3))).toBe(1);
    expect(await heard(() => excel.insertRow('五 问题改进', 4))).toBe(1);
    expect(await heard(() => excel.type('Sheet1', 'A1', 3))).toBe(0);
    expect(await heard(() => excel.typeRemotely(TABLE, 'D6', 4))).toBe(0);
    expect(await heard(() => excel.deleteSheet('六 其他事项'))).toBe(1);
    excel.loseEvents(1);
    expect(await heard(() => excel.type(TABLE, 'D6', 5))).toBe(0);
    const { value } = await readReport(excel.host);
    expect(value.cells.get('requests.received.naturalPerson')).toMatchObject({ value: 5 });
    stop();
    expect(await heard(() => excel.type(TABLE, 'D6', 6))).toBe(0);
  });

  test('5 where Excel was busy as the watch began, it begins with the next read, once', async () => {
    const excel = await startFilled();
    let edits = 0;
    const faults: string[] = [];
    excel.fault({ code: 'Conflict', times: 2 });
    const stop = excel.host.watch(
      () => edits++,
      ({ code }) => faults.push(code),
    );
    await read(excel).catch((cause: unknown) => expect(cause).toMatchObject({ code: 'excel-busy' }));
    expect(await excel.counting(() => read(excel).then(() => reveal(excel)))).toMatchObject({ requests: 4 });
    expect(await excel.counting(() => read(excel))).toMatchObject({ requests: 1 });
    excel.type(TABLE, 'D6', 3);
    await read(excel);
    expect([edits, faults]).toEqual([1, ['excel-busy']]);
    stop();
    await read(excel);
    expect(excel.wire.listening.size).toBe(0);
  });

  test('5 a watch that cannot be ended calls nobody all the same', async () => {
    const excel = await startFilled();
    let edits = 0;
    const stop = excel.host.watch(() => edits++);
    await read(excel);
    excel.fault({ code: 'Conflict' });
    stop();
    await read(excel);
    excel.type(TABLE, 'D6', 3);
    await read(excel);
    expect(edits).toBe(0);
  });

  test('6 where nothing has changed nothing is written, so that Excel can still undo', async () => {
    const excel = await startFilled();
    await mark(excel);
    expect(await excel.counting(() => mark(excel))).toMatchObject({ requests: 0 });
    expect(await excel.counting(() => read(excel).then(() => mark(excel)))).toMatchObject({ requests: 1 });
  });

  test('7 another sheet in front, another workbook in front', async () => {
    const excel = await startFilled();
    excel.wire.book.active = excel.sheet('Sheet1');
    await write(excel);
    expect(excel.value(TABLE, 'D6')).toBe(7);
    excel.fault({ code: 'InactiveWorkbook' });
    await refusesThenDoes(excel, read, 'excel-inactive', () => undefined);
  });

  test('7 another workbook comes to the front: jumping and inserting say so, and nothing of an insertion is left', async () => {
    const excel = await startFilled();
    excel.wire.book.inFront = false;
    await refusesThenDoes(excel, reveal, 'excel-inactive', () => (excel.wire.book.inFront = true));
    const empty = await start();
    empty.wire.book.inFront = false;
    const before = wholeOf(empty);
    const refused = { code: 'insert-undone', values: { reason: 'excel-inactive' } };
    await expect(insert(empty)).rejects.toMatchObject(refused);
    expect(wholeOf(empty)).toBe(before);
  });

  test('7 another workbook comes to the front while the template is laid down: only the view is left', async () => {
    const excel = await start();
    excel.fault({ after: 1, delay: 300 });
    const inserting = insert(excel);
    while (excel.sheetNames().length === 1) await new Promise((resolve) => setTimeout(resolve, 20));
    excel.wire.book.inFront = false;
    expect(await inserting).toEqual([{ code: 'insert-step-unfinished', values: { step: 'view' } }]);
    expect((await readReport(excel.host)).value.agency).toBe(sampleReport.agency);
  });

  test('8 an .xls is told before anything is written', async () => {
    const excel = await start({ document: 'C:\\年报.XLS' });
    const before = wholeOf(excel);
    await expect(insert(excel)).rejects.toMatchObject({ code: 'excel-old-format' });
    expect(wholeOf(excel)).toBe(before);
  });

  test('8 a legacy shared workbook: an insertion names what is left of it, marks go without their reasons', async () => {
    const excel = await start();
    excel.wire.book.sharedByOldWay = true;
    await expect(insert(excel)).rejects.toMatchObject({
      code: 'insert-left',
      values: {
        reason: 'excel-shared',
        sheets: plan.sheets.map(({ name }) => name).join('、'),
      },
    });
    const shared = await startFilled();
    shared.wire.book.sharedByOldWay = true;
    const usual = shared.prompt(TABLE, 'J6');
    await mark(shared);
    expect([shared.shown(TABLE, 'J6'), shared.prompt(TABLE, 'J6')]).toEqual(['#FFC7CE', usual]);
    shared.wire.book.sharedByOldWay = false;
    await mark(shared);
    expect(shared.prompt(TABLE, 'J6')!.title).toMatch(/^※/);
  });

  test('9 too large a request is refused whole', async () => {
    const excel = await start();
    excel.wire.payloadLimit = 50_000;
    const before = wholeOf(excel);
    await expect(insert(excel)).rejects.toMatchObject({
      code: 'insert-undone',
      values: { reason: 'excel-too-large' },
    });
    expect(wholeOf(excel)).toBe(before);
  });

  test('10 a new session needs nothing but the workbook', async () => {
    const excel = await startFilled();
    const before = wholeOf(excel);
    await mark(excel);
    await excel.open();
    await read(excel);
    expect(await excel.counting(() => mark(excel))).toMatchObject({ requests: 0 });
    expect(wholeOf(excel)).not.toBe(before);
  });

  test('13 an older Excel, and one that says a member is missing', async () => {
    const old = await start({ matrix: { ExcelApi: '1.3' } });
    const before = wholeOf(old);
    await expect(insert(old)).rejects.toMatchObject({ code: 'excel-api-missing' });
    expect(wholeOf(old)).toBe(before);
    const excel = await startFilled();
    excel.fault({ code: 'ApiNotFound' });
    await refusesThenDoes(excel, mark, 'excel-api-missing', () => undefined);
  });

  test.each([
    ['RangeBorder.Style', 'borders'],
    ['PageLayout.Zoom', 'print'],
    ['ConditionalFormatCollection.Add', 'highlights'],
    ['WorksheetFreezePanes.FreezeRows', 'view'],
    ['DataValidation.Prompt', 'validations'],
  ])('14 a step that fails is said and the others are done: %s', async (member, step) => {
    const whole = await start();
    await insert(whole);
    const excel = await start();
    excel.fault({ member, code: 'GeneralException', after: 2, times: 7 });
    expect(await insert(excel)).toEqual([{ code: 'insert-step-unfinished', values: { step } }]);
    const { value } = await readReport(excel.host);
    expect(value.agency).toBe(sampleReport.agency);
    for (const { name, highlights } of excel.wire.book.sheets) {
      expect(highlights.length).toBe(step === 'highlights' ? 0 : whole.sheet(name).highlights.length);
    }
  });

  test.each(['RangeFill.Color', 'Range.Formulas', 'NamedItemCollection.Add'])(
    '14 half an insertion is taken away again: %s',
    async (member) => {
      const excel = await start();
      const before = wholeOf(excel);
      excel.fault({ member, code: 'GeneralException', after: 1 });
      const refused = expect(insert(excel)).rejects;
      await refused.toMatchObject({ code: 'insert-undone', values: { reason: 'excel-unknown' } });
      expect(wholeOf(excel)).toBe(before);
      expect(await insert(excel)).toEqual([]);
    },
  );

  test('14 what could not be taken away again is named', async () => {
    const excel = await start();
    excel.fault({ member: 'RangeFill.Color', code: 'GeneralException', after: 1 });
    excel.fault({ code: 'AccessDenied' });
    await expect(insert(excel)).rejects.toMatchObject({
      code: 'insert-left',
      values: { reason: 'excel-unknown', sheets: expect.stringContaining(TABLE) },
    });
  });

  test('15 a cell is selected once its sheet is in front', async () => {
    const excel = await startFilled();
    expect(await excel.counting(() => reveal(excel))).toMatchObject({ requests: 2 });
    expect(excel.wire.book.selection).toBe(`'${TABLE}'!J6`);
    excel.fault({ code: 'InvalidSelection' });
    await expect(reveal(excel)).rejects.toMatchObject({ code: 'excel-inactive' });
  });

  test('a host on which a null object has no methods reads all the same', async () => {
    const excel = await start({ nullChains: false });
    expect(await excel.host.read(['nb_year'])).toEqual([]);
  });
});
