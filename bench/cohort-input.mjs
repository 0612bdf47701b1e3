// A cohort as a jury hands it in: one definition, a CSV file with a row for each learner, made from the seed.
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { defineMicroCertification } from 'microcert';
import { ordinaryAward, ordinaryDefinition } from './ordinary-document.mjs';

/** What every row is an award of: an ordinary definition, with what the framework of the European Council asks besides. */
export const definition = defineMicroCertification({
  ...ordinaryDefinition(0),
  title: { en: 'Working with soils', fr: 'Travailler avec les sols' },
  awardingBodies: [{ name: { en: 'University of Example' }, country: 'FR' }],
  participation: { modes: ['online'] },
});

/** An award of it that the same framework has nothing against: the same for the same index. */
export function cohortAward(index) {
  const { id: _, ...award } = ordinaryAward(index);
  return { ...award, awardedOn: '2026-07-01', creditsEarned: definition.workload.ects };
}

const COLUMNS = {
  learnerId: ({ learner }) => learner.id,
  emailHash: ({ learner }) => learner.identifiers[0].hash,
  emailSalt: ({ learner }) => learner.identifiers[0].salt,
  awardedOn: ({ awardedOn }) => awardedOn,
  'result.exam': ({ results }) => results[0].value,
  'status.exam': ({ results }) => results[0].status,
  'result.project': ({ results }) => results[1].value,
  'status.project': ({ results }) => results[1].status,
  activityStart: ({ activity }) => activity.start,
  activityEnd: ({ activity }) => activity.end,
  creditsEarned: ({ creditsEarned }) => creditsEarned,
  evidenceUrl: ({ evidence }) => evidence[0].id,
  evidenceName: ({ evidence }) => evidence[0].name,
};

/** Writes a file of `count` rows, learners all different. */
export async function writeCohort(file, count) {
  const sink = createWriteStream(file);
  sink.write(`${Object.keys(COLUMNS).join(',')}\n`);
  for (let index = 0; index < count; index += 1) {
    const award = cohortAward(index);
    const cells = Object.values(COLUMNS).map((cellOf) => cellOf(award));
    if (!sink.write(`${cells.join(',')}\n`)) await once(sink, 'drain');
  }
  sink.end();
  await once(sink, 'finish');
}
