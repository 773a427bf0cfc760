import fc from 'fast-check';
import { runs } from '../runs';
import { randomFrom, randomReport } from '../random-report';
import { balanced, reportOf } from '../real-reports';
import { carriedText, reportCarried } from '../../src/app/carried-report';
import { beforePublishing } from '../../src/app/before-publishing';
import { zhCN } from '../../src/language/zh-CN';
import { writeReport } from '../../src/app/write-report';
import { derived, fromPlain, WAITING } from '../../src/report/cell-value';
import { MOST_JSON, toJson } from '../../src/report/json';
import type { LastYear } from '../../src/report/last-year';
import type { Profile, Report } from '../../src/report/report';
import type { Dismissal } from '../../src/workbook/kept';

const profile: Profile = {
  kind: 'department',
  address: '某市某路1号',
  telephone: '0512-0000000',
  website: 'www.example.gov.cn',
  date: '2026-01-20',
};
const report = reportOf(balanced, { agency: '某县自然资源局', year: 2025, profile });
const whole = JSON.stringify(toJson(report));
const carried = carriedText(report);

describe('a report that is carried', () => {
  test('arrives as it was: figures as written, contact and date', async () => {
    const cells = new Map(report.cells);
    cells.set('proactive.fees.amount', fromPlain('3940.50'));
    cells.set('requests.received.total', derived(147));
    const given: Report = { ...report, cells };
    expect(reportCarried(carriedText(given)).report).toEqual(given);
    const [here, there] = await Promise.all(
      [given, reportCarried(carriedText(given)).report].map((each) => writeReport(each)),
    );
    expect(Buffer.from(there!.docx).equals(Buffer.from(here!.docx))).toBe(true);
  });

  test('has the same errors: a live total that waits for its parts is none', () => {
    const cells = new Map(report.cells);
    cells.set('requests.carriedIn.enterprise', fromPlain(null));
    cells.set('requests.carriedIn.total', WAITING);
    const given: Report = { ...report, cells };
    const errors = beforePublishing(given, {}, zhCN).must;
    expect(errors.length).toBeGreaterThan(0);
    expect(beforePublishing(reportCarried(carriedText(given)).report, {}, zhCN).must).toEqual(errors);
  });

  test('is the same whatever is in it', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const given = { ...randomReport(randomFrom(seed)), profile };
        expect(reportCarried(carriedText(given)).report).toEqual(given);
      }),
      runs(50),
    );
  });

  test('brings along what must be mended and what was dismissed, which it does not tell itself', () => {
    const dismissals: Dismissal[] = [
      { rule: 'year.jump', cells: ['requests.received.total'], actual: 147, reason: '合并了两个镇' },
    ];
    const given = { standing: ['正文里有文字还没有写进工作表'], dismissals };
    expect(reportCarried(carriedText(report, given))).toEqual({ report, ...given });
    expect(reportCarried(carried)).toEqual({ report, standing: [], dismissals: [] });
  });

  test('brings along last year’s report, and what was said of its unit', () => {
    const last = reportOf(balanced, { agency: '某县国土资源局', year: 2024 });
    const previous: LastYear = { report: last, unit: { answer: 'renamed', reason: '机构改革' } };
    expect(reportCarried(carriedText(report, { previous })).previous).toEqual(previous);
    expect('previous' in reportCarried(carried)).toBe(false);
  });

  test.each([
    ['the JSON alone, as the command line exports it', whole],
    ['with spaces and a mark around it', `\uFEFF \n${carried}\r\n`],
  ])('is taken too: %s', (_, text) =>
    expect(reportCarried(text).report).toMatchObject({ agency: '某县自然资源局', year: 2025 }),
  );
});

describe('what is refused', () => {
  const otherwise = (change: object): string => JSON.stringify({ ...JSON.parse(carried), ...change });
  test.each([
    ['pasted-empty', 'nothing', ''],
    ['pasted-empty', 'blanks', ' \n\t\u3000'],
    ['pasted-too-large', 'more than any report', 'x'.repeat(MOST_JSON + 1)],
    ['pasted-incomplete', 'half a report', carried.slice(0, carried.length / 2)],
    ['pasted-other', 'running text', '关于做好政府信息公开工作的通知'],
    ['pasted-other', 'a number', '12'],
    ['pasted-other', 'null', 'null'],
    ['pasted-other', 'JSON of another kind', '{"name":"x"}'],
    ['pasted-other', 'a key that is not known', whole.replace('"year"', '"yaer"')],
    ['pasted-other', 'an unknown figure', whole.replace('requests.received.total', 'requests.x.total')],
    ['pasted-other', 'a date that is no text', otherwise({ profile: { date: 7 } })],
    ['pasted-other', 'a kind of body that is none', otherwise({ profile: { kind: 'kingdom' } })],
    ['pasted-other', 'a profile that is none', otherwise({ profile: 'x' })],
    ['pasted-other', 'live totals that are no list', otherwise({ derived: {} })],
    ['pasted-other', 'what must be mended as no texts', otherwise({ standing: [{}] })],
    ['pasted-other', 'dismissals that are none', otherwise({ dismissals: ['x'] })],
  ])('%s: %s', (code, _, text) =>
    expect(() => reportCarried(text)).toThrow(expect.objectContaining({ code })),
  );
});
