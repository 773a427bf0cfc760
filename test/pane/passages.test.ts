/** Words written in the pane: nothing that was written is lost, whatever the workbook does meanwhile. */
import { jest } from '@jest/globals';
import { opened } from './living-workbook';
import { idle, sessionOn } from './session-on';
import { areaNames, textNames } from '../../src/workbook/layout';
import { readReport } from '../../src/workbook/read';

const area = areaNames.problems;

async function writing() {
  const book = await opened();
  const pane = sessionOn(book);
  await pane.start();
  const { passages, store } = pane;
  const before = passages.textOf(area);
  return {
    ...book,
    pane,
    passages,
    before,
    draft: () => store.get().drafts[area],
    inWorkbook: async () => (await readReport(book.host)).value.narrative.problems,
    settled: async () => {
      await idle(pane);
      await new Promise((resolve) => setTimeout(resolve, 20));
      await idle(pane);
    },
  };
}

test('a field that is left is written, checked, and shows what stands in the sheet', async () => {
  const { passages, before, inWorkbook, settled, draft, pane } = await writing();
  passages.typed(area, `${before}\n另有一段。`);
  expect(passages.textOf(area)).toBe(`${before}\n另有一段。`);
  expect(await inWorkbook()).toBe(before);
  await passages.left(area);
  expect(await inWorkbook()).toBe(`${before}\n另有一段。`);
  await settled();
  expect(draft()).toBeUndefined();
  expect(pane.store.get().checkup!.report.narrative.problems).toBe(`${before}\n另有一段。`);
});

test('after two seconds without a key it is written too, but not while an input method is at work', async () => {
  jest.useFakeTimers({ doNotFake: ['setImmediate', 'queueMicrotask', 'nextTick'] });
  try {
    const { passages, inWorkbook, pane, before } = await writing();
    passages.composed(area, true);
    passages.typed(area, '拼yin');
    await jest.advanceTimersByTimeAsync(5000);
    await idle(pane);
    expect(await inWorkbook()).toBe(before);
    passages.typed(area, '拼音');
    passages.composed(area, false);
    await jest.advanceTimersByTimeAsync(1900);
    await idle(pane);
    expect(await inWorkbook()).toBe(before);
    await jest.advanceTimersByTimeAsync(200);
    await idle(pane);
    expect(await inWorkbook()).toBe('拼音');
  } finally {
    jest.useRealTimers();
  }
});

test('what the workbook refuses is kept, said, and written later', async () => {
  const { passages, fail, calm, inWorkbook, draft, before } = await writing();
  fail('excel-protected');
  passages.typed(area, '新写的。');
  await passages.left(area);
  expect(draft()).toMatchObject({ text: '新写的。', state: 'held', fault: { code: 'excel-protected' } });
  calm();
  expect(await inWorkbook()).toBe(before);
  await passages.flush();
  expect(await inWorkbook()).toBe('新写的。');
});

test.each([
  ['mine', '我写的。'],
  ['theirs', '别人改的。'],
] as const)(
  'where the sheet was changed meanwhile both texts are there to choose from: %s',
  async (which, text) => {
    const { passages, host, inWorkbook, draft, settled } = await writing();
    passages.typed(area, '我写的。');
    await host.write([{ place: { area, row: 0, column: 0 }, value: '别人改的。' }]);
    await passages.left(area);
    expect(draft()).toMatchObject({ state: 'changed', text: '我写的。', there: '别人改的。' });
    expect(await inWorkbook()).toBe('别人改的。');
    await passages.choose(area, which);
    await settled();
    expect(await inWorkbook()).toBe(text);
    expect(passages.textOf(area)).toBe(text);
  },
);

test('a field shows what was written in it all the time until it is read again', async () => {
  const { passages, pane, settled } = await writing();
  const shown = new Set<string>();
  passages.typed(area, '新写的。');
  const stop = pane.store.subscribe(() => shown.add(passages.textOf(area)));
  await passages.left(area);
  await settled();
  stop();
  expect([...shown]).toEqual(['新写的。']);
});

test('a new line at the end stays while the field is written in', async () => {
  const { passages, before, settled } = await writing();
  passages.typed(area, `${before}\n`);
  await passages.write(area);
  await settled();
  expect(passages.textOf(area)).toBe(`${before}\n`);
  passages.typed(area, `${before}\n又一段。`);
  await passages.left(area);
  await settled();
  expect(passages.textOf(area)).toBe(`${before}\n又一段。`);
});

test('what is typed while the workbook is being written is written next', async () => {
  const { passages, host, inWorkbook, settled } = await writing();
  const { write } = host;
  host.write = async (values) => {
    await write(values);
    host.write = write;
    passages.typed(area, '先写的。后写的。');
  };
  passages.typed(area, '先写的。');
  await passages.write(area);
  expect(passages.textOf(area)).toBe('先写的。后写的。');
  await passages.left(area);
  await settled();
  expect(await inWorkbook()).toBe('先写的。后写的。');
});

test('every text of the template has its passage', async () => {
  const { pane } = await writing();
  expect(pane.store.get().checkup!.passages.map((passage) => passage.area)).toEqual(textNames);
});
