/** The present instant, in milliseconds since 1970-01-01T00:00:00Z. */
export type Clock = () => number;

/** Fills and returns an array of `length` random bytes, fit for cryptography. */
export type Random = (length: number) => Uint8Array;
