/** What the command line prints of two years beside one another. */
import type { ComparedFigure, Comparison } from '../app/comparison/comparison';
import { comparisonNotes, isAnything } from '../app/comparison/comparison-document';
import { comparisonWords, percentage, signed, written, yearNames } from '../app/comparison/comparison-words';
import { TABLE_IDS } from '../format/edition';
import { labelOf, tableHeadings } from '../language/official-labels';
import type { LanguageId } from '../language/language-id';
import { toPlain } from '../report/cell-value';

/** One line; figures by CellId, in the order of the tables. */
export function comparisonJson(source: string, comparison: Comparison) {
  const { agency, years, editions, figures, notCompared, only, mostChanged } = comparison;
  return {
    source,
    agency,
    years,
    editions,
    figures: figures.map(({ cell, last, now, difference }) => ({ cell: cell.id, last, now, difference })),
    notCompared: notCompared.map(({ cell, last, now, why }) => ({
      cell: cell.id,
      last: toPlain(last),
      now: toPlain(now),
      why,
    })),
    only,
    mostChanged: mostChanged.map(({ cell }) => cell.id),
  };
}

export function printedComparison(comparison: Comparison, language: LanguageId): string {
  const words = comparisonWords(language);
  const { figures, notCompared, mostChanged, agency, years } = comparison;
  const listed = figures.filter(isAnything);
  const { last, now } = yearNames(comparison, words);
  const lines = [
    words.title(agency, years.now === 0 ? '' : words.year(years.now)),
    ...comparisonNotes(comparison, words),
    '',
    `${words.figure}：${last} → ${now}（${words.difference}，${words.percentage}）`,
    '',
    mostChanged.length > 0 ? words.mostChanged : words.unchanged,
    ...mostChanged.map(line),
  ];
  for (const table of TABLE_IDS) {
    const here = listed.filter(({ cell }) => cell.table === table);
    if (here.length > 0) lines.push('', tableHeadings[table], ...here.map(line));
  }
  if (listed.length < figures.length) lines.push('', words.zeros(figures.length - listed.length));
  if (notCompared.length > 0) lines.push('', words.notCompared, words.notComparedHint);
  for (const { cell, why, ...pair } of notCompared)
    lines.push(
      `  ${labelOf(cell)}：${written(pair.last, words)} → ${written(pair.now, words)}（${words.reasons[why]}）`,
    );
  return lines.join('\n');
}

const line = (figure: ComparedFigure): string =>
  `  ${labelOf(figure.cell)}：${figure.last} → ${figure.now}（${signed(figure.difference)}，${percentage(figure)}）`;
