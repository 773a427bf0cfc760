/** The words of the command line beside those of the product. */
import { en } from '../language/en';
import { cliEn } from '../language/en-cli';
import { zhCN, type Language } from '../language/zh-CN';
import { cliZhCN } from '../language/zh-CN-cli';

export type CliLanguage = Language & { readonly cli: typeof cliZhCN };

export const chinese: CliLanguage = { ...zhCN, cli: cliZhCN };
export const english: CliLanguage = { ...en, cli: cliEn };
