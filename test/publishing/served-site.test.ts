import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { MicrocertError } from '../../src/foundation/errors/index.js';
import type { JsonObject } from '../../src/foundation/json/values.js';
import type { Fetcher } from '../../src/foundation/ports.js';
import { createSigner, generateKeyPair } from '../../src/identity/index.js';
import { createIssuer } from '../../src/issuing/index.js';
import { secure } from '../../src/proofs/index.js';
import { siteFiles, writeSite } from '../../src/publishing/index.js';
import { createStatusBits, makeStatusListCredential } from '../../src/status/index.js';
import { verify } from '../../src/verifying/index.js';
import { COMPLETE } from '../support/definitions.js';
import { AWARD, NOW, outcomes } from '../support/issuing.js';
import { CONTENT, temporaryFolder } from '../support/publishing.js';

const { profile } = CONTENT;
const LIST = 'https://univ.example/status/1';
const CONTEXT = 'https://univ.example/contexts/microcert-v1.jsonld';
const CREATED = '2026-07-15T08:00:00Z';

const [old, current] = await Promise.all([generateKeyPair(), generateKeyPair()]);
const idOf = ({ publicKey }: typeof old) => `${profile.id}#${publicKey.multibase}`;

let folder: { path: string; remove: () => Promise<void> };
let server: Server;
let fetcher: Fetcher;

beforeAll(async () => {
  folder = await temporaryFolder();
  server = createServer((request, response) => {
    readFile(join(folder.path, request.url ?? '')).then(
      (bytes) => response.writeHead(200).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  fetcher = async ({ url }) => {
    const answer = await fetch(url.replace('https://univ.example', `http://127.0.0.1:${port}`));
    if (!answer.ok) throw new MicrocertError('ERR_FETCH_FAILED');
    return { url, bytes: new Uint8Array(await answer.arrayBuffer()) };
  };
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  await folder.remove();
});

async function publish(revoked: readonly number[]): Promise<void> {
  const bits = createStatusBits(131_072);
  for (const index of revoked) bits.set(index, 1);
  const list = await makeStatusListCredential({
    id: LIST,
    issuer: profile.id,
    statusPurpose: 'revocation',
    bits,
    validFrom: CREATED,
  });
  const signer = createSigner({ keyPair: current, id: idOf(current) });
  const signed = await secure(list, { suite: 'eddsa-rdfc-2022', signer, created: CREATED });
  const files = await siteFiles({
    ...CONTENT,
    keys: [
      { publicKey: current.publicKey },
      { publicKey: old.publicKey, expires: '2026-07-10T00:00:00Z' },
    ],
    statusLists: [JSON.stringify(signed)],
    contextUrl: CONTEXT,
  });
  await writeSite(folder.path, files);
}

async function badgeOf(keyPair: typeof old, now: number): Promise<JsonObject> {
  const signer = createSigner({ keyPair, id: idOf(keyPair) });
  const issuer = createIssuer({ profile, signer, contextUrl: CONTEXT, clock: () => now });
  const { proof: _, ...unsigned } = (await issuer.issue(COMPLETE, AWARD)) as unknown as JsonObject;
  const status = {
    id: `${LIST}#94567`,
    type: 'BitstringStatusListEntry',
    statusPurpose: 'revocation',
    statusListIndex: '94567',
    statusListCredential: LIST,
  };
  const created = new Date(now).toISOString().replace('.000', '');
  const contexts = (await import('../../src/linked-data/index.js')).createContextStore({
    ownContextUrl: CONTEXT,
  });
  return secure(
    { ...unsigned, credentialStatus: status },
    { suite: 'eddsa-rdfc-2022', signer, created, contexts },
  );
}

const check = (badge: JsonObject) =>
  verify(badge as never, { trust: [profile.id], fetcher, clock: () => NOW + 3_600_000 });

it('a site served as static files MUST be all that a verifier needs', async () => {
  await publish([]);
  const report = await check(await badgeOf(current, NOW));
  expect(outcomes(report)).toMatchObject({
    'proof.signature': 'passed',
    'issuer.binding': 'passed',
    'issuer.trust': 'passed',
    'status.list': 'passed',
    'status.revocation': 'passed',
    'document.contexts': 'passed',
  });
  expect(report.verdict).toBe('accepted');
});

it('what a former key signed in its time MUST still be accepted, and what it signs after not', async () => {
  await publish([]);
  const before = Date.parse('2026-07-02T12:00:00Z');
  const early = await check(await badgeOf(old, before));
  expect(outcomes(early)['issuer.key-validity']).toBe('passed');
  const late = await check(await badgeOf(old, NOW));
  expect(late.verdict).toBe('rejected');
});

it('a revocation MUST be seen once the site is published again', async () => {
  const badge = await badgeOf(current, NOW);
  await publish([94_567]);
  const report = await check(badge);
  expect(outcomes(report)['status.revocation']).toBe('failed');
  expect(report.verdict).toBe('rejected');
});
