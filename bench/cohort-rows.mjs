// A cohort: one definition, many learners, JSON text out. The rows appear as soon as an issuer can do it.
import assert from 'node:assert/strict';
import { proofsAgree } from './agreement.mjs';
import { DOCUMENTS } from './documents.mjs';
import { reference } from './peers.mjs';
import { rotating } from './pool.mjs';

/** Awards that differ from one another; a larger cohort has them over and over. */
const DIFFERENT = 1000;

/**
 * What varies between the rows: how the cohort is spread over the cores. Threads are started for a cohort and end with it,
 * and only once it turns out to be large: a small one would be measured in one thread, whatever is asked for, and one of
 * 20,000 would be a measure of how fast the engine compiles. `before` is how many awards go before those that are
 * compared, so that these are issued on threads as well.
 */
const SPREADS = [
  {
    ...{ id: 'cohort', what: 'issue a cohort, one thread' },
    ...{ options: { threads: 1 }, size: 1000, before: 0 },
  },
  {
    ...{ id: 'cohort-cores', what: 'issue a cohort of 100,000, all cores' },
    ...{ options: { threads: 'all' }, size: 100_000, before: 20_000 },
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

export function cohortRows({ issuer, pool, peerName }) {
  if (typeof issuer.issueCohort !== 'function')
    return {
      rows: [],
      missing: SPREADS.map(({ what }) => `${what}: issuers have no \`issueCohort\``),
    };
  const next = rotating(pool.members);
  const awards = Array.from({ length: DIFFERENT }, (_, at) =>
    DOCUMENTS.ordinary.award(10_000 + at),
  );
  const row = ({ id, what, options, size, before }) => ({
    ...{ id, what, document: 'ordinary', peer: peerName, operation: 'sign' },
    ours: {
      size,
      call: async () => {
        let issued = 0;
        const results = issuer.issueCohort(next().definition, repeated(awards, size), options);
        for await (const { text } of results) if (text.endsWith('}')) issued += 1;
        assert.equal(issued, size);
      },
    },
    theirs: { call: async () => JSON.stringify(await reference.issue(next().unsigned)) },
    check: () => cohortAgrees(issuer, pool, options, before),
  });
  return { rows: SPREADS.map(row), missing: [] };
}

/** Every credential at the end of a cohort, in the order of the awards, with the proof that the peer makes. */
async function cohortAgrees(issuer, { members }, options, before) {
  const [{ definition }] = members;
  const awards = members.map(({ award }) => award);
  const all = [...Array.from({ length: before }, (_, at) => awards[at % awards.length]), ...awards];
  const texts = await textsOf(issuer.issueCohort(definition, all, options), awards.length);
  const issued = texts.map((text) => {
    const { proof: _, ...unsigned } = JSON.parse(text);
    return { text, unsigned };
  });
  assert.deepEqual(
    issued.map(({ unsigned }) => unsigned.id),
    awards.map(({ id }) => id),
  );
  const peerIssue = async ({ unsigned }) => JSON.stringify(await reference.issue(unsigned));
  await proofsAgree(issued, async ({ text }) => text, peerIssue);
}
