import { appendEvent, nextInChain } from './chain.js';
import { type RegistryCore, writing } from './core.js';
import { registryError, translated } from './registry-error.js';

/** A status list that is to be used. */
export interface NewStatusList {
  /** Address under which it will be published: https, without fragment. */
  readonly url: string;
  /** What its entries are about: a list for each. */
  readonly purpose: 'revocation' | 'suspension';
  /** How many entries it has: a multiple of 8, at least 131,072 for a herd to hide in; by default that. */
  readonly size?: number;
}

/** A status list in use. */
export interface StatusListUse extends Required<NewStatusList> {
  /** How many of its entries were given out. */
  readonly used: number;
}

/** The status lists in use, in the order in which they were added. */
export async function statusLists({
  db,
  connection,
}: RegistryCore): Promise<readonly StatusListUse[]> {
  const lists = db
    .selectFrom('status_lists')
    .select(['url', 'purpose', 'size', 'used'])
    .orderBy('id');
  const rows = await lists.execute().catch((error) => {
    throw translated(error, connection);
  });
  return rows.map((row) => ({ ...row, purpose: row.purpose as NewStatusList['purpose'] }));
}

/** Bitstring Status List section 6.1: at least 131,072 entries, 16 KiB, so that an entry tells little of whom it is asked for. */
const SMALLEST = 131_072;
/** 8 MiB of bits: what our own verifier reads by default. */
const LARGEST = 2 ** 26;

/**
 * Takes a status list in use, which then serves once those of its purpose before it are full. Nothing is done where the
 * same list is in use already.
 *
 * @throws MicrocertError `ERR_REGISTRY_LIST` for an address, size or purpose that cannot be, or one that is used otherwise.
 */
export async function addStatusList(core: RegistryCore, list: NewStatusList): Promise<void> {
  const { url, purpose, size = SMALLEST } = list;
  if (!isListAddress(url)) throw registryError('ERR_REGISTRY_LIST', { hint: ADDRESS });
  if (!Number.isInteger(size) || size < SMALLEST || size > LARGEST || size % 8 !== 0)
    throw registryError('ERR_REGISTRY_LIST', { hint: SIZE });
  if (purpose !== 'revocation' && purpose !== 'suspension')
    throw registryError('ERR_REGISTRY_LIST', { hint: PURPOSE });
  await writing(core, async (transaction) => {
    const next = await nextInChain(core, transaction);
    const lists = await transaction
      .selectFrom('status_lists')
      .select(['id', 'url', 'purpose', 'size'])
      .orderBy('id')
      .execute();
    const same = lists.find((one) => one.url === url);
    if (same?.purpose === purpose && same.size === size) return;
    if (same !== undefined) throw registryError('ERR_REGISTRY_LIST', { hint: TAKEN });
    const id = (lists.at(-1)?.id ?? 0) + 1;
    const [secret, bits] = [core.random(32), new Uint8Array(size / 8)];
    await transaction
      .insertInto('status_lists')
      .values({ id, url, purpose, size, used: 0, secret, bits, applied: 0 })
      .execute();
    const payload = { purpose, size, url };
    await appendEvent(core, transaction, next, { type: 'list-added', payload });
  });
}

function isListAddress(url: unknown): boolean {
  if (typeof url !== 'string' || !URL.canParse(url)) return false;
  const { protocol, username, password, href } = new URL(url);
  return protocol === 'https:' && username === '' && password === '' && !href.includes('#');
}

const ADDRESS = {
  en: 'give the https address under which the list will be published, without #',
  fr: 'donner l’adresse https où la liste sera publiée, sans #',
} as const;
const SIZE = {
  en: 'give a number of entries from 131072 to 67108864 that is a multiple of 8',
  fr: 'donner un nombre d’entrées de 131072 à 67108864 qui soit un multiple de 8',
} as const;
const PURPOSE = {
  en: 'the purpose is revocation or suspension',
  fr: 'l’objet est revocation ou suspension',
} as const;
const TAKEN = {
  en: 'another list is published under this address: choose another one',
  fr: 'une autre liste est publiée à cette adresse : en choisir une autre',
} as const;
