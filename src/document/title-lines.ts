/**
 * Where a long title is broken: 词意完整，排列对称，长短适宜，间距恰当 (GB/T 9704—2012, 7.3.1). Every
 * set of lines has a cost, the square of each line's empty ems and that of its break; the cheapest
 * set is taken.
 */
import { textWidth } from './text-width';

/** Cost of a break between `before` and `after`; the first that fits holds. */
const BREAKS: readonly { readonly before: RegExp; readonly after: RegExp; readonly cost: number }[] = [
  { before: /\D$/, after: /^\d{4}年/, cost: 0 },
  { before: /./, after: /^政府信息公开工作年度报告/, cost: 60 },
  { before: /\d{4}年度?$/, after: /^[^度]/, cost: 200 },
  { before: /[^城]市$/, after: /^(?!人民)[^场政容民级]/, cost: 30 },
  { before: /(省|自治区|自治州|[^地]区|[县盟州旗镇师])$/, after: /^(?!人民)[^府域级委局界办]/, cost: 30 },
  { before: /./, after: /^（/, cost: 60 },
  { before: /）$/, after: /./, cost: 60 },
  { before: /[省市县区州盟旗镇乡]$/, after: /^人民政府/, cost: 60 },
  { before: /人民政府$/, after: /^./, cost: 60 },
  { before: /政府信息公开工作$/, after: /^年度报告/, cost: 80 },
];
/** Dearer than any number of short lines: done only where a word is longer than a line. */
const INSIDE_A_WORD = 3000;
const ONE_MORE_LINE = 40;
/** Characters on either side that decide whether a line may end. */
const CONTEXT = 12;

/** The cheapest lines for the title up to one of its characters. */
interface Broken {
  readonly cost: number;
  readonly lines: readonly string[];
}

/** The title in lines of at most `width` ems, joined without loss. */
export function titleLines(title: string, width: number): readonly string[] {
  const chars = Array.from(title);
  let whole: Broken = { cost: 0, lines: [] };
  const ends = [whole];
  for (let end = 1; end <= chars.length; end++) {
    const { cost, lines } = cheapest(ends, chars.slice(0, end), width);
    whole = { cost: cost + breakCost(chars, end), lines };
    ends.push(whole);
  }
  return whole.lines;
}

/** @param ends the cheapest lines for every shorter piece of `chars` */
function cheapest(ends: readonly Broken[], chars: readonly string[], width: number): Broken {
  const last = ends.length - 1;
  const choices = ends.flatMap(({ cost, lines }, start): Broken[] => {
    const line = chars.slice(start).join('');
    const filled = textWidth(line);
    if (filled > width && start < last) return [];
    return [{ cost: cost + (width - filled) ** 2 + ONE_MORE_LINE, lines: [...lines, line] }];
  });
  return choices.reduce((best, choice) => (choice.cost <= best.cost ? choice : best));
}

function breakCost(chars: readonly string[], at: number): number {
  const before = chars.slice(Math.max(0, at - CONTEXT), at).join('');
  const after = chars.slice(at, at + CONTEXT).join('');
  const found = BREAKS.find((b) => b.before.test(before) && b.after.test(after));
  return found?.cost ?? INSIDE_A_WORD;
}
