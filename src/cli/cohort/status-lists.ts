import { isMicrocertError, MicrocertError } from '../../foundation/errors/index.js';
import type { Registry } from '../../registry/index.js';
import type { Invocation } from '../command.js';

/** How what is issued can be taken back. */
export interface StatusWish {
  /** Address under which status lists are published; those in use already are kept without one. */
  readonly address: string | undefined;
  /** Whether it is to be suspended as well as revoked: a second entry, which the schema of 1EdTech has no place for. */
  readonly isSuspendable: boolean;
}

/** What would be passed over in silence: a second entry, where none is asked for. */
export function assertSuspendable({ flag, option }: Invocation): void {
  if (flag('suspendable') && option('status-url') === undefined)
    throw new MicrocertError('ERR_USAGE', { hint: SUSPENDABLE });
}

/**
 * Sees to it that what is issued can be revoked, where an address for status lists is given.
 *
 * @returns Whether it can.
 */
export async function addStatusLists(
  registry: Registry,
  { address, isSuspendable }: StatusWish,
): Promise<boolean> {
  const lists = await registry.statusLists();
  if (address === undefined) return lists.length > 0;
  if (!URL.canParse(address)) throw new MicrocertError('ERR_USAGE', { hint: ADDRESS });
  const base = address.endsWith('/') ? address : `${address}/`;
  const purposes = isSuspendable
    ? (['revocation', 'suspension'] as const)
    : (['revocation'] as const);
  for (const purpose of purposes)
    if (!lists.some((list) => list.purpose === purpose && list.url.startsWith(base)))
      await registry.addStatusList({ url: `${base}${purpose}-1`, purpose });
  return true;
}

/** The registry, that takes another list in use when those it has are full: behind `…/revocation-1` comes `…/revocation-2`. */
export function withGrowingLists(registry: Registry): Registry {
  return {
    ...registry,
    async reservePlaces(count) {
      try {
        return await registry.reservePlaces(count);
      } catch (error) {
        if (!isMicrocertError(error) || error.code !== 'ERR_STATUS_LIST_FULL') throw error;
        if (!(await growLists(registry, count))) throw error;
        return registry.reservePlaces(count);
      }
    },
  };
}

/** Adds a list for each purpose that has too few entries left. */
async function growLists(registry: Registry, count: number): Promise<boolean> {
  const lists = await registry.statusLists();
  let hasGrown = false;
  for (const purpose of ['revocation', 'suspension'] as const) {
    const own = lists.filter((list) => list.purpose === purpose);
    const left = own.reduce((sum, { size, used }) => sum + size - used, 0);
    const [, base, number] = /^(.*-)(\d+)$/.exec(own.at(-1)?.url ?? '') ?? [];
    if (own.length === 0 || left >= count || number === undefined) continue;
    await registry.addStatusList({ url: `${base}${Number(number) + 1}`, purpose });
    hasGrown = true;
  }
  return hasGrown;
}

const SUSPENDABLE = {
  en: '--suspendable goes with --status-url',
  fr: '--suspendable va avec --status-url',
};
const ADDRESS = {
  en: '--status-url takes an address such as https://univ.example/status/',
  fr: '--status-url prend une adresse comme https://univ.example/status/',
};
