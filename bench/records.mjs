// A learner record of 100 badges: how fast it is issued and verified beside verifying the badges one by one. Wanted is 0.8 of
// that rate at least for each, by the clock; exits with 1 where it is missed. The signatures inside a record are verified on
// another thread, so the same is told by processor time: it is what counts where all processors are busy with others.
// `--count N` for another number of badges, `--rounds N` for more of them.
import { parseArgs } from 'node:util';
import { createIssuer, verify } from 'microcert';
import { DOCUMENTS } from './documents.mjs';
import { issuerProfile } from './full-document.mjs';
import { did, signer } from './key.mjs';
import { spread } from './measure.mjs';

const { values } = parseArgs({
  options: { count: { type: 'string', default: '100' }, rounds: { type: 'string', default: '30' } },
});
const [count, rounds] = [Number(values.count), Number(values.rounds)];
const WANTED = 0.8;

const [issuedAt, verifiedAt] = ['2026-11-15T09:00:00Z', '2026-11-16T09:00:00Z'].map(Date.parse);
const trusting = { trust: [did], clock: () => verifiedAt };
const learner = { id: 'did:example:learner' };

/** What some work takes by the clock, and of the processors, in microseconds. */
async function costOf(work) {
  const [before, began] = [process.cpuUsage(), performance.now()];
  await work();
  const { user, system } = process.cpuUsage(before);
  return { clock: (performance.now() - began) * 1000, processor: user + system };
}

async function prepared({ definition, award, extensions }) {
  const profile = issuerProfile(did);
  const issuer = createIssuer({ profile, signer, extensions, clock: () => issuedAt });
  const badges = [];
  for (let index = 0; index < count; index += 1)
    badges.push(await issuer.issue(definition(index), { ...award(index), learner }));
  const diploma = {
    id: 'https://univ.example/diplomas/1',
    name: 'Diplôme universitaire',
    description: 'All the parts',
    achievementType: 'Diploma',
    criteria: { narrative: 'Every part' },
  };
  const associations = badges.map(({ credentialSubject: { achievement } }) => ({
    type: 'isPartOf',
    source: achievement.id,
    target: diploma.id,
  }));
  const texts = badges.map((badge) => JSON.stringify(badge));
  const about = { name: 'Record', subject: learner, achievements: [diploma], partial: true };
  return { issuer, texts, input: { ...about, credentials: texts, associations } };
}

async function assertAccepted(text) {
  const { verdict, parts } = await verify(text, trusting);
  if (verdict === 'accepted' && parts.every(({ report }) => report.verdict === 'accepted')) return;
  throw new Error(`a record of ${count} badges was not accepted: ${verdict}`);
}

/** Until then the engine compiles what it runs. */
const WARM_UPS = 20;

/** The rate of some work beside that of another, which is done before and after. */
async function ratesOf(work, other) {
  const rates = { clock: [], processor: [] };
  for (let round = -WARM_UPS; round < rounds; round += 1) {
    const [before, cost, after] = [await costOf(other), await costOf(work), await costOf(other)];
    if (round < 0) continue;
    for (const measure of Object.keys(rates))
      rates[measure].push((before[measure] + after[measure]) / 2 / cost[measure]);
  }
  return rates;
}

let missed = false;
for (const [name, document] of Object.entries(DOCUMENTS)) {
  const { issuer, texts, input } = await prepared(document);
  const record = JSON.stringify(await issuer.issueRecord(input));
  await assertAccepted(record);
  const oneByOne = async () => {
    for (const text of texts) await verify(text, trusting);
  };
  const work = {
    issue: async () => void (await issuer.issueRecord(input)),
    verify: async () => void (await verify(record, trusting)),
  };
  const size = `${(record.length / 1000).toFixed(0)} kB`;
  console.log(`${name}: a record of ${count} badges (${size})`);
  for (const [verb, whole] of Object.entries(work)) {
    const { clock, processor } = await ratesOf(whole, oneByOne);
    const { median, least, most } = spread(clock);
    const holds = median >= WANTED;
    missed ||= !holds;
    console.log(
      `  ${verb}: ${median.toFixed(2)} of the rate at which its badges are verified one by one (${least.toFixed(2)} to ${most.toFixed(2)}; by processor time ${spread(processor).median.toFixed(2)}), wanted ${WANTED}${holds ? '' : ': missed'}`,
    );
  }
}
process.exitCode = missed ? 1 : 0;
