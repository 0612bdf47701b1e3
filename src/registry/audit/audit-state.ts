import type { Transaction } from 'kysely';
import type { JsonObject } from '../../foundation/json/values.js';
import type { Finding } from '../../foundation/report.js';
import type { PublicKey } from '../../identity/index.js';
import { beginningOf, type ChainEnd } from '../chain.js';
import type { RegistryCore } from '../core.js';
import type { SignedHead } from '../heads.js';
import type { StatusListTable, Tables } from '../tables.js';
import { type Entry, type RemarkCode, remarkOn } from './fault.js';

/** What an audit relies on. */
export interface AuditOptions {
  /** The issuer’s keys that the caller trusts, by verification method: never taken from the registry itself. */
  readonly keys?: readonly { readonly id: string; readonly publicKey: PublicKey }[];
  /** A head that was seen before, and kept elsewhere: the only way to know of events removed at the end. */
  readonly seen?: Pick<SignedHead, 'sequence' | 'hash'> & { readonly registry?: string };
}

/** An event that is in order, and what it says. */
export interface ToldEvent {
  readonly sequence: number;
  readonly type: string;
  readonly payload: JsonObject;
}

/** What events told of a key last. */
export interface ToldKey {
  readonly expires?: string;
  readonly revoked?: string;
}

/** How far an audit is, and what it knows by then. All of it stays small: lists, keys and definitions are few. */
export interface Walk {
  readonly core: RegistryCore;
  /** Sees the registry as it was when the audit began. */
  readonly db: Transaction<Tables>;
  readonly keys: ReadonlyMap<string, PublicKey>;
  readonly seen: AuditOptions['seen'];
  /** Every list of the table by its address, without the bits. */
  readonly lists: ReadonlyMap<string, Omit<StatusListTable, 'bits'>>;
  /** What events told of so far. */
  readonly told: {
    readonly definitions: Set<string>;
    readonly lists: Set<string>;
    readonly keys: Map<string, ToldKey>;
  };
  /** The first remark of each kind. */
  readonly remarks: Map<RemarkCode, Finding>;
  /** Up to where the chain is in order. */
  end: ChainEnd;
  /** When the last event was. */
  at: string;
  /** How many credentials events told of. */
  awards: number;
  /** How many acts, and how many of them forgot a learner. */
  acts: number;
  erasures: number;
  /** The last head that a trusted key signed. */
  vouched?: SignedHead;
}

/** An audit at the beginning of the chain. */
export async function begun(
  core: RegistryCore,
  db: Transaction<Tables>,
  { keys = [], seen }: AuditOptions,
): Promise<Walk> {
  const lists = await db
    .selectFrom('status_lists')
    .select(['id', 'url', 'purpose', 'size', 'used', 'secret', 'applied'])
    .execute();
  return {
    core,
    db,
    seen,
    keys: new Map(keys.map(({ id, publicKey }) => [id, publicKey])),
    lists: new Map(lists.map((list) => [list.url, list])),
    told: { definitions: new Set(), lists: new Set(), keys: new Map() },
    remarks: new Map(),
    end: { sequence: 0, hash: beginningOf(core.id) },
    at: '',
    awards: 0,
    acts: 0,
    erasures: 0,
  };
}

/** Remarks something, once for all entries of which it is true. */
export function remark({ remarks }: Walk, code: RemarkCode, ...entry: Entry): void {
  if (!remarks.has(code)) remarks.set(code, remarkOn(code, entry));
}
