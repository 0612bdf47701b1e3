// A badge that three others endorse, its issuer, its achievement and its award: what verifying it costs beside the badge
// alone, by the least of several rounds. Wanted is at most five times that, six where they are JWTs, as each is read the
// whole way; exits with 1 where it is missed. `--count N` for another number of badges, `--rounds N` for more of them.
import { parseArgs } from 'node:util';
import { createIssuer, verify } from 'microcert';
import { createEndorser } from 'microcert/endorsing';
import { createSigner, didKeyFor, generateKeyPair } from 'microcert/identity';
import { DOCUMENTS } from './documents.mjs';
import { issuerProfile } from './full-document.mjs';
import { did, signer } from './key.mjs';

const { values } = parseArgs({
  options: { count: { type: 'string', default: '30' }, rounds: { type: 'string', default: '30' } },
});
const [count, rounds] = [Number(values.count), Number(values.rounds)];

const [issuedAt, verifiedAt] = ['2026-11-15T09:00:00Z', '2026-11-16T09:00:00Z'].map(Date.parse);
const clock = () => issuedAt;

async function party(name) {
  const keyPair = await generateKeyPair();
  const profile = { id: didKeyFor(keyPair.publicKey), name };
  return createEndorser({ profile, signer: createSigner({ keyPair }), clock });
}
const [agency, ministry, employer] = await Promise.all(
  ['Agency', 'Ministry', 'Employer'].map(party),
);
const endorsers = [agency, ministry, employer].map(({ profile }) => profile.id);

/** Badges alone, and the same with three endorsements. */
async function prepared({ definition, award, extensions }, as) {
  const profile = issuerProfile(did);
  const accredited = await ministry.endorse({ about: did, comment: 'Accredited.' }, { as });
  const issuerOf = (own) => createIssuer({ profile: own, signer, extensions, clock });
  const issuers = [issuerOf(profile), issuerOf({ ...profile, endorsements: [accredited] })];
  const [alone, endorsed] = [[], []];
  for (let index = 0; index < count; index += 1) {
    const [course, one] = [definition(index), award(index)];
    const about = { course: { about: course.id, comment: `Examined, number ${index}.` } };
    const review = await agency.endorse(about.course, { as });
    const praise = await employer.endorse(
      { about: one.id, comment: `Met ${index} times.` },
      { as },
    );
    alone.push(JSON.stringify(await issuers[0].issue(course, one)));
    const issued = await issuers[1].issue(
      { ...course, endorsements: [review] },
      { ...one, endorsements: [praise] },
    );
    endorsed.push(JSON.stringify(issued));
  }
  return { alone, endorsed };
}

/** Processor time of verifying, in microseconds a badge: other work on the machine counts less than by the clock. */
async function costOf(texts, options) {
  const before = process.cpuUsage();
  for (const text of texts) await verify(text, options);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / texts.length;
}

async function assertAccepted(text, options, verdict) {
  const report = await verify(text, options);
  const inside = report.parts.map((part) => part.report.verdict);
  if (report.verdict === 'accepted' && inside.join() === [verdict, verdict, verdict].join()) return;
  throw new Error(`a badge with three endorsements was ${report.verdict}, these ${inside}`);
}

const KINDS = [
  ['with proofs inside', 'json', [did, ...endorsers], 'accepted', 5],
  ['with proofs inside, by strangers', 'json', [did], 'undetermined', 5],
  ['as JWTs', 'jwt', [did, ...endorsers], 'accepted', 6],
];

let missed = false;
for (const [name, document] of Object.entries(DOCUMENTS))
  for (const [told, as, trust, verdict, wanted] of KINDS) {
    const { alone, endorsed } = await prepared(document, as);
    const options = { trust, clock: () => verifiedAt };
    await assertAccepted(endorsed[0], options, verdict);
    let [own, cost] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let round = -10; round < rounds; round += 1) {
      const [before, taken] = [await costOf(alone, options), await costOf(endorsed, options)];
      if (round < 0) continue; // until then the engine compiles what it runs
      own = Math.min(own, before);
      cost = Math.min(cost, taken);
    }
    const ratio = cost / own;
    missed ||= ratio > wanted;
    console.log(
      `${name}, three endorsements ${told}: ${ratio.toFixed(1)} times the badge alone (${cost.toFixed(0)} µs to ${own.toFixed(0)} µs), wanted ${wanted} at most${ratio > wanted ? ': missed' : ''}`,
    );
  }
process.exitCode = missed ? 1 : 0;
