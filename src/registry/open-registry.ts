import { Kysely } from 'kysely';
import { decodeBase64url, encodeBase64url } from '../foundation/encodings/base64url.js';
import { secureRandom } from '../foundation/native.js';
import type { Clock, Random } from '../foundation/ports.js';
import { systemClock } from '../foundation/time.js';
import { uuidUrn } from '../foundation/uuid.js';
import type { RegistryCore } from './core.js';
import type { RegistryDriver } from './driver.js';
import { pseudonymsOf } from './pseudonym.js';
import type { Keep } from './registry.js';
import { registryError, translated } from './registry-error.js';
import { type Registry, registryOf } from './registry-of.js';
import { migrate } from './schema.js';
import { boundSecret, hasMark, markOfKey, sealingWith, unsealed } from './sealing.js';
import type { Tables } from './tables.js';

/** How a registry is opened. */
export interface OpenRegistryOptions {
  /** Where it is: `sqliteDriver` or `postgresDriver`. */
  readonly driver: RegistryDriver;
  /** The time; the system's by default. */
  readonly clock?: Clock;
  /** Random bytes; the platform's by default. */
  readonly random?: Random;
  /** How much of learners is kept of what is recorded from now on; `pseudonyms` by default. */
  readonly keep?: Keep;
  /**
   * 32 bytes: what is kept of learners, days of awards too, is encrypted with it (AES-256-GCM), and pseudonyms depend on it. Given when the
   * registry is first opened, and each time from then on.
   */
  readonly encryptionKey?: Uint8Array;
}

/**
 * Opens a registry; makes one where the database is empty, and brings the tables of an earlier version up to date.
 *
 * @throws MicrocertError `ERR_REGISTRY_UNAVAILABLE`, `ERR_REGISTRY_UNWRITABLE`, `ERR_REGISTRY_CORRUPT`; and, leaving the
 * database as it is, `ERR_REGISTRY_NEWER`, `ERR_REGISTRY_FOREIGN` and `ERR_REGISTRY_KEY`.
 */
export async function openRegistry(options: OpenRegistryOptions): Promise<Registry> {
  const { driver, clock = systemClock, random = secureRandom, keep = 'pseudonyms' } = options;
  const { encryptionKey: key } = options;
  if (typeof driver?.connect !== 'function') throw new TypeError('driver must be a driver');
  if (!['pseudonyms', 'awards', 'credentials'].includes(keep))
    throw new TypeError('keep must be pseudonyms, awards or credentials');
  if (key !== undefined && !(key instanceof Uint8Array && key.length === 32))
    throw new TypeError('encryptionKey must be 32 bytes');
  const connection = await driver.connect();
  const db = new Kysely<Tables>({ dialect: connection.dialect });
  try {
    await migrate(db, connection, async (transaction) => {
      const values = Object.entries(newSettings(random, key)).map(([name, value]) => ({
        name,
        value,
      }));
      await transaction.insertInto('settings').values(values).execute();
    });
    const { id, secret } = await settingsOf(db, key);
    const sealing = key === undefined ? unsealed : sealingWith(key, random);
    const pseudonym = pseudonymsOf(boundSecret(secret, key));
    const core = { db, connection, id, clock, random, keep, pseudonym, sealing };
    return registryOf(core satisfies RegistryCore);
  } catch (error) {
    await db.destroy().catch(() => {});
    throw translated(error, connection);
  }
}

function newSettings(random: Random, key: Uint8Array | undefined): Record<string, string> {
  return {
    id: uuidUrn(random),
    secret: encodeBase64url(random(32)),
    ...(key !== undefined && { key: markOfKey(key) }),
  };
}

async function settingsOf(
  db: Kysely<Tables>,
  key: Uint8Array | undefined,
): Promise<{ readonly id: string; readonly secret: Uint8Array }> {
  const rows = await db.selectFrom('settings').selectAll().execute();
  const settings = new Map(rows.map(({ name, value }) => [name, value]));
  const [id, secret, mark] = ['id', 'secret', 'key'].map((name) => settings.get(name));
  if (id === undefined || secret === undefined) throw registryError('ERR_REGISTRY_CORRUPT');
  if (mark === undefined && key !== undefined)
    throw registryError('ERR_REGISTRY_KEY', { hint: NOT_ENCRYPTED });
  if (mark !== undefined && key === undefined)
    throw registryError('ERR_REGISTRY_KEY', { hint: ENCRYPTED });
  if (mark !== undefined && key !== undefined && !hasMark(key, mark))
    throw registryError('ERR_REGISTRY_KEY', { hint: OTHER_KEY });
  return { id, secret: decodeBase64url(secret) };
}

const NOT_ENCRYPTED = {
  en: 'this registry was made without a key: open it without (on the command line: unset MICROCERT_REGISTRY_KEY)',
  fr: 'ce registre a été créé sans clé : l’ouvrir sans (en ligne de commande : retirer MICROCERT_REGISTRY_KEY)',
} as const;
const ENCRYPTED = {
  en: 'this registry was made with a key: give it (on the command line: MICROCERT_REGISTRY_KEY)',
  fr: 'ce registre a été créé avec une clé : la donner (en ligne de commande : MICROCERT_REGISTRY_KEY)',
} as const;
const OTHER_KEY = {
  en: 'give the key with which this registry was made (on the command line: MICROCERT_REGISTRY_KEY); nobody can open it without',
  fr: 'donner la clé avec laquelle ce registre a été créé (en ligne de commande : MICROCERT_REGISTRY_KEY) ; sans elle personne ne peut l’ouvrir',
} as const;
