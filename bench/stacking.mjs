// What it takes to decide a stack, beside verifying its credentials, in processor time: `npm run bench:stacking`. A pathway of
// 200 components under all rules at once, 500 credentials held, once enough of them and once not. Fails when deciding takes
// longer than verifying.
import { createIssuer, verify } from 'microcert';
import { createSigner, didKeyFor, generateKeyPair } from 'microcert/identity';
import { checkStack, definePathway, evaluateStack } from 'microcert/stacking';

const COMPONENTS = 200;
const HELD = 500;
const ROUNDS = 7;
const NOW = Date.parse('2026-07-15T09:00:00Z');
const ON = '2026-07-15';
const LEARNER = 'did:example:learner';

const issuers = await Promise.all([issuerOf('Université Exemple'), issuerOf('Université Voisine')]);
const [home, other] = issuers.map(({ profile }) => profile.id);

async function issuerOf(name) {
  const keyPair = await generateKeyPair();
  const profile = { id: didKeyFor(keyPair.publicKey), name, country: 'FR' };
  const issuer = createIssuer({ profile, signer: createSigner({ keyPair }), clock: () => NOW });
  return { profile, issuer };
}

const key = (index) => `c${index}`;
const keys = Array.from({ length: COMPONENTS }, (_, index) => key(index));
const achievementOf = (index) => `https://univ.example/micro/${index}`;
const ectsOf = (index) => [0.5, 1, 1.5, 2, 3][index % 5];
const levelOf = (index) => 5 + (index % 3);

function pathwayFor(needed) {
  const components = Object.fromEntries(
    keys.map((name, index) => [
      name,
      {
        title: { en: `Component ${index}`, fr: `Composante ${index}` },
        accepts: [achievementOf(index)],
        ects: ectsOf(index),
        level: levelOf(index),
        outcomes: [`https://skills.example/${index}`, `https://skills.example/${index + 1}`],
        ...(index % 20 === 19 && { after: [key(index - 1)] }),
      },
    ]),
  );
  return definePathway({
    id: 'https://univ.example/du/everything',
    title: { en: 'University diploma', fr: 'Diplôme d’université' },
    awardingBodies: [{ id: home, name: { fr: 'Université Exemple' } }],
    requires: {
      all: [
        { all: keys.slice(0, 40) },
        { choose: 20, of: keys.slice(40, 100) },
        { credits: 60, of: keys.slice(100, 160) },
        {
          choose: 2,
          of: [160, 170, 180, 190].map((start) => ({ all: keys.slice(start, start + 10) })),
        },
      ],
    },
    components,
    rules: {
      credits: { min: needed, max: 320 },
      level: { floor: 5, share: { level: 6, min: 0.5 } },
      age: { maxYears: 5 },
      awardingBodies: [home, other],
      elsewhere: { maxShare: 0.25 },
      priorLearning: { maxShare: 0.2 },
      overlap: { maxShare: 0.5 },
    },
  });
}

/** Two or three for most components, some from elsewhere, some by prior learning, some too old. */
function heldAt(number) {
  const index = number % COMPONENTS;
  return {
    index,
    isElsewhere: number % 3 === 2,
    isPrior: number % 7 === 3,
    awardedOn: number % 11 === 10 ? '2019-01-01' : `2025-0${1 + (number % 9)}-01`,
  };
}

async function credentialAt(number) {
  const { index, isElsewhere, isPrior, awardedOn } = heldAt(number);
  const { issuer, profile } = issuers[isElsewhere ? 1 : 0];
  const type = isPrior ? { en: 'recognition of prior learning' } : 'written-examination';
  const definition = {
    id: achievementOf(index),
    title: { en: `Component ${index}` },
    awardingBodies: [{ id: profile.id, name: { fr: profile.name } }],
    outcomes: [
      { id: 'o1', statement: { en: `Does ${index}` }, alignments: [skill(index)] },
      { id: 'o2', statement: { en: `Does ${index + 1}` }, alignments: [skill(index + 1)] },
    ],
    workload: { ects: ectsOf(index) },
    level: { eqf: levelOf(index) },
    assessments: [{ id: 'exam', type }],
  };
  return JSON.stringify(await issuer.issue(definition, { learner: { id: LEARNER }, awardedOn }));
}

function skill(number) {
  return {
    framework: 'ESCO',
    url: `https://skills.example/${number}`,
    title: { en: `Skill ${number}` },
  };
}

const held = Array.from({ length: HELD }, (_, number) => {
  const { index, isElsewhere, isPrior, awardedOn } = heldAt(number);
  return {
    id: `urn:badge:${number}`,
    achievement: achievementOf(index),
    ects: ectsOf(index),
    level: levelOf(index),
    awardedOn,
    awardingBodies: [isElsewhere ? other : home],
    outcomes: [`https://skills.example/${index}`, `https://skills.example/${index + 1}`],
    priorLearning: isPrior,
  };
});

async function spent(work) {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

async function median(work) {
  const times = [];
  for (let round = 0; round < ROUNDS; round += 1) times.push(await spent(work));
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)];
}

const credentials = [];
for (let number = 0; number < HELD; number += 1) credentials.push(await credentialAt(number));
const options = { trust: [home, other], clock: () => NOW };

async function verifyAll() {
  for (const credential of credentials) {
    const { verdict } = await verify(credential, options);
    if (verdict !== 'accepted') throw new Error(verdict);
  }
}

const inMs = (time) => `${time.toFixed(1)} ms`;
await verifyAll();
const verifying = await median(verifyAll);
console.log(`verifying ${HELD} credentials: ${inMs(verifying)}`);
for (const [name, needed, stack] of [
  ['all are held', 180, held],
  ['every third is held', 180, held.filter((_, number) => number % 3 === 0)],
  ['more is asked for than is held', 290, held.slice(0, 120)],
]) {
  const pathway = pathwayFor(needed);
  const evaluation = evaluateStack(pathway, stack, { on: ON });
  const deciding = await median(() => evaluateStack(pathway, stack, { on: ON }));
  const { answer, ects, shortest, alternatives, findings } = evaluation;
  const way = shortest === undefined ? '' : `, ${shortest.components.length} components missing`;
  const open = findings.map(({ code }) => ` (${code})`).join('');
  console.log(
    `${name}: ${answer}, ${ects} ECTS count${way}, ${alternatives.length} other ways${open}: ${inMs(deciding)}`,
  );
  if (deciding >= verifying) {
    console.error('  deciding should take less than verifying');
    process.exitCode = 1;
  }
}
const pathway = pathwayFor(180);
const whole = await median(() => checkStack(pathway, credentials, options));
console.log(`checkStack, verifying and reading included: ${inMs(whole)}`);
