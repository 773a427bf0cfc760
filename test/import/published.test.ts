/** What is told of a published report beside its figures: its tables, with their edition, and who signed. */
import { distinctReport, page, readPage } from './page';
import { EDITION_IDS, type EditionId } from '../../src/format/edition';

const publishedOf = async (edition: EditionId, date?: string) => {
  const report = { ...distinctReport(edition), profile: date ? { date } : {} };
  return (await readPage(await page(report))).published;
};

test.each(EDITION_IDS)('%s: the three tables; 四 is the same in either edition', async (edition) => {
  const { tables } = await publishedOf(edition);
  expect(tables.map(({ table, edition: of }) => [table, of])).toEqual([
    ['proactive', edition],
    ['requests', edition],
    ['review', undefined],
  ]);
  expect(tables.flatMap(({ missingRows }) => missingRows)).toEqual([]);
});

test('who signed, where somebody has', async () => {
  expect((await publishedOf('2021', '2026年1月20日')).signature).toMatchObject({ date: '2026年1月20日' });
  expect(await publishedOf('2021')).not.toHaveProperty('signature');
});
