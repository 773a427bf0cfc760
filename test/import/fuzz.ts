/**
 * Whatever happens to a file, it is read, or refused in a sentence; never half, in silence, and never for long.
 * A sample runs with the tests, 100,000 cases in the bench.
 */
import { bytesOf, distinctReport, page } from './page';
import { mutated, mutatedPart, randomly, reencoded } from './mutate';
import { pdfOf } from './pdf';
import { makeWorkbook } from '../../src/app/make-workbook';
import { openSource } from '../../src/app/open-source';
import { writeReport } from '../../src/app/write-report';
import { editions } from '../../src/format/editions';
import { faultSentence, messageSentence } from '../../src/language/tell';
import { zhCN } from '../../src/language/zh-CN';
import { Fault } from '../../src/report/result';

type Make = () => Promise<Uint8Array>;
type Spoil = (bytes: Uint8Array, random: (n: number) => number) => Uint8Array;

const report = distinctReport();
const html: Make = async () => bytesOf(await page(report));
const docx: Make = async () => (await writeReport(report)).docx;
const xlsx: Make = async () => (await makeWorkbook(report, { totals: 'typed' })).bytes();
const pdf: Make = async () => pdfOf(report);
const part =
  (name: string): Spoil =>
  (bytes, random) =>
    mutatedPart(bytes, name, random);

/** Ways to spoil a file: what is damaged, and how often of a hundred. */
export const WAYS: readonly {
  readonly name: string;
  readonly make: Make;
  readonly spoil: Spoil;
  readonly share: number;
  /** Checksums refuse every one of them. */
  readonly sealed?: true;
}[] = [
  { name: 'a.html', make: html, spoil: mutated, share: 20 },
  { name: 'b.html', make: html, spoil: (bytes, random) => reencoded(mutated(bytes, random)), share: 8 },
  { name: 'a.docx', make: docx, spoil: mutated, share: 16, sealed: true },
  { name: 'b.docx', make: docx, spoil: part('word/document.xml'), share: 20 },
  { name: 'c.docx', make: docx, spoil: part('word/styles.xml'), share: 6 },
  { name: 'a.xlsx', make: xlsx, spoil: mutated, share: 8, sealed: true },
  { name: 'b.xlsx', make: xlsx, spoil: part('xl/workbook.xml'), share: 4 },
  { name: 'c.xlsx', make: xlsx, spoil: part('xl/worksheets/sheet4.xml'), share: 8 },
  { name: 'a.pdf', make: pdf, spoil: mutated, share: 10 },
];

/** Milliseconds that no damaged file may take, whatever else the machine does meanwhile. */
export const LONGEST = 10_000;

export interface Case {
  readonly seed: number;
  readonly milliseconds: number;
  readonly refused: boolean;
  /** Empty where nothing is. */
  readonly wrong: string;
}

export async function* fuzz(
  { name, make, spoil }: (typeof WAYS)[number],
  cases: number,
  first = 1,
): AsyncGenerator<Case> {
  const whole = await make();
  for (let seed = first; seed < first + cases; seed++) {
    const bytes = spoil(whole, randomly(seed));
    const started = performance.now();
    const taken = await take(name, bytes);
    const milliseconds = performance.now() - started;
    const wrong = milliseconds > LONGEST ? `took ${Math.round(milliseconds)} ms` : taken.wrong;
    yield { seed, milliseconds, refused: taken.refused, wrong };
  }
}

async function take(name: string, bytes: Uint8Array): Promise<Pick<Case, 'refused' | 'wrong'>> {
  try {
    const { report: read, messages } = await openSource(name, bytes);
    for (const message of messages) messageSentence(message, zhCN);
    const lost = editions[read.edition].cells.length - read.cells.size;
    return { refused: false, wrong: lost > 0 && messages.length === 0 ? `${lost} figures lost` : '' };
  } catch (cause) {
    if (!(cause instanceof Fault)) {
      return { refused: true, wrong: String(cause instanceof Error ? cause.stack : cause) };
    }
    const said = faultSentence(cause, zhCN);
    return { refused: true, wrong: said === undefined ? `no sentence for ${cause.code}` : '' };
  }
}
