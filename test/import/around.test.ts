/** What stands around the sections – title, preamble, signature – held against one another, and judged by the rules. */
import { officePage, type Office } from './office-page';
import { asTold, openSource } from '../../src/app/open-source';
import { checkSource } from '../../src/app/check-source';
import { saidByNoRule } from '../../src/app/said-by-rules';
import { tellingOf } from '../../src/app/telling';
import { headline } from '../../src/app/headline';
import { listing } from '../../src/app/problems';
import { zhCN } from '../../src/language/zh-CN';
import { bytesOf } from './page';

const titled = (year: number): string => `<h1>某县水务局${year}年政府信息公开工作年度报告</h1>`;
const preamble = (year: number, notice = '〔2021〕30号'): string =>
  `<p>本报告按照国办公开办函${notice}编制，统计期限自${year}年1月1日起至${year}年12月31日止。</p>`;
const signed = (name: string, year: number): string => `<p>${name}</p><p>${year}年1月20日</p>`;
const WORDS = '<p>2024年，公开河长名单12份。2024年全年更新目录。2024年新增平台3个。</p>';
const IN_ORDER = { overview: WORDS, preamble: preamble(2024), signature: signed('某县水务局', 2025) };

/** Its figures agree: to explain two hundred that do not would take the time of all these tests. */
const page = (own: Partial<Office>): Uint8Array =>
  bytesOf(officePage({ ...IN_ORDER, ...own }).replace(/(<td[^>]*><p>)\d{4}(?=<)/g, '$10'));

/** Year as read, and what is said of what stands around the sections. */
async function said(
  own: Partial<Office>,
): Promise<{ year: number; sentences: string[]; messages: string[] }> {
  const source = await openSource('a.html', page(own));
  const entries = listing(checkSource(source).problems).filter(([{ findings }]) =>
    /^structure\.(year|label|basis|agency|leftover)$/.test(findings[0].rule),
  );
  return {
    year: source.report.year,
    sentences: entries.map((entry) => headline(entry, tellingOf(asTold(source), zhCN))),
    messages: saidByNoRule(source.messages).map(({ code }) => code),
  };
}

const TITLE_2023 =
  '题目写的是 2023 年，报告别处（统计期限、落款、正文）说的是 2024 年：请核对是哪一年，把写错的一处改过来';
const PERIOD_2023 = '开头：写的是 2023 年，这里应为 2024 年，请核对';

const examples: [string, Partial<Office>, string[], number?][] = [
  ['all in order', {}, []],
  ['a title of last year', { title: titled(2023) }, [TITLE_2023]],
  ['a title of last year against period and date', { title: titled(2023), overview: '<p>公开名单。</p>' }, [TITLE_2023]],
  ['against date and words', { title: titled(2023), preamble: '<p>本报告由本局编制。</p>' }, [TITLE_2023]],
  ['against the period alone: which, is asked', { title: titled(2023), overview: '<p>公开名单。</p>', signature: '' }, [TITLE_2023], 2023],
  ['a period of last year, the title is held by date and words', { preamble: preamble(2023) }, [PERIOD_2023, PERIOD_2023]],
  ['another notice', { preamble: preamble(2024, '〔2019〕60号') }, ['开头：文号“国办公开办函〔2019〕60号”有误，应为“国办公开办函〔2021〕30号”']],
  ['signed by another body', { signature: signed('某县教育局', 2025) }, ['落款：写的是“某县教育局”，本机关是“某县水务局”，请核对']],
  ['signed in short', { signature: signed('县水务局', 2025) }, []],
  ['signed by the day of its own year', { signature: signed('某县水务局', 2024), overview: '<p>公开名单。</p>' }, ['落款日期写的是 2024 年，报告要到 2025 年才能公布，请核对']],
  ['a line for a number that was left', { preamble: `${preamble(2024)}<p>电话：XXXX。</p>` }, ['开头：“XXXX”还没有换成实际的内容']],
  ['name and date of the page it stands on', { preamble: `${preamble(2024)}<p>某县人民政府办公室 2025年1月20日</p>` }, []],
]; // prettier-ignore

test.each(examples)('%s', async (_, own, sentences, year = 2024) => {
  expect(await said(own)).toEqual({ year, sentences, messages: [] });
});

test('where nothing is checked, a title of another year is a message', async () => {
  const source = await openSource('a.html', page({ title: titled(2023) }));
  expect(source.messages).toEqual([{ code: 'import-year-disputed', values: { title: 2023, year: 2024 } }]);
});
