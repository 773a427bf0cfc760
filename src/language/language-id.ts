/** The languages the product speaks; Chinese is the source. */
export type LanguageId = 'zh-CN' | 'en';
