/**
 * The table: sorting, filtering, keyboard, export; amounts aligned at the decimal; a head that stays in sight. Lists
 * of any length: beyond a hundred rows only those in sight are drawn. On a phone it scrolls sideways under a first
 * column that stays, or stacks each row where `phone="stack"`.
 */
import { Button, TextInput, UnstyledButton } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useDeferredValue,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { type Sorting, searchTexts, sortRows } from './arrange-rows.ts';
import {
  type Column,
  cellText,
  csvCells,
  decimalsOf,
  folded,
  isAligned,
  isNumeric,
  mostDecimals,
  onlyCurrency,
} from './column.ts';
import { useCommonTexts } from './common-texts.ts';
import { csvOf, saveFile } from './csv.ts';
import { Go } from './go.tsx';
import { Icon } from './icons.tsx';
import { useLanguage } from './language.tsx';
import { ProblemNote } from './problem-view.tsx';
import styles from './table.module.css';
import type { MoneyValue } from './values.tsx';

const drawAllUpTo = 100;
const rowHeight = 37;

export interface MoreRows {
  readonly onMore: () => void;
  readonly loading: boolean;
  /** Why fetching failed the last time, or null. */
  readonly problem: unknown;
}

export interface TableProps<Row extends object> {
  /** What the table lists, for readers and for the filter. */
  readonly label: string;
  /** Keep it the same object between renders (`useMemo`). */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  /** Where a row leads; its first cell becomes the link. */
  readonly openRow?: (row: Row) => string;
  /** What stands there when there are no rows at all. */
  readonly empty: ReactNode;
  readonly sort?: Sorting;
  /** A filter above the table; by default where there are more than eight rows. */
  readonly filter?: boolean;
  /** The name of the exported file, without ending; absent: no export. */
  readonly exportName?: string;
  /** Takes the place of the export made here, for a list the page holds only a part of. */
  readonly onExport?: () => void;
  /** More rows can be fetched; null: these are all. */
  readonly more?: MoreRows | null;
  readonly phone?: 'scroll' | 'stack';
  /** Beside the filter: choices of what is listed. */
  readonly tools?: ReactNode;
}

export function Table<Row extends object>(props: TableProps<Row>): ReactNode {
  const texts = useCommonTexts();
  const language = useLanguage();
  const { columns, rows } = props;
  const [text, setText] = useState('');
  const wanted = useDeferredValue(text);
  const [sorting, setSorting] = useState<Sorting | null>(props.sort ?? null);
  const filterField = useRef<HTMLInputElement>(null);

  const sought = folded(wanted.trim());
  const searching = sought !== '';
  const searched = useMemo(
    () => (searching ? searchTexts(rows, columns, language) : []),
    [searching, rows, columns, language],
  );
  const shown = useMemo(
    () => (searching ? rows.filter((_, index) => searched[index]?.includes(sought)) : rows),
    [searching, rows, searched, sought],
  );
  const ordered = useMemo(() => {
    const column = columns.find((one) => one.id === sorting?.column);
    return column && sorting ? sortRows(shown, column, sorting.direction, language) : shown;
  }, [shown, columns, sorting, language]);

  if (rows.length === 0) return props.empty;
  const withFilter = props.filter ?? rows.length > 8;
  const sized = props.exportName !== undefined || props.onExport !== undefined;
  const exportHere = () => {
    const { head, cells } = csvCells(columns, ordered, 'currency');
    saveFile(`${props.exportName}.csv`, new Blob([csvOf(head, cells)], { type: 'text/csv;charset=utf-8' }));
  };
  return (
    // The keys are a help on top of links and fields that work without them.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div className={styles.whole} onKeyDown={(event) => moveByKey(event, filterField.current)}>
      <div className={styles.tools} data-bare={(!withFilter && !sized && !props.tools) || undefined}>
        {withFilter && (
          <TextInput
            ref={filterField}
            type="search"
            size="sm"
            className={styles.filter}
            aria-label={texts('table.filterIn', { table: props.label })}
            placeholder={texts('table.filter')}
            leftSection={<Icon name="search" size={16} />}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        )}
        {props.tools}
        <span className={withFilter || sized ? styles.count : 'e-hidden'} role="status">
          {shown.length === rows.length
            ? texts('table.rows', { count: rows.length })
            : texts('table.rowsOf', { shown: shown.length, all: rows.length })}
        </span>
        {sized && (
          <Button
            variant="default"
            size="xs"
            leftSection={<Icon name="download" size={16} />}
            onClick={props.onExport ?? exportHere}
          >
            {texts('table.export')}
          </Button>
        )}
      </div>
      {shown.length === 0 ? (
        <p className={styles.nothing}>
          {texts(props.more ? 'table.nothingMatchesYet' : 'table.nothingMatches', { text: wanted })}{' '}
          <Button variant="subtle" size="compact-sm" onClick={() => setText('')}>
            {texts('table.clearFilter')}
          </Button>
        </p>
      ) : (
        <Grid
          label={props.label}
          columns={columns}
          all={rows}
          ordered={ordered}
          rowId={props.rowId}
          sorting={sorting}
          onSort={(id) => setSorting((before) => nextSorting(before, id, columns))}
          openRow={props.openRow}
          phone={props.phone ?? 'scroll'}
        />
      )}
      {props.more && <More {...props.more} />}
    </div>
  );
}

