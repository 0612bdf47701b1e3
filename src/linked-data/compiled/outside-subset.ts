/**
 * Says that a document or a context uses something that is not read here, or is wrong: both are left to the complete
 * processor, which reads the one and explains the other.
 */
class OutsideSubset extends Error {
  override readonly name = 'OutsideSubset';
}

/** Leaves the document to the complete processor. */
export function handBack(): never {
  throw OUTSIDE;
}

// One for all: nobody reads where it was thrown, and a stack costs more than the rest.
const OUTSIDE = new OutsideSubset('left to the complete processor');
