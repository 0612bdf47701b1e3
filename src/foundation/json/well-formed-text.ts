const LONE_SURROGATE = /\p{Surrogate}/u;

/** True when every UTF-16 unit of a text belongs to a character: UTF-8 could not carry half of a surrogate pair. */
export function isWellFormedText(text: string): boolean {
  return !LONE_SURROGATE.test(text);
}
