/** Words written in the pane: nothing that was written is lost, whatever the workbook does meanwhile. */
import { area, writing } from './writing';
import { textNames } from '../../src/workbook/layout';

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
