/** True for an absolute https URL that is written as it is meant: no spaces or backslashes that a parser would repair. */
export function isHttpsUrl(value: unknown): value is string {
  return typeof value === 'string' && /^https:\/\/[^\s\\]+$/i.test(value) && URL.canParse(value);
}
