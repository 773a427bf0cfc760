import { balanced, reportOf } from '../real-reports';
import type { Profile } from '../../src/report/report';
import { check } from '../../src/rules/check';

const kinds = (profile: Profile | undefined, other: string | undefined) =>
  check(reportOf(balanced, { narrative: other === undefined ? {} : { other }, ...(profile && { profile }) }))
    .findings.filter(({ rule }) => rule === 'structure.cover')
    .map(({ kind }) => kind);

test.each([
  ['on the first sheet', { date: '2026年1月20日' }, '没有收取信息处理费。', []],
  ['nowhere', {}, '没有收取信息处理费。', ['date']],
  ['on a line of its own at the end of 六', {}, '没有收取信息处理费。\n某局\n2026年1月20日', []],
  ['in Chinese digits, after the name', {}, '没有收取信息处理费。\n某局 二〇二六年一月二十日\n', []],
  ['within 六, which goes on after it', {}, '截至2025年12月31日\n没有收取信息处理费。', ['date']],
  ['nowhere, and 六 is not written', {}, undefined, ['date']],
  ['not known, in a report that has no first sheet', undefined, '没有收取信息处理费。', []],
])('the date stands %s', (_, profile, other, missing) => {
  expect(kinds(profile, other)).toEqual(missing);
});
