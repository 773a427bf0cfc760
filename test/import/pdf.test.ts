/** A PDF whose Chinese font is not in the file: read by Adobe's tables, refused where there are none. */
import { join } from 'node:path';
import { codes, differences, distinctReport } from './page';
import { pdfOf } from './pdf';
import { mapsBeside } from '../../src/cli/character-maps';
import { importReport } from '../../src/import/import-report';
import { useCharacterMaps } from '../../src/import/pdf/character-maps';

const MAPS = mapsBeside(join(import.meta.dirname, '../../src/cli/main.ts'));

test('without the tables nothing is guessed', async () => {
  await expect(importReport('pdf', pdfOf(distinctReport()))).rejects.toMatchObject({
    code: 'pdf-fonts-missing',
  });
});

test.each(['2021', '2019'] as const)('of %s: every figure, unit and year', async (edition) => {
  useCharacterMaps(MAPS);
  const report = distinctReport(edition);
  const read = await importReport('pdf', pdfOf(report));
  expect(differences(read.value, report)).toEqual([]);
  expect(codes(read)).toEqual([]);
  expect(read.value).toMatchObject({ edition, year: report.year, agency: report.agency });
  expect(read.value.narrative.problems).toBe(report.narrative.problems);
});

test('of text in a font that nothing can be made of none is lost without a word', async () => {
  useCharacterMaps(MAPS);
  const unknown = pdfOf(distinctReport(), 'NoSuchCodes-H');
  await expect(importReport('pdf', unknown)).rejects.toMatchObject({ code: 'pdf-fonts-missing' });
});

test.each(['../../../package', 'UniGB UCS2', ''])('no table is called %j', async (name) => {
  await expect(MAPS(name)).rejects.toThrow('no table is called');
});
