/** 发文字号 and 主送机关, where a report is issued as a formal document: above its title and under it. */
import { linesOf } from './narrative';
import type { FoundTitle } from './title';
import type { Block } from '../../document/model';
import type { Profile } from '../../report/report';

/** 某财〔2025〕3号, and nothing else on its line. */
const NUMBER = /^[\p{Script=Han}A-Za-z]{1,20}[〔\[［（(]20\d\d[〕\]］）)](?:第)?\d{1,4}号$/u;
/** 县政府办公室： – a line of its own, with no sentence in it. */
const ADDRESSEE = /^[^：:。；！？]{2,60}[：:]$/;
/** A letterhead, and what a page has between it and the title, is no further off. */
const BLOCKS_ABOVE = 4;

/** @param begin the first block of the body, before which the preamble ends */
export function formalIn(blocks: readonly Block[], { blocks: title }: FoundTitle, begin: number): Profile {
  const [first, last] = [title[0], title[title.length - 1]];
  if (first === undefined || last === undefined) return {};
  const above = blocks.slice(Math.max(0, first - BLOCKS_ABOVE), first).flatMap(linesOf);
  const number = above.map((line) => line.replace(/\s/g, '')).find((line) => NUMBER.test(line));
  const under = blocks.slice(last + 1, begin).flatMap(linesOf);
  const addressee = under.find((line) => line !== '') ?? '';
  return {
    ...(number !== undefined && { documentNumber: number }),
    ...(ADDRESSEE.test(addressee) && { addressee }),
  };
}
