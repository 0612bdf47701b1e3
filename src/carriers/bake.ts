import { MicrocertError } from '../foundation/errors/index.js';
import { bakePng } from './png/bake-png.js';
import { credentialToBake } from './shared/credential-to-bake.js';
import { assertWithin } from './shared/errors.js';
import { DEFAULT_CARRIER_LIMITS } from './shared/limits.js';
import { sniffCarrier } from './sniff.js';
import { bakeSvg } from './svg/bake-svg.js';

/** How a credential is put into a picture. */
export interface BakeOptions {
  /** Whether credentials that the picture carries already give way; `true` by default, else they are an error. */
  readonly replace?: boolean;
}

/**
 * Puts a signed credential into a PNG or an SVG, in the one form that Open Badges 3.0 asks for; a Comprehensive Learner
 * Record is written under its own name. Everything else of the picture stays as it is, byte for byte.
 *
 * @param image - The picture; it is not changed.
 * @param credential - As it was issued: the object, its JSON text or a compact JWS.
 * @throws MicrocertError `ERR_CARRIER_FORMAT` for what is neither PNG nor SVG, `ERR_CARRIER_BROKEN` for a damaged picture,
 * `ERR_CARRIER_BAKED` for one that carries a credential that is not to be replaced, `ERR_CARRIER_CREDENTIAL` for what is no
 * signed credential, `ERR_INPUT_TOO_LARGE` for a picture of more than 32 MiB.
 * @see https://www.imsglobal.org/spec/ob/v3p0#baked-badge
 * @example
 * ```ts
 * await writeFile('badge.png', bake(await readFile('soil.png'), await issuer.issue(definition, award)));
 * ```
 */
export function bake(
  image: Uint8Array,
  credential: object | string,
  { replace = true }: BakeOptions = {},
): Uint8Array {
  if (!(image instanceof Uint8Array)) throw new TypeError('bake: the image must be a Uint8Array');
  assertWithin(image.length, DEFAULT_CARRIER_LIMITS.maxBytes);
  const format = sniffCarrier(image);
  if (format === undefined || format === 'pdf')
    throw new MicrocertError('ERR_CARRIER_FORMAT', { hint: PICTURES });
  const written = credentialToBake(credential);
  return format === 'png' ? bakePng(image, written, replace) : bakeSvg(image, written, replace);
}

const PICTURES = {
  en: 'give a picture in PNG or SVG: badges are baked into no other format',
  fr: 'donner une image PNG ou SVG : un badge ne s’inscrit dans aucun autre format',
};
