/** How one number is mistyped for another. */

/** 36 ↔ 63, 1263 ↔ 1236: two neighbouring digits exchanged. */
export function isTransposed(from: number, to: number): boolean {
  const a = String(from);
  const b = String(to);
  if (a.length !== b.length || from === to) return false;
  const i = firstDifference(a, b);
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}

/** One or two zeros too many or too few. */
export function isFactorOfTen(from: number, to: number): boolean {
  const [small, large] = from < to ? [from, to] : [to, from];
  return small > 0 && (large === small * 10 || large === small * 100);
}

/** One digit mistyped, dropped or added. A 0 is not a digit mistyped but a figure left out. */
export function isOneDigit(from: number, to: number): boolean {
  if (from === to || from === 0) return false;
  const a = String(from);
  const b = String(to);
  if (a.length === b.length) {
    const i = firstDifference(a, b);
    return a.slice(i + 1) === b.slice(i + 1);
  }
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const i = firstDifference(short, long);
  return long.length === short.length + 1 && short.slice(i) === long.slice(i + 1);
}

function firstDifference(a: string, b: string): number {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return i;
}
