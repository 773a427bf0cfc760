/** Words written twice (审核审核, 的的), but not those that Chinese doubles by itself (常常) or across words (政府政府网站). */
import type { Slip } from './slip';
import { present } from '../../report/present';

/** Single characters that are never doubled, with what makes them part of other words. */
const ALONE: readonly (readonly [character: string, before: string, after: string])[] = [
  ['的', '目|中', '确|士'],
  ['了', '', '解|结|却|然|如|断'],
  ['在', '存|现|实|内|潜|所|旨|正|自', '线|职|编|建|岗|校|读|场|案|册|押|逃|库|乎|于'],
  ['为', '作|成|认|视|称|因|行|变|改|列|定|评', '民|了|企|何|人|群|基'],
  ['是', '但|于|凡|或|还|只|要|就|正', '否|非'],
  ['和', '共|饱|中|温|平|缓|总', '谐|平|解|睦|美|约|气'],
  ['与', '参|给|赋|授', '会|时|此|否'],
  ['对', '针|应|面|相|校|核|比|绝', '接|口|象|外|照|比|策|手|标|方|内|台|应|话|账|待'],
  ['将', '即', '来|军|近|要|士'],
  ['及', '以|涉|普|顾|波|危', '时|格|早|其'],
  ['由', '理|自|事|缘|经', '于|此|来'],
  ['性', '男|女|个|弹', '格|质|能|别|情|状'],
  ['并', '合|归|吞', '且|购|联|网|轨|案'],
];
const ALONE_BY_CHARACTER = new Map(ALONE.map(([character, before, after]) => [character, { before, after }]));
/** 我局局严格按照; 局局长, 局局属 and the like are others. */
const OFFICE_TWICE =
  /^局局(?=严格|认真|高度|积极|坚持|按照|全面|依法|主动|收到|制定|始终|结合|根据|围绕|充分|进一步|不断|将|共|未|及时)/;
/** 安全生产、、社会救助. */
const MARKS = '，、；：。';
const NOT_TWICE = `局${MARKS}${ALONE.map(([character]) => character).join('')}`;

/** What begins anew with the same word: 人民政府政府信息公开, 行政管理管理办法. */
const HEADS: Readonly<Record<string, string>> = {
  政府: '信息|网站|采购|工作|公报|门户|投资|购买|规章|文件|数据|部门|办公|职能|机关|公开|系统|常务|会议|新闻|服务|债|基金|性',
  公开: '平台|指南|目录|透明|率|制度|专栏|力度|内容|栏',
  管理: '办法|局|制度|规定|条例|中心|处|部门|机构|体系|系统|平台|工作|人员|服务|职责|和',
  服务: '中心|指南|平台|大厅|窗口|事项|热线|群众|企业|水平|质量|体系|于|基层|能力|能',
  信息: '处理|化|管理|发布|系统|资源|平台|中心|共享|安全|网|技术|服务|更新|内容|采集',
  发展: '改革|和|规划|战略|中心|局|委|集团|环境|研究|的|格局|新',
  工作: '要点|机制|日|组|方案|制度|人员|动态|报告|规程|计划|小组|会议|领导|专班|情况|成效|流程|规则|任务|委员会',
  审批: '局|服务|事项|制度|流程|改革|中心',
  建设: '局|工程|项目|管理|规划|用地|的|单位|厅|领域|标准|方案',
  保障: '局|中心|制度|机制|人民|公众|公民|群众|体系|性|的',
  监督: '管理|检查|保障|局|机制|电话|员|制度|委员会|执法|指导|的|考核|评估',
  检查: '站|组|院|指标|结果|情况|制度|的',
  教育: '局|部门|系统|培训|厅|部|委|活动|工作|信息|领域|公开|厅',
  文件: '解读|管理|精神|要求|起草|清理|库|制定|资料|公开|汇编|材料',
  行政: '许可|处罚|机关|复议|审批|区|诉讼|强制|执法|村|服务|管理|权力|规范',
};
/** Doubled by itself. */
const REDUPLICATED = /^(?:研究|讨论|学习|商量|考虑|打扫|点滴|千万|一[^是]|逐.)$/;
/** 区人民政府政府信息, 依法行政行政执法: these words begin anew only after the end of a name or of 依法行政. */
const AFTER: Readonly<Record<string, string>> = { 政府: '民省市县区乡镇州旗级', 行政: '法府业' };

