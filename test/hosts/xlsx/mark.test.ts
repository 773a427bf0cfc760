import fc from 'fast-check';
import { anyCharacter } from '../../any-character';
import { runs } from '../../runs';
import type { Mark } from '../../../src/workbook/port';
import type { XlsxHost } from '../../../src/hosts/xlsx/open-xlsx';
import { newXlsx, openXlsx } from '../../../src/hosts/xlsx/open-xlsx';
import { changedParts, partsOf, rawXlsx, zipOf } from './raw-workbook';
import { smallPlan, tableIds } from './small-plan';

const template = async (): Promise<Uint8Array> => {
  const host = newXlsx();
  await host.insert(smallPlan);
  return host.bytes();
};

const mark = (row: number, column: number, look: Mark['look'] = 'wrong', area = 'nb_requests'): Mark => ({
  place: { area, row, column },
  look,
  reason: { title: '填报有误', text: `填 63，应为 36 – ${row}` },
});

const flags = async (host: XlsxHost, area = 'nb_flags_requests') =>
  (await host.read([area]))[0]!.rows.map((row) => row.map(({ value }) => value));

const text = (bytes: Uint8Array, path: string) => Buffer.from(partsOf(bytes)[path]!, 'latin1').toString();
const REQUESTS = 'xl/worksheets/sheet3.xml';
const FLAGS = 'xl/worksheets/sheet5.xml';
const validations = (bytes: Uint8Array, path = REQUESTS) =>
  [
    ...text(bytes, path)
      .replace(/<!--.*?-->/gs, '')
      .matchAll(/<dataValidation .*?<\/dataValidation>/gs),
  ].map(([xml]) => ({
    sqref: /sqref="([^"]*)"/.exec(xml)![1],
    title: /promptTitle="([^"]*)"/.exec(xml)?.[1],
    prompt: / prompt="([^"]*)"/.exec(xml)?.[1],
    error: / error="([^"]*)"/.exec(xml)?.[1],
  }));

describe('marks', () => {
  test('flags stand where the marked cells are, and go', async () => {
    const host = openXlsx(await template());
    await host.mark([
      mark(0, 0),
      mark(1, 2, 'doubtful'),
      mark(3, 3, 'shared'),
      mark(1, 3, 'wrong', 'nb_review'),
    ]);
    expect(await flags(host)).toEqual([
      [1, null, null, null],
      [null, null, 2, null],
      [null, null, null, null],
      [null, null, null, 3],
    ]);
    expect((await flags(host, 'nb_flags_review'))[1]).toEqual([null, null, null, 1]);
    await host.mark([mark(2, 1)]);
    expect((await flags(host)).flat().filter((flag) => flag !== null)).toEqual([1]);
    await host.mark([]);
    expect((await flags(host)).flat().every((flag) => flag === null)).toBe(true);
  });

  test('the reason is the prompt of that cell alone; its rule and refusal stay', async () => {
    const host = openXlsx(await template());
    await host.mark([mark(1, 1)]);
    const rule = { error: '这里只能填不小于 0 的整数。' };
    expect(validations(host.bytes())).toEqual([
      { sqref: 'B3:D3 B4 D4 B5:D6', title: '件数', prompt: '只填整数 – 没有就填 0。', ...rule },
      { sqref: 'C4', title: '※填报有误', prompt: '填 63，应为 36 – 1', ...rule },
      { sqref: 'E3', title: '合计', prompt: '自动相加。', error: undefined },
    ]);
  });

  test('a validation for one cell gives way as a whole', async () => {
    const host = openXlsx(await template());
    await host.mark([mark(0, 3)]);
    expect(validations(host.bytes()).map(({ sqref, title }) => [sqref, title])).toEqual([
      ['B3:D6', '件数'],
      ['E3', '※填报有误'],
    ]);
  });

  test('long reasons are cut where Excel would refuse them', async () => {
    const host = openXlsx(await template());
    const reason = { title: '错'.repeat(40), text: `${'由'.repeat(253)}😀😀` };
    await host.mark([{ ...mark(0, 0), reason }]);
    const own = validations(host.bytes()).find(({ title }) => title!.startsWith('※'))!;
    expect(own.title).toBe(`※${'错'.repeat(30)}…`);
    expect(own.prompt).toBe(`${'由'.repeat(253)}…`);
  });

  test('a cell without a validation, or without a reason, is only flagged', async () => {
    const bytes = await template();
    const host = openXlsx(bytes);
    const { place } = mark(0, 0);
    await host.mark([mark(1, 3), { place, look: 'wrong' }]);
    expect(changedParts(bytes, host.bytes())).toEqual([FLAGS]);
    expect((await flags(host)).slice(0, 2)).toEqual([
      [1, null, null, null],
      [null, null, null, 1],
    ]);
  });

  test('a rule that depends on where it stands is left alone', async () => {
    const sheet = (formula: string) =>
      `<sheetData/><dataValidations count="1"><dataValidation type="custom" sqref="A1:C3"><formula1>${formula}</formula1></dataValidation></dataValidations>`;
    const file = (formula: string) =>
      rawXlsx({
        sheets: { 表: sheet(formula), 旗: '<sheetData/>' },
        names:
          '<definedName name="nb_requests">表!$A$1:$C$3</definedName><definedName name="nb_flags_requests">旗!$A$1:$C$3</definedName>',
      });
    const changed = async (formula: string) => {
      const host = openXlsx(file(formula));
      await host.mark([mark(0, 0)]);
      return changedParts(file(formula), host.bytes());
    };
    expect(await changed('A1&gt;0')).toEqual(['xl/worksheets/sheet2.xml']);
    expect(await changed('$F$1&gt;0')).toEqual(['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml']);
  });

  test.each<[string, (plan: typeof smallPlan) => typeof smallPlan, string]>([
    [
      'the flag sheet is gone',
      (plan) => ({ ...plan, names: plan.names.filter(({ name }) => !name.startsWith('nb_flags_')) }),
      'marks-sheet-missing',
    ],
    [
      'the table is gone',
      (plan) => ({ ...plan, names: plan.names.filter(({ name }) => name !== 'nb_requests') }),
      'area-missing',
    ],
  ])('%s', async (_, change, code) => {
    const host = newXlsx();
    await host.insert(change(smallPlan));
    const before = host.bytes();
    await expect(host.mark([mark(0, 0)])).rejects.toMatchObject({ code });
    expect(host.bytes()).toBe(before);
    await host.mark([]);
    expect(host.bytes()).toBe(before);
  });

  test('zeros in place of empty flags come back as zeros', async () => {
    const zeros = '<row r="1"><c r="A1"><v>0</v></c><c r="B1"><v>0</v></c></row>';
    const bytes = rawXlsx({
      sheets: { 表: '<sheetData/>', 旗: `<sheetData>${zeros}</sheetData>` },
      names:
        '<definedName name="nb_requests">表!$A$1:$B$1</definedName><definedName name="nb_flags_requests">旗!$A$1:$B$1</definedName>',
    });
    const host = openXlsx(bytes);
    await host.mark([mark(0, 1)]);
    expect(await flags(host)).toEqual([[0, 1]]);
    const saved = openXlsx(host.bytes());
    await saved.mark([]);
    expect(changedParts(bytes, saved.bytes())).toEqual([]);
  });
});

