/** The published JSON Schema (draft 2020-12) of the Report, generated from the editions. */
import { bodyKinds } from '../format/bodies';
import { editions } from '../format/editions';
import type { EditionId } from '../format/edition';
import { aspects } from '../format/sections';
import { FIRST_YEAR, LAST_YEAR } from '../format/years';
import { PROFILE_MEANINGS } from './profile-json';
import { PROFILE_TEXTS, REQUESTS_LAYOUTS } from './report';

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
  },
});

/** A number, `null` for a blank, a string for what is not a number. Unknown keys are errors. */
export const reportSchema = () => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: '政府信息公开工作年度报告',
  oneOf: [ofEdition('2021'), ofEdition('2019')],
});
