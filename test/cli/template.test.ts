/** `template`, into a new workbook and beside the sheets of one that is there. */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSource } from '../../src/app/open-source';
import { ledgerBytes } from '../hosts/xlsx/foreign';
import { cli, folder } from './commands';

describe('template', () => {
  test('makes a workbook of the year, agency and edition asked for', async () => {
    const path = join(folder(), 'book.xlsx');
    expect(await cli('template', '-o', path, '--year', '2026', '--agency', '某县财政局')).toMatchObject({
      code: 0,
      err: '',
    });
    const { report } = await openSource(path, new Uint8Array(readFileSync(path)));
    expect([report.agency, report.year, report.edition]).toEqual(['某县财政局', 2026, '2021']);
    await cli('template', '-o', path, '--year', '2020');
    expect((await openSource(path, new Uint8Array(readFileSync(path)))).report.edition).toBe('2019');
  });

  test('what stood there before is kept under another name, and said', async () => {
    const at = folder();
    const path = join(at, 'book.xlsx');
    writeFileSync(path, 'somebody’s work');
    const { out } = await cli('template', '-o', path);
    expect(readFileSync(join(at, 'book (原有 1).xlsx'), 'utf8')).toBe('somebody’s work');
    expect(out).toContain('book (原有 1).xlsx');
    await cli('template', '-o', path);
    expect(readdirSync(at)).toHaveLength(2);
  });

  test('where no year is given it is the one now being prepared', async () => {
    const path = join(folder(), 'book.xlsx');
    await cli('template', '-o', path);
    expect((await openSource(path, new Uint8Array(readFileSync(path)))).report.year).toBe(2026);
  });
});

describe('template --into', () => {
  test('puts the template beside the sheets of a workbook, in another file, and leaves the first', async () => {
    const at = folder();
    const [from, to] = [join(at, 'a.xlsx'), join(at, 'b.xlsx')];
    writeFileSync(from, ledgerBytes());
    const { code, err } = await cli('template', '--into', from, '-o', to, '--agency', '某县财政局');
    expect(code).toBe(0);
    expect(err).toContain('填报说明 (2)');
    expect(new Uint8Array(readFileSync(from))).toEqual(ledgerBytes());
    const { report, workbook } = await openSource(to, new Uint8Array(readFileSync(to)));
    expect(report.agency).toBe('某县财政局');
    expect(workbook?.host.sheetNames()[0]).toBe('台账');
  });

  test.each(['a.xlsx', './a.xlsx', '../X/a.xlsx'])('never in place: -o %s', async (output) => {
    const at = join(folder(), 'X');
    mkdirSync(at);
    writeFileSync(join(at, 'a.xlsx'), ledgerBytes());
    const path = `${at}/${output}`;
    expect(await cli('template', '--into', join(at, 'a.xlsx'), '-o', path)).toMatchObject({ code: 2 });
    expect(new Uint8Array(readFileSync(join(at, 'a.xlsx')))).toEqual(ledgerBytes());
  });

  test('a template that is there already is said', async () => {
    const at = folder();
    await cli('template', '-o', join(at, 'a.xlsx'));
    const { code, err } = await cli('template', '--into', join(at, 'a.xlsx'), '-o', join(at, 'b.xlsx'));
    expect([code, existsSync(join(at, 'b.xlsx'))]).toEqual([2, false]);
    expect(err).toContain('已有年报模板');
  });
});
