/** The file a superior hands round: all of it is taken, or nothing, and what is amiss is said. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { anySettings } from '../../any-settings';
import { exampleRequirements } from '../../../src/app/requirements/example';
import { readRequirements, requirementsText } from '../../../src/app/requirements/read-requirements';
import { en } from '../../../src/language/en';
import { faultSentence } from '../../../src/language/tell';
import { zhCN } from '../../../src/language/zh-CN';
import { settingsSchema } from '../../../src/report/report-schema';
import { Fault } from '../../../src/report/result';

const bytes = (text: string) => new TextEncoder().encode(text);
const follows = new Ajv2020({ strict: false }).compile(settingsSchema);

function refusal(file: Uint8Array): Fault {
  try {
    readRequirements(file);
  } catch (cause) {
    if (cause instanceof Fault) return cause;
  }
  throw new Error('it was taken');
}

test('what is written as a file is read from it again, and follows the published schema', () => {
  fc.assert(
    fc.property(anySettings, (settings) => {
      const text = requirementsText(settings);
      expect(readRequirements(bytes(text))).toEqual(settings);
      expect(follows(JSON.parse(text))).toBe(true);
    }),
  );
});

test('the example is such a file', () => {
  const file = join(import.meta.dirname, '../../../assets/requirements/wuwei-2025.json');
  expect(readRequirements(new Uint8Array(readFileSync(file)))).toEqual(exampleRequirements());
  expect(exampleRequirements()).toMatchObject({ overviewLength: 1000 });
});

test.each<[string, unknown, string, string]>([
  ['a word that no one knows', { length: 1000 }, 'requirements-key', 'length'],
  ['a section that is no aspect', { expected: { weather: ['晴'] } }, 'requirements-key', 'expected.weather'],
  ['a length in words', { overviewLength: '一千' }, 'requirements-value', 'overviewLength'],
  ['a length of nothing', { overviewLength: 0 }, 'requirements-value', 'overviewLength'],
  ['half a character', { overviewLength: 10.5 }, 'requirements-value', 'overviewLength'],
  ['a day that no month has', { deadline: '2月30日' }, 'requirements-value', 'deadline'],
  ['a day written otherwise', { deadline: '01-20' }, 'requirements-value', 'deadline'],
  ['a day that is a number', { deadline: 120 }, 'requirements-value', 'deadline'],
  [
    'words that are one text',
    { expected: { proactive: '政策解读' } },
    'requirements-value',
    'expected.proactive',
  ],
  ['an empty word', { expected: { proactive: [''] } }, 'requirements-value', 'expected.proactive'],
  ['no words', { expected: { proactive: [] } }, 'requirements-value', 'expected.proactive'],
  ['two in one', { expected: { proactive: ['教育、医疗'] } }, 'requirements-value', 'expected.proactive'],
  ['too many decimals', { feeDecimals: 7 }, 'requirements-value', 'feeDecimals'],
  ['yes in words', { pendingCarriedOver: '是' }, 'requirements-value', 'pendingCarriedOver'],
  ['a source that is a list', { source: ['某市'], feeDecimals: 2 }, 'requirements-value', 'source'],
  ['only who asks', { source: '某市' }, 'requirements-empty', ''],
  ['nothing', {}, 'requirements-empty', ''],
  ['a list', [{ feeDecimals: 2 }], 'requirements-other', ''],
  ['a report', { edition: '2021', year: 2025, agency: '某局', cells: {} }, 'requirements-other', ''],
])('%s is refused whole, in a plain sentence', (_, content, code, key) => {
  const fault = refusal(bytes(JSON.stringify(content)));
  expect(fault).toMatchObject({ code, ...(key !== '' && { values: { key } }) });
  for (const language of [zhCN, en]) {
    const said = faultSentence(fault, language);
    expect(said).not.toMatch(/undefined|\[object|json-/);
    expect(said).toContain(key);
  }
  if (!code.endsWith('other') && !code.endsWith('empty'))
    expect(faultSentence(fault, zhCN)).toContain('整份没有采用');
});

test.each([
  ['a text that breaks off', bytes('{"overviewLength": 10')],
  ['an empty file', bytes('')],
  ['bytes that are no text', new Uint8Array([0xff, 0xfe, 0x7b])],
  ['a file as large as none is', bytes(`{"source": "${'某'.repeat(100_000)}", "feeDecimals": 2}`)],
])('%s is refused', (_, file) => {
  expect(refusal(file).code).toBe('requirements-other');
});
