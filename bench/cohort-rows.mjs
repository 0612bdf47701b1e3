// A cohort: one definition, many learners, JSON text out.
import assert from 'node:assert/strict';
import { proofsAgree } from './agreement.mjs';
import { DOCUMENTS } from './documents.mjs';
import { rotating } from './pool.mjs';

/** Awards that differ from one another; a larger cohort has them over and over. */
const DIFFERENT = 1000;

/**
 * What varies between the rows: how the cohort is spread over the cores. Threads are started for a cohort and end with it,
 * and only once it turns out to be large: a small one would be measured in one thread, whatever is asked for, and one of
 * 20,000 would be a measure of how fast the engine compiles. `before` is how many awards go before those that are
 * compared, so that these are issued on threads as well.
 */
export const COHORTS = [
  {
    ...{ id: 'cohort', what: 'issue a cohort, one thread' },
    ...{ spread: { threads: 1 }, size: 1000, before: 0 },
  },
  {
    ...{ id: 'cohort-cores', what: 'issue a cohort of 100,000, all cores' },
    ...{ spread: { threads: 'all' }, size: 100_000, before: 20_000 },
  },
];

async function* repeated(awards, size) {
  for (let at = 0; at < size; at += 1) yield awards[at % awards.length];
}

/** The texts, as many as are asked for: those of a large cohort are not kept all. */
async function textsOf(results, last) {
  const texts = [];
  for await (const { outcome, text } of results) {
    assert.equal(outcome, 'issued');
    texts.push(text);
    if (texts.length > 2 * last) texts.splice(0, last);
  }
  return texts.slice(-last);
}

export function cohort({ peer, pool: { issuer, members }, spread, size, before }) {
  const [own, other] = [rotating(members), rotating(members)];
  const awards = Array.from({ length: DIFFERENT }, (_, at) =>
    DOCUMENTS.ordinary.award(10_000 + at),
  );
  const issueAll = async () => {
    let issued = 0;
    const results = issuer.issueCohort(own().definition, repeated(awards, size), spread);
    for await (const { text } of results) if (text.endsWith('}')) issued += 1;
    assert.equal(issued, size);
  };
  const peerIssue = async ({ unsigned }) => JSON.stringify(await peer.issue(unsigned));
  return {
    ours: { size, call: issueAll },
    theirs: { call: () => peerIssue(other()) },
    check: () => cohortAgrees({ issuer, members, spread, before, peerIssue }),
  };
}

/** Every credential at the end of a cohort, in the order of the awards, with the proof that the peer makes. */
async function cohortAgrees({ issuer, members, spread, before, peerIssue }) {
  const [{ definition }] = members;
  const awards = members.map(({ award }) => award);
  const all = [...Array.from({ length: before }, (_, at) => awards[at % awards.length]), ...awards];
  const texts = await textsOf(issuer.issueCohort(definition, all, spread), awards.length);
  const issued = texts.map((text) => {
    const { proof: _, ...unsigned } = JSON.parse(text);
    return { text, unsigned };
  });
  assert.deepEqual(
    issued.map(({ unsigned }) => unsigned.id),
    awards.map(({ id }) => id),
  );
  await proofsAgree(issued, async ({ text }) => text, peerIssue);
}
