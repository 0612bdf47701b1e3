// A credential with a status entry, the status list it points to, and what a verifier sees before and after a revocation.
import { createIssuer, verify } from 'microcert';
import { createSigner, didKeyFor, generateKeyPair } from 'microcert/identity';
import { secure } from 'microcert/proofs';
import { createStatusBits, makeStatusListCredential } from 'microcert/status';

const keyPair = await generateKeyPair();
const signer = createSigner({ keyPair });
const profile = { id: didKeyFor(keyPair.publicKey), name: 'University of Example' };
const issuer = createIssuer({ profile, signer });

/** RFC 3339, UTC, whole seconds. */
const now = () => `${new Date().toISOString().slice(0, 19)}Z`;

// 1. Issue the award, which says where its status is told.
const definition = { id: 'https://univ.example/micro/soil', title: { en: 'Soil health' } };
const listUrl = 'https://univ.example/status/1';
const index = 94_567; // drawn at random, one for each credential: an order would tell who came when
const badge = await issuer.issue(definition, {
  learner: { id: 'did:example:learner' },
  awardedOn: '2026-07-01',
  status: [{ purpose: 'revocation', list: listUrl, index }],
});

// 2. Publish the list at its address; here the web is a map, and `published` what the site would answer.
const bits = createStatusBits(131_072); // the fewest that are allowed, so that an index tells nothing
const published = new Map();
async function publish() {
  const list = await makeStatusListCredential({
    id: listUrl,
    issuer: profile.id,
    statusPurpose: 'revocation',
    bits,
    validFrom: now(),
  });
  const signed = await secure(list, { suite: 'eddsa-rdfc-2022', signer, created: now() });
  published.set(listUrl, JSON.stringify(signed));
}

// 3. Verify. On the real web: `createFetcher()` of `microcert/fetching`.
async function fetcher({ url }) {
  const text = published.get(url);
  if (text === undefined) throw new Error('not found');
  return { url, bytes: new TextEncoder().encode(text) };
}
async function show(when) {
  const report = await verify(badge, { trust: [profile.id], fetcher });
  const { outcome } = report.checks.find(({ id }) => id === 'status.revocation');
  console.log(`${when}: ${report.verdict} (status.revocation ${outcome})`);
}

await show('list not published'); // what is not known is never accepted
await publish();
await show('in force');
bits.set(index, 1);
await publish();
await show('revoked');
