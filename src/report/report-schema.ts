/** The published JSON Schema (draft 2020-12) of the Report, generated from the editions. */
import { bodyKinds } from '../format/bodies';
import { editions } from '../format/editions';
import { EDITION_IDS, type EditionId } from '../format/edition';
import { aspects } from '../format/sections';
import { FIRST_YEAR, LAST_YEAR } from '../format/years';
import { PROFILE_MEANINGS } from './profile-json';
import { PROFILE_TEXTS, REQUESTS_LAYOUTS } from './report';
import { MOST_DECIMALS, MOST_LENGTH } from './settings';

const text = { type: 'string' } as const;
const figure = { type: ['number', 'null', 'string'] } as const;

const narrative = {
  type: 'object',
  additionalProperties: false,
  properties: {
    overview: {
      oneOf: [
        text,
        {
          type: 'object',
          additionalProperties: false,
          properties: Object.fromEntries(
            aspects.map(({ key, heading }) => [key, { ...text, description: heading }]),
          ),
        },
      ],
      description: '一、总体情况',
    },
    problems: { ...text, description: '五、存在的主要问题及改进情况' },
    other: { ...text, description: '六、其他需要报告的事项' },
  },
};

const profile = {
  type: 'object',
  additionalProperties: false,
  properties: {
    kind: { enum: bodyKinds.map(({ key }) => key), description: '机关类型' },
    ...Object.fromEntries(PROFILE_TEXTS.map((key) => [key, { ...text, description: PROFILE_MEANINGS[key] }])),
    seal: { type: 'boolean', description: '落款处留盖章位置' },
    requestsLayout: { enum: [...REQUESTS_LAYOUTS], description: '表三排版' },
  },
};

/** Also the whole of the file that a superior hands round. */
export const settingsSchema = {
  type: 'object',
  additionalProperties: false,
  description: '本地要求：上级在国家统一格式以外的要求，以及本机关的填报习惯；都可以不写',
  properties: {
    source: { ...text, description: '谁的要求，依据哪个文件' },
    overviewLength: {
      type: 'integer',
      minimum: 1,
      maximum: MOST_LENGTH,
      description: '第一部分最多多少字（不计空格）',
    },
    deadline: {
      ...text,
      pattern: '^(1[0-2]|[1-9])月(3[01]|[12][0-9]|[1-9])日$',
      description: '公布期限（报告年度的次年），如 1月20日',
    },
    expected: {
      type: 'object',
      additionalProperties: false,
      description: '第一部分各项要写明数字的内容；同一内容的几种写法用 / 隔开',
      properties: Object.fromEntries(
        aspects.map(({ key, heading }) => [
          key,
          {
            type: 'array',
            minItems: 1,
            items: { ...text, pattern: '^[^、，,；;\\s]([^、，,；;\\n]*[^、，,；;\\s])?$' },
            description: heading,
          },
        ]),
      ),
    },
    feeDecimals: {
      type: 'integer',
      minimum: 0,
      maximum: MOST_DECIMALS,
      description: '收费金额（万元）印几位小数；不写的照填的印',
    },
    pendingCarriedOver: { type: 'boolean', description: '上年尚未审结的复议诉讼案件是否计入本年总计' },
  },
} as const;

const ofEdition = (id: EditionId) => ({
  type: 'object',
  additionalProperties: false,
  required: ['edition', 'year', 'agency', 'cells'],
  properties: {
    edition: { const: id },
    year: { anyOf: [{ type: 'integer', minimum: FIRST_YEAR, maximum: LAST_YEAR }, { const: 0 }] },
    agency: text,
    cells: {
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(
        editions[id].cells.map((cell) => [
          cell.id,
          { ...figure, description: [cell.table, ...cell.row, ...cell.column, cell.unit].join(' · ') },
        ]),
      ),
    },
    narrative,
    profile,
    settings: settingsSchema,
  },
});

/** A number, `null` for a blank, a string for what is not a number. Unknown keys are errors. */
export const reportSchema = () => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: '政府信息公开工作年度报告',
  oneOf: EDITION_IDS.map(ofEdition),
});
