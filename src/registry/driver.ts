import type { Dialect, Kysely, RawBuilder, SqlBool, Transaction } from 'kysely';
import type { ErrorCode } from '../foundation/errors/index.js';
import type { Tables } from './tables.js';

/** A way to a database: made by `sqliteDriver` or `postgresDriver`, opened by `openRegistry`. */
export interface RegistryDriver {
  /** Which database it is for. */
  readonly kind: 'sqlite' | 'postgres';
  /**
   * Opens the database, without writing to it.
   *
   * @internal
   */
  connect(): Promise<RegistryConnection>;
}

/** What went wrong underneath, as far as a registry cares: try again, make room, or the code to say it with. */
export type Trouble = 'again' | 'full' | Extract<ErrorCode, `ERR_REGISTRY_${string}`>;

/** A cell of a row. */
export type Cell = string | number | null;

/** Rows of a table, as far as they can be told before the transaction that puts them in. */
export interface RowsToCome<Name extends keyof Tables> {
  readonly table: Name;
  readonly columns: readonly (keyof Tables[Name] & string)[];
  /** Cells in the order of the columns; the first one is counted from a number that the transaction finds. */
  readonly rows: readonly RowToCome[];
}

/** A row that lacks its number alone: how far it stands behind the first one, then its other cells. */
export type RowToCome = readonly [count: number, ...others: Cell[]];

/** Puts in what was made ready: counted from `first`, and with `same` in further columns of all rows. */
export type PutIn<Name extends keyof Tables> = (
  transaction: Transaction<Tables>,
  first: number,
  same?: { readonly [Column in keyof Tables[Name] & string]?: Cell },
) => Promise<void>;

/** What differs from one database to the other. Everything else is one set of queries. */
export interface RegistryConnection {
  /** Which database it is. */
  readonly kind: RegistryDriver['kind'];
  /** What Kysely asks the database by. */
  readonly dialect: Dialect;
  /** Whether a registry is there, nothing, or what is somebody else's. Writes nothing. */
  look(db: Kysely<Tables>): Promise<'ours' | 'empty' | 'foreign'>;
  /** Makes the database ready to be written to; called before any table is made. */
  settle(db: Kysely<Tables>): Promise<void>;
  /** Makes this transaction the only one that adds to the chain, or that gives out places, until it ends. */
  lock(transaction: Transaction<Tables>, what: 'chain' | 'places'): Promise<void>;
  /**
   * A transaction that writes what follows from what is recorded, and can be made again from it: the disk is not waited
   * for. After a power cut it may be as if it had not been; what was recorded is as safe as ever.
   */
  derived<Value>(
    db: Kysely<Tables>,
    action: (transaction: Transaction<Tables>) => Promise<Value>,
  ): Promise<Value>;
  /** Whether a column is one of some texts, however many, found by its index. */
  isAmong(column: string, texts: readonly string[]): RawBuilder<SqlBool>;
  /** Makes many rows ready to be put in at once, so that others wait no longer than that itself takes. */
  ready<Name extends keyof Tables>(rows: RowsToCome<Name>): PutIn<Name>;
  /**
   * Sees to it that what was deleted is not left beside the tables, as far as it is ours to see to.
   *
   * @returns Whether it was done; where it was not, it has to be done another time.
   */
  forget(db: Kysely<Tables>): Promise<boolean>;
  /** What an error of the database means; nothing for one that is none of its. */
  trouble(error: unknown): Trouble | undefined;
  /** Types of columns. */
  readonly types: { readonly blob: 'blob' | 'bytea' };
}
