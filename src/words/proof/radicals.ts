/** Radicals in place of characters, as they come out of a PDF with copied text. */
import { matchesOf } from '../matches';
import type { Slip } from './slip';
import { RADICALS, withoutRadicals } from '../../report/radicals';

const SOME = new RegExp(`(?:${RADICALS.source})+`, 'g');

export const radicalsIn = (text: string): Slip[] =>
  matchesOf(SOME, text).map(({ 0: written, index }) => ({
    kind: 'radical',
    start: index,
    end: index + written.length,
    to: withoutRadicals(written),
  }));
