import type { Trouble } from '../driver.js';

/** By the beginning of the code. @see https://www.postgresql.org/docs/current/errcodes-appendix.html */
const MEANINGS: readonly (readonly [string, Trouble])[] = [
  ['23505', 'ERR_REGISTRY_CONFLICT'],
  ['40001', 'again'],
  ['40P01', 'again'],
  ['55P03', 'again'],
  ['53100', 'full'],
  ['25006', 'ERR_REGISTRY_UNWRITABLE'], // read-only
  ['42501', 'ERR_REGISTRY_UNWRITABLE'], // no right to
  ['XX001', 'ERR_REGISTRY_CORRUPT'],
  ['XX002', 'ERR_REGISTRY_CORRUPT'],
  ['08', 'ERR_REGISTRY_UNAVAILABLE'],
  ['28', 'ERR_REGISTRY_UNAVAILABLE'],
  ['3D', 'ERR_REGISTRY_UNAVAILABLE'],
  ['53', 'ERR_REGISTRY_UNAVAILABLE'],
  ['57', 'ERR_REGISTRY_UNAVAILABLE'],
  ['58', 'ERR_REGISTRY_UNAVAILABLE'],
];

/** Node's names for a connection that does not come about or ends. */
const CONNECTION = /^(E(CONN\w+|PIPE|TIMEDOUT|HOSTUNREACH|NETUNREACH|NOTFOUND|AI_AGAIN)|ENOENT)$/;

/** What `pg` says without a code. */
const ENDED =
  /connection (terminated|ended|timeout)|timeout exceeded when trying to connect|not queryable|server does not support SSL/i;

/** What an error of PostgreSQL, or of the way to it, means to a registry. */
export function troubleOfPostgres(error: unknown): Trouble | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code } = error as { readonly code?: unknown };
  if (typeof code !== 'string')
    return ENDED.test(error.message) ? 'ERR_REGISTRY_UNAVAILABLE' : undefined;
  if (CONNECTION.test(code)) return 'ERR_REGISTRY_UNAVAILABLE';
  return MEANINGS.find(([start]) => code.startsWith(start))?.[1];
}
