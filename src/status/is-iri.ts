/** True for an absolute IRI, as ids are. */
export function isIri(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z][a-z\d+.-]*:[^\s]+$/i.test(value);
}
