/** `year.same-figures`: a report that repeats the figures of last year's. */
import { change } from './found';
import { balanced, reportOf, row } from '../real-reports';
import type { PlainValue } from '../../src/report/cell-value';
import type { Report } from '../../src/report/report';
import { check } from '../../src/rules/check';

type Figures = Readonly<Record<string, PlainValue>>;

const now = reportOf(balanced, { year: 2025 });
const found = (report: Report, previous: Report) =>
  check(report, previous).findings.filter(({ rule }) => rule === 'year.same-figures');
const kinds = (thisYear: Figures, lastYear: Figures = {}) =>
  found(change(thisYear, now), change(lastYear, now)).map(({ kind }) => kind);

test('all of them, or those of the requests', () => {
  expect(kinds({})).toEqual(['all']);
  expect(kinds({ 'proactive.penalties.decisions': 408 })).toEqual(['requests']);
  expect(kinds({ 'requests.granted.total': 49 })).toEqual([]);
});

test('a blank is as good as 0, what is no number is like nothing but its like', () => {
  expect(kinds({ 'proactive.rules.issued': null })).toEqual(['all']);
  expect(kinds({ 'proactive.rules.issued': '/' })).toEqual(['requests']);
  expect(kinds({}, { 'requests.granted.researchInstitution': '无' })).toEqual([]);
});

test('nothing filled in is not the same', () => {
  const empty = { ...now, cells: new Map() };
  expect(found(empty, now)).toEqual([]);
  expect(found(empty, empty)).toEqual([]);
});

test('two figures may come out the same again, three are told', () => {
  const small = { ...row('received', [2, 0, 0, 0, 0, 0]), ...row('handled', [2, 0, 0, 0, 0, 0]) };
  const two = reportOf({ ...small, ...row('granted', [2, 0, 0, 0, 0, 0]) });
  const three = reportOf({
    ...small,
    ...row('granted', [1, 0, 0, 0, 0, 0]),
    ...row('unavailableNotHeld', [1, 0, 0, 0, 0, 0]),
  });
  const inColumns = reportOf({
    ...row('received', [1, 1, 1, 0, 0, 0]),
    ...row('granted', [1, 1, 1, 0, 0, 0]),
    ...row('handled', [1, 1, 1, 0, 0, 0]),
  });
  expect(found(two, two)).toEqual([]);
  expect(found(inColumns, inColumns)).toHaveLength(1);
  expect(found(three, three)).toHaveLength(1);
});
