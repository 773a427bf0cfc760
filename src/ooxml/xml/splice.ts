/** A piece of a text to be replaced; `start === end` inserts. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Replaces pieces that do not overlap, whatever order they come in; inserts at one place stay in order. */
export function splice(text: string, splices: readonly Splice[]): string {
  let result = '';
  let at = 0;
  for (const piece of [...splices].sort((a, b) => a.start - b.start || a.end - b.end)) {
    result += text.slice(at, piece.start) + piece.text;
    at = piece.end;
  }
  return result + text.slice(at);
}
