import { isKeyAlgorithm } from './algorithms.js';

/** Whoever has no types hands in a parsed JWK where its text belongs, say: they are told so, by name and without the value. */
export function assertKeyText(text: unknown, caller: string): asserts text is string {
  if (typeof text !== 'string')
    throw new TypeError(`${caller}: the key must be a text: a JWK as JSON, a Multikey, or PEM`);
}

/** The same for what is no public key, as `importPublicKey` and key pairs give them. */
export function assertPublicKey(key: unknown, caller: string): void {
  if (!isKeyAlgorithm((key as { readonly algorithm?: unknown } | null | undefined)?.algorithm))
    throw new TypeError(`${caller}: the key must be a public key, as importPublicKey gives it`);
}