describe('marks vanish without a trace', () => {
  const sizes = { proactive: [3, 3], requests: [4, 4], review: [2, 4] } as const;
  const anyMark = fc.constantFrom(...tableIds).chain((id) =>
    fc.record({
      place: fc.record({
        area: fc.constant(`nb_${id}`),
        row: fc.nat(sizes[id][0] - 1),
        column: fc.nat(sizes[id][1] - 1),
      }),
      look: fc.constantFrom<Mark['look']>('wrong', 'doubtful', 'shared'),
      reason: fc.record({
        title: fc.string({ unit: anyCharacter, maxLength: 40 }),
        text: fc.string({ unit: anyCharacter, maxLength: 300 }),
      }),
    }),
  );

  test('after any marks, saved and opened again, every part is as it was', async () => {
    const bytes = await template();
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyMark, { maxLength: 20 }),
        fc.array(anyMark, { maxLength: 5 }),
        async (first, second) => {
          const host = openXlsx(bytes);
          await host.mark(first);
          const saved = openXlsx(host.bytes());
          await saved.mark(second);
          const again = openXlsx(saved.bytes());
          await again.mark([]);
          expect(changedParts(bytes, again.bytes())).toEqual([]);
        },
      ),
      runs(60),
    );
  });

  test('without the comment that keeps them, the validations come back by themselves', async () => {
    const bytes = await template();
    const host = openXlsx(bytes);
    await host.mark([mark(1, 1), mark(1, 2), mark(0, 3), mark(3, 0)]);
    const parts = partsOf(host.bytes());
    expect(Object.values(parts).some((part) => part.includes('<!--nb-kept'))).toBe(true);
    const without = zipOf(
      Object.fromEntries(
        Object.entries(parts).map(([path, part]) => [
          path,
          new Uint8Array(Buffer.from(part.replace(/<!--nb-kept.*?-->/gs, ''), 'latin1')),
        ]),
      ),
    );
    const saved = openXlsx(without);
    await saved.mark([]);
    expect(validations(saved.bytes()).sort((a, b) => a.sqref!.localeCompare(b.sqref!))).toEqual(
      validations(bytes),
    );
    expect(text(saved.bytes(), FLAGS)).toBe(text(bytes, FLAGS));
  });

  test('what another program changed in the validations in between stays', async () => {
    const host = openXlsx(await template());
    await host.mark([mark(1, 1), mark(0, 3)]);
    const parts = Object.entries(partsOf(host.bytes())).map(([path, part]) => {
      const changed = part.replace(
        '</dataValidations><!--',
        '<dataValidation type="whole" sqref="A9"><formula1>1</formula1></dataValidation></dataValidations><!--',
      );
      return [path, new Uint8Array(Buffer.from(changed, 'latin1'))] as const;
    });
    const saved = openXlsx(zipOf(Object.fromEntries(parts)));
    await saved.mark([]);
    const was = validations(await template()).map(({ sqref, prompt }) => `${sqref} ${prompt}`);
    const is = validations(saved.bytes()).map(({ sqref, prompt }) => `${sqref} ${prompt}`);
    expect(is.sort()).toEqual([...was, 'A9 undefined'].sort());
    expect(text(saved.bytes(), REQUESTS)).not.toContain('nb-kept');
  });

  test('what the clerk typed in between stays', async () => {
    const host = openXlsx(await template());
    await host.mark([mark(1, 1)]);
    await host.write([{ place: { area: 'nb_requests', row: 1, column: 1 }, value: 36 }]);
    await host.mark([]);
    const [area] = await host.read(['nb_requests']);
    expect(area!.rows[1]![1]).toEqual({ value: 36 });
    expect(validations(host.bytes())).toEqual(validations(await template()));
  });
});
