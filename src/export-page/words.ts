/** All that the page says, in one language. */
import { exportEn } from '../language/export/en';
import { exportZhCN, type ExportWords } from '../language/export/zh-CN';
import type { Language } from '../language/zh-CN';
import { wordsOf } from '../pane/load-words';
import type { LanguageId } from '../language/language-id';

export interface Spoken {
  readonly language: LanguageId;
  /** What the page shares with the pane. */
  readonly words: Language;
  readonly own: ExportWords;
}

export const ownWordsOf = (language: LanguageId): ExportWords => (language === 'en' ? exportEn : exportZhCN);

export const spoken = async (language: LanguageId): Promise<Spoken> => ({
  language,
  words: await wordsOf(language),
  own: ownWordsOf(language),
});

/** The pane's language, which it gives after `#`; otherwise the browser's. */
export const languageOf = (hash: string, browser: string): LanguageId => {
  if (hash === '#en' || hash === '#zh-CN') return hash.slice(1) as LanguageId;
  return browser.startsWith('zh') ? 'zh-CN' : 'en';
};
