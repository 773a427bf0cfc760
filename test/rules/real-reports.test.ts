/** Real reports, as figures alone. */
import { readFileSync } from 'node:fs';
import { found } from './found';
import { specification, whereSpecified } from '../specification';
import { firstCellOf } from '../../src/report/finding';
import { parseReport } from '../../src/report/json';
import { check } from '../../src/rules/check';

/** That their words are missing is found, and is not meant here. */
const ofTables = <T extends readonly unknown[]>(findings: readonly T[]): T[] =>
  findings.filter(([rule]) => rule !== 'structure.sections');

whereSpecified('real reports', () => {
  test.each(['huaian-city-2024', 'shangdian-town-2021', 'suqian-city-2023', 'suqian-city-2024'])(
    '%s is clean',
    (name) => {
      expect(ofTables(found(parseReport(readFileSync(specification(`cases/${name}.json`), 'utf8'))))).toEqual(
        [],
      );
    },
  );

  test('宿迁 2024 against 宿迁 2023: the stocks fit', () => {
    const [now, last] = ['2024', '2023'].map((y) =>
      parseReport(readFileSync(specification(`cases/suqian-city-${y}.json`), 'utf8')),
    );
    expect(ofTables(found(now!, last))).toEqual([]);
  });

  test('上海 2019: blanks and a unit in a cell, and nothing else', () => {
    const report = parseReport(readFileSync(specification('cases/shanghai-gov-office-2019.json'), 'utf8'));
    const blanks = [...report.cells].filter(([, value]) => value.kind === 'blank').map(([cell]) => cell);
    const { findings } = check(report);
    expect(
      findings
        .filter(({ rule }) => rule === 'value.blank')
        .map(firstCellOf)
        .sort(),
    ).toEqual(blanks.sort());
    expect(
      ofTables(
        findings
          .filter(({ rule }) => rule !== 'value.blank')
          .map(({ rule, actual, expected }) => [rule, actual, expected]),
      ),
    ).toEqual([['value.not-a-number', '251000元', 25.1]]);
  });
});
