/** Member that holds the digests of an object (RFC 9901 section 4.2.4.1). */
export const DIGESTS = '_sd';

/** Member that holds the digest of an item of an array (RFC 9901 section 4.2.4.2). */
export const ITEM = '...';

/** Claim that names the hash function (RFC 9901 section 4.1.1). */
export const HASH_CLAIM = '_sd_alg';

/**
 * Names that no claim may have, concealed or not (RFC 9901 section 4.1 and section 7.1 step 3). `_sd_alg` would be taken
 * out again without a word, `__proto__` is no plain name in ECMAScript.
 */
export const RESERVED: ReadonlySet<string> = new Set([DIGESTS, ITEM, HASH_CLAIM, '__proto__']);
