import { type AwardShape, type LeafValue, leavesOf } from './award-shape.js';
import { snapshot } from './snapshot.js';

/**
 * An award as it was handed in, each part of which is read once, whatever it does when it is read: by the shape that it
 * probably has, and copied only where that does not suffice, with what was read by then.
 */
export class HandedIn {
  readonly #award: unknown;
  readonly #read: unknown[] = [];
  #isLookedAt = false;
  #copy: { readonly of: unknown } | undefined;

  constructor(award: unknown) {
    this.#award = award;
  }

  /** What stands in its leaves; nothing where it has another shape, or something may be wrong with it. */
  leaves(shape: AwardShape): LeafValue[] | undefined {
    if (this.#isLookedAt) return leavesOf(this.copy(), shape);
    this.#isLookedAt = true;
    return leavesOf(this.#award, shape, this.#read);
  }

  /** The award as a copy. */
  copy(): unknown {
    this.#copy ??= { of: snapshot(this.#award, this.#read) };
    return this.#copy.of;
  }
}
