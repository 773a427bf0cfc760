/** What is said beside the finished report, in the language of the other words; loaded with its view. */
import { finishedEn } from '../language/finished/en';
import { finishedZhCN, type FinishedWords } from '../language/finished/zh-CN';
import type { Language } from '../language/zh-CN';

export const finishedWordsOf = ({ id }: Pick<Language, 'id'>): FinishedWords =>
  id === 'en' ? finishedEn : finishedZhCN;
