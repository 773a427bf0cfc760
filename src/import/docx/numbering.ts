/** Numbers that Word counts itself: 一、 （一） 1. are often no text of the paragraph. */
import { within } from './within';
import type { Package } from '../../ooxml/package/package';
import { XmlReader } from '../../ooxml/xml/reader';

export interface NumberedAs {
  readonly list: string;
  readonly level: number;
}

interface Level {
  format: string;
  text: string;
  start: number;
}

type Levels = Map<number, Level>;

/** Word has nine. */
const LEVELS = 9;

export class Numbering {
  private readonly abstracts = new Map<string, Levels>();
  private readonly lists = new Map<string, { abstract: string; starts: Map<number, number> }>();
  private readonly counters = new Map<string, number[]>();
  private readonly begun = new Set<string>();

  constructor(file: Package, part: string | undefined) {
    if (part === undefined || !file.has(part)) return;
    const xml = new XmlReader(file.text(part), part);
    while (xml.next()) {
      if (!xml.opening) continue;
      if (xml.name === 'abstractNum') this.readAbstract(xml);
      else if (xml.name === 'num') this.readList(xml);
    }
  }

  /** The number of the next paragraph of a list, as printed; empty for bullets and unknown lists. */
  next({ list, level }: NumberedAs): string {
    const own = this.lists.get(list);
    const levels = own && this.abstracts.get(own.abstract);
    if (!own || !levels || level >= LEVELS) return '';
    const counters = this.counters.get(own.abstract) ?? [];
    this.counters.set(own.abstract, counters);
    this.restart(list, own.starts, counters);
    for (let i = 0; i < level; i++) counters[i] ??= levels.get(i)?.start ?? 1;
    counters[level] = (counters[level] ?? (levels.get(level)?.start ?? 1) - 1) + 1;
    counters.length = level + 1;
    return printed(levels, counters, level);
  }

  /** A list with a start of its own begins there the first time it is used. */
  private restart(list: string, starts: ReadonlyMap<number, number>, counters: number[]): void {
    if (this.begun.has(list)) return;
    this.begun.add(list);
    for (const [level, start] of starts) {
      counters.length = Math.min(counters.length, level + 1);
      counters[level] = start - 1;
    }
  }

  private readAbstract(xml: XmlReader): void {
    const id = xml.prefixedAttribute('abstractNumId') ?? '';
    const levels: Levels = new Map();
    this.abstracts.set(id, levels);
    let level: Level = { format: 'decimal', text: '', start: 1 };
    within(xml, (name) => {
      const value = xml.prefixedAttribute('val') ?? '';
      if (name === 'lvl') {
        level = { format: 'decimal', text: '', start: 1 };
        levels.set(Number(xml.prefixedAttribute('ilvl') ?? 0), level);
      } else if (name === 'start') level.start = Number(value) || 0;
      else if (name === 'numFmt') level.format = value;
      else if (name === 'lvlText') level.text = value;
    });
  }

  private readList(xml: XmlReader): void {
    const list = { abstract: '', starts: new Map<number, number>() };
    this.lists.set(xml.prefixedAttribute('numId') ?? '', list);
    let level = 0;
    within(xml, (name) => {
      const value = xml.prefixedAttribute('val') ?? '';
      if (name === 'abstractNumId') list.abstract = value;
      else if (name === 'lvlOverride') level = Number(xml.prefixedAttribute('ilvl') ?? 0);
      else if (name === 'startOverride') list.starts.set(level, Number(value) || 0);
    });
  }
}

const printed = (levels: Levels, counters: readonly number[], level: number): string => {
  const { text = '', format } = levels.get(level) ?? {};
  if (format === 'bullet' || format === 'none') return '';
  return text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    return counted(counters[at] ?? 1, levels.get(at)?.format ?? 'decimal');
  });
};

const CHINESE = '〇一二三四五六七八九';

/** 1 … 99, as lists are numbered: 十, 十一, 二十一. */
function chinese(n: number): string {
  if (n < 1 || n > 99) return String(n);
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  return `${tens > 1 ? CHINESE[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? CHINESE[ones] : ''}`;
}

/** ECMA-376 part 1, 17.18.59 ST_NumberFormat: those that a Chinese report may have. */
function counted(n: number, format: string): string {
  if (
    /^(chinese(Counting|CountingThousand)|japaneseCounting|ideographDigital|taiwaneseCounting\w*)$/.test(
      format,
    )
  )
    return chinese(n);
  if (/^decimalEnclosed/.test(format) && n >= 1 && n <= 20) return String.fromCharCode(0x245f + n);
  if (/Letter$/.test(format)) {
    const letter = String.fromCharCode(64 + ((n - 1) % 26) + 1);
    return format === 'lowerLetter' ? letter.toLowerCase() : letter;
  }
  return String(n);
}
