import { LEARNER_OPTIONS } from '../cohort/options.js';
import type { Command } from '../command.js';
import { ISSUER_OPTIONS } from '../load-issuer.js';
import { FRAMEWORK_OPTION, MAPPING_OPTIONS } from '../mapping-options.js';

const { registry, keep } = LEARNER_OPTIONS;

/** `microcert worker`: issues what was enqueued, beside as many others as wanted. */
export const worker: Command = {
  name: 'worker',
  operands: '',
  count: { least: 0, most: 0 },
  options: {
    ...ISSUER_OPTIONS,
    ...(registry && { registry }),
    out: {
      type: 'string',
      value: 'FILE.jsonl',
      text: {
        en: 'the file of credentials of this worker alone; it goes on where it stopped',
        fr: 'le fichier de justificatifs de ce seul processus ; il reprend là où il s’est arrêté',
      },
    },
    name: {
      type: 'string',
      value: 'NAME',
      text: {
        en: 'what sets it apart from workers on other machines (default: the name of the machine; give one where that changes)',
        fr: 'ce qui le distingue des processus d’autres machines (par défaut le nom de la machine ; à donner s’il change)',
      },
    },
    'until-empty': {
      type: 'boolean',
      text: {
        en: 'end when nothing waits and nobody works, instead of waiting for more',
        fr: 'finir quand rien n’attend et que personne ne travaille, au lieu d’attendre la suite',
      },
    },
    threads: {
      type: 'string',
      value: 'N|all',
      text: {
        en: 'over how many threads it signs (default 1: start more workers instead)',
        fr: 'sur combien de fils il signe (par défaut 1 : lancer plutôt d’autres processus)',
      },
    },
    ...(keep && { keep }),
    ...MAPPING_OPTIONS,
    ...FRAMEWORK_OPTION,
  },
  examples: [
    {
      line: 'microcert worker --issuer issuer.json --key issuer-key.json --registry postgres://registry.univ.example/microcert --out issued-1.jsonl',
      text: {
        en: 'on as many machines as wanted, each with its own --out',
        fr: 'sur autant de machines que voulu, chacune avec son --out',
      },
    },
  ],
  exits: {
    en: 'With --until-empty: 1 where a row was refused or a chunk given up, 130 or 143 where it was stopped before. Without, to be stopped (SIGTERM, Ctrl-C) is its end: 0.',
    fr: 'Avec --until-empty : 1 si une ligne a été refusée ou un lot abandonné, 130 ou 143 en cas d’arrêt avant. Sans, être arrêté (SIGTERM, Ctrl-C) est sa fin : 0.',
  },
  run: async (invocation, io) => (await import('../jobs/work.js')).work(invocation, io),
};
