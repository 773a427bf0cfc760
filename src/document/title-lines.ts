/**
 * Where a long title is broken: 词意完整，排列对称，长短适宜，间距恰当 (GB/T 9704—2012, 7.3.1). Every
 * set of lines has a cost, the square of each line's empty ems and that of its break; the cheapest
 * set is taken.
 */
import { charWidth } from './text-width';

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

/** The title in lines of at most `width` ems, joined without loss. */
export function titleLines(title: string, width: number): string[] {
  const chars = Array.from(title);
  const starts = bestStarts(chars, width);
  const lines: string[] = [];
  for (let end = chars.length; end > 0; end = starts[end]!) {
    lines.unshift(chars.slice(starts[end], end).join(''));
  }
  return lines;
}

/** For every end, where the last line of the cheapest set of lines up to it starts. */
function bestStarts(chars: readonly string[], width: number): number[] {
  const costs = [0];
  const starts = [0];
  for (let end = 1; end <= chars.length; end++) {
    let filled = 0;
    let best = Infinity;
    for (let start = end - 1; start >= 0; start--) {
      filled += charWidth(chars[start]!);
      if (filled > width && start < end - 1) break;
      const cost = costs[start]! + (width - filled) ** 2 + ONE_MORE_LINE;
      if (cost < best) [best, starts[end]] = [cost, start];
    }
    costs[end] = best + (end < chars.length ? breakCost(chars, end) : 0);
  }
  return starts;
}

function breakCost(chars: readonly string[], at: number): number {
  const before = chars.slice(Math.max(0, at - CONTEXT), at).join('');
  const after = chars.slice(at, at + CONTEXT).join('');
  const found = BREAKS.find((b) => b.before.test(before) && b.after.test(after));
  return found?.cost ?? INSIDE_A_WORD;
}
