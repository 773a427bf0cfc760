/** Reading one filled report from .xlsx: ours to the Report; the peers only load the workbook. */
import { Workbook as Excelts } from '@cj-tech-master/excelts';
import { read as readSheetJs } from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeWorkbook } from '../../src/app/make-workbook';
import { edition2021 } from '../../src/format/editions';
import { known } from '../../src/report/cell-value';
import { openXlsx } from '../../src/hosts/xlsx/open-xlsx';
import { readReport } from '../../src/workbook/read';
import { distinctReport } from '../document/sample';
import type { Row } from './section';

export const title = '读一份报告的 .xlsx / read one report from .xlsx';

const WARM_UP = 30;
const RUNS = 101;

const rowOf = (name: string, times: readonly number[], note: string): Row => {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)]!;
  return { name, median: at(0.5), p95: at(0.95), unit: 'ms', note };
};

/** Figures of up to four digits, as in most reports. */
const workbook = async (): Promise<Uint8Array> => {
  const cells = edition2021.cells.map(({ id }, i) => [id, known((i * 7919) % 4096)] as const);
  return (await makeWorkbook(distinctReport('2021', { cells: new Map(cells) }))).bytes();
};

const script = `
import sys, time, openpyxl
times = []
for run in range(25):
    start = time.perf_counter()
    openpyxl.load_workbook(sys.argv[1])
    times.append((time.perf_counter() - start) * 1000)
print(' '.join(map(str, times[4:])))
`;

/** openpyxl in a Python of its own, timed inside. */
const openpyxlRow = (bytes: Uint8Array): Row | undefined => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const file = join(folder, 'book.xlsx');
    writeFileSync(file, bytes);
    for (const python of ['python3', '/usr/bin/python3']) {
      const { status, stdout } = spawnSync(python, ['-c', script, file], { encoding: 'utf8' });
      if (status === 0)
        return rowOf('openpyxl', stdout.trim().split(' ').map(Number), 'loads all sheets, in Python');
    }
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

type Reader = readonly [name: string, read: (bytes: Uint8Array) => unknown, note: string];

const readers: readonly Reader[] = [
  ['ours', (bytes) => readReport(openXlsx(bytes)), 'guard, CRC, named areas → Report'],
  ['SheetJS (@e965/xlsx)', (bytes) => readSheetJs(bytes), 'loads all sheets, values only'],
  ['hucre', (bytes) => readXlsx(bytes), 'loads all sheets'],
  ['exceljs', (bytes) => new ExcelJS.Workbook().xlsx.load(bytes as never), 'loads all sheets'],
  ['excelts', (bytes) => new Excelts().xlsx.load(bytes), 'loads all sheets'],
  ['fflate unzipSync alone', (bytes) => unzipSync(bytes), 'the floor for reading all parts'],
];

/** In turn, so that what else the machine does hits all alike. */
export async function run(): Promise<Row[]> {
  const bytes = await workbook();
  const times = readers.map((): number[] => []);
  for (let i = 0; i < WARM_UP + RUNS; i++)
    for (const [reader, [, read]] of readers.entries()) {
      const start = performance.now();
      await read(bytes);
      if (i >= WARM_UP) times[reader]!.push(performance.now() - start);
    }
  const rows = readers.map(([name, , note], i) => rowOf(name, times[i]!, note));
  const python = openpyxlRow(bytes);
  return python ? [...rows, python] : rows;
}
