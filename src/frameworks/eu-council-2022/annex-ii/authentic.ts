import { remarkWhen } from '../../requirement.js';
import { principle } from '../citation.js';
import type { Principle } from './principle.js';

const name = { en: 'Authentic', fr: 'Authenticité' };
const cites = principle(name);

/** Who awards it can be found in a register; who holds it, when and where, can be checked. */
export const authentic: Principle = {
  key: 'authentic',
  name,
  requirements: [
    {
      id: 'eu-council-2022.annexII.authentic.registered',
      name: {
        en: 'Who awards it stands in a register',
        fr: 'L’organisme de délivrance figure dans un registre',
      },
      severity: 'warning',
      cites,
      stage: 'definition',
      reads: ['/awardingBodies', '/issuer'],
      check: ({ definition: { awardingBodies = [] }, issuer }) =>
        remarkWhen(
          awardingBodies.length > 0 &&
            [...awardingBodies, issuer].every((body) => (body?.identifiers ?? []).length === 0),
          '/awardingBodies/0/identifiers',
          {
            en: 'neither the awarding body nor the issuer has the number of a register',
            fr: 'ni l’organisme de délivrance ni l’émetteur n’a de numéro de registre',
          },
          {
            en: 'add one: `identifiers: [{ type: ext:SIRET, value: … }]`, or ext:UAI, ext:ROR, ext:DEQAR',
            fr: 'en ajouter un : `identifiers: [{ type: ext:SIRET, value: … }]`, ou ext:UAI, ext:ROR, ext:DEQAR',
          },
        ),
    },
  ],
  forPeople: [
    {
      id: 'eu-council-2022.annexII.authentic.identity',
      question: {
        en: 'Was the identity of the learner checked before the award, and does the key of the issuer belong to it?',
        fr: 'L’identité de l’apprenant a-t-elle été vérifiée avant la délivrance, et la clé de l’émetteur est-elle bien la sienne ?',
      },
      cites,
    },
  ],
};
