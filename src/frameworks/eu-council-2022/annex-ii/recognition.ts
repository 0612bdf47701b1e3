import type { MicroCertification } from '../../../model/micro-certification.js';
import { remarkWhen } from '../../requirement.js';
import { principle } from '../citation.js';
import type { Principle } from './principle.js';

const name = { en: 'Recognition', fr: 'Reconnaissance' };
const cites = principle(name);

/** What somebody needs who compares it with their own programmes. */
const NEEDED = ['outcomes', 'workload', 'level', 'qualityAssurance', 'awardingBodies'] as const;

/** Enough is said for those who decide on further study or work to judge for themselves. */
export const recognition: Principle = {
  key: 'recognition',
  name,
  requirements: [
    {
      id: 'eu-council-2022.annexII.recognition.comparable',
      name: {
        en: 'Others have what they need to compare it',
        fr: 'D’autres ont de quoi la comparer',
      },
      severity: 'warning',
      cites,
      stage: 'definition',
      reads: NEEDED.map((member) => `/${member}`),
      check: ({ definition }) => {
        const missing = NEEDED.filter((member) => isMissing(definition, member));
        const list = missing.map((member) => `\`${member}\``).join(', ');
        return remarkWhen(
          missing.length > 0,
          `/${missing[0]}`,
          {
            en: 'somebody who wants to compare it with a programme of their own lacks what this takes',
            fr: 'qui veut la comparer à une formation de chez soi n’a pas de quoi le faire',
          },
          { en: `describe ${list}`, fr: `décrire ${list}` },
        );
      },
    },
  ],
  forPeople: [
    {
      id: 'eu-council-2022.annexII.recognition.agreements',
      question: {
        en: 'Do those for whom it is meant know what it will count for, and who decides?',
        fr: 'Ses destinataires savent-ils pour quoi elle comptera, et qui en décide ?',
      },
      cites,
    },
  ],
};

function isMissing(
  definition: Partial<MicroCertification>,
  member: (typeof NEEDED)[number],
): boolean {
  const value = definition[member];
  return value === undefined || (Array.isArray(value) && value.length === 0);
}
