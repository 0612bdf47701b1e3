import { stat } from 'node:fs/promises';
import { decodeBase64url } from '../foundation/encodings/base64url.js';
import { MicrocertError } from '../foundation/errors/index.js';
import { JOBS_TEXTS } from '../foundation/errors/jobs-texts.js';
import type { Keep, Registry, RegistryDriver } from '../registry/index.js';
import { isFileName } from '../registry/sqlite/file-name.js';
import type { Invocation, OptionSpec } from './command.js';
import type { Io } from './io.js';

/** Environment variables that say where the registry is, and the key with which learners are encrypted in it. */
const PLACE_VARIABLE = 'MICROCERT_REGISTRY';
const KEY_VARIABLE = 'MICROCERT_REGISTRY_KEY';

/** The registry that is used where none is named. */
const DEFAULT_PLACE = 'microcert.db';

/** The option that says where the registry is. */
export const REGISTRY_OPTION: Readonly<Record<'registry', OptionSpec>> = {
  registry: {
    type: 'string',
    value: 'FILE|URL',
    text: {
      en: 'where it is kept what was issued: a file (SQLite), or postgres://…; default MICROCERT_REGISTRY, else microcert.db; the key to an encrypted one is in MICROCERT_REGISTRY_KEY',
      fr: 'où l’on garde ce qui a été délivré : un fichier (SQLite), ou postgres://… ; par défaut MICROCERT_REGISTRY, sinon microcert.db ; la clé d’un registre chiffré est dans MICROCERT_REGISTRY_KEY',
    },
  },
};

/** Where the registry of a command is; it may hold a password, and is not to be shown. */
function registryPlace({ option }: Invocation, io: Io): string {
  const given = option('registry');
  if (given !== undefined && holdsPassword(given))
    throw new MicrocertError('ERR_USAGE', { hint: PASSWORD });
  return given ?? (io.env[PLACE_VARIABLE] || DEFAULT_PLACE);
}

/** The file of the registry of a command; nothing where it is in PostgreSQL. */
export function registryFile(invocation: Invocation, io: Io): string | undefined {
  const place = registryPlace(invocation, io);
  return isAddress(place) ? undefined : place;
}

/**
 * Does something with the registry of a command, and closes it. There must be one: a slip in its name would else be a new
 * one with nothing in it.
 */
export async function withRegistry<Result>(
  invocation: Invocation,
  io: Io,
  action: (registry: Registry) => Promise<Result>,
): Promise<Result> {
  const place = registryPlace(invocation, io);
  if (!isAddress(place)) {
    const { size } = await stat(place).catch((cause: unknown) => {
      throw new MicrocertError('ERR_FILE_UNREADABLE', { source: place, cause, hint: NO_REGISTRY });
    });
    // SQLite would make a new one of it: nothing was ever issued, says a file that lost all.
    if (size === 0) throw new MicrocertError('ERR_INPUT_EMPTY', { source: place, hint: EMPTY });
  }
  const registry = await openRegistryFor(invocation, io);
  try {
    return await action(registry);
  } finally {
    await registry.close();
  }
}

/** Queues are kept beside registries in PostgreSQL alone; a slip must not make a file of that name. */
export function assertPostgres(invocation: Invocation, io: Io): void {
  if (!isAddress(registryPlace(invocation, io)))
    throw new MicrocertError('ERR_JOBS_PLACE', { hint: ADDRESS }, JOBS_TEXTS);
}

/** Opens the registry of a command. The key to what it holds of learners comes from the environment, never from an argument. */
export async function openRegistryFor(
  invocation: Invocation,
  io: Io,
  { keep }: { readonly keep?: Keep } = {},
): Promise<Registry> {
  const { openRegistry } = await import('../registry/index.js');
  const key = io.env[KEY_VARIABLE];
  return openRegistry({
    driver: await driverFor(registryPlace(invocation, io)),
    clock: io.clock,
    random: io.random,
    ...(keep && { keep }),
    ...(key && { encryptionKey: keyIn(key) }),
  });
}

async function driverFor(place: string): Promise<RegistryDriver> {
  if (isAddress(place)) {
    if (!URL.canParse(place)) throw new MicrocertError('ERR_USAGE', { hint: ADDRESS_FORM });
    const { postgresDriver } = await import('../registry/postgres/index.js');
    return postgresDriver({ connectionString: place });
  }
  if (!isFileName(place)) throw new MicrocertError('ERR_USAGE', { hint: NO_FILE });
  const { sqliteDriver } = await import('../registry/sqlite/index.js');
  return sqliteDriver({ file: place });
}

/** Every user of a machine sees the arguments of every process. A password with a / or # in it makes no URL at all. */
function holdsPassword(place: string): boolean {
  if (!isAddress(place)) return false;
  if (!URL.canParse(place)) return /^[a-z]+:\/\/[^@/?#]*:[^@]*@/i.test(place);
  const { password, searchParams } = new URL(place);
  return password !== '' || searchParams.has('password');
}

function isAddress(place: string): boolean {
  return /^postgres(ql)?:\/\//i.test(place);
}

function keyIn(text: string): Uint8Array {
  try {
    const key = decodeBase64url(text.trim());
    if (key.length === 32) return key;
  } catch {
    // said below
  }
  throw new MicrocertError('ERR_USAGE', { hint: KEY_FORM });
}

const ADDRESS_FORM = {
  en: 'the address of the registry must have the form postgres://user@host:port/database; signs such as / and [ in a password are written %2F and %5B',
  fr: 'l’adresse du registre doit avoir la forme postgres://utilisateur@hôte:port/base ; des signes comme / et [ dans un mot de passe s’écrivent %2F et %5B',
};
const NO_FILE = {
  en: 'the registry is a file, or postgres://…; where a file has such a name, write ./ before it',
  fr: 'le registre est un fichier, ou postgres://… ; si un fichier porte un tel nom, écrire ./ devant',
};
const KEY_FORM = {
  en: 'MICROCERT_REGISTRY_KEY must be 32 random bytes in base64url (43 characters)',
  fr: 'MICROCERT_REGISTRY_KEY doit être 32 octets aléatoires en base64url (43 caractères)',
};
const PASSWORD = {
  en: 'a password on the command line is seen by every user of the machine: set the environment variable MICROCERT_REGISTRY instead, or PGPASSWORD',
  fr: 'un mot de passe sur la ligne de commande est visible de tous les utilisateurs de la machine : définir plutôt la variable d’environnement MICROCERT_REGISTRY, ou PGPASSWORD',
};
const EMPTY = {
  en: 'this file is no registry, or has lost all that was in it: go back to the last good backup',
  fr: 'ce fichier n’est pas un registre, ou a tout perdu : revenir à la dernière bonne sauvegarde',
};
const NO_REGISTRY = {
  en: 'there is no registry of this name; microcert issue --learners makes one',
  fr: 'aucun registre de ce nom ; microcert issue --learners en crée un',
};
const ADDRESS = {
  en: 'give its address, postgres://…, with --registry or in MICROCERT_REGISTRY; on one machine, microcert issue --learners needs none',
  fr: 'donner son adresse, postgres://…, avec --registry ou dans MICROCERT_REGISTRY ; sur une seule machine, microcert issue --learners s’en passe',
};
