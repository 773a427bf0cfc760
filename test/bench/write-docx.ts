/** Writing one report as .docx: ours, `docx` used directly, and docxtemplater with a prepared template. */
import { reportDocument } from '../../src/document/report-document';
import { writeDocx } from '../../src/document/write-docx';
import { distinctReport } from '../document/sample';
import { writeDirectly } from './docx-directly';
import { fill, prepare } from './docx-from-template';

export interface Row {
  readonly name: string;
  /** Median of one run. */
  readonly milliseconds: number;
  readonly ours: boolean;
}

export const title = '写一份 .docx / write one report as .docx (median, ms)';

export async function run(): Promise<Row[]> {
  const report = distinctReport('2021');
  const document = reportDocument(report);
  const template = await prepare(document);
  return [
    { name: 'ours', ours: true, milliseconds: await median(() => writeDocx(reportDocument(report))) },
    { name: 'docx used directly', ours: false, milliseconds: await median(() => writeDirectly(document)) },
    {
      name: 'docxtemplater, prepared template',
      ours: false,
      milliseconds: await median(() => fill(template)),
    },
  ];
}

const WARM_UP = 20;
const RUNS = 80;

async function median(write: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < WARM_UP + RUNS; i++) {
    const start = performance.now();
    await write();
    if (i >= WARM_UP) times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[RUNS / 2]!;
}
