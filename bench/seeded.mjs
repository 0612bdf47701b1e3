// Texts and numbers that differ from one index to the next, made from a seed: every run issues the same.
import { hash } from 'node:crypto';

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

/** Hexadecimal digits from the seed, a number and what they are for. */
export const hex = (index, purpose, length) =>
  hash('sha256', `${SEED} ${index} ${purpose}`).slice(0, length);

/** A whole number below `bound`, likewise. */
export const pick = (bound, index, purpose) => Number.parseInt(hex(index, purpose, 8), 16) % bound;

/** Something to study, in both languages. */
export function topicOf(index) {
  const at = pick(TOPICS.length, index, 'topic');
  return { en: TOPICS[at], fr: SUJETS[at] };
}

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

/** Learning outcomes in both languages. */
export const outcomes = (index, count) =>
  Array.from({ length: count }, (_, at) => outcome(index, at));

/** A mark out of 20 that passes. */
export const mark = (index) => (10 + pick(100, index, 'mark') / 10).toFixed(1);

/** The layout of a random UUID (RFC 9562 section 5.4), from the seed. */
export function uuid(index) {
  const digits = hex(index, 'credential', 32);
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-a${digits.slice(17, 20)}-${digits.slice(20)}`;
}
