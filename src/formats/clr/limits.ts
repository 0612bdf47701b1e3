/**
 * Bounds on a record, which holds many credentials and may be larger than one: what is issued is within them, and what is
 * verified too where the caller sets no others.
 */
export const RECORD_BOUNDS = {
  /** Most credentials in a record. */
  credentials: 200,
  /** Longest text, in UTF-8 bytes. */
  bytes: 4_194_304,
  /** Most values of any kind, members and items. */
  values: 80_000,
  /** Most statements (RDF quads) that it may stand for. */
  quads: 80_000,
  /** Most references to contexts. */
  contextReferences: 2000,
} as const;
