import type {
  HeldComponent,
  PathwayComponentInput,
  PathwayInput,
} from '../../src/stacking/index.js';

/** The day of the decision in tests. */
export const ON = '2026-07-15';

export const achievement = (name: string): string => `https://univ.example/micro/${name}`;

/** A component that accepts the achievement of its name. */
export function component(
  name: string,
  ects: number,
  more: Partial<PathwayComponentInput> = {},
): PathwayComponentInput {
  return { title: { en: name }, accepts: [achievement(name)], ects, ...more };
}

/** A pathway of some components; all of them are required where nothing else is said. */
export function pathwayOf(
  components: Readonly<Record<string, PathwayComponentInput>>,
  more: Partial<PathwayInput> = {},
): PathwayInput {
  return {
    id: 'https://univ.example/du/agroecology',
    title: { en: 'University diploma in agroecology', fr: 'DU Agroécologie' },
    awardingBodies: [{ id: 'did:web:univ.example', name: { en: 'University of Example' } }],
    requires: { all: Object.keys(components) },
    components,
    ...more,
  };
}

/** Something held of the achievement of a name, awarded at home in the year of the decision. */
export function held(name: string, more: Partial<HeldComponent> = {}): HeldComponent {
  return {
    id: `urn:badge:${name}`,
    achievement: achievement(name),
    awardedOn: '2026-03-01',
    awardingBodies: ['did:web:univ.example'],
    ...more,
  };
}
