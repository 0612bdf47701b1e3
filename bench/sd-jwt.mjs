// SD-JWT VCs beside `@sd-jwt/sd-jwt-vc` and raw Ed25519, by turns, in processor time: `npm run bench:sd-jwt`. The same
// claims, fourteen of them concealed, the same key, kept by both. Each reads the other's first. Wanted: no slower than the
// former, and at least half of the latter, of `sign` for issuing and of `verify` for verifying; exits with 1 where that is
// missed. `--rounds N`, `--count N`.
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  randomBytes,
  sign,
  verify,
} from 'node:crypto';
import { parseArgs } from 'node:util';
import { SDJwtVcInstance } from '@sd-jwt/sd-jwt-vc';
import { createSigner, didKeyFor, generateKeyPair } from 'microcert/identity';
import { issueSdJwt, verifySdJwtVc } from 'microcert/presenting/sd-jwt';
import { spread } from './measure.mjs';

const { values } = parseArgs({
  options: { count: { type: 'string', default: '300' }, rounds: { type: 'string', default: '41' } },
});
const [count, rounds] = [Number(values.count), Number(values.rounds)];
const WANTED = 0.5;

const keyPair = await generateKeyPair();
const signer = createSigner({ keyPair });
const privateKey = createPrivateKey({ key: keyPair.exportJwk(), format: 'jwk' });
const publicKey = createPublicKey(privateKey);
const did = didKeyFor(keyPair.publicKey);
const now = Date.parse('2026-11-15T09:00:00Z');
const claims = {
  ...{ iss: did, iat: now / 1000 - 60, vct: 'VerifiableMicroCredential' },
  attestation_legal_category: 'non-qualified-EAA',
  identifier: 'urn:uuid:0b9e7c9e-6d0c-4f5e-9a53-3b1f0f5a9f11',
  ...{ title: 'Santé des sols', givenName: 'Camille', familyName: 'Exemple', issuerCountry: 'FR' },
  ...{ awardingBody: 'Université Exemple', issuanceDate: '2026-07-01' },
  learningOutcomes: [
    'Interprets a soil profile in the field',
    'Chooses practices that suit a soil',
  ],
  notionalWorkload: { value: 1, unit: 'ECTS' },
  ...{ typeOfAssessment: 'written-examination', formOfParticipation: 'online' },
  ...{ qualityAssurance: 'institutional-accreditation', level: 'EQF-6', grade: '14' },
};
const concealed = Object.keys(claims).slice(4);
const conceal = Object.freeze(concealed.map((name) => Object.freeze([name])));

const peer = new SDJwtVcInstance({
  signer: async (data) => sign(null, Buffer.from(data), privateKey).toString('base64url'),
  verifier: async (data, signature) =>
    verify(null, Buffer.from(data), publicKey, Buffer.from(signature, 'base64url')),
  ...{ signAlg: 'EdDSA', hashAlg: 'sha-256' },
  hasher: (data) => createHash('sha256').update(data).digest(),
  saltGenerator: () => randomBytes(16).toString('base64url'),
});
const asked = { trust: [did], keyBinding: 'not-asked', clock: () => now };
const options = { signer, conceal };
const ours = await issueSdJwt(claims, options);
// The peer names no key by itself.
const theirs = await peer.issue(claims, { _sd: concealed }, { header: { kid: signer.id } });

async function assertAgreement() {
  const wanted = JSON.stringify(Object.entries(claims).sort());
  const same = (found) => JSON.stringify(Object.entries(found).sort()) === wanted;
  for (const text of [ours, theirs]) {
    const { verdict, claims: read = {} } = await verifySdJwtVc(text, asked);
    const { payload } = await peer.verify(text, { currentDate: now / 1000 });
    if (verdict !== 'accepted' || !same(read) || !same(payload))
      throw new Error('the two do not agree on what is in an SD-JWT VC');
  }
}

const jwt = Buffer.from(ours.slice(0, ours.indexOf('~')));
const signed = jwt.subarray(0, jwt.lastIndexOf('.'));
const signature = sign(null, signed, privateKey);
const CONTENDERS = {
  'raw sign': () => sign(null, signed, privateKey),
  'issue, microcert': () => issueSdJwt(claims, options),
  'issue, @sd-jwt/sd-jwt-vc': () => peer.issue(claims, { _sd: concealed }),
  'raw verify': () => verify(null, signed, publicKey, signature),
  'verify, microcert': () => verifySdJwtVc(ours, asked),
  'verify, @sd-jwt/sd-jwt-vc': () => peer.verify(theirs, { currentDate: now / 1000 }),
};

/** Microseconds of the processor for one. */
async function costOf(work) {
  const before = process.cpuUsage();
  for (let index = 0; index < count; index += 1) await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / count;
}

await assertAgreement();
const costs = Object.fromEntries(Object.keys(CONTENDERS).map((name) => [name, []]));
for (let round = 0; round < rounds + 5; round += 1)
  for (const [name, work] of Object.entries(CONTENDERS)) {
    const cost = await costOf(work);
    if (round >= 5) costs[name].push(cost); // the first are warm-up
  }

/** How many times as fast, round by round. */
function ratio(name, other) {
  return spread(costs[name].map((cost, round) => costs[other][round] / cost)).median;
}

console.log(`${'in processor time'.padEnd(28)}${'µs'.padStart(8)}${'per second'.padStart(12)}`);
for (const name of Object.keys(CONTENDERS)) {
  const { median } = spread(costs[name]);
  console.log(
    `${name.padEnd(28)}${median.toFixed(1).padStart(8)}${String(Math.round(1e6 / median)).padStart(12)}`,
  );
}
let missed = false;
for (const verb of ['issue', 'verify']) {
  const raw = ratio(`${verb}, microcert`, verb === 'issue' ? 'raw sign' : 'raw verify');
  const beside = ratio(`${verb}, microcert`, `${verb}, @sd-jwt/sd-jwt-vc`);
  missed ||= raw < WANTED || beside < 1;
  console.log(
    `${verb}: ${beside.toFixed(2)} times as fast as @sd-jwt/sd-jwt-vc (wanted 1), ${raw.toFixed(2)} of raw (wanted ${WANTED})`,
  );
}
if (missed) process.exitCode = 1;
