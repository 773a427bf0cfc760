/** What was found in the words, where their fields show it. */
import { opened } from './living-workbook';
import { sessionOn } from './session-on';
import { problemsUnder, underlinedIn } from '../../src/pane/underlined';
import { areaNames } from '../../src/workbook/layout';

async function seen(write: Readonly<Record<string, readonly string[]>>) {
  const { host } = await opened();
  for (const [area, lines] of Object.entries(write)) {
    const [{ rows } = { rows: [] }] = await host.read([area]);
    await host.write(rows.map((_, row) => ({ place: { area, row, column: 0 }, value: lines[row] ?? null })));
  }
  const pane = sessionOn({ host });
  await pane.check();
  return pane.store.get().checkup!;
}

const underlinedWords = (area: string, checkup: Awaited<ReturnType<typeof seen>>) => {
  const text = checkup.passages.find((passage) => passage.area === area)!.text;
  return underlinedIn(area, checkup).map(({ start, end }) => text.slice(start, end));
};

const onRequest = areaNames.aspect('onRequest');

test('a number that the tables do not bear out is underlined in its field, with the problem under it', async () => {
  const checkup = await seen({ [onRequest]: ['规范办理。', '全年收到政府信息公开申请13件。'] });
  expect(underlinedWords(onRequest, checkup)).toEqual(['13件']);
  expect(problemsUnder(onRequest, checkup)).toHaveLength(1);
  expect(underlinedWords(areaNames.problems, checkup)).toEqual([]);
});

test('it is found too where the undivided text and the aspects are one text', async () => {
  const checkup = await seen({
    [areaNames.overview]: ['本机关依法公开政府信息。'],
    [onRequest]: ['', '全年收到政府信息公开申请13件。'],
  });
  expect(underlinedWords(onRequest, checkup)).toEqual(['13件']);
  expect(underlinedWords(areaNames.overview, checkup)).toEqual([]);
});

test('what is found in several paragraphs is underlined in each', async () => {
  const checkup = await seen({ [areaNames.other]: ['无', '其他事项。'] });
  expect(underlinedWords(areaNames.other, checkup)).toEqual(['无', '其他事项。']);
});

test('an empty section is told under its field', async () => {
  const checkup = await seen({ [areaNames.problems]: [] });
  expect(problemsUnder(areaNames.problems, checkup).map(({ findings: [{ rule }] }) => rule)).toEqual([
    'structure.sections',
  ]);
});
