// Credentials that are made before anything is timed, no two alike, and what stays the same between them.
import { createIssuer, defineMicroCertification } from 'microcert';
import { createContextStore, secure } from 'microcert/proofs';
import { createStatusBits, makeStatusListCredential } from 'microcert/status';
import { DOCUMENTS } from './documents.mjs';
import { issuerProfile } from './full-document.mjs';
import { did, multikey, secretKey, signer } from './key.mjs';
import { CREATED } from './seeded.mjs';

const clock = () => Date.parse(CREATED);

/** An issuer as a university has one; the clock stands still so that proofs can be compared. */
const issuerFor = (document, options = {}) =>
  createIssuer({
    profile: issuerProfile(did),
    signer,
    clock,
    extensions: DOCUMENTS[document].extensions,
    ...options,
  });

/**
 * `count` members: the definition as plain `input` and parsed as `definition`, the `award`, the credential `unsigned`,
 * and as `text` with our proof.
 */
export async function makePool(document, count, options) {
  const issuer = issuerFor(document, options);
  const { definition: define, award: toAward } = DOCUMENTS[document];
  const members = [];
  for (let index = 0; index < count; index += 1) {
    const [input, award] = [define(index), toAward(index)];
    const { proof, ...unsigned } = await issuer.issue(input, award);
    const text = JSON.stringify({ ...unsigned, proof });
    members.push({ input, definition: defineMicroCertification(input), award, unsigned, text });
  }
  return { issuer, members };
}

/** What a child process is told, in JSON: ours takes definition and award, the peer the credential. */
export const givenToChild = async ({ input, award, unsigned }) => ({
  ...{ definition: input, award, unsigned, secretKey, created: CREATED },
  profile: issuerProfile(did),
  extensions: DOCUMENTS.ordinary.extensions,
  multikey: await multikey.export({ publicKey: true, secretKey: true, includeContext: true }),
});

/** Gives the next one each time, for ever. */
export function rotating(items) {
  let next = -1;
  return () => {
    next = (next + 1) % items.length;
    return items[next];
  };
}

const contexts = createContextStore();

const sign = (document) =>
  secure(document, { suite: 'eddsa-rdfc-2022', signer, created: CREATED, contexts });

const LIST_URL = 'https://univ.example/status/1';
const LIST_LENGTH = 131_072;

const statusEntry = (index) => ({
  id: `${LIST_URL}#${index}`,
  type: 'BitstringStatusListEntry',
  statusPurpose: 'revocation',
  statusListIndex: String(index),
  statusListCredential: LIST_URL,
});

/**
 * The members of a pool with a status entry each, none revoked; one that is `revoked`; and the signed `list`, in which one
 * entry in a hundred is set.
 */
export async function withStatus({ members }) {
  const bits = createStatusBits(LIST_LENGTH);
  for (let index = 0; index < LIST_LENGTH; index += 100) bits.set(index, 1);
  const listCredential = await makeStatusListCredential({
    id: LIST_URL,
    issuer: did,
    statusPurpose: 'revocation',
    bits,
    validFrom: CREATED,
  });
  const signed = async ({ unsigned }, index) =>
    JSON.stringify(await sign({ ...unsigned, credentialStatus: statusEntry(index) }));
  return {
    listUrl: LIST_URL,
    list: await sign(listCredential),
    texts: await Promise.all(members.map((member, at) => signed(member, 1 + at * 100))),
    revoked: await signed(members[0], 100),
  };
}
