import type { Association, AssociationType, RecordedAchievement } from '../../formats/clr/index.js';
import type { Learner } from '../../model/award.js';

/** A relation between two achievements of a record that is to be issued. */
export interface RecordAssociation {
  /** How the source is related to the target: `isPartOf` from a micro-certification to the larger award, say. */
  readonly type: AssociationType;
  /** `id` of the source achievement. */
  readonly source: string;
  /** `id` of the target achievement. */
  readonly target: string;
}

/** What a Comprehensive Learner Record is to say, and to hold. */
export interface RecordInput {
  /** Absolute IRI of the record; a random `urn:uuid:` when left out. */
  readonly id?: string;
  /** Title. */
  readonly name: string;
  /** Description. */
  readonly description?: string;
  /** The one person whom the record and every credential in it is about. */
  readonly subject: Learner;
  /**
   * Signed Open Badges 3.0, as JSON text, its bytes, or the object: they go in as they are, with their own proofs. None is
   * verified here: verify each first.
   */
  readonly credentials: readonly (string | Uint8Array | object)[];
  /** Achievements besides those that the credentials award: the larger award that they are part of. */
  readonly achievements?: readonly RecordedAchievement[];
  /** How the achievements are related. */
  readonly associations?: readonly RecordAssociation[];
  /** `true`: a selection; `false`: everything that the issuer knows of the person. Said in every case, so it has no default. */
  readonly partial: boolean;
  /** Date, or date-time with zone, of the first award, where the record is issued anew. */
  readonly awardedOn?: string;
  /** Date, or date-time with zone, at which the record ends to be valid. */
  readonly validUntil?: string;
}

/** The names that a record may be asked for with: another is a slip of the pen, and would be passed over in silence. */
export const RECORD_MEMBERS: readonly (keyof RecordInput)[] = [
  'id',
  'name',
  'description',
  'subject',
  'credentials',
  'achievements',
  'associations',
  'partial',
  'awardedOn',
  'validUntil',
];

/** An association as a record has it. */
export function toAssociation({ type, source, target }: RecordAssociation): Association {
  return { type: 'Association', associationType: type, sourceId: source, targetId: target };
}
