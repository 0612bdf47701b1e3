import { LEARNER_OPTIONS } from '../cohort/options.js';
import type { Command } from '../command.js';
import { ISSUER_OPTIONS } from '../load-issuer.js';
import { FRAMEWORK_OPTION } from '../mapping-options.js';

const { issuer } = ISSUER_OPTIONS;
const { learners, registry, 'status-url': statusUrl, suspendable } = LEARNER_OPTIONS;

/** `microcert enqueue`: a cohort, for workers to issue. */
export const enqueue: Command = {
  name: 'enqueue',
  operands: 'DEFINITION',
  count: { least: 1, most: 1 },
  options: {
    ...(learners && { learners }),
    ...(issuer && { issuer }),
    ...(registry && { registry }),
    chunk: {
      type: 'string',
      value: 'N',
      text: {
        en: 'how many rows a worker takes and commits at once (default 500)',
        fr: 'combien de lignes un processus prend et valide à la fois (par défaut 500)',
      },
    },
    results: {
      type: 'string',
      value: 'FILE',
      text: {
        en: 'where to say for each row whether it is queued, and else why not: .csv or .jsonl',
        fr: 'où dire pour chaque ligne si elle est en file, et sinon pourquoi : .csv ou .jsonl',
      },
    },
    ...(statusUrl && { 'status-url': statusUrl }),
    ...(suspendable && { suspendable }),
    ...(LEARNER_OPTIONS['date-format'] && { 'date-format': LEARNER_OPTIONS['date-format'] }),
    ...FRAMEWORK_OPTION,
  },
  examples: [
    {
      line: 'microcert enqueue soil.yaml --learners jury.csv --issuer issuer.json --registry postgres://registry.univ.example/microcert',
      text: {
        en: 'no key is needed: workers sign',
        fr: 'sans clé : ce sont les processus worker qui signent',
      },
    },
  ],
  exits: {
    en: '1 where a row was refused: it is not in the queue. 130 after Ctrl-C and 143 after SIGTERM.',
    fr: '1 si une ligne a été refusée : elle n’est pas en file. 130 après Ctrl-C et 143 après SIGTERM.',
  },
  run: async (invocation, io) =>
    (await import('../jobs/enqueue-learners.js')).enqueueLearners(invocation, io),
};
