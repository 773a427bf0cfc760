/** 年度对比: this year beside last year, with charts beside their tables; a sheet or a file of it when it is asked for. */
import './comparison.css';
import { Text } from '@fluentui/react-components';
import { BarChart } from './bar-chart';
import { ComparisonForms } from './comparison-forms';
import { ComparisonTable } from './comparison-table';
import { useWorking } from '../words';
import { barsOf } from '../../app/comparison/bars';
import { comparisonDocument, type TwoYears } from '../../app/comparison/comparison-document';
import { comparisonWords, yearNames } from '../../app/comparison/comparison-words';
import type { Block, Table } from '../../document/model';
import { TABLE_IDS } from '../../format/edition';
import { tableHeadings } from '../../language/official-labels';

export default function ComparisonView({ years }: { readonly years: TwoYears }) {
  const { state } = useWorking();
  const { blocks } = comparisonDocument(years, state.language, { drawn: true });
  return (
    <>
      <ComparisonForms years={years} />
      {blocks.map((block, i) => (
        <Part key={i} block={block} years={years} />
      ))}
    </>
  );
}

/** Of what is shown at once. */
const MOST_ROWS = 16;

/** All figures of a table of the report are long: they are opened by whoever wants them. */
const LONG = new Set(TABLE_IDS.map((table) => tableHeadings[table]));

function Part({ block, years }: { readonly block: Block; readonly years: TwoYears }) {
  if (block.kind === 'paragraph') return <Text>{block.text}</Text>;
  if (block.kind !== 'table') return null;
  const { caption = '' } = block;
  const isLong = LONG.has(caption) || block.rows.length > MOST_ROWS;
  if (!isLong) return <Shown table={block} years={years} />;
  return (
    <details>
      <summary>{caption}</summary>
      <ComparisonTable table={block} />
    </details>
  );
}

/** The chart says nothing that the table under it does not. */
function Shown({ table, years }: { readonly table: Table; readonly years: TwoYears }) {
  const { state } = useWorking();
  const words = comparisonWords(state.language);
  const chart =
    table.chart &&
    barsOf(years.report, years.previous).find(({ key }) => words.charts[key] === table.caption);
  const { report, previous } = years;
  return (
    <>
      {chart && (
        <BarChart
          title={words.charts[chart.key]}
          bars={chart.bars}
          years={yearNames({ years: { last: previous.year, now: report.year } }, words)}
        />
      )}
      <ComparisonTable table={table} />
    </>
  );
}
