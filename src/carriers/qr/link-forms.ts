/** Name of the parameter of a fragment that holds a credential as base64url of raw DEFLATE. */
export const COMPRESSED = 'c';

/** The same, where DEFLATE refers back to the texts in `link-dictionary.ts`. Other texts would be `c2`. */
export const COMPRESSED_AFTER_DICTIONARY = 'c1';
