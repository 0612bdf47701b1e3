/**
 * Why a document is refused: a member that no context defines, a reference that is not absolute, or one that is a blank
 * node.
 */
export interface Refusal {
  readonly kind: 'member' | 'reference' | 'blank';
  /** The name of the member, or the reference, as written. */
  readonly name: string;
}

/**
 * Says that a document or a context uses something that is not read here, or is wrong: both are left to the complete
 * processor, which reads the one and explains the other.
 */
export class OutsideSubset extends Error {
  override readonly name = 'OutsideSubset';
  /** What is wrong for certain; nothing where a complete processor may well read it. */
  readonly refusal: Refusal | undefined;

  constructor(refusal?: Refusal) {
    super('left to the complete processor');
    this.refusal = refusal;
  }
}

/** Leaves the document to the complete processor. */
export function handBack(): never {
  throw OUTSIDE;
}

/** Refuses what the complete processor refuses too. Keywords are no such thing, nor are empty texts: it reads more of them. */
export function refuse(kind: Refusal['kind'], name: string): never {
  throw name === '' || name.startsWith('@') ? OUTSIDE : new OutsideSubset({ kind, name });
}

// One for all: nobody reads where it was thrown, and a stack costs more than the rest.
const OUTSIDE = new OutsideSubset();
