import { type ReactNode, useMemo, useRef, useState } from 'react';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import { chartingMessages } from './messages.ts';
import { RowsInSight, type Sight } from './rows-in-sight.tsx';
import { nextOrder, type SortKey, type SortOrder, sortRows } from './sort-rows.ts';

/** A column of a table: its heading, and what stands in it for a row. */
export interface Column<Row> {
  readonly heading: string;
  readonly cell: (row: Row) => ReactNode;
  readonly isNumeric?: boolean;
  /** Whether it holds sentences, which need more room. */
  readonly isWide?: boolean;
  /** What the column orders rows by; left out: the text of its cells. */
  readonly sortBy?: (row: Row) => SortKey;
}

interface DataTableProps<Row> {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  language: Language;
  keyOf: (row: Row) => string;
  /** The claim whose evidence a click on the row opens. */
  opens: (row: Row) => string | undefined;
}

/** Up to so many rows all stand in the page. */
const plainAtMost = 200;

/** A real table, in the order that a click on a heading asks for; the first column heads each row. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, language } = props;
  const [order, setOrder] = useState<SortOrder | null>(null);
  const table = useRef<HTMLTableElement>(null);
  const ordered = useMemo(() => {
    const column = order && columns[order.column];
    if (!column) return rows;
    return sortRows(rows, column.sortBy ?? textOf(column), order.direction, language);
  }, [rows, columns, order, language]);
  const isLong = rows.length > plainAtMost;
  return (
    <table ref={table} className="data-table" aria-rowcount={isLong ? rows.length + 1 : undefined}>
      <caption>{caption}</caption>
      <thead>
        <tr aria-rowindex={isLong ? 1 : undefined}>
          {columns.map(({ heading, isNumeric, isWide }, index) => (
            <th
              key={heading}
              scope="col"
              className={isNumeric ? 'numeric' : isWide ? 'wide' : undefined}
              aria-sort={order?.column === index ? order.direction : undefined}
            >
              <button type="button" onClick={() => setOrder(nextOrder(order, index))}>
                {heading}
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <RowsInSight
        count={rows.length}
        plainAtMost={plainAtMost}
        rowHeight={58}
        scroller={() => table.current?.closest<HTMLElement>('.table-scroll') ?? null}
      >
        {(sight) => <TableBody {...props} rows={ordered} sight={sight} isLong={isLong} />}
      </RowsInSight>
    </table>
  );
}

function textOf<Row>({ cell }: Column<Row>): (row: Row) => string | null {
  return (row) => {
    const content = cell(row);
    return typeof content === 'string' ? content : null;
  };
}

interface TableBodyProps<Row> extends DataTableProps<Row> {
  sight: Sight;
  isLong: boolean;
}

function TableBody<Row>(props: TableBodyProps<Row>) {
  const { columns, rows, language, keyOf, opens, sight, isLong } = props;
  const drawn = sight.rows.flatMap(({ index, measured }) => {
    const row = rows[index];
    return row === undefined ? [] : [{ row, index, measured }];
  });
  return (
    <>
      <Gap height={sight.above} />
      <tbody>
        {drawn.map(({ row, index, measured }) => (
          <tr
            key={keyOf(row)}
            data-opens={opens(row)}
            aria-rowindex={isLong ? index + 2 : undefined}
            {...measured}
          >
            {columns.map(({ heading, cell, isNumeric }, place) =>
              place === 0 ? (
                <th key={heading} scope="row">
                  {cell(row)}
                </th>
              ) : (
                <td key={heading} className={isNumeric ? 'numeric' : undefined}>
                  {cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
        {sight.left > 0 && (
          <tr>
            <td colSpan={columns.length}>
              {translator(chartingMessages, language)('left', { n: sight.left })}
            </td>
          </tr>
        )}
      </tbody>
      <Gap height={sight.below} />
    </>
  );
}

/** Room for the rows that are not drawn. */
function Gap({ height }: { height: number }) {
  if (height === 0) return null;
  return (
    <tbody aria-hidden="true">
      <tr>
        <td className="gap" style={{ height }} />
      </tr>
    </tbody>
  );
}