function More({ onMore, loading, problem }: MoreRows): ReactNode {
  const texts = useCommonTexts();
  if (problem !== null) return <ProblemNote problem={problem} onRetry={onMore} />;
  return (
    <div>
      <Button variant="default" loading={loading} onClick={onMore}>
        {texts('table.more')}
      </Button>
    </div>
  );
}

/** Figures are looked at from the highest down first, names from A. */
function nextSorting<Row>(before: Sorting | null, id: string, columns: readonly Column<Row>[]): Sorting {
  if (before?.column === id) {
    return { column: id, direction: before.direction === 'ascending' ? 'descending' : 'ascending' };
  }
  const column = columns.find((entry) => entry.id === id);
  return { column: id, direction: column && isNumeric(column.kind) ? 'descending' : 'ascending' };
}

/** Arrow keys go from row link to row link; `/` goes to the filter. */
function moveByKey(event: KeyboardEvent<HTMLDivElement>, filter: HTMLInputElement | null): void {
  const { target, key } = event;
  if (!(target instanceof HTMLElement)) return;
  if (key === '/' && !(target instanceof HTMLInputElement) && filter) {
    event.preventDefault();
    filter.focus();
    return;
  }
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return;
  const links = Array.from(event.currentTarget.querySelectorAll<HTMLElement>('[data-row-link] a'));
  if (links.length === 0) return;
  const at = links.indexOf(target);
  if (at < 0 && target !== filter) return;
  event.preventDefault();
  links[Math.min(Math.max(at + (key === 'ArrowDown' ? 1 : -1), 0), links.length - 1)]?.focus();
}

interface GridProps<Row extends object> {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly all: readonly Row[];
  readonly ordered: readonly Row[];
  readonly rowId: (row: Row) => string;
  readonly sorting: Sorting | null;
  readonly onSort: (column: string) => void;
  readonly openRow: ((row: Row) => string) | undefined;
  readonly phone: 'scroll' | 'stack';
}

