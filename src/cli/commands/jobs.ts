import { type Command, FORMAT_OPTION } from '../command.js';
import { REGISTRY_OPTION } from '../open-registry.js';

/** `microcert jobs`: what waits, is worked on, done, or dead. */
export const jobs: Command = {
  name: 'jobs',
  operands: '',
  count: { least: 0, most: 0 },
  options: {
    ...REGISTRY_OPTION,
    'retry-dead': {
      type: 'boolean',
      text: {
        en: 'have chunks that were given up tried once more',
        fr: 'faire retenter une fois les lots abandonnés',
      },
    },
    'purge-dead': {
      type: 'boolean',
      text: {
        en: 'remove chunks that were given up, and what they say of learners',
        fr: 'supprimer les lots abandonnés, et ce qu’ils disent des apprenants',
      },
    },
    format: FORMAT_OPTION,
  },
  examples: [
    {
      line: 'microcert jobs --registry postgres://registry.univ.example/microcert',
      text: { en: 'look', fr: 'regarder' },
    },
    {
      line: 'microcert jobs --retry-dead',
      text: {
        en: 'once what stopped them is put right; the registry is in MICROCERT_REGISTRY',
        fr: 'une fois la cause corrigée ; le registre est dans MICROCERT_REGISTRY',
      },
    },
  ],
  exits: {
    en: '1 where there are dead chunks.',
    fr: '1 s’il y a des lots abandonnés.',
  },
  run: async (invocation, io) => (await import('../jobs/show-jobs.js')).showJobs(invocation, io),
};
