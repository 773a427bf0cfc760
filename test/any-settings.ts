/** Any settings in which something is asked, for laws. */
import fc from 'fast-check';
import { aspects } from '../src/format/sections';
import { MOST_DECIMALS, MOST_LENGTH, type Settings } from '../src/report/settings';

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const words = fc
  .tuple(fc.constantFrom('政策解读', '医疗/卫生', '规范性 文件', '公报', '"', '𠮷'), fc.nat(99))
  .map(([word, n]) => word + n);

const due = fc
  .integer({ min: 1, max: 12 })
  .chain((month) => fc.integer({ min: 1, max: DAYS[month - 1]! }).map((day) => ({ month, day })));

export const anySettings: fc.Arbitrary<Settings> = fc
  .record(
    {
      source: fc.constantFrom('某市人民政府办公室', '某政办发〔2025〕5号', '"引号"'),
      overviewLength: fc.integer({ min: 1, max: MOST_LENGTH }),
      deadline: due,
      expected: fc
        .record(
          Object.fromEntries(
            aspects.map(({ key }) => [key, fc.array(words, { minLength: 1, maxLength: 4 })]),
          ),
          { requiredKeys: [] },
        )
        .filter((each) => Object.keys(each).length > 0),
      feeDecimals: fc.integer({ min: 0, max: MOST_DECIMALS }),
      pendingCarriedOver: fc.boolean(),
    },
    { requiredKeys: [] },
  )
  .filter((settings) => Object.keys(settings).some((key) => key !== 'source')) as fc.Arbitrary<Settings>;
