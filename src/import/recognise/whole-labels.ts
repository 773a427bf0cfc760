/** The official labels of all three tables, letter by letter: what two halves of one must come to. */
import { bare } from './likeness';
import { CAPTIONS } from './requests-columns';
import { proactiveBlocks2019, proactiveBlocks2021, ROW_HEADER } from '../../format/proactive-table';
import {
  applicantColumns,
  otherOutcomes2019,
  otherOutcomes2021,
  requestRows,
  type RequestRow,
} from '../../format/requests-table';
import { reviewBlocks, reviewOutcomes } from '../../format/review-table';

const labelsOf = ({ label, children = [] }: RequestRow): string[] => [label, ...children.flatMap(labelsOf)];

const labels: ReadonlySet<string> = new Set(
  [
    ROW_HEADER,
    ...CAPTIONS,
    ...[...proactiveBlocks2021, ...proactiveBlocks2019].flatMap(({ rows, columns }) =>
      [...rows, ...columns].map(({ label }) => label),
    ),
    ...requestRows(otherOutcomes2021).flatMap(labelsOf),
    otherOutcomes2019.label,
    ...applicantColumns.flatMap(({ column }) => column),
    ...reviewBlocks.flatMap(({ column }) => column),
    ...reviewOutcomes.map(({ label }) => label),
  ].map(bare),
);

export const isWholeLabel = (text: string): boolean => labels.has(bare(text));