export function doubledIn(text: string): Slip[] {
  const found: Slip[] = [];
  for (const { start, length } of repeats(text)) {
    const word = text.slice(start, start + length);
    const end = start + 2 * length;
    if (
      !isMeant(word, text.charAt(start - 1), text.slice(end, end + 3)) &&
      !found.some((slip) => start < slip.end && slip.start < end)
    )
      found.push({ kind: 'doubled', start, end, to: word });
  }
  for (const start of twiceIn(text)) {
    const end = start + 2;
    const character = text.charAt(start);
    if (!isSlip(character, start, text)) continue;
    if (found.some((slip) => slip.start <= start && end <= slip.end)) continue;
    found.push({ kind: 'doubled', start, end, to: character });
  }
  return found;
}

/** Where one of those characters stands twice, no place being part of two. */
function twiceIn(text: string): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at + 1 < text.length; at++)
    if (text.charCodeAt(at) === text.charCodeAt(at + 1) && NOT_TWICE.includes(text.charAt(at))) {
      found.push(at);
      at++;
    }
  return found;
}

/** @param start where the character stands the first of its two times */
function isSlip(character: string, start: number, text: string): boolean {
  if (MARKS.includes(character)) return true;
  if (character === '局') return OFFICE_TWICE.test(text.slice(start, start + LONGEST_AFTER_OFFICE));
  const { before, after } = present(ALONE_BY_CHARACTER.get(character), character);
  return !isOneOf(before, text[start - 1]) && !isOneOf(after, text[start + 2]);
}

/** 局局 and as many characters as tell that a sentence goes on. */
const LONGEST_AFTER_OFFICE = 6;

const LONGEST = 24;
/** From this length on digits and letters may be part of what is written twice. */
const PHRASE = 6;

interface Repeat {
  readonly start: number;
  readonly length: number;
}

/**
 * Where two or more characters follow one another twice, shorter words first. The second time begins with the
 * same two as the first, so that only such places are compared: each is chained to the one before it.
 */
function repeats(text: string): readonly Repeat[] {
  lastOfSlot.fill(-1);
  if (before.length < text.length) before = new Int32Array(text.length);
  /** From where on a word of this length may begin: none is found twice in itself. */
  const free = new Uint32Array(LONGEST + 1);
  const found: Repeat[] = [];
  let next = wordCode(text, 0);
  for (let second = 0; second + 1 < text.length; second++) {
    const code = next;
    next = wordCode(text, second + 1);
    if (code === 0 || next === 0) continue;
    const slot = (code * 31 + next) % SLOTS;
    let start = lastOfSlot[slot] ?? -1;
    before[second] = start;
    lastOfSlot[slot] = second;
    for (; start >= 0 && second - start <= LONGEST; start = before[start] ?? -1) {
      const length = second - start;
      if (length < 2 || start < (free[length] ?? 0) || !isTwice(text, start, length)) continue;
      found.push({ start, length });
      free[length] = start + length;
    }
  }
  return found.sort((a, b) => a.length - b.length || a.start - b.start);
}

/** Enough for two of them to share one seldom within the longest word. */
const SLOTS = 1024;
/** Where each two characters stood last; one for all texts, for it is filled anew for each. */
const lastOfSlot = new Int32Array(SLOTS);
/** For each place the one before it of the same slot; only what this text has written is read. */
let before = new Int32Array(4 * SLOTS);

function isTwice(text: string, start: number, length: number): boolean {
  const least = length < PHRASE ? FIRST_HAN : 1;
  for (let i = start; i < start + length; i++) {
    const code = wordCode(text, i);
    if (code < least || code !== wordCode(text, i + length)) return false;
  }
  return true;
}

const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;

/** 0 for what is neither a Chinese character nor a digit or letter, and beyond the end. */
function wordCode(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return (code >= FIRST_HAN && code <= LAST_HAN) || isPlain(code) ? code : 0;
}

/** 0–9, A–Z, a–z. */
const isPlain = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

const isOneOf = (list: string, character: string | undefined): boolean =>
  character !== undefined && list.split('|').includes(character);

function isMeant(word: string, before: string, after: string): boolean {
  if (REDUPLICATED.test(word) || /^(.)\1+$/.test(word) || /^[一二三四五六七八九十百千万零〇两]+$/.test(word))
    return true;
  const last = AFTER[word];
  if (last !== undefined && !last.includes(before)) return false;
  const heads = HEADS[word];
  return heads !== undefined && heads.split('|').some((head) => after.startsWith(head));
}
