/**
 * What may happen to a damaged file: it is refused by a Fault, or it is read – and then nothing that
 * we do to it changes or loses what stands in it without a word.
 */
import { ledgerBytes } from './foreign';
import { mutatedBytes, mutatedXml } from './mutate';
import { asExcel, asWps } from './shaped';
import { below, pick, randomFrom, type Random } from '../../random-report';
import { sampleReport } from '../../workbook/sample-report';
import { templateOf } from '../../../src/app/template-of';
import { editions } from '../../../src/format/editions';
import { newXlsx, openXlsx, type XlsxHost } from '../../../src/hosts/xlsx/open-xlsx';
import { toJson } from '../../../src/report/json';
import { Fault } from '../../../src/report/result';
import type { RawCell } from '../../../src/ooxml/sheet/raw-cell';
import { placeOf } from '../../../src/workbook/layout';
import { readReport } from '../../../src/workbook/read';

export interface Case {
  readonly what: string;
  readonly seed: number;
  /** Undefined where the file was taken. */
  readonly refused: string | undefined;
  readonly wrong: string | undefined;
}

const plan = templateOf(sampleReport);

async function bases() {
  const host = newXlsx();
  await host.insert(plan);
  const ours = host.bytes();
  await host.mark([{ place: placeOf(editions['2021'], 'requests.received.total'), look: 'wrong' }]);
  const inLedger = openXlsx(ledgerBytes());
  await inLedger.insert(plan);
  return {
    ours: [ours, asExcel(ours), asWps(ours), host.bytes(), inLedger.bytes()],
    theirs: [ledgerBytes()],
  };
}

const read = async (host: XlsxHost) => {
  const { value, messages } = await readReport(host);
  return { text: JSON.stringify(toJson(value)), said: messages.length > 0 };
};

const SAMPLE = JSON.stringify(toJson(sampleReport));

type Contents = ReadonlyMap<string, ReadonlyMap<string, RawCell>>;
const plainly = (contents: Contents): string =>
  JSON.stringify(
    [...contents].map(([sheet, cells]) => [sheet, [...cells].sort(([a], [b]) => (a < b ? -1 : 1))]),
  );

/** Each returns what is wrong; a Fault is thrown. */
const ACTS = {
  /** Bytes are covered by checksums: what is read is what was there. */
  'reading bytes': async (bytes: Uint8Array) => {
    const { text, said } = await read(openXlsx(bytes));
    return text === SAMPLE || said ? undefined : 'figures or texts changed without a word';
  },
  'reading XML': async (bytes: Uint8Array) => {
    await read(openXlsx(bytes));
    return undefined;
  },
  /** The reading half of the page. */
  opening: async (bytes: Uint8Array) => {
    const host = openXlsx(bytes);
    const { sheets } = await host.looks();
    const contents = host.contents();
    const lost = sheets.filter(({ name, cells }) => {
      const there = [...(contents.get(name)?.values() ?? [])].filter(({ value }) => value !== null);
      return there.length !== cells.filter(({ value }) => value !== undefined).length;
    });
    return lost.length === 0 && sheets.length === contents.size ? undefined : 'a cell is not shown';
  },
  marking: async (bytes: Uint8Array) => {
    const host = openXlsx(bytes);
    const before = await read(host);
    await host.mark([
      {
        place: placeOf(editions['2021'], 'requests.received.total'),
        look: 'wrong',
        reason: { title: '错', text: '由' },
      },
      { place: placeOf(editions['2021'], 'review.reconsideration.total'), look: 'shared' },
    ]);
    const after = await read(openXlsx(host.bytes()));
    return after.text === before.text ? undefined : 'marks changed what is read';
  },
  inserting: async (bytes: Uint8Array) => {
    const host = openXlsx(bytes);
    const before = plainly(host.contents());
    const theirs = host.contents().size;
    await host.insert(plan);
    const after = openXlsx(host.bytes());
    const { text } = await read(after);
    if (text !== SAMPLE) return 'what was inserted is not read back';
    const kept = plainly(new Map([...after.contents()].slice(0, theirs)));
    return kept === before ? undefined : 'what stood there has changed';
  },
} as const;

type Act = keyof typeof ACTS;
export const acts = Object.keys(ACTS) as readonly Act[];

async function judged(act: Act, seed: number, bytes: Uint8Array): Promise<Case> {
  try {
    return { what: act, seed, refused: undefined, wrong: await ACTS[act](bytes) };
  } catch (cause) {
    if (cause instanceof Fault) return { what: act, seed, refused: cause.code, wrong: undefined };
    return { what: act, seed, refused: undefined, wrong: `thrown: ${String(cause)}` };
  }
}

function damaged(random: Random, act: Act, { ours, theirs }: Awaited<ReturnType<typeof bases>>): Uint8Array {
  const base = pick(random, act === 'inserting' ? theirs : ours);
  const bytes = act === 'reading bytes' || (act !== 'reading XML' && below(random, 10) === 0);
  return bytes ? mutatedBytes(random, base) : mutatedXml(random, base);
}

/** Case by case, the same for the same seed. */
export async function* fuzz(act: Act, cases: number, first = 0): AsyncGenerator<Case> {
  const files = await bases();
  for (let seed = first; seed < first + cases; seed++)
    yield judged(act, seed, damaged(randomFrom(seed), act, files));
}
