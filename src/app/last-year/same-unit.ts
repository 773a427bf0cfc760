/** Whether two names are of one unit: written alike, or one without the places it lies in. */
import { squeezed } from '../../report/squeezed';

/** So that 市财政局 is not taken for that of any city. */
const SHORTEST = 6;

export function isSameUnit(a: string, b: string): boolean {
  const [short = '', long = ''] = [squeezed(a), squeezed(b)].sort((x, y) => x.length - y.length);
  return short === long ? short !== '' : short.length >= SHORTEST && long.endsWith(short);
}
