/** A reader leaves our charts out, and nothing else. */
import { ANNEX, withAnnex, withoutAnnex } from '../../src/document/annex';
import type { Block, Document, Table } from '../../src/document/model';

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const heading = (text: string): Block => ({ kind: 'heading', level: 1, text });
const table = (...header: string[]): Table & { caption: string } =>
  ({
    kind: 'table',
    caption: '新收申请',
    columns: header.map(() => 1),
    rows: [header.map((text) => ({ text }))],
  }) as unknown as Table & { caption: string };
const bars = table('项目', '图示');
const figures = table('项目', '数量');
const gone = paragraph('');

const report: Block[] = [heading('六、其他需要报告的事项'), paragraph('没有收取信息处理费。')];
const document = { title: '某局年报', blocks: report } as unknown as Document;

test('what is put after a report, a reader takes for blanks, each in its place', () => {
  const whole = withAnnex(document, [bars, bars, bars, bars]);
  expect(whole.blocks.slice(0, 2)).toEqual(report);
  expect(whole.blocks.map((block) => ('text' in block ? block.text : block.kind))).toEqual([
    '六、其他需要报告的事项',
    '没有收取信息处理费。',
    '附：图表',
    '图一　新收申请',
    'table',
    '图二　新收申请',
    'table',
    '图三　新收申请',
    'table',
    '图4　新收申请',
    'table',
  ]);
  expect(whole.blocks[2]).toMatchObject({ kind: 'heading', level: 1, newPage: true });
  const three = withAnnex(document, [bars, bars, bars]);
  expect(withoutAnnex(three.blocks)).toEqual([...report, ...Array(7).fill(gone)]);
});

test('without a chart there is no annex', () => {
  expect(withAnnex(document, [])).toBe(document);
});

test.each<[string, Block[], Block[]]>([
  ['no annex', report, report],
  ['the words alone', [...report, heading(ANNEX)], [...report, heading(ANNEX)]],
  [
    'the words, and a table of the office’s own',
    [heading(ANNEX), paragraph('图一　我局机构'), figures],
    [heading(ANNEX), paragraph('图一　我局机构'), figures],
  ],
  [
    'the words spaced out by another program',
    [...report, paragraph('附： 图 表'), paragraph('图一 新收申请'), bars],
    [...report, gone, gone, gone],
  ],
  [
    'words of the office’s after it',
    [...report, heading(ANNEX), bars, paragraph('联系电话：0500-0000001'), paragraph('图一为示意。')],
    [...report, gone, gone, paragraph('联系电话：0500-0000001'), paragraph('图一为示意。')],
  ],
  [
    'a table of the office’s after it',
    [heading(ANNEX), bars, paragraph(''), figures, bars],
    [gone, gone, gone, figures, bars],
  ],
  ['words about charts before it', [paragraph('附：图表见后'), bars], [paragraph('附：图表见后'), bars]],
  [
    'a sentence that speaks of a chart ends it',
    [heading(ANNEX), bars, paragraph('详见图一。')],
    [gone, gone, paragraph('详见图一。')],
  ],
  ['the edges of bars read as columns', [heading(ANNEX), table('项目', '图示 12', '')], [gone, gone]],
  [
    'a table without a row ends it',
    [heading(ANNEX), bars, { ...bars, rows: [] } as Block],
    [gone, gone, { ...bars, rows: [] } as Block],
  ],
])('%s', (_, blocks, left) => {
  expect(withoutAnnex(blocks)).toEqual(left);
});
