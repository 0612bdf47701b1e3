// Where and with what a run was made: a figure without these says nothing.
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import jsonld from 'jsonld';
import { loaderFor } from './peer-loader.mjs';
import { CREATED, SEED } from './seeded.mjs';

const root = new URL('..', import.meta.url);
const PEERS = [
  '@digitalbazaar/vc',
  '@digitalbazaar/data-integrity',
  '@digitalbazaar/eddsa-rdfc-2022-cryptosuite',
  '@digitalbazaar/ed25519-signature-2020',
  '@digitalbazaar/ed25519-multikey',
  '@digitalbazaar/vc-bitstring-status-list',
  'jsonld',
  'rdf-canonize',
  '@digitalcredentials/vc',
  'jose',
];

const versionIn = (path) => JSON.parse(readFileSync(new URL(path, root), 'utf8')).version;

export function describeMachine() {
  const [processor] = cpus();
  const packages = PEERS.map((name) => [name, versionIn(`node_modules/${name}/package.json`)]);
  return {
    node: process.versions.node,
    openssl: process.versions.openssl,
    processor: processor?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    load: loadavg().map((load) => Number(load.toFixed(2))),
    packages: Object.fromEntries([['microcert', versionIn('package.json')], ...packages]),
    seed: SEED,
    created: CREATED,
  };
}

/** Bytes, quads and blank nodes of the first member, as `jsonld` counts them. */
export async function describeDocument({ members: [{ text, unsigned }] }) {
  const method = { '@context': [], id: 'urn:none', controller: 'urn:none' };
  const form = await jsonld.canonize(unsigned, {
    algorithm: 'RDFC-1.0',
    documentLoader: loaderFor(method),
    safe: true,
  });
  return {
    bytes: Buffer.byteLength(text),
    canonicalBytes: Buffer.byteLength(form),
    quads: form.trimEnd().split('\n').length,
    blankNodes: new Set(form.match(/_:c14n\d+/g)).size,
  };
}
