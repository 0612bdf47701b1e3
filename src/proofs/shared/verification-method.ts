/** True for an absolute URL without spaces, such as `did:web:univ.example#key-1`. */
export function isAbsoluteUrl(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Za-z][A-Za-z0-9+.-]*:\S+$/.test(value);
}
