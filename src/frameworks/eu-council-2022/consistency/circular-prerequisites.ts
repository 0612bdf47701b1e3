import type { ConsistencyRule } from '../../framework.js';
import { readingOf } from '../citation.js';
import { prerequisites } from '../prerequisites.js';

/** Nobody can enrol in what needs itself, be it by way of others: the ring is found as far as the catalogue is known. */
export const circularPrerequisites: ConsistencyRule = {
  id: 'eu-council-2022.prerequisites.circular',
  name: {
    en: 'Prerequisites do not go round in a ring',
    fr: 'Les prérequis ne tournent pas en rond',
  },
  severity: 'error',
  cites: readingOf(prerequisites.cites),
  reads: ['/prerequisites'],
  *check({ definition: { id = '', prerequisites: needed = {} }, catalogue }) {
    const ring = catalogue?.rings.get(id);
    const requires = 'requires' in needed ? (needed.requires ?? []) : [];
    for (const [index, required] of requires.entries()) {
      const inRing = ring !== undefined && catalogue?.rings.get(required) === ring;
      if (required !== id && !inRing) continue;
      yield {
        pointer: `/prerequisites/requires/${index}`,
        text:
          required === id
            ? { en: 'the definition requires itself', fr: 'la définition s’exige elle-même' }
            : {
                en: 'what is required here requires this definition in turn, directly or by way of others',
                fr: 'ce qui est exigé ici exige à son tour cette définition, directement ou par d’autres',
              },
        hint: {
          en: 'nobody could ever enrol: take one of the requirements of the ring out',
          fr: 'personne ne pourrait s’inscrire : retirer l’une des exigences de la boucle',
        },
      };
    }
  },
};
