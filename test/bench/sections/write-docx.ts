/** Writing one report as .docx: ours, `docx` used directly, and docxtemplater with a prepared template. */
import { reportDocument } from '../../../src/document/report-document';
import { writeDocx } from '../../../src/document/write-docx';
import { edition2021 } from '../../../src/format/editions';
import { known } from '../../../src/report/cell-value';
import type { Report } from '../../../src/report/report';
import { distinctReport } from '../../document/sample';
import { writeDirectly } from '../docx-directly';
import { fill, prepare } from '../docx-from-template';
import type { Row, Timing } from '../section';
import { timingOf } from '../timing';

export const title = '写一份 .docx / write one report as .docx';

export async function run(): Promise<Row[]> {
  const report = ordinaryReport();
  const document = reportDocument(report);
  const template = prepare(document);
  const [ours, direct, filled] = await timeInTurn([
    () => writeDocx(reportDocument(report)),
    () => writeDirectly(document),
    () => fill(template),
  ]);
  const peers = [
    { name: 'docx used directly', timing: direct! },
    { name: 'docxtemplater', timing: filled! },
  ];
  return [
    {
      what: 'Report → .docx',
      ours: ours!,
      peers,
      note: 'docxtemplater only fills what was typeset beforehand',
    },
  ];
}

/** Figures of up to four digits, as in most reports. */
function ordinaryReport(): Report {
  const cells = edition2021.cells.map(({ id }, i) => [id, known((i * 7919) % 4096)] as const);
  return distinctReport('2021', { cells: new Map(cells) });
}

const WARM_UP = 15;
const RUNS = 61;

/** In turn, so that what else the machine does hits all alike. */
async function timeInTurn(writers: readonly (() => unknown)[]): Promise<Timing[]> {
  const times: number[][] = writers.map(() => []);
  for (let run = 0; run < WARM_UP + RUNS; run++) {
    for (const [i, write] of writers.entries()) {
      const start = performance.now();
      await write();
      if (run >= WARM_UP) times[i]!.push(performance.now() - start);
    }
  }
  return times.map(timingOf);
}
