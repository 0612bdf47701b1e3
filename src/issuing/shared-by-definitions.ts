import { type AwardShape, awardShapeOf } from '../model/award-shape.js';
import type { MicroCertification } from '../model/index.js';
import { type LeavesCheck, leavesCheck } from './check-leaves.js';
import { type InstantText, instantTexts } from './instant-text.js';

/** A shape of awards with what is asked of all its leaves together. */
export interface CheckedShape extends AwardShape {
  readonly check: LeavesCheck;
}

/** What the definitions of one issuer share. */
export interface Shared {
  readonly instantText: InstantText;
  /** The shape of an award, one object for all who have it; nothing where it has none. */
  shapeOf(award: unknown, definition: MicroCertification): CheckedShape | undefined;
}

// Awards of one institution are alike: what each definition had of its own would have to be fetched from afar each time.
const MOST_SHARED = 64;

/** What definitions of an issuer share from now on. */
export function sharedByDefinitions(): Shared {
  const shapes = new Map<string, CheckedShape>();
  return {
    instantText: instantTexts(),
    shapeOf: (award, definition) => {
      const shape = awardShapeOf(award, definition);
      if (shape === undefined) return undefined;
      const known = shapes.get(shape.key);
      if (known !== undefined) return known;
      if (shapes.size >= MOST_SHARED) shapes.clear();
      const made = { ...shape, check: leavesCheck(shape) };
      shapes.set(shape.key, made);
      return made;
    },
  };
}
