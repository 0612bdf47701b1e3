import type { Pathway } from '../pathway/pathway.js';
import type { Held } from './held.js';

/** What tells choices apart, and shows which are the same under another name. */
export interface Identity {
  /** One number for one achievement, which counts once. */
  readonly identity: number;
  /** Names it goes by; two that have one in common are the same in another version, language or place. */
  readonly names: readonly string[];
}

/** Gives identities. */
export interface Identities {
  /** Of something held. */
  ofHeld(held: Held): Identity;
  /** Of an achievement as it could be earned. */
  ofEarned(achievement: string): Identity;
}

/**
 * What counts once. What is held says itself what it is the same as, and says it for itself alone: where it does not count,
 * nobody listens, so that to hold more never leaves less.
 */
export function identitiesOf({ components }: Pathway): Identities {
  const repeatable = new Set(
    Object.values(components)
      .filter((component) => component.repeatable === true)
      .flatMap(({ accepts }) => accepts.map(({ id }) => id)),
  );
  const numbers = new Map<string, number>();
  const numberOf = (name: string): number => {
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  };
  let anew = 0;
  return {
    ofHeld({ stated, awarded }) {
      const { achievement, related = [], replacedBy = [] } = stated;
      const others = [...related, ...replacedBy];
      if (!repeatable.has(achievement))
        return { identity: numberOf(achievement), names: [achievement, ...others] };
      // Awarded at the same instant, it is the same award under two ids.
      return { identity: numberOf(`${achievement} ${awarded}`), names: others };
    },
    ofEarned(achievement) {
      if (!repeatable.has(achievement))
        return { identity: numberOf(achievement), names: [achievement] };
      anew += 1;
      return { identity: numberOf(`${achievement} anew ${anew}`), names: [] };
    },
  };
}
