import { type AwardShape, awardShapeOf } from '../model/award-shape.js';
import type { MicroCertification } from '../model/index.js';
import { type LeavesCheck, leavesCheck } from './check-leaves.js';

/** A shape of awards with what is asked of all its leaves together. */
export interface CheckedShape extends AwardShape {
  readonly check: LeavesCheck;
}

/** Shapes that awards of several definitions have. */
export interface SharedShapes {
  /** The shape of an award; nothing where it has none. */
  of(award: unknown, definition: MicroCertification): CheckedShape | undefined;
}

// Awards of one institution are alike: what each definition had of its own would have to be fetched from afar each time.
const MOST_SHARED = 64;

/** The shapes that definitions of one issuer share. */
export function sharedShapes(): SharedShapes {
  const shapes = new Map<string, CheckedShape>();
  return {
    of: (award, definition) => {
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
