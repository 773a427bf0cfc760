/** Labels, headings, rows and edition of a published document, held against the official ones. */
import { balanced, reportOf } from '../real-reports';
import type { Published, PublishedHeading, PublishedLabel } from '../../src/report/published';
import type { EditionId } from '../../src/format/edition';
import { check } from '../../src/rules/check';

const nothing: Published = { title: '', preamble: '', headings: [], tables: [], labels: [], repeated: [] };

const found = (published: Partial<Published>, edition: EditionId = '2021', year = 2024) =>
  check(reportOf(edition === '2021' ? balanced : {}, { edition, year }), undefined, undefined, {
    ...nothing,
    ...published,
  })
    .findings.filter(({ rule }) => /^structure\.(label|rows|edition)$/.test(rule))
    .map(({ rule, severity, kind, at, actual, expected }) => [rule, severity, kind, at, actual, expected]);

const label = (written: string, official: string, rest: Partial<PublishedLabel> = {}): PublishedLabel => ({
  table: 'proactive',
  axis: 'column',
  key: 'inForce',
  block: 4,
  row: 1,
  column: 3,
  written,
  official,
  ...rest,
});
const wrong = (written: string, official: string, section = 'proactive', block = 4) => [
  'structure.label',
  'warning',
  undefined,
  [{ block, section }],
  written,
  official,
];

test.each([
  ['现行有效\u200B件数', '现行有效件数'],
  ['（一） 予以公开', '（一）予以公开'],
  ['(一)予以公开', '（一）予以公开'],
  ['予以公开', '（一）予以公开'],
  ['（十一）予以公开', '（一）予以公开'],
  ['２.其他行政管理信息', '1.其他行政管理信息'],
  ['11、其他行政管理信息', '1.其他行政管理信息'],
  ['12.其他行政管理信息', '1.其他行政管理信息'],
  ['第一部分其他', '其他'],

  ['法律、行政法规禁止公开', '法律行政法规禁止公开'],
])('how it is set and numbered is nobody’s mistake: %s for %s', (written, official) => {
  expect(found({ labels: [label(written, official)] })).toEqual([]);
});

test.each([
  ['先行有效 件数', '现行有效件数', '先行有效件数'],
  ['其他3.事项', '其他事项', '其他3.事项'],
  ['其他（一）事项', '其他事项', '其他（一）事项'],
  ['三类内部事务信息', '四类内部事务信息', '三类内部事务信息'],
  ['一二三四、其他', '其他', '一二三四、其他'],
  ['（一二三四）其他', '其他', '（一二三四）其他'],
  ['（甲）其他', '其他', '（甲）其他'],
  ['', '现行有效件数', ''],
])('another word is told: %s for %s', (written, official, told) => {
  expect(found({ labels: [label(written, official)] })).toEqual([wrong(told, official)]);
});

test('a label over several columns is told once, the same in another table again, another beside it too', () => {
  const labels = [
    label('先行有效', '现行有效'),
    label('先行有效', '现行有效', { column: 4 }),
    label('制发', '制发件数'),
    label('先行有效', '现行有效', { table: 'review', block: 9 }),
  ];
  expect(found({ labels })).toEqual([
    wrong('先行有效', '现行有效'),
    wrong('制发', '制发件数'),
    wrong('先行有效', '现行有效', 'review', 9),
  ]);
});

test('headings of words and of tables', () => {
  const headings: readonly PublishedHeading[] = [
    { block: 1, section: '一', written: '一、总体情况' },
    { block: 3, section: '二', written: '二、主动公开信息情况' },
    { block: 12, section: '五', written: '五、存在的主要问题及改进措施' },
    { block: 14, section: '六', written: '第六部分 其他需要报告的事项' },
  ];
  expect(found({ headings })).toEqual([
    wrong('二、主动公开信息情况', '二、主动公开政府信息情况', 'proactive', 3),
    wrong('五、存在的主要问题及改进措施', '五、存在的主要问题及改进情况', 'problems', 12),
  ]);
});

test('rows that are missing, each; and （六） in one row', () => {
  const tables: Published['tables'] = [
    { table: 'proactive', edition: '2021', blocks: [4], missingRows: ['rules', 'licences'] },
    { table: 'requests', edition: '2021', blocks: [], missingRows: ['otherOutcome'] },
  ];
  const labels = [
    label('（六）其他处理', '', { table: 'requests', axis: 'row', key: 'x undivided', block: 6 }),
  ];
  const rows = found({ tables, labels }).filter(([rule]) => rule === 'structure.rows');
  const missing = (at: object, name: string) => ['structure.rows', 'error', 'missing', [at], null, name];
  expect(rows).toEqual([
    missing({ block: 4, section: 'proactive' }, '规章'),
    missing({ block: 4, section: 'proactive' }, '行政许可'),
    missing({ section: 'requests' }, '3.其他'),
    ['structure.rows', 'error', 'undivided', [{ block: 6, section: 'requests' }], '（六）其他处理', null],
  ]);
  expect(found({ labels }, '2019', 2020).filter(([rule]) => rule === 'structure.rows')).toEqual([]);
});

test.each<[EditionId, number, readonly number[], unknown]>([
  ['2019', 2020, [4], undefined],
  ['2019', 2021, [4], { block: 4, section: 'proactive' }],
  ['2019', 2021, [], { cell: 'proactive.rules.newlyMade' }],
  ['2021', 2024, [4], undefined],
])('the tables of %s in a report of %i', (edition, year, blocks, at) => {
  const tables: Published['tables'] = [{ table: 'proactive', edition, blocks, missingRows: [] }];
  expect(found({ tables }, edition, year)).toEqual(
    at ? [['structure.edition', 'error', undefined, [at], '2019', '2021']] : [],
  );
});
