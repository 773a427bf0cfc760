/** A published page of our own making, to be garbled as real ones are. */
import type { EditionId } from '../../src/format/edition';
import { writeReport } from '../../src/app/write-report';
import { importReport } from '../../src/import/import-report';
import type { Recognised } from '../../src/import/recognise/recognise';
import { editions } from '../../src/format/editions';
import { known } from '../../src/report/cell-value';
import { toJson } from '../../src/report/json';
import type { Report } from '../../src/report/report';

/** Every figure another one, so that none can stand for its neighbour. */
export function distinctReport(edition: EditionId = '2021'): Report {
  return {
    edition,
    year: edition === '2021' ? 2024 : 2020,
    agency: '某县水务局',
    cells: new Map(editions[edition].cells.map(({ id }, i) => [id, known(1001 + i)])),
    narrative: {
      overview: { proactive: '公开河长名单12份。\n修订目录一次。', supervision: '开展自查2次。' },
      problems: '栏目更新慢。\n下一步明确责任。',
      other: '没有收取信息处理费。',
    },
    profile: { address: '某县河滨路8号', telephone: '0512-65550000', date: '2025年1月20日' },
  };
}

export const page = async (report: Report): Promise<string> => (await writeReport(report)).html;

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export const readPage = (html: string): Promise<Recognised> => importReport('html', bytesOf(html));

/** Figures that differ from the report's: `id: is, should be`. */
export function differences(read: Report, report: Report): string[] {
  const [is, should] = [toJson(read).cells, toJson(report).cells];
  return Object.keys({ ...is, ...should })
    .filter((id) => is[id] !== should[id])
    .map((id) => `${id}: ${is[id]}, ${should[id]}`);
}

/** All figures of a row, as `differences` has them when the row was not read. */
export const unread = (row: string, report: Report): string[] => {
  const { cells } = toJson(report);
  return Object.keys(cells)
    .filter((id) => id.startsWith(`${row}.`))
    .map((id) => `${id}: null, ${cells[id]}`);
};

export const codes = ({ messages }: Pick<Recognised, 'messages'>): string[] =>
  messages.map(({ code }) => code);
