import type { FrameworkRequirement } from '../framework.js';
import { remarkWhen } from '../requirement.js';
import { cite } from './citation.js';

const [LEAST_ECTS, MOST_ECTS] = [3, 30] as const;
const [LEAST_HOURS, MOST_HOURS] = [240, 840] as const;

/** Volume: 3 to 30 ECTS in half steps, or, without credits, study-load hours (SBU) from 240. */
export const VOLUME: readonly FrameworkRequirement[] = [
  {
    id: 'surf-edubadges.ects',
    name: { en: 'From 3 to 30 ECTS, in half steps', fr: 'De 3 à 30 ECTS, par demi-crédit' },
    severity: 'error',
    cites: cite({ en: 'JSON Schema, ECTS', fr: 'schéma JSON, ECTS' }, true),
    stage: 'definition',
    reads: ['/workload'],
    check: ({ definition: { workload: { ects } = {} } }) =>
      remarkWhen(
        ects !== undefined &&
          (ects < LEAST_ECTS || ects > MOST_ECTS || !Number.isInteger(ects * 2)),
        '/workload/ects',
        {
          en: 'edubadges takes 3 to 30 ECTS, in half steps',
          fr: 'edubadges accepte de 3 à 30 ECTS, par demi-crédit',
        },
        { en: 'write for instance `ects: 3.5`', fr: 'écrire par exemple `ects: 3.5`' },
      ),
  },
  {
    id: 'surf-edubadges.hours',
    name: {
      en: 'Without credits, at least 240 study-load hours',
      fr: 'Sans crédits, au moins 240 heures de charge d’étude',
    },
    severity: 'error',
    cites: cite({ en: 'JSON Schema, SBU', fr: 'schéma JSON, SBU' }, true),
    stage: 'definition',
    reads: ['/workload'],
    check: ({ definition: { workload: { ects, hours } = {} } }) =>
      remarkWhen(
        ects === undefined &&
          hours !== undefined &&
          (hours < LEAST_HOURS || !Number.isInteger(hours)),
        '/workload/hours',
        {
          en: 'without credits, edubadges takes whole study-load hours from 240',
          fr: 'sans crédits, edubadges accepte des heures entières à partir de 240',
        },
        { en: 'add `ects`, or write `hours: 240`', fr: 'ajouter `ects`, ou écrire `hours: 240`' },
      ),
  },
  {
    id: 'surf-edubadges.timeInvestment',
    name: { en: 'At most 840 whole hours', fr: 'Au plus 840 heures entières' },
    severity: 'error',
    cites: cite(
      { en: 'issuing interface, time investment', fr: 'interface de délivrance, temps investi' },
      true,
    ),
    stage: 'definition',
    reads: ['/workload'],
    check: ({ definition: { workload: { ects, hours = 1 } = {} } }) =>
      remarkWhen(
        ects !== undefined && (hours < 1 || hours > MOST_HOURS || !Number.isInteger(hours)),
        '/workload/hours',
        {
          en: 'edubadges takes 1 to 840 whole hours beside the credits',
          fr: 'edubadges accepte de 1 à 840 heures entières à côté des crédits',
        },
        { en: 'write a whole number: `hours: 84`', fr: 'écrire un nombre entier : `hours: 84`' },
      ),
  },
];
