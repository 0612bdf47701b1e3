import type { QueriedCredential } from './dcql.js';
import type { AskResult } from './options.js';
import type { Service } from './service.js';

/** A request that waits for its answer, and then its answer. */
export interface Waiting {
  readonly query: readonly QueriedCredential[];
  readonly nonce: string;
  readonly afterwards?: string;
  /** Hash of the code that the browser brings back. */
  readonly responseCode?: string;
  readonly result: AskResult;
}

/** What the wallet is told, which follows from the name of the request alone: the store holds none of it but the nonce. */
export interface RequestSecrets {
  readonly state: string;
  readonly nonce: string;
  /** The entry of the store. */
  readonly entry: string;
}

/** The secrets of a request by its name. */
export async function secretsOfRequest(
  { secrets }: Pick<Service, 'secrets'>,
  name: string,
): Promise<RequestSecrets> {
  const [state, nonce] = [
    await secrets.hash('vp-state', name),
    await secrets.hash('vp-nonce', name),
  ];
  return { state, nonce, entry: await entryOfState({ secrets }, state) };
}

/** The entry of a request by its state, which only who has the request knows. */
export async function entryOfState(
  { secrets }: Pick<Service, 'secrets'>,
  state: string,
): Promise<string> {
  return `presentation:${await secrets.hash('vp-entry', state)}`;
}

/** Reads a request. */
export async function readWaiting(
  { store }: Pick<Service, 'store'>,
  entry: string,
): Promise<Waiting | undefined> {
  const value = await store.read(entry);
  return value === undefined ? undefined : (JSON.parse(value) as Waiting);
}
