import { reportDocument } from '../../src/document/report-document';
import { writeDocx } from '../../src/document/write-docx';
import { distinctReport } from './sample';
import { errorsOf } from './validator';
import { validator, whereInstalled } from '../installed';

const present = validator !== undefined;
whereInstalled(present, 'the Open XML validator has no binary for this machine')('Open XML SDK', () => {
  const hostile = '<script>]]>\u0000\uD800{default-bullet-numbering-0}&"\'';
  test.each([
    ['2021', distinctReport('2021')],
    ['2019', distinctReport('2019')],
    ['a table across the paper', distinctReport('2021', { profile: { requestsLayout: 'landscape' } })],
    ['without a word', distinctReport('2021', { agency: '', narrative: {}, profile: {}, cells: new Map() })],
    [
      'hostile',
      distinctReport('2021', { agency: hostile, narrative: { overview: hostile, other: hostile } }),
    ],
  ])('finds nothing in %s', async (_, report) => {
    expect(errorsOf(await writeDocx(reportDocument(report)))).toEqual([]);
  });
});
