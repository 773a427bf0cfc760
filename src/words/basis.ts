/** The notice that the form rests on, as the words cite it: 国办公开办函〔2021〕30号. */
import { matchesOf } from './matches';
import type { Stretch } from './numbers';
import type { Edition } from '../format/edition';

export interface BasisFound extends Stretch {
  readonly actual: string;
  readonly expected: string;
}

const CITED = /国办公开办[函涵][〔［[（(【]?\s*([0-9]{4})\s*[〕］\])）】]?\s*(?:第)?\s*([0-9]+)\s*号/g;

/** The other notices of that office on the annual report that may be cited beside it. */
const ALSO = new Set(['国办公开办函〔2019〕61号', '国办公开办函〔2020〕1号']);

export const wrongBasis = (text: string, edition: Edition): BasisFound[] =>
  matchesOf(CITED, text).flatMap(({ 0: actual, index }) => {
    const plain = actual.replace(/\s/g, '');
    if (plain === edition.notice || ALSO.has(plain)) return [];
    return [{ start: index, end: index + actual.length, actual, expected: edition.notice }];
  });
