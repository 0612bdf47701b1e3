/** True for a text in which something stands. */
export function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

/** True for a number of seconds, whole and above 0. */
export function isSeconds(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}
