// What the benchmark issues: definitions and awards that differ from one another, made from a seed, so that nothing
// is kept from one credential to the next that a real issuer could not keep.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** Changes every text that is made here. */
export const SEED = 20_260_701;

/** When everything is signed: with one key, one `created` and one document, Ed25519 gives one proof. */
export const CREATED = '2026-07-02T08:00:00Z';

const TOPICS = [
  'soils',
  'tides',
  'grids',
  'proteins',
  'archives',
  'contracts',
  'sensors',
  'forests',
];
const SUJETS = [
  'sols',
  'marées',
  'réseaux',
  'protéines',
  'archives',
  'contrats',
  'capteurs',
  'forêts',
];
const VERBS = ['Describe', 'Interpret', 'Compare', 'Measure', 'Plan', 'Explain', 'Assess', 'Model'];
const VERBES = [
  'Décrire',
  'Interpréter',
  'Comparer',
  'Mesurer',
  'Planifier',
  'Expliquer',
  'Évaluer',
  'Modéliser',
];

const GRADES = ['C', 'B', 'A'];

const folder = new URL('../examples/universite-360/', import.meta.url);
const example = (name) => parse(readFileSync(new URL(name, folder), 'utf8'));
const FULL_DEFINITION = example('definition.yaml');
const FULL_AWARD = example('award.yaml');

/** The profile of the issuer, under the DID of the key that signs. */
export const issuerProfile = (id) => ({ ...example('issuer.yaml'), id });

/** A whole number below `bound`, from the seed, a number and what it is for. */
function pick(bound, index, purpose) {
  const digest = createHash('sha256').update(`${SEED} ${index} ${purpose}`).digest();
  return digest.readUInt32BE(0) % bound;
}

const hex = (index, purpose, length) =>
  createHash('sha256').update(`${SEED} ${index} ${purpose}`).digest('hex').slice(0, length);

function outcome(index, at) {
  const verb = pick(VERBS.length, index, `verb ${at}`);
  const topic = pick(TOPICS.length, index, `topic ${at}`);
  return {
    id: `outcome-${at + 1}`,
    statement: {
      fr: `${VERBES[verb]} des ${SUJETS[topic]} selon la méthode ${hex(index, `method ${at}`, 6)}`,
      en: `${VERBS[verb]} ${TOPICS[topic]} by method ${hex(index, `method ${at}`, 6)}`,
    },
    kind: 'skill',
  };
}

const outcomes = (index, count) => Array.from({ length: count }, (_, at) => outcome(index, at));

/** A learner of their own: another DID, hashed address, marks and credential id for each index. */
function ordinaryAward(index) {
  return {
    id: `urn:uuid:${uuid(index)}`,
    learner: {
      id: `did:example:${hex(index, 'learner', 32)}`,
      identifiers: [
        {
          type: 'emailAddress',
          hash: `sha256$${hex(index, 'address', 64)}`,
          salt: hex(index, 'salt', 32),
        },
      ],
    },
    awardedOn: `2026-0${1 + pick(6, index, 'month')}-${10 + pick(18, index, 'day')}`,
    results: [
      { assessment: 'exam', value: mark(index), status: 'Completed' },
      {
        assessment: 'project',
        value: GRADES[pick(GRADES.length, index, 'grade')],
        status: 'Completed',
      },
    ],
    activity: { start: '2026-01-05', end: `2026-02-${10 + pick(18, index, 'end')}` },
    creditsEarned: 1 + pick(6, index, 'ects'),
    evidence: [
      {
        id: `https://univ.example/work/${hex(index, 'work', 12)}`,
        name: `Report ${index}`,
        genre: 'report',
      },
    ],
  };
}

const mark = (index) => (10 + pick(100, index, 'mark') / 10).toFixed(1);

/** The layout of a random UUID (RFC 9562 section 5.4), from the seed. */
function uuid(index) {
  const digits = hex(index, 'credential', 32);
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-a${digits.slice(17, 20)}-${digits.slice(20)}`;
}

/** A definition of an ordinary size: two outcomes, two assessments, quality assurance and level. */
function ordinaryDefinition(index) {
  const topic = pick(TOPICS.length, index, 'topic');
  const ects = 1 + pick(6, index, 'ects');
  return {
    id: `https://univ.example/micro/${hex(index, 'definition', 12)}`,
    version: String(2020 + (index % 7)),
    title: { en: `Working with ${TOPICS[topic]}, course ${index}` },
    description: { en: `A short course on ${TOPICS[topic]} for people at work, number ${index}.` },
    languages: ['en'],
    outcomes: outcomes(index, 2).map((one, at) => ({
      ...one,
      statement: { en: one.statement.en },
      alignments: [skill(index, at)],
    })),
    workload: { ects, hours: ects * 25 },
    level: { eqf: 5 + (index % 3) },
    assessments: [
      {
        id: 'exam',
        title: { en: `Examination ${index}` },
        type: 'written-examination',
        assesses: 'all',
        grading: { kind: 'score', minimum: 0, maximum: 20, passing: '10' },
      },
      {
        id: 'project',
        title: { en: `Project ${index}` },
        type: 'project-work',
        assesses: 'all',
        grading: { kind: 'grade', grades: GRADES, passing: 'C' },
      },
    ],
    qualityAssurance: [
      {
        type: 'institutional-quality-assurance',
        title: { en: `Evaluation ${2018 + (index % 8)}` },
        body: { name: { en: 'Agency' }, website: 'https://agency.example' },
        reference: `https://agency.example/decisions/${hex(index, 'decision', 8)}`,
      },
    ],
    website: `https://univ.example/courses/${hex(index, 'definition', 12)}`,
  };
}

/** A skill of ESCO, as far as its address goes. */
const skill = (index, at) => ({
  framework: 'ESCO',
  code: `S${1 + pick(8, index, `code ${at}`)}.${at}`,
  url: `http://data.europa.eu/esco/skill/${hex(index, `skill ${at}`, 32)}`,
  title: { en: `skill ${hex(index, `skill ${at}`, 6)}` },
});

/** The example `universite-360` with other texts and numbers: all that our model knows is described. */
function fullDefinition(index) {
  const topic = pick(TOPICS.length, index, 'topic');
  const ects = 1 + pick(6, index, 'ects');
  return {
    ...FULL_DEFINITION,
    id: `https://univ.example/micro-certifications/${hex(index, 'definition', 12)}`,
    title: {
      fr: `Étudier les ${SUJETS[topic]}, parcours ${index}`,
      en: `Studying ${TOPICS[topic]}, course ${index}`,
    },
    outcomes: outcomes(index, 3),
    workload: { ects, hours: ects * 25, breakdown: FULL_DEFINITION.workload.breakdown },
  };
}

function fullAward(index) {
  const { id, learner, awardedOn } = ordinaryAward(index);
  const [{ assessment }] = FULL_AWARD.results;
  const results = [{ assessment, value: mark(index), status: 'Completed' }];
  return { ...FULL_AWARD, id, learner: { id: learner.id }, awardedOn, results };
}

/**
 * The two documents. `ordinary` is the one of the table: Open Badges terms only, as most badges are. `full` has the terms
 * of our own context besides, which the peers take in more slowly: it would flatter us.
 */
export const DOCUMENTS = {
  ordinary: { definition: ordinaryDefinition, award: ordinaryAward, extensions: false },
  full: { definition: fullDefinition, award: fullAward, extensions: true },
};
