import { readFile } from 'node:fs/promises';
import { expect } from 'vitest';
import type { JsonObject } from '../../src/foundation/json/values.js';
import { createSigner, importPrivateKey } from '../../src/identity/index.js';
import { createContextStore } from '../../src/linked-data/index.js';
import { secure } from '../../src/proofs/index.js';
import {
  createStatusBits,
  MIN_STATUS_ENTRIES,
  makeStatusListCredential,
} from '../../src/status/index.js';
import type { Answer, Workbench } from '../support/run-cli.js';

/** The definition, award and issuer that badges of these tests are made of. */
export const EXAMPLE = 'examples/universite-360';
export const ISSUER = 'did:web:univ.example';
export const DID_URL = 'https://univ.example/.well-known/did.json';
export const LIST_URL = 'https://univ.example/status/1';
export const CREATED = '2026-07-10T09:00:00Z';

/** Makes `key.json` and `did.json` of the issuer. */
export async function makeKey(bench: Workbench, ...more: readonly string[]): Promise<void> {
  const args = ['keygen', '--did-web', 'univ.example', '--out', bench.path('key.json'), ...more];
  const { code } = await bench.microcert([...args, '--did-out', bench.path('did.json')]);
  expect(code).toBe(0);
}

/** Tries to issue the badge of the example into `badge.json`. */
export function issueBadge(bench: Workbench, ...more: readonly string[]): Promise<Answer> {
  return issueTo(bench, 'badge.json', more);
}

/** Issues that badge into a file of another name, and gives its path. */
export async function issue(
  bench: Workbench,
  name: string,
  ...more: readonly string[]
): Promise<string> {
  const { code } = await issueTo(bench, name, more);
  expect(code).toBe(0);
  return bench.path(name);
}

function issueTo(bench: Workbench, name: string, more: readonly string[]): Promise<Answer> {
  const inputs = [`${EXAMPLE}/definition.yaml`, '--award', `${EXAMPLE}/award.yaml`];
  const by = ['--issuer', `${EXAMPLE}/issuer.yaml`, '--key', bench.path('key.json')];
  return bench.microcert(['issue', ...inputs, ...by, '--out', bench.path(name), ...more]);
}

/** The options by which `verify` trusts the issuer and knows its keys. */
export function trusting(bench: Workbench): readonly string[] {
  return ['--trust', ISSUER, '--did', bench.path('did.json')];
}

/** The outcome of each check in a report as JSON. */
export function outcomesOf(json: string): Record<string, string> {
  const { checks } = JSON.parse(json) as { checks: readonly { id: string; outcome: string }[] };
  return Object.fromEntries(checks.map(({ id, outcome }) => [id, outcome]));
}

/** Signed with the key of the issuer. */
export async function signed(
  bench: Workbench,
  document: JsonObject,
  created: string = CREATED,
): Promise<string> {
  const keyPair = await importPrivateKey(await readFile(bench.path('key.json'), 'utf8'));
  const { verificationMethod } = JSON.parse(await readFile(bench.path('did.json'), 'utf8'));
  const signer = createSigner({ keyPair, id: verificationMethod[0].id });
  const contexts = createContextStore();
  return JSON.stringify(
    await secure(document, { suite: 'eddsa-rdfc-2022', signer, created, contexts }),
  );
}

/** A badge that names place 7 of a status list. */
export async function badgeWithStatus(
  bench: Workbench,
  more: object = {},
  name = 'plain.json',
): Promise<string> {
  const { proof: _, ...badge } = JSON.parse(await readFile(await issue(bench, name), 'utf8'));
  const credentialStatus = {
    type: 'BitstringStatusListEntry',
    statusPurpose: 'revocation',
    statusListIndex: '7',
    statusListCredential: LIST_URL,
    ...more,
  };
  return bench.write('badge.json', await signed(bench, { ...badge, credentialStatus }));
}

/** The status list, with these places set. */
export async function statusList(bench: Workbench, ...set: readonly number[]): Promise<string> {
  const bits = createStatusBits(MIN_STATUS_ENTRIES);
  for (const index of set) bits.set(index, 1);
  const list = await makeStatusListCredential({
    ...{ id: LIST_URL, issuer: ISSUER, statusPurpose: 'revocation', bits, validFrom: CREATED },
  });
  return signed(bench, list as unknown as JsonObject);
}

/** The DID document of the issuer, as its site has it. */
export function didDocument(bench: Workbench): Promise<string> {
  return readFile(bench.path('did.json'), 'utf8');
}
