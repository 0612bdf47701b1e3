/**
 * Whether a text can stand in a column of every database: PostgreSQL takes no NUL, and neither takes half of a surrogate
 * pair as it is. Whatever is looked for by another text is not there.
 */
export function isHeld(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed();
}

/** As long as an index of PostgreSQL holds: 2704 bytes with what stands around it. */
const MOST_BYTES = 2500;

/** Whether the id of a credential can be kept and looked up in every database. */
export function isHeldAsId(id: string): boolean {
  return isHeld(id) && new TextEncoder().encode(id).length <= MOST_BYTES;
}
