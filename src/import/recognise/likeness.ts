/** How alike a label as published and an official one are, whatever their numbering, spaces and brackets. */
import { remembered } from './remembered';

const NUMBERING =
  /^(第?[一二三四五六七八九十]{1,3}[、.,:]|\([一二三四五六七八九十]{1,3}\)|\(?\d{1,2}[.、,)](?!\d))/;
const BRACKETS = /\([^()]*\)/g;
const NOTHING_SAID = /[^\p{L}\p{N}]/gu;

/** ① and ❶ have no stop after them. */
const RINGED = /^\s*[\u2460-\u2473\u2776-\u277F]/;

/** NFKC makes brackets, digits and stops half-width, and ⑴ to (1). */
const withoutNumber = (text: string): string =>
  text
    .replace(RINGED, '')
    .normalize('NFKC')
    .replace(/[\s\u200B\uFEFF#*]+/g, '')
    .replace(NUMBERING, '');

/** Letters and digits only, without number in front: what two labels are compared by. */
export const bare = remembered((text) => withoutNumber(text).replace(NOTHING_SAID, ''));

interface Wording {
  readonly whole: string;
  /** Without what stands in brackets, where something is left. */
  readonly core: string;
}

function wordingOf(text: string): Wording {
  const unnumbered = withoutNumber(text).replace(/其它/g, '其他');
  const whole = unnumbered.replace(NOTHING_SAID, '');
  if (!unnumbered.includes('(')) return { whole, core: whole };
  return { whole, core: unnumbered.replace(BRACKETS, '').replace(NOTHING_SAID, '') || whole };
}

/** Longer texts are no labels; what stands in brackets explains one, at whatever length. */
const LONGEST = 90;
const LONGEST_EXPLAINED = 400;
const isTooLong = (text: string): boolean =>
  text.length > LONGEST &&
  (text.length > LONGEST_EXPLAINED || text.normalize('NFKC').replace(BRACKETS, '').length > LONGEST);
/** A shorter one says too little to be found inside another. */
const TELLING = 4;
const CONTAINED = 0.9;
/** The same but for what stands in brackets. */
const SAME = 0.98;

/** 1 = the same, 0 = nothing in common. */
export const likeness = (written: string, official: string): number =>
  isTooLong(written) ? 0 : likenessOf(wordingOf(written), wordingOf(official));

function likenessOf(a: Wording, b: Wording): number {
  if (a.whole === b.whole) return 1;
  if (a.core === b.core) return SAME;
  const inside =
    (b.core.length >= TELLING && a.core.includes(b.core)) ||
    (a.core.length >= TELLING && b.core.includes(a.core));
  const whole = Math.max(inside ? CONTAINED : 0, shared(a.whole, b.whole));
  return a.core === a.whole && b.core === b.whole ? whole : Math.max(whole, shared(a.core, b.core));
}

/** Of two letters, one common letter says nothing. */
const SHORT = 2;

function shared(a: string, b: string): number {
  const [less, more] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  const least = (LEAST - AHEAD) * more;
  if (less <= SHORT || less < least || lettersOf(a, b) < least) return 0;
  return commonLength(a, b) / more;
}

/** How many letters of one the other has at all: no subsequence is longer. */
function lettersOf(a: string, b: string): number {
  let count = 0;
  for (const letter of a) if (b.includes(letter)) count++;
  return count;
}

/** Length of the longest common subsequence. */
function commonLength(a: string, b: string): number {
  const row = new Uint8Array(b.length + 1);
  for (let i = 0; i < a.length; i++) {
    let diagonal = 0;
    for (let j = 1; j <= b.length; j++) {
      const above = row[j] ?? 0;
      row[j] = a[i] === b[j - 1] ? diagonal + 1 : Math.max(above, row[j - 1] ?? 0);
      diagonal = above;
    }
  }
  return row[b.length] ?? 0;
}

/** Less alike than this is another label. */
const LEAST = 0.6;
/** The second best must be this much further off: two labels that fit are none. */
const AHEAD = 0.1;

/** Official labels and what each stands for; several may stand for the same. */
export class Labels<T> {
  private readonly labels: readonly (readonly [wording: Wording, value: T])[];

  constructor(labels: readonly (readonly [label: string, value: T])[]) {
    this.labels = labels.map(([label, value]) => [wordingOf(label), value]);
  }

  /** What a text is a label for, or `undefined` where nothing or more than one thing fits. */
  readonly match = remembered((written): T | undefined =>
    isTooLong(written) ? undefined : this.find(wordingOf(written)),
  );

  private find(written: Wording): T | undefined {
    const scored: { value: T; likeness: number }[] = [];
    for (const [official, value] of this.labels) {
      const alike = likenessOf(written, official);
      if (alike >= LEAST - AHEAD) scored.push({ value, likeness: alike });
    }
    scored.sort((a, b) => b.likeness - a.likeness);
    const [best] = scored;
    if (!best || best.likeness < LEAST) return undefined;
    const rival = scored.find(({ value }) => value !== best.value);
    const ahead = best.likeness === 1 ? Number.EPSILON : best.likeness >= SAME ? 0.01 : AHEAD;
    return rival && best.likeness - rival.likeness < ahead ? undefined : best.value;
  }
}
