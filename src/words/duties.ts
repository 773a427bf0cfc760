/** What sections 五 and 六 have to say (《条例》第五十条, 国办公开办函〔2021〕30号). */
import { readWords } from './read';

/** Fewer characters than these say neither what is wrong nor what is done about it. */
const LEAST = 30;
const PROBLEMS =
  /问题|不足|不够|不高|差距|薄弱|欠缺|有待|亟待|滞后|单一|不强|短板|不全面|不到位|不完善|较少|困难|缺乏/;
const IMPROVEMENTS =
  /改进|改善|下一步|将|措施|提升|提高|加强|完善|进一步|优化|整改|强化|今后|明年|下一?年|已(?:经)?(?:明确|建立|安排|组织|制定|落实|开展|调整|更新|增设|配备|补)/;
/** 有待进一步加强, 制度不够完善: still what is wrong. */
const WANTING =
  /(?:有待|亟待|亟需)(?:进一步)?(?:提升|提高|加强|完善|优化|强化|改进|改善)|不(?:够|太|尽)?(?:完善|优化)/g;

export type ProblemsLack = 'length' | 'problems' | 'improvements';

/** Undefined where 五 has both, or nothing at all (which is another matter). */
export function problemsLack(text: string): ProblemsLack | undefined {
  const bare = text.replace(/\s/g, '');
  if (bare === '') return undefined;
  if (bare.length < LEAST) return 'length';
  if (!PROBLEMS.test(bare)) return 'problems';
  return IMPROVEMENTS.test(bare.replace(WANTING, '')) ? undefined : 'improvements';
}

/** 五 is nothing but 无. */
export const saysNothing = (text: string): boolean =>
  /^[\s（(]*(?:无|没有|暂无|不存在)?(?:问题)?[。.\s）)]*$/.test(text);

const FEE = /处理费|信息公开(?:的)?(?:收费|费用)/;
const NONE_OR_AMOUNT = /未|没有|没|无|不|零|0|[0-9０-９一二三四五六七八九十百千万.]+\s*(?:万)?元/;
/** What would be, is ruled or is charged in general: 将依照…收取, 收费标准. */
const IN_GENERAL = /将|如果|如|若|拟|可以|应当|有权|的，/;

/** Whether 六 says what was collected for handling information this year, or that nothing was. */
export const saysProcessingFee = (text: string): boolean =>
  readWords(text).sentences.some(
    ({ text: sentence }) =>
      FEE.test(sentence) &&
      sentence.split(/[，；]/).some((clause, i, clauses) => {
        const said = FEE.test(clause) ? clause : FEE.test(clauses[i - 1] ?? '') ? clause : '';
        return NONE_OR_AMOUNT.test(withoutNames(said)) && !IN_GENERAL.test(said);
      }),
  );

/** 《政府信息公开信息处理费管理办法》（国办函〔2020〕109号） has a number of its own. */
const withoutNames = (clause: string): string =>
  clause.replace(/《[^》]*》/g, '').replace(/[〔[［][0-9]{4}[〕\]］]\s*[0-9]+\s*号/g, '');
