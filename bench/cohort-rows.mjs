// A cohort: one definition, many learners, JSON text out. The rows appear as soon as an issuer can do it.
import assert from 'node:assert/strict';
import { proofsAgree } from './agreement.mjs';
import { DOCUMENTS } from './documents.mjs';
import { reference } from './peers.mjs';
import { rotating } from './pool.mjs';

const SIZE = 1000;

/** What varies between the rows: how the cohort is spread over the cores. */
const SPREADS = [
  { id: 'cohort', what: 'issue a cohort, one thread', options: { threads: 1 } },
  { id: 'cohort-cores', what: 'issue a cohort, all cores', options: { threads: 'all' } },
];

async function* each(awards) {
  yield* awards;
}

async function textsOf(results) {
  const texts = [];
  for await (const { outcome, text } of results) {
    assert.equal(outcome, 'issued');
    texts.push(text);
  }
  return texts;
}

export function cohortRows({ issuer, pool, peerName }) {
  if (typeof issuer.issueCohort !== 'function')
    return {
      rows: [],
      missing: SPREADS.map(({ what }) => `${what}: issuers have no \`issueCohort\``),
    };
  const next = rotating(pool.members);
  const awards = Array.from({ length: SIZE }, (_, at) => DOCUMENTS.ordinary.award(10_000 + at));
  const row = ({ id, what, options }) => ({
    ...{ id, what, document: 'ordinary', peer: peerName, operation: 'sign' },
    ours: {
      size: SIZE,
      call: async () => {
        const texts = await textsOf(issuer.issueCohort(next().definition, each(awards), options));
        assert.equal(texts.length, SIZE);
      },
    },
    theirs: { call: async () => JSON.stringify(await reference.issue(next().unsigned)) },
    check: () => cohortAgrees(issuer, pool, options),
  });
  return { rows: SPREADS.map(row), missing: [] };
}

/** Every credential of a cohort, in the order of the awards, with the proof that the peer makes. */
async function cohortAgrees(issuer, { members }, options) {
  const [{ definition }] = members;
  const awards = members.map(({ award }) => award);
  const texts = await textsOf(issuer.issueCohort(definition, each(awards), options));
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
