/** The words of a language. Chinese is at hand; English is loaded when it is asked for. */
import type { LanguageId } from '../language/language-id';
import { zhCN, type Language } from '../language/zh-CN';

export const wordsOf = async (language: LanguageId): Promise<Language> =>
  language === 'en' ? (await import('../language/en')).en : zhCN;
