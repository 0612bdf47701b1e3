import { MicrocertError } from '../../foundation/errors/index.js';
import { SD_JWT_TEXTS } from '../../foundation/errors/sd-jwt-texts.js';
import { appendPointer } from '../../foundation/json/pointer.js';
import type { InputLimits } from '../../foundation/limits.js';
import { type ClaimPath, isOnTheWay, isThere } from './claim-path.js';
import { parseSdJwt, type SdJwt } from './parse-sd-jwt.js';
import { reveal } from './reveal.js';

/**
 * The same SD-JWT with no other disclosures than those of the claims wanted, what they stand in, and what stands in them.
 * A key binding that it came with is left out: it covers other disclosures.
 *
 * @throws MicrocertError `ERR_SD_JWT_CLAIM` with the place of what is wanted and is not there; and what reading it throws.
 * @see https://www.rfc-editor.org/rfc/rfc9901#section-7.2
 */
export function selectDisclosures(
  input: string | SdJwt,
  wanted: readonly ClaimPath[],
  limits: Partial<InputLimits> = {},
): string {
  const sdJwt = typeof input === 'string' ? parseSdJwt(input, limits) : input;
  const { claims, opened } = reveal(sdJwt, limits);
  for (const path of wanted) if (!isThere(claims, path)) throw notThere(path);
  const kept = opened.filter(({ within, step }) =>
    wanted.some((each) => isOnTheWay([...within, step], each)),
  );
  return [sdJwt.jwt, ...kept.map(({ disclosure }) => disclosure.text), ''].join('~');
}

function notThere(path: ClaimPath): MicrocertError<'ERR_SD_JWT_CLAIM'> {
  const pointer = appendPointer('', ...path.map((step) => step ?? '*'));
  return new MicrocertError('ERR_SD_JWT_CLAIM', { pointer }, SD_JWT_TEXTS);
}
