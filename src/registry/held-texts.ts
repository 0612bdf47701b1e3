/**
 * Whether a text can stand in a column of every database: PostgreSQL takes no NUL, and neither takes half of a surrogate
 * pair as it is. Whatever is looked for by another text is not there.
 */
export function isHeld(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed();
}
