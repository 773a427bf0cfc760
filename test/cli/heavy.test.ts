import { checkAlone } from './alone';
import { heavyFiles, MOST_MEGABYTES } from './heavy';
import { heavyPublished } from './heavy-published';

const files = [...heavyFiles, ...heavyPublished];

/** The rest is in the bench. */
const SAMPLE = [
  'of 400,000 formulas',
  'of one text in 60,000 cells',
  'of 100,000 merged areas',
  'of a table with rows far apart',
  'with 400,000 formulas under 三',
  'with numbers on every sheet',
  'of no encoding',
  'of attributes',
  'saved as one file, quoted',
  'a PDF of text',
];

describe('a file that is large for what it says is decided on without filling the memory', () => {
  test.each(files.filter(({ name }) => SAMPLE.includes(name)).map((file) => [file.name, file] as const))(
    '%s',
    async (_, file) => {
      const { outcome, megabytes } = await checkAlone(file);
      expect(outcome).toBe(file.outcome);
      expect(megabytes).toBeLessThanOrEqual(MOST_MEGABYTES);
    },
    120_000,
  );

  test('there are such files', () => {
    expect(files.filter(({ name }) => SAMPLE.includes(name))).toHaveLength(SAMPLE.length);
  });
});
