import { parseAreas } from '../../excel/rectangles';
import { templateOf } from '../../../src/app/template-of';
import { emptyReport } from '../../../src/app/empty-report';
import { addressStrings, sheetOf } from '../../../src/hosts/excel/addresses';
import { areaReference } from '../../../src/ooxml/sheet/reference';
import { withFreeNames } from '../../../src/workbook/free-names';

const plan = templateOf(emptyReport('2021', 2026, '甲市教育局'));

describe('addresses', () => {
  const areas = Array.from({ length: 3000 }, (_, i) => ({ top: i, bottom: i, left: 0, right: i % 3 }));

  test('are cut where Excel takes no more, and none is lost', () => {
    const strings = addressStrings(areas);
    expect(strings.length).toBeGreaterThan(1);
    expect(strings.every((each) => each.length <= 8192)).toBe(true);
    expect(strings.flatMap(parseAreas)).toEqual(areas);
  });

  test.each(['Sheet1', '三 依申请公开', "it's (2)"])('name the sheet %s', (sheet) => {
    const whole = areaReference(sheet, { top: 2, left: 0, bottom: 34, right: 9 });
    expect(whole).toBe(`'${sheet.replace("'", "''")}'!$A$3:$J$35`);
    expect(sheetOf(whole)).toBe(sheet);
  });
});

describe('names of sheets', () => {
  test('are kept where they are free', () => {
    expect(withFreeNames(plan, ['Sheet1'])).toEqual({ plan, messages: [] });
  });

  test('are counted up where they are taken, and the areas follow', () => {
    const { plan: given, messages } = withFreeNames(plan, ['填报说明', '填报说明 (2)', '_NIANBAO']);
    expect(given.sheets[0]!.name).toBe('填报说明 (3)');
    expect(given.sheets.at(-1)!.name).toBe('_nianbao (2)');
    expect(given.names.find(({ name }) => name === 'nb_year')!.sheet).toBe('填报说明 (3)');
    expect(messages).toEqual([
      { code: 'sheet-renamed', values: { wanted: '填报说明', given: '填报说明 (3)' } },
    ]);
  });

  test('stay within 31 characters', () => {
    const long = '长'.repeat(31);
    const { plan: given } = withFreeNames({ sheets: [{ ...plan.sheets[0]!, name: long }], names: [] }, [
      long,
    ]);
    expect(given.sheets[0]!.name).toBe(`${'长'.repeat(27)} (2)`);
  });
});
