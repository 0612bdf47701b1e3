// All that our model knows is described: the example `universite-360` with other texts and numbers.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { ordinaryAward } from './ordinary-document.mjs';
import { hex, mark, outcomes, pick, topicOf } from './seeded.mjs';

const folder = new URL('../examples/universite-360/', import.meta.url);
const example = (name) => parse(readFileSync(new URL(name, folder), 'utf8'));
const FULL_DEFINITION = example('definition.yaml');
const FULL_AWARD = example('award.yaml');

/** The profile of the issuer, under the DID of the key that signs. */
export const issuerProfile = (id) => ({ ...example('issuer.yaml'), id });

export function fullDefinition(index) {
  const topic = topicOf(index);
  const ects = 1 + pick(6, index, 'ects');
  return {
    ...FULL_DEFINITION,
    id: `https://univ.example/micro-certifications/${hex(index, 'definition', 12)}`,
    title: {
      fr: `Étudier les ${topic.fr}, parcours ${index}`,
      en: `Studying ${topic.en}, course ${index}`,
    },
    outcomes: outcomes(index, 3),
    workload: { ects, hours: ects * 25, breakdown: FULL_DEFINITION.workload.breakdown },
  };
}

export function fullAward(index) {
  const { id, learner, awardedOn } = ordinaryAward(index);
  const [{ assessment }] = FULL_AWARD.results;
  const results = [{ assessment, value: mark(index), status: 'Completed' }];
  return { ...FULL_AWARD, id, learner: { id: learner.id }, awardedOn, results };
}
