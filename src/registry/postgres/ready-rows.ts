import { CompiledQuery } from 'kysely';
import type { Cell, PutIn, RowsToCome } from '../driver.js';
import type { Tables } from '../tables.js';

/**
 * Rows as arrays, a text for each column, which the database takes apart for a tenth of what the same rows in JSON cost it:
 * while it does, nobody else can record anything. What is the same in all rows is told once.
 */
export function readyRows<Name extends keyof Tables>({
  table,
  columns,
  rows,
}: RowsToCome<Name>): PutIn<Name> {
  const [counted, ...others] = columns.map((name, at) => columnOf(name, rows, at));
  const apart = [counted, ...others.filter(({ isSame }) => !isSame)].flatMap(
    (column) => column ?? [],
  );
  const arrays = apart.map(({ cells }) => arrayOf(cells));
  const kept = others.filter(({ isSame, cells }) => isSame && cells[0] !== null);
  return async (transaction, first, same = {}) => {
    const further = Object.entries<Cell | undefined>(same).map(([name, cell = null]) => ({
      name,
      cells: [cell],
    }));
    const once = [...kept, ...further];
    const values = [first, ...arrays, ...once.map(({ cells }) => cells[0])];
    const names = [...apart, ...once].map(({ name }) => name);
    const [start, ...rest] = apart.map(({ name }) => name);
    const from = apart.map(({ cells }, at) => `$${at + 2}::${typeOf(cells)}[]`);
    const constants = once.map(({ cells }, at) => `$${at + 2 + apart.length}::${typeOf(cells)}`);
    const text = `insert into ${table} (${names.join(', ')})
      select ${[`$1::bigint + ${start}`, ...rest, ...constants].join(', ')}
      from unnest(${from.join(', ')}) as given (${[start, ...rest].join(', ')})`;
    await transaction.executeQuery(CompiledQuery.raw(text, values));
  };
}

interface Column {
  readonly name: string;
  readonly cells: readonly Cell[];
  /** Whether all rows have the same in it. */
  readonly isSame: boolean;
}

function columnOf(name: string, rows: readonly (readonly Cell[])[], at: number): Column {
  const cells = rows.map((row) => row[at] ?? null);
  return { name, cells, isSame: cells.every((cell) => cell === cells[0]) };
}

/** Whole numbers are converted to what the column holds. */
function typeOf(cells: readonly Cell[]): 'bigint' | 'text' {
  return typeof cells.find((cell) => cell !== null) === 'number' ? 'bigint' : 'text';
}

/** @see https://www.postgresql.org/docs/current/arrays.html#ARRAYS-IO */
function arrayOf(cells: readonly Cell[]): string {
  return `{${cells.map(elementOf).join(',')}}`;
}

function elementOf(cell: Cell): string {
  if (cell === null) return 'null';
  return typeof cell === 'number' ? String(cell) : `"${cell.replace(/["\\]/g, '\\$&')}"`;
}
