/** What a phrase is: the words around a number that tell which quantity it speaks of. */

/** What a stretch of text is about; a phrase without a topic of its own says enough by itself. */
export type Topic =
  | 'requests'
  | 'reconsideration'
  | 'litigation'
  | 'directLitigation'
  | 'litigationAfterReconsideration'
  | 'reviews'
  | 'rules'
  | 'normativeDocuments'
  | 'elsewhere';

export interface Phrase {
  /** A key of `quantities`; `…` stands for the topic (`….upheld`). Undefined: the number speaks of no figure. */
  readonly of?: string;
  /**
   * The clause the number stands in, as `clauseAsOf` gives it: without spaces and quotation marks, with # for
   * the number and its unit, and years as they stand to the one reported on: 共收到#政府信息公开申请.
   */
  readonly says: RegExp;
  /** Only where the text is about this. */
  readonly topics?: readonly Topic[];
  /** Not where the sentence says this as well: 废止2件 counts with 宣布失效3件, and which the table has is not said. */
  readonly unless?: RegExp;
  /** Only right after a number that speaks of one of these: 作出行政许可决定12件、行政处罚5件. */
  readonly after?: readonly string[];
  /** Cases of another kind: how they ended is not asked for either. */
  readonly foreign?: true;
  /** What the sentence goes on to say right after the clause: 3件行政复议、2件行政诉讼均获维持. */
  readonly goesOn?: RegExp;
  /** Speaks of all there were, and so never of a part of a list: 收到12件，其中某处收到5件. */
  readonly whole?: true;
}

/** The year before the one reported on, that year, and the one after, as they stand in a clause. */
export const LAST = 'Y-年';
export const THIS = 'Y年';
export const NEXT = 'Y\\+年';

/** Years of a clause as they stand to the year reported on; of any other year nothing is said here. */
export const clauseAsOf = (clause: string, year: number): string =>
  clause.includes('年')
    ? clause
        .replace(`${year}年`, 'Y年')
        .replace(`${year - 1}年`, 'Y-年')
        .replace(`${year + 1}年`, 'Y+年')
    : clause;

/** Filler between a phrase and its number: 共, 共计, 数量为, 的有. */
export const FILLER =
  '(?:的|了|有|等|共|计|共计|合计|总计|累计|总共|一共|总数|总量|数量|件数|案件数|数|量|为|是|达|均为|各类|[:：])*';
/** Nouns that may follow an outcome: 予以公开的申请, 不予公开答复. */
export const NOUN = '(?:类|件|的|政府|申请|答复|决定|处理|信息|情形|情况|告知|案件|事项)*';

/** Words at the beginning of a clause before the number: 其中, 另有, 对, 行政复议2件中. */
const LEAD =
  '^(?:[^#]{0,24}中)?(?:其中|另有|还有|另|有|对|将|给予|作出|共|共计|共有|经审查|经办理|截至年底)*';
const LINK =
  '(?:申请|案件|事项|的|信息|政府信息|政府|依法|依规|按规定|作出|给予|予|为|属于|属|系|由于|因|涉及|被|已|均|结果|决定|答复|以|不|' +
  '本机关|本单位|本行政机关|本[局委办厅镇乡]|我[局委办厅镇乡]|行政复议|行政诉讼|复议|诉讼)*?';

/** A word before its number (予以公开2件) or after it (对2件予以公开). */
export const around = (words: string): RegExp =>
  new RegExp(`(?:${words})${NOUN}${FILLER}#|${LEAD}#${LINK}(?:${words})`);
