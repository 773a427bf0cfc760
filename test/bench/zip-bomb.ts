/** Refusing 300 MB in 300 KB: honest about its size, and lying about it. */
import { strToU8, zipSync } from 'fflate';
import { Fault } from '../../src/report/result';
import { openXlsx } from '../../src/hosts/xlsx/open-xlsx';
import type { Row } from './section';

export const title = '拒绝压缩炸弹 300 KB → 300 MB / refuse a zip bomb';

const EXPANDED = 300_000_000;
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';

const honest = (): Uint8Array =>
  zipSync({
    '_rels/.rels': strToU8(
      `<Relationships><Relationship Id="a" Type="${RELATIONS}" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': new Uint8Array(EXPANDED).fill(32),
  });

/** The same, declaring 300 KB in both headers. */
const lying = (bomb: Uint8Array): Uint8Array => {
  const bytes = Buffer.from(bomb);
  const size = Buffer.alloc(4);
  size.writeUInt32LE(EXPANDED);
  for (let at = bytes.indexOf(size); at >= 0; at = bytes.indexOf(size, at + 4))
    bytes.writeUInt32LE(300_000, at);
  return new Uint8Array(bytes);
};

const refusal = (bytes: Uint8Array): string => {
  try {
    openXlsx(bytes);
    return 'not refused';
  } catch (error) {
    return error instanceof Fault ? error.code : String(error);
  }
};

const megabytes = (): number => {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
};

const RUNS = 21;

const measure = (name: string, bytes: Uint8Array): Row[] => {
  const times: number[] = [];
  let most = 0;
  let code = '';
  for (let i = 0; i < RUNS; i++) {
    const before = megabytes();
    const start = performance.now();
    code = refusal(bytes);
    times.push(performance.now() - start);
    most = Math.max(most, megabytes() - before);
  }
  times.sort((a, b) => a - b);
  const note = `${Math.round(bytes.length / 1000)} KB, ${code}`;
  const p95 = times[Math.floor((RUNS - 1) * 0.95)]!;
  return [
    { group: name, name: 'time', median: times[(RUNS - 1) / 2]!, p95, unit: 'ms', goal: 50, note },
    {
      group: name,
      name: 'memory',
      median: most,
      p95: most,
      unit: 'MB',
      goal: 20,
      note: 'the most of all runs',
    },
  ];
};

export async function run(): Promise<Row[]> {
  const bomb = honest();
  return [...measure('declares its size', bomb), ...measure('lies about its size', lying(bomb))];
}
