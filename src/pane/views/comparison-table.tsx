/** A table of the comparison, as its document has it, with header cells for screen readers. */
import type { Table } from '../../document/model';

export function ComparisonTable({ table }: { readonly table: Table }) {
  const head = table.rows.slice(0, table.headerRows);
  return (
    <table className="comparison-table">
      <caption>{table.caption}</caption>
      <thead>
        {head.map((cells, i) => (
          <tr key={i}>
            {cells.map(({ text, columnSpan }, j) => (
              <th key={j} scope="col" colSpan={columnSpan}>
                {text}
              </th>
            ))}
          </tr>
        ))}
      </thead>
      <tbody>
        {table.rows.slice(table.headerRows).map((cells, i) => (
          <tr key={i}>
            {cells.map(({ text, role, columnSpan }, j) =>
              role === 'label' ? (
                <th key={j} scope="row">
                  {text}
                </th>
              ) : (
                <td key={j} colSpan={columnSpan}>
                  {text}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
