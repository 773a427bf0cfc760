/** Reading one published report, beside the raw parsers on the same bytes: what recognising costs on top of them. */
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { parse } from 'parse5';
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import { writeReport } from '../../../src/app/write-report';
import { mapsBeside } from '../../../src/cli/character-maps';
import { importReport, type DocumentKind } from '../../../src/import/import-report';
import { useCharacterMaps } from '../../../src/import/pdf/character-maps';
import { bytesOf, distinctReport, page } from '../../import/page';
import { pdfOf } from '../../import/pdf';
import type { Line } from '../section';
import { timingOf } from '../timing';

export const title = 'Reading a published report';

const WARM_UP = 5;
const RUNS = 41;
/** Milliseconds for .html and .docx. */
const GOAL = 30;
/** Times what pdf.js alone takes for text and operators. */
const GOAL_PDF = 1.3;

interface Reading {
  readonly kind: DocumentKind;
  readonly bytes: Uint8Array;
  readonly peer: string;
  readonly parse: (bytes: Uint8Array) => unknown;
}

export async function run(): Promise<Line[]> {
  const maps = mapsBeside(join(import.meta.dirname, '../../../src/cli/main.ts'));
  useCharacterMaps(maps);
  const report = distinctReport();
  const readings: readonly Reading[] = [
    {
      kind: 'html',
      bytes: bytesOf(await page(report)),
      peer: 'parse5 alone',
      parse: (bytes) => parse(new TextDecoder().decode(bytes)),
    },
    {
      kind: 'docx',
      bytes: (await writeReport(report)).docx,
      peer: 'fflate alone',
      parse: (bytes) => unzipSync(bytes),
    },
    { kind: 'pdf', bytes: pdfOf(report), peer: 'pdf.js alone', parse: pdfAlone },
  ];
  const lines: Line[] = [];
  for (const reading of readings) lines.push(...(await linesOf(reading)));
  return lines;
}

/** In turn, so that what else the machine does hits both alike. */
async function linesOf({ kind, bytes, peer, parse: alone }: Reading): Promise<Line[]> {
  const times: { ours: number[]; peer: number[]; ratio: number[] } = { ours: [], peer: [], ratio: [] };
  const wanted = distinctReport().cells.size;
  let right = 0;
  for (let run = 0; run < WARM_UP + RUNS; run++) {
    const ours = await timed(async () => {
      const { value } = await importReport(kind, bytes);
      if (value.cells.size === wanted) right++;
    });
    const theirs = await timed(() => alone(bytes));
    if (run < WARM_UP) continue;
    times.ours.push(ours);
    times.peer.push(theirs);
    times.ratio.push(ours / theirs);
  }
  const note = `${right} of ${WARM_UP + RUNS} read whole`;
  const isPdf = kind === 'pdf';
  return [
    { group: kind, name: 'ours', unit: 'ms', ...timingOf(times.ours), ...(!isPdf && { goal: GOAL }), note },
    { group: kind, name: peer, unit: 'ms', ...timingOf(times.peer), note: '' },
    ...(isPdf
      ? [
          {
            name: `${kind}: ours to ${peer}`,
            unit: '×' as const,
            ...medianOnly(times.ratio),
            goal: GOAL_PDF,
            note,
          },
        ]
      : []),
  ];
}

/** Of a ratio of two times the middle says something, its tail only what else the machine did. */
function medianOnly(ratios: readonly number[]) {
  const { median } = timingOf(ratios);
  return { median, p95: median };
}

async function timed(act: () => unknown): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

/** Text and operators of every page, as the reader asks for them. */
async function pdfAlone(bytes: Uint8Array): Promise<void> {
  const task = pdfjs.getDocument({
    data: bytes.slice(),
    cMapUrl: join(import.meta.dirname, '../../../node_modules/pdfjs-dist/cmaps/'),
    cMapPacked: true,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
  });
  const file = await task.promise;
  for (let i = 1; i <= file.numPages; i++) {
    const one = await file.getPage(i);
    await Promise.all([one.getTextContent(), one.getOperatorList()]);
  }
  await task.destroy();
}
