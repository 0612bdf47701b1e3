import type { CertificatePathway } from '../../src/certificates/index.js';
import {
  definePathway,
  evaluateStack,
  type HeldComponent,
  type PathwayInput,
} from '../../src/stacking/index.js';
import { idOf } from './records.js';
import { component, held, ON, pathwayOf } from './stacking.js';

/** A pathway that the badges of the test records count in, and some more. */
export const DU: PathwayInput = pathwayOf(
  {
    soil: component('x', 3, { title: { fr: 'Sols', en: 'Soils' }, accepts: [idOf(0)] }),
    water: component('x', 3, { title: { fr: 'Eau', en: 'Water' }, accepts: [idOf(1)] }),
    air: component('air', 3, { title: { fr: 'Air', en: 'Air' }, after: ['soil'] }),
    trees: component('trees', 3, { title: { fr: 'Arbres', en: 'Trees' } }),
  },
  {
    requires: {
      all: [
        { title: { fr: 'Socle', en: 'Core' }, all: ['soil', 'water'] },
        { title: { fr: 'Options', en: 'Electives' }, choose: 1, of: ['air', 'trees'] },
      ],
    },
    rules: { credits: { min: 9 } },
  },
);

const heldOf = (id: string): HeldComponent => ({
  ...held('x', { ects: 3 }),
  ...{ id: `urn:badge:${id}`, achievement: id },
});

/** The pathway, and what somebody with the first badges of the record holds of it. */
export function stacked(count: number): CertificatePathway {
  const held = Array.from({ length: count }, (_, index) => heldOf(idOf(index)));
  return { pathway: DU, report: evaluateStack(definePathway(DU), held, { on: ON }) };
}

const LONG =
  'Concevoir, conduire et évaluer un diagnostic agronomique, écologique et économique de la santé des sols cultivés, à l’échelle du bassin versant';

/** As much as a pathway is likely to have: 30 components in nested groups, all with long titles. */
export const LARGE: PathwayInput = (() => {
  const keys = Array.from({ length: 30 }, (_, index) => `c${index}`);
  const components = Object.fromEntries(
    keys.map((key, index) => [
      key,
      component(key, 2.5, {
        title: { fr: `${LONG} ${index}`, en: `${LONG} (EN) ${index}` },
        ...(index === 0 && { accepts: [idOf(0)] }),
        ...(index > 2 && { after: [`c${index - 1}`] }),
      }),
    ]),
  );
  const group = (from: number, to: number) => ({
    title: { fr: `Bloc ${from} : ${LONG}`, en: `Block ${from}: ${LONG}` },
    of: keys.slice(from, to),
  });
  const nested = { ...group(16, 22), choose: 2 };
  return pathwayOf(components, {
    title: { fr: LONG, en: `${LONG} (EN)` },
    requires: {
      all: [
        { title: group(0, 8).title, all: keys.slice(0, 8) },
        { ...group(8, 16), credits: 10 },
        { title: nested.title, all: [nested, { ...group(22, 30), choose: 3 }] },
      ],
    },
  });
})();
