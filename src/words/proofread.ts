/** Slips of the pen in a text, in order. */
import { doubledIn } from './proof/doubled';
import { brokenOff, withoutNumber, withoutUnit } from './proof/endings';
import { halfWidthIn, unbalancedIn } from './proof/marks';
import { misspeltIn } from './proof/misspelt';
import { ordinalsIn } from './proof/ordinals';
import { radicalsIn } from './proof/radicals';
import type { Slip } from './proof/slip';
import type { TextRead } from './read';

export function proofread(read: TextRead): Slip[] {
  const { text, paragraphs } = read;
  return [
    ...doubledIn(text),
    ...misspeltIn(text),
    ...radicalsIn(text),
    ...ordinalsIn(text),
    ...halfWidthIn(text),
    ...unbalancedIn(text, paragraphs),
    ...withoutUnit(read),
    ...withoutNumber(text),
    ...brokenOff(read),
  ].sort((a, b) => a.start - b.start);
}
