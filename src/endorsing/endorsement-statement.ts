import type { StatusPlace } from '../model/index.js';

/** What is endorsed: its id, or the thing itself: an issuer's profile, a definition, a signed credential. */
export type Endorsable = string | { readonly id: string };

/** What one says of an issuer, a definition or an award. */
export interface EndorsementStatement {
  /** What is endorsed. */
  readonly about: Endorsable;
  /** What is said of it, as text or in Markdown, without HTML. */
  readonly comment: string;
  /** Title; made of the name of the endorser when left out. */
  readonly name?: string;
  /** What kind of endorsement it is. */
  readonly description?: string;
  /** Absolute IRI of the endorsement; a random `urn:uuid:` when left out. */
  readonly id?: string;
  /** Until when it holds: a date, which stands for its first instant in UTC, or a date-time with zone. For good when left out. */
  readonly validUntil?: string;
  /** Where its status is told: one place for each purpose. No two credentials may share a place. */
  readonly status?: readonly StatusPlace[];
}

/** A statement as it may be written in a file: what it is about by its id. */
export type EndorsementInput = Omit<EndorsementStatement, 'about'> & {
  /** Absolute IRI of what is endorsed. */
  readonly about: string;
  /** Address of the JSON Schema, for editors. */
  readonly $schema?: string;
};
