import { CARRIERS_TEXTS } from '../foundation/errors/carriers-texts.js';
import { MicrocertError } from '../foundation/errors/index.js';
import { preparePng } from './png/prepare-png.js';
import {
  type CredentialToBake,
  credentialToBake,
  issuedCredential,
} from './shared/credential-to-bake.js';
import { assertWithin } from './shared/errors.js';
import { DEFAULT_CARRIER_LIMITS } from './shared/limits.js';
import { sniffCarrier } from './sniff.js';
import { prepareSvg } from './svg/prepare-svg.js';

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
 * signed credential, `ERR_INPUT_TOO_LARGE` for a PNG of more than 32 MiB or an SVG
 * of more than 4 MiB.
 * @see https://www.imsglobal.org/spec/ob/v3p0#baked-badge
 * @example
 * ```ts
 * await writeFile('badge.png', bake(await readFile('soil.png'), await issuer.issue(definition, award)));
 * ```
 */
export function bake(
  image: Uint8Array,
  credential: object | string,
  options: BakeOptions = {},
): Uint8Array {
  return prepare(image, options)(credentialToBake(credential));
}

/**
 * The same for many badges of one picture, which is looked over once. It takes credentials as they come from the issuer:
 * their text is not parsed again, which would take longer than all the rest.
 *
 * @param image - The picture; it is copied, so that nothing changes it in between.
 * @returns Puts a credential, the object or its text, into a copy of the picture; throws `ERR_CARRIER_CREDENTIAL` for what
 * does not look like a signed credential.
 * @throws MicrocertError as `bake` does.
 * @example
 * ```ts
 * const baker = createBaker(await readFile('soil.png'));
 * for await (const row of issuer.issueCohort(definition, awards))
 *   if (row.outcome === 'issued') await writeFile(`${row.row}.png`, baker(row.text));
 * ```
 */
export function createBaker(
  image: Uint8Array,
  options: BakeOptions = {},
): (credential: object | string) => Uint8Array {
  const baked = prepare(image, options);
  return (credential) => baked(issuedCredential(credential));
}

function prepare(
  image: Uint8Array,
  { replace = true }: BakeOptions,
): (credential: CredentialToBake) => Uint8Array {
  if (!(image instanceof Uint8Array)) throw new TypeError('bake: the image must be a Uint8Array');
  assertWithin(image.length, DEFAULT_CARRIER_LIMITS.maxBytes);
  const format = sniffCarrier(image);
  if (format === undefined || format === 'pdf')
    throw new MicrocertError('ERR_CARRIER_FORMAT', { hint: PICTURES }, CARRIERS_TEXTS);
  return format === 'png' ? preparePng(image, replace) : prepareSvg(image, replace);
}

const PICTURES = {
  en: 'give a picture in PNG or SVG: badges are baked into no other format',
  fr: 'donner une image PNG ou SVG : un badge ne s’inscrit dans aucun autre format',
};
