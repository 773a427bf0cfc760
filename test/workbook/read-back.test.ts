/** What was written is read back, also from a file that another program has saved. */
import fc from 'fast-check';
import { runs } from '../runs';
import { readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convert, whereLibreOffice } from '../libreoffice';
import { openpyxl, whereInstalled } from '../installed';
import { randomFrom, randomReport } from '../random-report';
import { specification, whereSpecified } from '../specification';
import { makeWorkbook } from '../../src/app/make-workbook';
import { openSource } from '../../src/app/open-source';
import { templateOf } from '../../src/app/template-of';
import { edition2021 } from '../../src/format/editions';
import { fromPlain, type PlainValue } from '../../src/report/cell-value';
import { parseReport, toJson } from '../../src/report/json';
import type { Report } from '../../src/report/report';
import { bytesOf, json, read, report } from './written';

test('export∘import is the identity on reports with mistakes, blanks and words', async () => {
  const odd = fc.constantFrom<PlainValue>(null, '/', '６０', '22（其中修订16件）', 1.5, -3, 99999);
  const cell = fc.constantFrom(...edition2021.cells.map(({ id }) => id));
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.array(fc.tuple(cell, odd), { maxLength: 12 }), async (seed, changes) => {
      const base = randomReport(randomFrom(seed));
      const given: Report = {
        ...base,
        cells: new Map([...base.cells, ...changes.map(([id, value]) => [id, fromPlain(value)] as const)]),
      };
      const { report: back } = await openSource('book.xlsx', (await makeWorkbook(given)).bytes());
      expect(toJson(back)).toEqual(toJson(given));
    }),
    runs(25),
  );
});

test('a text of any characters and paragraphs comes back', async () => {
  const line = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
    .map((s) => s.replace(/[\r\n]/g, ''))
    .filter((s) => s !== '');
  const text = fc.array(line, { minLength: 1, maxLength: 15 }).map((lines) => lines.join('\n'));
  await fc.assert(
    fc.asyncProperty(text, text, text, async (overview, problems, other) => {
      const given = { ...report, narrative: { overview, problems, other } };
      const { report: back } = await openSource('book.xlsx', (await makeWorkbook(given)).bytes());
      expect(back.narrative).toEqual(given.narrative);
    }),
    runs(15),
  );
});

whereLibreOffice('saved again by LibreOffice', () => {
  test('every figure and text is read, and totals are still live', async () => {
    const saved = convert({ 'book.xlsx': await bytesOf(templateOf(report)) }, 'xlsx').get('book.xlsx')!;
    expect(await json(saved)).toEqual(toJson(report));
    expect((await read(saved)).value.cells.get('requests.granted.total')).toMatchObject({ derived: true });
  });
});

whereInstalled(openpyxl !== undefined, 'python3-openpyxl is not installed')('saved again by openpyxl', () => {
  test('formulas lose their stored results, and are calculated', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'nianbao-py-')), 'book.xlsx');
    writeFileSync(file, await bytesOf(templateOf(report)));
    execFileSync(openpyxl!, [
      '-c',
      'import openpyxl,sys; b=openpyxl.load_workbook(sys.argv[1]); b["三 依申请公开"]["D8"]=63; b.save(sys.argv[1])',
      file,
    ]);
    const { value } = await read(new Uint8Array(readFileSync(file)));
    expect(value.cells.get('requests.granted.naturalPerson')).toEqual({ kind: 'known', value: 63 });
    expect(value.cells.get('requests.granted.total')).toEqual({ kind: 'known', value: 75, derived: true });
  });
});

whereSpecified('real reports', () => {
  test.each([
    'huaian-city-2024',
    'shangdian-town-2021',
    'shanghai-gov-office-2019',
    'suqian-city-2023',
    'suqian-city-2024',
  ])('%s: import, then export, gives back the same JSON', async (name) => {
    const text = readFileSync(specification(`cases/${name}.json`), 'utf8');
    const { report: back } = await openSource('book.xlsx', (await makeWorkbook(parseReport(text))).bytes());
    expect(toJson(back)).toEqual(JSON.parse(text));
  });
});
