/** The clerk's help names what is there: pictures, anchors, and the buttons by the words on them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../site/build';
import { DRAFT, DRAFT_NAME } from '../../src/document/draft';
import { exportZhCN } from '../../src/language/export/zh-CN';
import { finishedZhCN } from '../../src/language/finished/zh-CN';
import { lastYearZhCN } from '../../src/language/last-year/zh-CN';
import { paneZhCN } from '../../src/language/pane/zh-CN';
import { requirementsZhCN } from '../../src/language/requirements/zh-CN';
import { webZhCN } from '../../src/language/web/zh-CN';

const help = readFileSync(join(root, 'src/taskpane/help.html'), 'utf8');
const all = (pattern: RegExp): string[] => [...help.matchAll(pattern)].map(([, found]) => found!);

test.each(all(/<img src="([^"]+)"/g))('%s is a picture as wide as the pane', (path) => {
  const bytes = readFileSync(join(root, 'assets', path));
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(bytes.readUInt32BE(16)).toBe(450);
  expect(bytes.length).toBeLessThan(100_000);
});

test('there are pictures of all three steps, each described', () => {
  expect(all(/<img src="help\/(\w+)\.png" alt="[^"]+"/g)).toEqual(['prepare', 'check', 'report']);
});

test.each(all(/href="([^"]+)"/g))('%s leads somewhere', (target) => {
  if (target.startsWith('#')) expect(help).toContain(`id="${target.slice(1)}"`);
  else expect(existsSync(join(root, 'src/taskpane', target))).toBe(true);
});

const texts = (part: unknown): string[] => {
  if (typeof part === 'string') return [part];
  if (typeof part === 'function') return [String((part as (...values: unknown[]) => unknown)('N', {}))];
  return Object.values(part as object).flatMap(texts);
};
const words = [
  paneZhCN,
  finishedZhCN,
  exportZhCN,
  webZhCN,
  lastYearZhCN,
  requirementsZhCN,
  DRAFT,
  DRAFT_NAME,
].flatMap(texts);

/** What is in quotation marks and is no button of the pane. */
const ELSEWHERE = [
  '年报助手',
  '开始',
  '合计方式',
  '手工填写核对',
  '填报说明',
  '一',
  '六',
  '封面、一、二……六',
  '下载',
  '审阅',
  '/',
  '—',
  '无',
  '选择性粘贴',
  '年报正文',
  '页眉和页脚',
  '另存为 PDF',
  '扩展选定',
  '文件',
  '另存为',
  '共享工作簿',
  '公式',
  '计算选项',
  '自动',
  '页面布局',
  '宽度',
  '1 页',
];

const named = all(/“([^”]+)”/g).map((name) => name.replace(/\s+/g, ' '));

test.each([...new Set(named)].filter((name) => !ELSEWHERE.includes(name)))('the pane says “%s”', (name) =>
  expect(words.some((word) => word === name || word.startsWith(name) || word.includes(`，${name}`))).toBe(
    true,
  ),
);
