/** The words of a slip in a language. */
import { slipEn } from '../../language/slip/en';
import { slipZhCN, type SlipWords } from '../../language/slip/zh-CN';
import type { LanguageId } from '../../language/language-id';

export const slipWordsOf = (language: LanguageId): SlipWords => (language === 'en' ? slipEn : slipZhCN);
