// The rows of the table. Each says what is timed on both sides, and which statements about it must hold before it is.
import assert from 'node:assert/strict';
import { verify } from 'microcert';
import { proofsAgree, refusesChanges, tokensAgree } from './agreement.mjs';
import { cohortRows } from './cohort-rows.mjs';
import { did } from './key.mjs';
import { consortium, jose, reference, reference2020 } from './peers.mjs';
import { issuerFor, makePool, rotating, withStatus } from './pool.mjs';

const REFERENCE = '`@digitalbazaar/vc`, eddsa-rdfc-2022';
const trust = { trust: [did] };

const isAccepted = async (text, options = trust) =>
  (await verify(text, options)).verdict === 'accepted';

/** A verification that is timed must also be right. */
async function mustAccept(accepted) {
  assert.equal(await accepted, true, 'a good credential is refused while being timed');
}

/** JSON text out on both sides. Ours maps and checks a definition and an award; the peer is given the credential. */
function issuing({ id, what, document, peer, peerName, pool, given = 'definition' }) {
  const [own, other] = [rotating(pool.members), rotating(pool.members)];
  const issue = async (member) =>
    JSON.stringify(await pool.issuer.issue(member[given], member.award));
  const peerIssue = async ({ unsigned }) => JSON.stringify(await peer.issue(unsigned));
  return {
    ...{ id, what, document, peer: peerName, operation: 'sign' },
    ours: { call: () => issue(own()) },
    theirs: { call: () => peerIssue(other()) },
    check: () => proofsAgree(pool.members, issue, peerIssue),
  };
}

/** JSON text in on both sides. Ours makes every check of its default policy; the peer looks at the proof. */
function verifying({ id, what, document, peer, peerName, pool }) {
  const texts = pool.members.map(({ text }) => text);
  const [own, other] = [rotating(texts), rotating(texts)];
  return {
    ...{ id, what, document, peer: peerName, operation: 'verify' },
    ours: { call: () => mustAccept(isAccepted(own())) },
    theirs: { call: () => mustAccept(peer.verify(other())) },
    check: () => refusesChanges(texts, [isAccepted, peer.verify]),
  };
}

/** Ours keeps the list as it was fetched, for as long as it may; the peer is given it from memory each time. */
async function verifyingWithStatus(pool) {
  const { listUrl, list, texts, revoked } = await withStatus(pool);
  reference.documents.set(listUrl, list);
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
    id: 'verify-status',
    what: 'verify with a cached status list',
    document: 'ordinary',
    peer: '`@digitalbazaar/vc` and its `checkStatus`',
    operation: 'verify',
    ours: { call: () => mustAccept(accepted(own())) },
    theirs: { call: () => mustAccept(reference.verifyWithStatus(other())) },
    check: async () => {
      await refusesChanges(texts, [accepted, reference.verifyWithStatus]);
      for (const isGood of [accepted, reference.verifyWithStatus])
        assert.equal(await isGood(revoked), false, 'a revoked credential is accepted');
      assert.equal(fetches, 1, 'the list is kept');
    },
  };
}

/** What `jose` does is a part of our work only: it signs and verifies bytes, whatever they say. */
async function tokens(pool) {
  const texts = [];
  for (const { definition, award } of pool.members)
    texts.push(await pool.issuer.issueJwt(definition, award));
  const parts = texts.map((text) => {
    const [header, payload] = text.split('.').map((part) => Buffer.from(part, 'base64url'));
    return { header: JSON.parse(header.toString()), payload };
  });
  const [own, other] = [rotating(pool.members), rotating(parts)];
  const [ownText, otherText] = [rotating(texts), rotating(texts)];
  const sign = ({ header, payload }) => jose.sign(header, payload);
  const common = { document: 'ordinary', peer: '`jose`, signature only' };
  return [
    {
      ...{ ...common, id: 'issue-jwt', what: 'issue one as JWT', operation: 'sign' },
      ours: {
        call: () => {
          const { definition, award } = own();
          return pool.issuer.issueJwt(definition, award);
        },
      },
      theirs: { call: () => sign(other()) },
      check: () => tokensAgree(texts, parts, sign),
    },
    {
      ...{
        ...common,
        id: 'verify-jwt',
        what: 'verify any JWT',
        operation: 'verify',
      },
      ours: { call: () => mustAccept(isAccepted(ownText())) },
      theirs: { call: () => mustAccept(jose.verify(otherText())) },
      check: () => refusesChanges(texts, [isAccepted, jose.verify]),
    },
  ];
}

/** Every row that is timed in this process, in the order of the table, and why others are missing. */
export async function makeRows(count) {
  const ordinary = await makePool('ordinary', count);
  const full = await makePool('full', count);
  const older = await makePool('ordinary', count, { suite: 'Ed25519Signature2020' });
  const [beside, besideFull] = [
    { document: 'ordinary', pool: ordinary, peer: reference, peerName: REFERENCE },
    { document: 'full', pool: full, peer: reference, peerName: REFERENCE },
  ];
  const fork = {
    ...beside,
    peer: consortium,
    peerName: '`@digitalcredentials/vc`, eddsa-rdfc-2022',
  };
  const suite2020 = {
    document: 'ordinary',
    pool: older,
    peer: reference2020,
    peerName: '`@digitalbazaar/vc`, Ed25519Signature2020',
  };
  const cohort = cohortRows({ issuer: issuerFor('ordinary'), pool: ordinary, peerName: REFERENCE });
  const rows = [
    issuing({ ...beside, id: 'issue', what: 'issue one Open Badge, unlike the last one' }),
    issuing({
      ...beside,
      id: 'issue-input',
      what: 'the same, definition as plain input',
      given: 'input',
    }),
    issuing({ ...besideFull, id: 'issue-full', what: 'issue one, with all elements described' }),
    ...cohort.rows,
    verifying({ ...beside, id: 'verify', what: 'verify any Open Badge' }),
    verifying({ ...besideFull, id: 'verify-full', what: 'verify one with all elements described' }),
    await verifyingWithStatus(ordinary),
    issuing({
      ...suite2020,
      id: 'issue-2020',
      what: 'issue one, Ed25519Signature2020 on both sides',
    }),
    verifying({ ...suite2020, id: 'verify-2020', what: 'verify any, Ed25519Signature2020' }),
    issuing({ ...fork, id: 'issue-fork', what: 'issue one, beside the fork' }),
    verifying({ ...fork, id: 'verify-fork', what: 'verify any, beside the fork' }),
    ...(await tokens(ordinary)),
  ];
  return { rows, missing: cohort.missing, pools: { ordinary, full } };
}
