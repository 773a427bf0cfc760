/** On every page of what is written out before it may be published. */
export const DRAFT = '草稿，不得公布';

/** What its file or sheet is called by first, so that none is published by mistake. */
export const DRAFT_NAME = '草稿-';

export interface Writing {
  /** True for what must not be published yet. */
  readonly draft?: boolean;
}
