// The rows of the table. Each says what is timed on both sides, and which statements about it must hold before it is.
import assert from 'node:assert/strict';
import { verify } from 'microcert';
import { proofsAgree, refusesChanges } from './agreement.mjs';
import { COHORTS, cohort } from './cohort-rows.mjs';
import { did } from './key.mjs';
import { consortium, reference, reference2020 } from './peers.mjs';
import { makePool, rotating, withStatus } from './pool.mjs';
import { issuingTokens, verifyingTokens } from './token-rows.mjs';

const trust = { trust: [did] };

const isAccepted = async (text, options = trust) =>
  (await verify(text, options)).verdict === 'accepted';

/** A verification that is timed must also be right. */
async function mustAccept(accepted) {
  assert.equal(await accepted, true, 'a good credential is refused while being timed');
}

/** JSON text out on both sides. Ours maps and checks a definition and an award; the peer is given the credential. */
function issuing({ peer, pool: { issuer, members }, given = 'definition' }) {
  const [own, other] = [rotating(members), rotating(members)];
  const issue = async (member) => JSON.stringify(await issuer.issue(member[given], member.award));
  const peerIssue = async ({ unsigned }) => JSON.stringify(await peer.issue(unsigned));
  return {
    ours: { call: () => issue(own()) },
    theirs: { call: () => peerIssue(other()) },
    check: () => proofsAgree(members, issue, peerIssue),
  };
}

/** JSON text in on both sides. Ours makes every check of its default policy; the peer looks at the proof. */
function verifying({ peer, pool }) {
  const texts = pool.members.map(({ text }) => text);
  const [own, other] = [rotating(texts), rotating(texts)];
  return {
    ours: { call: () => mustAccept(isAccepted(own())) },
    theirs: { call: () => mustAccept(peer.verify(other())) },
    check: () => refusesChanges(texts, [isAccepted, peer.verify]),
  };
}

/** Ours keeps the list as it was fetched, for as long as it may; the peer is given it from memory each time. */
async function verifyingWithStatus({ peer, pool }) {
  const { listUrl, list, texts, revoked } = await withStatus(pool);
  peer.documents.set(listUrl, list);
  const bytes = new TextEncoder().encode(JSON.stringify(list));
  let fetches = 0;
  const fetcher = async ({ url }) => {
    assert.equal(url, listUrl);
    fetches += 1;
    return { url, bytes, contentType: 'application/vc' };
  };
  const options = { ...trust, fetcher, cache: new Map() };
  const accepted = (text) => isAccepted(text, options);
  const [own, other] = [rotating(texts), rotating(texts)];
  return {
    ours: { call: () => mustAccept(accepted(own())) },
    theirs: { call: () => mustAccept(peer.verifyWithStatus(other())) },
    check: async () => {
      await refusesChanges(texts, [accepted, peer.verifyWithStatus]);
      for (const isGood of [accepted, peer.verifyWithStatus])
        assert.equal(await isGood(revoked), false, 'a revoked credential is accepted');
      assert.equal(fetches, 1, 'the list is kept');
    },
  };
}

const BESIDE = {
  ...{ document: 'ordinary', peer: reference },
  peerName: '`@digitalbazaar/vc`, eddsa-rdfc-2022',
};
const FULL = { ...BESIDE, document: 'full' };
const SUITE_2020 = {
  ...{ document: 'ordinary', peer: reference2020, options: { suite: 'Ed25519Signature2020' } },
  peerName: '`@digitalbazaar/vc`, Ed25519Signature2020',
};
const FORK = {
  ...{ document: 'ordinary', peer: consortium },
  peerName: '`@digitalcredentials/vc`, eddsa-rdfc-2022',
};
const TOKENS = { document: 'ordinary', peerName: '`jose`, signature only' };

/** How many definitions an issuer has at work: what is kept of them fits into the caches of a processor. */
const SOME = 24;

/** In the order of the table. `most` is how many different documents are taken in turn, where not all there are. */
const ROWS = [
  {
    ...{ id: 'issue', make: issuing, ...BESIDE, most: SOME },
    what: `issue one Open Badge, unlike the last one, ${SOME} definitions in turn`,
  },
  {
    ...{ id: 'issue-many', make: issuing, ...BESIDE },
    what: 'the same, all definitions in turn',
  },
  {
    ...{ id: 'issue-input', make: issuing, ...BESIDE, given: 'input' },
    what: 'the same, each as plain input',
  },
  { id: 'issue-full', make: issuing, ...FULL, what: 'issue one, with all elements described' },
  ...COHORTS.map((one) => ({ make: cohort, ...BESIDE, ...one })),
  { id: 'verify', make: verifying, ...BESIDE, what: 'verify any Open Badge' },
  { id: 'verify-full', make: verifying, ...FULL, what: 'verify one with all elements described' },
  {
    ...{ id: 'verify-status', make: verifyingWithStatus, ...BESIDE },
    ...{ what: 'verify with a cached status list' },
    peerName: '`@digitalbazaar/vc` and its `checkStatus`',
  },
  {
    ...{ id: 'issue-2020', make: issuing, ...SUITE_2020 },
    what: 'issue one, Ed25519Signature2020 on both sides',
  },
  { id: 'verify-2020', make: verifying, ...SUITE_2020, what: 'verify any, Ed25519Signature2020' },
  { id: 'issue-fork', make: issuing, ...FORK, what: 'issue one, beside the fork' },
  { id: 'verify-fork', make: verifying, ...FORK, what: 'verify any, beside the fork' },
  { id: 'issue-jwt', make: issuingTokens, ...TOKENS, what: 'issue one as JWT' },
  { id: 'verify-jwt', make: verifyingTokens, ...TOKENS, what: 'verify any JWT' },
];

export const ROW_IDS = ROWS.map(({ id }) => id);

/**
 * What is printed of a row, and its two sides.
 *
 * @param members - How many documents there are that differ.
 * @returns `ours` and `theirs` with a `call` that does one piece of work, and `check`, which must hold before.
 */
export async function makeRow(id, members) {
  const { make, options, most = members, peerName, ...row } = ROWS.find((one) => one.id === id);
  const { what, document } = row;
  const pool = await makePool(document, Math.min(members, most), options);
  const operation = id.startsWith('verify') ? 'verify' : 'sign';
  return { id, what, document, peer: peerName, operation, ...(await make({ ...row, pool })) };
}
