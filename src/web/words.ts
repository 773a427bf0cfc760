import { webEn } from '../language/web/en';
import { webZhCN, type WebWords } from '../language/web/zh-CN';
import type { LanguageId } from '../language/language-id';

export const webWordsOf = (language: LanguageId): WebWords => (language === 'en' ? webEn : webZhCN);
