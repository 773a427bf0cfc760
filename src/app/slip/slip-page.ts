/** The slip as a page to be printed or kept beside the files. */
import type { Side, Slip } from './slip';
import { editions, isEditionId } from '../../format/editions';
import { cellLabel } from '../../language/official-labels';
import type { SlipWords } from '../../language/slip/zh-CN';
import type { Language } from '../../language/zh-CN';
import { SLIP_DATA } from './read-slip';
import { escaped } from '../../ooxml/xml/text';

const BODY = 'max-width:960px;margin:0 auto;padding:16px;color:#000;background:#fff;font-family:sans-serif';
const TABLE = 'border-collapse:collapse;width:100%;font-size:14px';
const CELL = 'border:1px solid #000;padding:4px;text-align:left;word-break:break-all';

export function slipPage(slip: Slip, words: SlipWords, language: Pick<Language, 'rules'>): string {
  const { agency, year, edition } = slip.report;
  const title = words.title(agency, year);
  const labelled = (side: Side): string =>
    `${side.cells.map((id) => label(edition, id)).join(' + ')} = ${side.sum ?? words.noNumber}`;
  const ruleName = (rule: string): string => new Map(Object.entries(language.rules)).get(rule)?.asks ?? rule;
  return [
    `<!doctype html>\n<html lang="${words.language}">\n<head>\n<meta charset="utf-8" />`,
    `<title>${escaped(title)}</title>\n</head>\n<body style="${BODY}">`,
    `<h1>${escaped(title)}</h1>`,
    ...[
      words.what,
      words.product(slip.product),
      words.rules(slip.rules.count, slip.rules.sha256),
      words.values(slip.sha256),
    ].map((line) => `<p style="word-break:break-all">${escaped(line)}</p>`),
    section(
      words.files,
      words.file,
      slip.files.map((file) => [file.name, String(file.bytes), file.sha256]),
      words.none,
    ),
    section(
      words.equations,
      words.equation,
      slip.equations.map(({ rule, left, right, holds }) => [
        ruleName(rule),
        labelled(left),
        labelled(right),
        holds ? words.holds : words.fails,
      ]),
      words.none,
    ),
    section(
      words.dismissed,
      words.dismissal,
      slip.dismissed.map(({ rule, reason }) => [ruleName(rule), reason]),
      words.none,
    ),
    embedded(slip),
    '</body>\n</html>\n',
  ].join('\n');
}

/** For `readSlip`: a browser neither runs nor shows it. No `<` may end it. */
const embedded = (slip: Slip): string =>
  `${SLIP_DATA}${JSON.stringify(slip).replace(/</g, '\\u003c')}</script>`;

const label = (edition: string, id: string): string =>
  isEditionId(edition) ? cellLabel(editions[edition], id) : id;

function section(
  heading: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
  none: string,
): string {
  const row = (cells: readonly string[], tag: 'th' | 'td'): string =>
    `<tr>${cells.map((cell) => `<${tag} style="${CELL}">${escaped(cell)}</${tag}>`).join('')}</tr>`;
  const table =
    rows.length === 0
      ? `<p>${escaped(none)}</p>`
      : `<table style="${TABLE}"><thead>${row(head, 'th')}</thead><tbody>${rows.map((cells) => row(cells, 'td')).join('')}</tbody></table>`;
  return `<h2>${escaped(heading)}</h2>\n${table}`;
}
