import { newXlsx } from '../../../src/hosts/xlsx/open-xlsx';
import { hasValidator, printWithLibreOffice, soffice, testWhere, validate } from './programs';
import { partsOf } from './raw-workbook';
import { sheetNames, smallPlan } from './small-plan';

const fresh = async () => {
  const host = newXlsx();
  await host.insert(smallPlan);
  return host;
};

const parts = async () =>
  Object.fromEntries(
    Object.entries(partsOf((await fresh()).bytes())).map(([path, part]) => [
      path,
      Buffer.from(part, 'latin1').toString(),
    ]),
  );

describe('a fresh workbook', () => {
  test('has its sheets and areas', async () => {
    const host = await fresh();
    expect(host.sheetNames()).toEqual(['填报说明', ...Object.values(sheetNames), '_flags']);
    const areas = await host.read(['nb_agency', 'nb_requests', 'nb_none']);
    expect(areas.map(({ name, sheet, top, left }) => [name, sheet, top, left])).toEqual([
      ['nb_agency', '填报说明', 2, 1],
      ['nb_requests', sheetNames.requests, 2, 1],
    ]);
    expect(areas[1]!.rows.map((row) => row[3])).toEqual(
      [3, 4, 5, 6].map((row) => ({ value: 0, formula: `SUM(B${row}:D${row})` })),
    );
  });

  test('has its texts as text, whatever they look like', async () => {
    const [area] = await (await fresh()).read(['nb_note']);
    expect(area!.rows.map((row) => row.map(({ value }) => value))).toEqual([
      ['政府信息公开工作年度报告', null],
      ['  先填这一页。\n#REF! 也是字。', null],
      ['单位', '#N/A'],
      ['方式', '_x000D_<&>"\u0001'],
      ['', null],
      ['竖排', null],
    ]);
    expect(area!.rows[4]![0]!.formula).toBe('IF(B4="x",1,"")');
  });

  test('is the same file every time', async () => {
    expect((await fresh()).bytes()).toEqual((await fresh()).bytes());
  });

  test('prints on A4, fitted to the width, with titles and page numbers', async () => {
    const written = await parts();
    const sheet = written['xl/worksheets/sheet3.xml']!;
    expect(sheet).toMatch(
      /<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"\/>/,
    );
    expect(sheet).toContain('<printOptions horizontalCentered="1"/>');
    expect(sheet).toContain('<oddFooter>&amp;C第 &amp;P 页 共 &amp;N 页</oddFooter>');
    expect(written['xl/workbook.xml']).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="2">'三 ''A'' 申请'!$1:$2</definedName>`,
    );
    expect(written['xl/workbook.xml']).toContain('state="veryHidden"');
  });

  test('refuses what is no number, and shows what each look means in order', async () => {
    const sheet = (await parts())['xl/worksheets/sheet3.xml']!;
    expect(sheet).toMatch(/<dataValidation type="whole" sqref="B3:D6"[^>]* errorStyle="stop"/);
    expect([...sheet.matchAll(/priority="(\d)"/g)].map(([, priority]) => priority)).toEqual(['1', '2', '3']);
    expect(sheet.match(/stopIfTrue="(1|true)"/g)).toHaveLength(3);
    expect(sheet).toContain('showGridLines="0"');
  });

  test('draws borders on every cell under a merged one', async () => {
    const sheet = (await parts())['xl/worksheets/sheet3.xml']!;
    const style = (cell: string) =>
      new RegExp(`<c r="${cell}"[^>]* s="(\\d+)"|<c r="${cell}" s="(\\d+)"`)
        .exec(sheet)!
        .slice(1)
        .find(Boolean);
    expect(style('B2')).toBe(style('A2'));
  });

  test('is nothing before it is laid down', async () => {
    const host = newXlsx();
    expect(host.sheetNames()).toEqual([]);
    expect(await host.read(['nb_requests'])).toEqual([]);
    expect(() => host.bytes()).toThrow(expect.objectContaining({ code: 'host-empty' }));
    await expect(host.write([])).rejects.toMatchObject({ code: 'host-empty' });
    expect([host.can('watch'), host.can('reveal')]).toEqual([false, false]);
  });

  testWhere(hasValidator, 'the Open XML validator', 'is valid, blank, written and marked', async () => {
    const host = await fresh();
    expect(validate(host.bytes())).toEqual([]);
    await host.write([
      { place: { area: 'nb_requests', row: 0, column: 0 }, value: 5 },
      { place: { area: 'nb_requests', row: 0, column: 3 }, value: '\u0001<' },
    ]);
    await host.mark([
      {
        place: { area: 'nb_requests', row: 1, column: 1 },
        look: 'wrong',
        reason: { title: '错', text: '由\n由' },
      },
      {
        place: { area: 'nb_review', row: 0, column: 3 },
        look: 'shared',
        reason: { title: '同', text: '由' },
      },
    ]);
    expect(validate(host.bytes())).toEqual([]);
  });

  testWhere(soffice, 'LibreOffice', 'opens and prints in LibreOffice', async () => {
    const pdf = Buffer.from(printWithLibreOffice((await fresh()).bytes())).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(4);
  });
});
