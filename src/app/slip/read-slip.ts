/** A slip as a file → the slip: the JSON, or the page with the same JSON in it. */
import { canonical, sha256 } from './digest';
import { equationsIn, type Slip, type SlipEquation } from './slip';
import { fromJson, MOST_JSON } from '../../report/json';
import { Fault } from '../../report/result';

/** In front of the JSON in the page. */
export const SLIP_DATA = '<script type="application/json" id="slip">';

/** @throws Fault `slip-other`, `slip-newer`, or `slip-damaged` where it contradicts itself. */
export async function readSlip(bytes: Uint8Array): Promise<Slip> {
  if (bytes.length > MOST_JSON) throw new Fault('file-too-large');
  const data = parsed(textIn(new TextDecoder().decode(bytes)));
  if (!isObject(data) || typeof data.slip !== 'number') throw new Fault('slip-other');
  if (data.slip > 1) throw new Fault('slip-newer');
  if (!isSlip(data) || !isTrueToItself(data)) throw new Fault('slip-damaged');
  if ((await sha256(canonical(data.report))) !== data.sha256) throw new Fault('slip-damaged');
  return data;
}

/** Whether a file is worth reading as a slip, by how it is made. */
export const looksLikeSlip = (bytes: Uint8Array): boolean => {
  const text = new TextDecoder().decode(bytes.subarray(0, MOST_JSON));
  return text.includes(SLIP_DATA) || /^\uFEFF?\s*\{\s*"slip"\s*:/.test(text);
};

function textIn(file: string): string {
  const start = file.indexOf(SLIP_DATA);
  if (start < 0) return file.replace(/^\uFEFF/, '');
  const end = file.indexOf('</script>', start);
  return file.slice(start + SLIP_DATA.length, end < 0 ? undefined : end);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Fault('slip-other', {}, { cause });
  }
}

type Entries = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Entries =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Each of a list has these texts, and these lists. */
const isListOf = (list: unknown, texts: readonly string[], lists: readonly string[] = []): boolean =>
  Array.isArray(list) &&
  list.every(
    (each) =>
      isObject(each) &&
      texts.every((key) => typeof each[key] === 'string') &&
      lists.every((key) => Array.isArray(each[key])),
  );

const isSide = (side: unknown): boolean => isObject(side) && Array.isArray(side.cells) && 'sum' in side;

const isSlip = (data: Entries): data is Entries & Slip =>
  data.slip === 1 &&
  typeof data.product === 'string' &&
  isObject(data.rules) &&
  isListOf(data.files, ['name', 'sha256']) &&
  (data.files as readonly Entries[]).every(({ after = '' }) => typeof after === 'string') &&
  isListOf(data.dismissed, ['rule', 'reason'], ['cells']) &&
  isListOf(data.equations, ['rule']) &&
  (data.equations as readonly Entries[]).every(({ left, right }) => isSide(left) && isSide(right));

/** The report is one, and gives the sums that the slip states. */
function isTrueToItself({ report, equations }: Slip): boolean {
  try {
    const own = new Map(equationsIn(fromJson(report)).map((each) => [keyOf(each), canonical(each)]));
    return equations.every((each) => (own.get(keyOf(each)) ?? canonical(each)) === canonical(each));
  } catch (cause) {
    if (cause instanceof Fault) return false;
    throw cause;
  }
}

/** Another version may have other equations. */
const keyOf = ({ rule, left, right }: SlipEquation): string =>
  `${rule} ${left.cells.join()} ${right.cells.join()}`;
