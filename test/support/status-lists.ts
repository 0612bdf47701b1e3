import type { JsonObject } from '../../src/foundation/json/values.js';
import { createStatusBits, makeStatusListCredential } from '../../src/status/index.js';
import { type Party, sign, UNIVERSITY } from './verifying.js';

/** Where the status list of these tests stands. */
export const LIST_URL = 'https://univ.example/status/1';

/** Entry of a credential: place 7 of the list. */
export const entry = (change: object = {}): object => ({
  id: `${LIST_URL}#7`,
  type: 'BitstringStatusListEntry',
  statusPurpose: 'revocation',
  statusListIndex: '7',
  statusListCredential: LIST_URL,
  ...change,
});

export interface ListOptions {
  readonly set?: readonly number[];
  readonly purpose?: string;
  readonly by?: Party;
  readonly change?: object;
}

export async function unsignedList({
  set = [],
  purpose = 'revocation',
  by = UNIVERSITY,
  change = {},
}: ListOptions): Promise<JsonObject> {
  const bits = createStatusBits(131_072);
  for (const index of set) bits.set(index, 1);
  const list = await makeStatusListCredential({
    id: LIST_URL,
    issuer: by.id,
    statusPurpose: purpose,
    bits,
    validFrom: '2026-07-01T00:00:00Z',
  });
  return { ...list, ...change } as JsonObject;
}

export async function list(options: ListOptions = {}): Promise<JsonObject> {
  return sign(await unsignedList(options), options.by);
}
