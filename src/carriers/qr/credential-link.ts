import { deflateAfter, deflateText } from '../../foundation/deflate.js';
import { encodeBase64url } from '../../foundation/encodings/base64url.js';
import { MicrocertError } from '../../foundation/errors/index.js';
import { isHttpsUrl } from '../../foundation/https-url.js';
import type { LocalText } from '../../foundation/locale.js';
import { linkDictionary } from './link-dictionary.js';
import { COMPRESSED, COMPRESSED_AFTER_DICTIONARY } from './link-forms.js';
import { packCredential } from './packed-credential.js';
import { type QrCorrection, type QrMatrix, QUIET_ZONE, qrMatrix } from './qr-matrix.js';

/** What a link to a credential is made of. */
export interface CredentialLinkOptions {
  /** Address of the verifier page (https), which reads the credential out of the fragment: no server ever sees that part. */
  readonly verifier: string | URL;
  /** The signed credential: an object, its JSON text, or a compact JWS. */
  readonly credential: object | string;
  /** Where the issuer publishes this credential (https): the link, where the credential itself is too large for one. */
  readonly hosted?: string | URL;
  /** Largest QR code that the link may need, as a version of the standard: 25 by default, which phones still read from paper. */
  readonly largest?: number;
}

/** A link that fits a QR code, or why there is none. */
export type CredentialLink =
  | {
      /** `fragment`: the credential is in the link; `hosted`: the link is where it is published. */
      readonly kind: 'fragment' | 'hosted';
      /** The link. */
      readonly url: string;
      /** What to make the QR code with. */
      readonly correction: QrCorrection;
      /** Least width on paper at which phones read that code, quiet zone included. */
      readonly leastMillimetres: number;
    }
  | {
      /** There is no link. */
      readonly kind: 'none';
      /** Why. */
      readonly reason: LocalText;
    };

/**
 * Version 25 is 117 modules a side. At 40 mm, an independent decoder reads it from a picture of 150 dots an inch, as from one of
 * 300; from 30 on, it needs 200 or a larger print, and cameras have less light than scanners.
 */
const LARGEST = 25;

/** A module narrower than this is lost in ink and lens. */
const LEAST_MODULE_MILLIMETRES = 0.32;
/** Nor do cameras find a code that is smaller than this, however few modules it has. */
const LEAST_MILLIMETRES = 20;

const REASON: LocalText = {
  en: 'the credential is too large for a QR code that phones read from paper, and no address is given at which it is published',
  fr: 'le justificatif est trop volumineux pour un code QR lisible au téléphone sur papier, et aucune adresse où il est publié n’est donnée',
};

/**
 * A link by which somebody with a phone can check a credential: the verifier page with the credential in the fragment where that
 * fits a QR code, else the address at which it is published, else none, and why.
 *
 * The credential stands compressed in the link. Whoever has the link has the credential, name of the learner included.
 *
 * @throws TypeError for an option that is not usable; MicrocertError `ERR_JSON_…` where the credential is text that is no
 * well-formed JSON, `ERR_COMPRESSION_UNAVAILABLE` where the platform cannot compress.
 */
export async function credentialLink(options: CredentialLinkOptions): Promise<CredentialLink> {
  const { credential, largest = LARGEST } = options;
  const verifier = address('verifier', options.verifier);
  if (verifier.includes('#')) throw new TypeError('verifier: must have no fragment');
  const hosted = options.hosted === undefined ? undefined : address('hosted', options.hosted);
  const url = `${verifier}#${await fragmentOf(credential)}`;
  return (
    fitting('fragment', url, largest) ??
    (hosted === undefined ? undefined : fitting('hosted', hosted, largest)) ?? {
      kind: 'none',
      reason: REASON,
    }
  );
}

async function fragmentOf(credential: object | string): Promise<string> {
  const text = typeof credential === 'string' ? credential : JSON.stringify(credential);
  if (typeof text !== 'string') throw new TypeError('credential: must be an object or text');
  const bytes = new TextEncoder().encode(packCredential(text));
  const short = deflateAfter(linkDictionary(), bytes);
  return short === undefined
    ? `${COMPRESSED}=${encodeBase64url(await deflateText(bytes))}`
    : `${COMPRESSED_AFTER_DICTIONARY}=${encodeBase64url(short)}`;
}

/** With the middle amount of correction, or the least where only that fits. */
function fitting(
  kind: 'fragment' | 'hosted',
  url: string,
  largest: number,
): CredentialLink | undefined {
  for (const correction of ['M', 'L'] as const) {
    const matrix = matrixWhereItFits(url, { correction, largest });
    if (matrix === undefined) continue;
    const modules = matrix.size + 2 * QUIET_ZONE;
    const leastMillimetres = Math.max(
      LEAST_MILLIMETRES,
      Math.ceil(modules * LEAST_MODULE_MILLIMETRES),
    );
    return { kind, url, correction, leastMillimetres };
  }
  return undefined;
}

function matrixWhereItFits(
  text: string,
  options: { readonly correction: QrCorrection; readonly largest: number },
): QrMatrix | undefined {
  try {
    return qrMatrix(text, options);
  } catch (error) {
    if (error instanceof MicrocertError && error.code === 'ERR_CARRIER_QR_TOO_LONG')
      return undefined;
    throw error;
  }
}

function address(name: string, value: string | URL): string {
  const text = value instanceof URL ? value.href : value;
  if (!isHttpsUrl(text))
    throw new TypeError(`${name}: must be an address that begins with https://`);
  return new URL(text).href;
}