function Grid<Row extends object>(props: GridProps<Row>): ReactNode {
  const { columns, ordered } = props;
  const box = useRef<HTMLDivElement>(null);
  const long = ordered.length > drawAllUpTo;
  const virtual = useVirtualizer({
    count: ordered.length,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    enabled: long,
  });
  useTightness(box, columns, ordered);
  const items = virtual.getVirtualItems();
  const first = items[0];
  const last = items[items.length - 1];
  const before = long && first ? first.start : 0;
  const after = long && last ? virtual.getTotalSize() - last.end : 0;
  const drawn = long ? items.flatMap((item) => ordered[item.index] ?? []) : ordered;
  const from = long ? (first?.index ?? 0) : 0;
  const amounts = useMemo(
    () => new Map(columns.map((column) => [column.id, amountsOf(column, props.all)])),
    [columns, props.all],
  );
  return (
    // A region that scrolls must be reachable by keyboard (WCAG 2.1.1).
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section ref={box} className={styles.box} aria-label={props.label} tabIndex={0} data-phone={props.phone}>
      <table
        className={styles.table}
        data-long={long || undefined}
        aria-rowcount={ordered.length + 1}
        style={long ? { minWidth: leastWidth(columns) } : undefined}
      >
        <caption className="e-hidden">{props.label}</caption>
        {long && (
          <colgroup>
            {columns.map((column) => (
              <col key={column.id} style={widthOf(column)} />
            ))}
          </colgroup>
        )}
        <thead>
          <tr>
            {columns.map((column) => (
              <Head
                key={column.id}
                column={column}
                unit={amounts.get(column.id)?.unit ?? null}
                sorted={props.sorting?.column === column.id ? props.sorting.direction : undefined}
                onSort={props.onSort}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {before > 0 && <Gap height={before} span={columns.length} />}
          {drawn.map((row, index) => (
            <tr key={props.rowId(row)} aria-rowindex={from + index + 2}>
              {columns.map((column, place) => (
                <Cell
                  key={column.id}
                  column={column}
                  row={row}
                  amounts={amounts.get(column.id) ?? noAmounts}
                  to={place === 0 ? props.openRow?.(row) : undefined}
                />
              ))}
            </tr>
          ))}
          {after > 0 && <Gap height={after} span={columns.length} />}
        </tbody>
        {columns.some((column) => column.total !== undefined) && (
          <tfoot>
            <tr>
              {columns.map((column) => (
                <td key={column.id} data-label={column.header} data-numeric={isAligned(column) || undefined}>
                  {column.total}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </section>
  );
}

/** Says on the box that keeping few words on one line would make the table wider than it may be, so that they wrap. */
function useTightness(box: RefObject<HTMLElement | null>, columns: unknown, rows: unknown): void {
  // What is measured is drawn from the columns and the rows.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const measure = () => {
      element.removeAttribute('data-tight');
      element.toggleAttribute('data-tight', element.scrollWidth > element.clientWidth);
    };
    const watcher = new ResizeObserver(measure);
    watcher.observe(element);
    measure();
    return () => watcher.disconnect();
  }, [box, columns, rows]);
}

/**
 * Least widths in pixels of the columns of a long list, whose rows in sight do not decide them: a figure or a date is
 * never cut, words may be.
 */
const leastWidths: Readonly<Record<Column<never>['kind'], number>> = {
  text: 112,
  number: 104,
  percent: 104,
  money: 156,
  day: 124,
  moment: 172,
  actions: 150,
};

function widthOf(column: Pick<Column<never>, 'width' | 'kind'>): { width?: string | number } {
  if (column.width !== undefined) return { width: column.width };
  return column.kind === 'text' ? {} : { width: leastWidths[column.kind] };
}

function leastWidth(columns: readonly Pick<Column<never>, 'kind'>[]): number {
  return columns.reduce((sum, { kind }) => sum + leastWidths[kind], 0);
}

function Gap(props: { readonly height: number; readonly span: number }): ReactNode {
  return (
    // A spacer: there is nothing in it to be read or reached.
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: see above
    <tr aria-hidden="true">
      <td colSpan={props.span} style={{ height: props.height, padding: 0, border: 0 }} />
    </tr>
  );
}

interface HeadProps<Row> {
  readonly column: Column<Row>;
  readonly unit: string | null;
  readonly sorted: Sorting['direction'] | undefined;
  readonly onSort: (column: string) => void;
}

/** A longer word takes several lines itself, as names of companies in Chinese do, which have no spaces. */
function isShort(word: string): boolean {
  return word.length <= (/\p{Script=Han}/u.test(word) ? 8 : 24);
}

/** Few words stay on one line: in Vietnamese a space parts syllables, not words, and names are read as one. */
function isBrief(words: string): boolean {
  return words.length <= (/\p{Script=Han}/u.test(words) ? 7 : 13);
}

function Head<Row>(props: HeadProps<Row>): ReactNode {
  const { column, sorted } = props;
  const sortable = column.kind !== 'actions' && column.sortable !== false;
  const numeric = isAligned(column);
  const [first = ''] = column.header.split(' ');
  const last = column.header.split(' ').at(-1) ?? '';
  const icon = sortable && (
    <Icon name={sorted === undefined ? 'sort' : sorted === 'descending' ? 'down' : 'up'} size={12} />
  );
  // With the word beside it and not apart, or it would stand far from words that take two lines.
  const sign = numeric ? (
    <span className={styles.sign} data-short={isShort(first) || undefined}>
      {icon}
      {first}
    </span>
  ) : (
    <span className={styles.sign} data-short={isShort(last) || undefined}>
      {last}
      {icon}
    </span>
  );
  const words = (
    <span className={styles.headWords} data-short={isBrief(column.header) || undefined}>
      <span>
        {numeric && sign}
        {numeric ? column.header.slice(first.length) : column.header.slice(0, -last.length)}
        {!numeric && sign}
        {props.unit !== null && <span className={styles.unit}>{`\u00a0${props.unit}`}</span>}
      </span>
      {column.hint && <span className={styles.headHint}>{column.hint}</span>}
    </span>
  );
  return (
    <th
      scope="col"
      data-numeric={numeric || undefined}
      {...(sorted === undefined ? {} : { 'aria-sort': sorted })}
    >
      {sortable ? (
        <UnstyledButton
          className={styles.sort}
          data-sorted={sorted ? true : undefined}
          onClick={() => props.onSort(column.id)}
        >
          {words}
        </UnstyledButton>
      ) : column.kind === 'actions' ? (
        <span className="e-hidden">{column.header}</span>
      ) : (
        words
      )}
    </th>
  );
}

/** What the amounts of a column have in common: their one currency, if it is one, and the most decimals. */
interface Amounts {
  readonly unit: string | null;
  readonly decimals: number;
}

const noAmounts: Amounts = { unit: null, decimals: 0 };

function amountsOf<Row>(column: Column<Row>, rows: readonly Row[]): Amounts {
  return { unit: onlyCurrency(column, rows), decimals: mostDecimals(column, rows) };
}

function Cell<Row>(props: {
  readonly column: Column<Row>;
  readonly row: Row;
  readonly amounts: Amounts;
  readonly to: string | undefined;
}): ReactNode {
  const { column, row, to } = props;
  const language = useLanguage();
  const text = cellText(column, row, language);
  const content = column.cell ? (
    column.cell(row)
  ) : column.kind === 'money' ? (
    <Amount text={text} value={column.value(row)} of={props.amounts} />
  ) : (
    text
  );
  return (
    <td
      data-numeric={isAligned(column) || undefined}
      data-kind={column.kind}
      data-short={(column.kind === 'text' && !column.cell && isBrief(text)) || undefined}
      data-label={props.amounts.unit === null ? column.header : `${column.header} ${props.amounts.unit}`}
      data-row-link={to === undefined ? undefined : true}
      title={column.kind === 'text' && !column.cell ? text : undefined}
    >
      {to === undefined ? content : <Go to={to}>{content}</Go>}
    </td>
  );
}

function Amount(props: {
  readonly text: string;
  readonly value: MoneyValue | null;
  readonly of: Amounts;
}): ReactNode {
  const { text, value, of } = props;
  if (value === null) return text;
  const missing = of.decimals - decimalsOf(value.amount);
  return (
    <span>
      {text}
      {missing > 0 && (
        <span aria-hidden="true" className={styles.pad}>
          {`${decimalsOf(value.amount) === 0 ? '.' : ''}${'0'.repeat(missing)}`}
        </span>
      )}
      {of.unit === null && <span className={styles.unit}>{`\u00a0${value.currency}`}</span>}
    </span>
  );
}
