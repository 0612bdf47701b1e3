import type { JsonPointer } from '../../foundation/json/pointer.js';
import type { JsonObject } from '../../foundation/json/values.js';
import { sha256 } from '../../foundation/native.js';
import type { UsedContext } from '../../linked-data/index.js';
import type { PartsOfShape } from '../../linked-data/known-parts.js';
import type { Canonical, FormNotes } from '../../linked-data/template/canonical-template.js';
import type { HoleValue, Shape } from '../../linked-data/template/shape.js';
import { fillShape } from '../../linked-data/template/shape.js';
import type { TextShape } from '../../linked-data/template/text-shape.js';
import type { HashedProof } from '../../proofs/holds-over-hashes.js';
import type { ValuesHold } from './value-rules.js';

/** What all credentials of a shape have in common. */
export interface KnownShape {
  /** What tells it from any other. */
  readonly name: string;
  /** Finds the values in a text: those of the credential, then those of its proof. */
  readonly text: TextShape;
  /** The whole credential, what does not vary in it as one frozen value each. */
  readonly whole: PartsOfShape;
  readonly valuesHold: ValuesHold;
  /** Canonical forms in UTF-8, of the credential without its proof and of the options of the proof. */
  readonly canonical: Canonical;
  readonly canonicalOptions: (values: readonly HoleValue[]) => Uint8Array | undefined;
  /** SHA-256 of the second; where many are signed in one go, they have the same. */
  readonly optionsHash: (values: readonly HoleValue[]) => Uint8Array | undefined;
  /** Where the proof stands, and the holes in it. */
  readonly proof: ProofPlaces;
  /** Members that checks look at which have to be made each time. */
  readonly members: readonly (readonly [string, Shape])[];
  /** The holes of what may be remembered for longer than one verification: addresses, keys and dates of proofs. */
  readonly remembered: readonly number[];
  readonly used: readonly UsedContext[];
  readonly size: ShapeSize;
  /** The endorsements that hang on it, in the order in which they are verified. */
  readonly endorsements: readonly EndorsedPlace[];
}

/** A shape with the values of one credential. */
export interface MatchedShape {
  readonly shape: KnownShape;
  readonly values: readonly HoleValue[];
  /** How long its text is. */
  readonly length: number;
  /** Told what is found on the way to its canonical form. */
  readonly notes?: FormNotes;
}

/** Where an endorsement hangs, and what is known of all that hang there. */
export interface EndorsedPlace {
  readonly pointer: JsonPointer;
  /** Its own shape, and for each hole of that what stands there, or the hole around it that holds it. */
  readonly own?: {
    readonly shape: KnownShape;
    readonly sources: readonly (HoleValue | { readonly hole: number })[];
  };
}

/** Where a proof stands, and the index of each hole in it. */
export interface ProofPlaces {
  readonly pointer: JsonPointer;
  readonly created: number;
  readonly verificationMethod: number;
  readonly proofValue: number;
}

/** How large a document of a shape is: what limits are held against. */
export interface ShapeSize {
  readonly values: number;
  readonly depth: number;
  readonly items: number;
}

/** A credential whose shape is known, as far as it is looked at by itself. */
export interface KnownCredential {
  /** The members that are looked at one by one; in all others nothing is wrong. */
  readonly document: JsonObject;
  readonly used: readonly UsedContext[];
  readonly pointer: JsonPointer;
  readonly created: string;
  readonly verificationMethod: string;
  readonly hashed: HashedProof;
}

/** The credential with these values; nothing where one of them is such that the whole has to be looked at. */
export function knownCredential(
  { shape, values, notes }: MatchedShape,
  withSubject: boolean,
): KnownCredential | undefined {
  const documentHash = shape.valuesHold(values)
    ? hashOf(shape.canonical(values, notes))
    : undefined;
  if (documentHash === undefined) return undefined;
  const own = [...values];
  for (const hole of shape.remembered) own[hole] = ownText(own[hole] ?? '');
  const optionsHash = shape.optionsHash(own);
  if (optionsHash === undefined) return undefined;
  const document: Record<string, ReturnType<typeof fillShape>> = {};
  for (const [name, member] of shape.members)
    if (withSubject || name !== SUBJECT) document[name] = fillShape(member, own);
  const { pointer, created, verificationMethod, proofValue } = shape.proof;
  return {
    document,
    used: shape.used,
    pointer,
    created: String(own[created]),
    verificationMethod: String(own[verificationMethod]),
    hashed: { optionsHash, documentHash, proofValue: String(own[proofValue]) },
  };
}

/**
 * What was cut out of a text can keep the whole of it in memory, and an address or a key is remembered for long: joined with
 * another sign, it is copied.
 */
function ownText(value: HoleValue): HoleValue {
  return typeof value === 'string' ? ` ${value}`.slice(1) : value;
}

/** What is asked about a recipient, and nothing more. */
export const SUBJECT: string = 'credentialSubject';

/** The bytes are hashed before others are written in their place: nothing where the host answers later. */
export function hashOf(bytes: Uint8Array | undefined): Uint8Array | undefined {
  const hash = bytes && sha256(bytes);
  return hash instanceof Uint8Array ? hash : undefined;
}
