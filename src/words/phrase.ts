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
   * The clause the number stands in, without spaces and quotation marks and with # for the number and
   * its unit: 共收到#政府信息公开申请.
   */
  readonly says: RegExp;
  /** Only where the text is about this. */
  readonly topics?: readonly Topic[];
}

/** Filler between a phrase and its number: 共, 共计, 数量为, 的有. */
export const FILLER =
  '(?:的|了|有|等|共|计|共计|合计|总计|累计|总共|一共|总数|总量|数量|件数|案件数|数|量|为|是|达|均为|各类|[:：])*';
/** Nouns that may follow an outcome: 予以公开的申请, 不予公开答复. */
export const NOUN = '(?:类|件|的|申请|答复|决定|处理|信息|情形|情况|告知|案件|事项)*';

/** Words at the beginning of a clause before the number: 其中, 另有, 对, 行政复议2件中. */
const LEAD =
  '^(?:[^#]{0,24}中)?(?:其中|另有|还有|另|有|对|将|给予|作出|共|共计|共有|经审查|经办理|截至年底)*';
const LINK =
  '(?:申请|案件|事项|的|信息|政府信息|依法|作出|给予|予|为|属于|属|系|因|被|已|均|结果|决定|答复|以|不)*?';

/** A word before its number (予以公开2件) or after it (对2件予以公开). */
export const around = (words: string): RegExp =>
  new RegExp(`(?:${words})${NOUN}${FILLER}#|${LEAD}#${LINK}(?:${words})`);
