import { createHash } from 'node:crypto';
import { sha256 } from '../../../src/app/slip/digest';
import { slipOf, valuesDigest } from '../../../src/app/slip/slip';
import { slipPage } from '../../../src/app/slip/slip-page';
import { slipZhCN } from '../../../src/language/slip/zh-CN';
import { slipEn } from '../../../src/language/slip/en';
import { en } from '../../../src/language/en';
import { zhCN } from '../../../src/language/zh-CN';
import { parseReport, toJson } from '../../../src/report/json';
import { BLANK, known } from '../../../src/report/cell-value';
import { balanced, reportOf } from '../../real-reports';

const report = reportOf(balanced, {
  agency: '某县自然资源局',
  narrative: { problems: '不够及时。', other: '0元。' },
});
const files = [
  { name: '年报.docx', content: new Uint8Array([1, 2, 3]) },
  { name: '年报.html', content: '公开' },
];
const dismissed = [{ rule: 'year.stock', cells: [], actual: 1, reason: '<已核实>' }];

test('a digest is that of SHA-256', async () => {
  // FIPS 180-4, the example of one block.
  expect(await sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(await sha256('公开')).toBe(createHash('sha256').update('公开').digest('hex'));
});

test('the same values have the same digest in whatever order they come, another figure or word another', async () => {
  const { cells, narrative, ...rest } = toJson(report);
  const reversed = { narrative: Object.fromEntries(Object.entries(narrative).reverse()), ...rest };
  const again = parseReport(
    JSON.stringify({ ...reversed, cells: Object.fromEntries(Object.entries(cells).reverse()) }),
  );
  const digest = await valuesDigest(report);
  expect(await valuesDigest(again)).toBe(digest);
  const changed = new Map(report.cells).set('proactive.rules.issued', known(1));
  expect(await valuesDigest({ ...report, cells: changed })).not.toBe(digest);
  expect(await valuesDigest({ ...report, narrative: { ...report.narrative, other: '0元' } })).not.toBe(
    digest,
  );
});

test('a slip names every file with its length and digest', async () => {
  const slip = await slipOf(report, files);
  expect(slip.files).toEqual([
    {
      name: '年报.docx',
      bytes: 3,
      sha256: createHash('sha256')
        .update(Buffer.from([1, 2, 3]))
        .digest('hex'),
    },
    { name: '年报.html', bytes: 6, sha256: await sha256('公开') },
  ]);
});

test('both sides of every equation are on it: 25 rows, 7 columns twice, 3 kinds of cases', async () => {
  const { equations } = await slipOf(report, []);
  expect(equations).toHaveLength(25 + 7 + 7 + 3);
  expect(equations.filter(({ holds }) => !holds)).toEqual([]);
  const received = equations.find(({ left }) => left.cells[0] === 'requests.received.total');
  expect([received?.left.sum, received?.right.sum]).toEqual([147, 147]);
});

test('a side with a blank has no sum and does not hold; one that differs says both sums', async () => {
  const cells = new Map(report.cells)
    .set('requests.received.total', BLANK)
    .set('review.reconsideration.total', known(6));
  const { equations } = await slipOf({ ...report, cells }, []);
  const of = (id: string) => equations.find(({ left }) => left.cells.length === 1 && left.cells[0] === id);
  expect(of('requests.received.total')).toMatchObject({ left: { sum: null }, holds: false });
  expect(of('review.reconsideration.total')).toMatchObject({
    left: { sum: 6 },
    right: { sum: 5 },
    holds: false,
  });
});

test.each([
  ['Chinese', slipZhCN, zhCN, '看过后保留的提醒', '它不是签名'],
  ['English', slipEn, en, 'Warnings looked at and left', 'It is no signature'],
])(
  'the page in %s says what it is not, and shows files, sums and reasons, escaped',
  async (_, words, language, ...said) => {
    const slip = await slipOf(report, files, dismissed);
    const page = slipPage(slip, words, language);
    for (const part of [...said, '年报.docx', slip.files[0]?.sha256, slip.sha256, '= 147', '&lt;已核实&gt;'])
      expect(page).toContain(part);
    expect(page).not.toContain('<已核实>');
  },
);
