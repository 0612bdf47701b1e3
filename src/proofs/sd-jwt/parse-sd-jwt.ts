import { MicrocertError } from '../../foundation/errors/index.js';
import { SD_JWT_TEXTS } from '../../foundation/errors/sd-jwt-texts.js';
import { DEFAULT_INPUT_LIMITS, type InputLimits } from '../../foundation/limits.js';
import { parseCompactJws, readJws, type SignedJwt } from '../shared/compact-jws.js';
import { type Disclosure, disclosureTools, readDisclosure } from './disclosure.js';

/** An SD-JWT, read but not verified. */
export interface SdJwt extends SignedJwt {
  /** The JWT of the issuer as it was written. */
  readonly jwt: string;
  /** What was sent with it, in its order. */
  readonly disclosures: readonly Disclosure[];
  /** All before the key binding JWT, with the last "~": what its `sd_hash` covers. */
  readonly bound: string;
  /** By which the holder shows that they hold the key; absent where they did not. */
  readonly keyBinding?: SignedJwt;
}

// RFC 9901 section 4: a JWT, each disclosure with "~" before it, "~", and perhaps the key binding JWT.
const FORM = /^[\w-]+\.[\w-]+\.[\w-]*~(?:[\w-]+~)*(?:[\w-]+\.[\w-]+\.[\w-]*)?$/;

/** Most disclosures that are read; a micro-certification has some twenty. */
const MOST_DISCLOSURES = 1000;

/**
 * Reads an SD-JWT in its compact form. Nothing is verified.
 *
 * @throws MicrocertError `ERR_SD_JWT_SYNTAX`, `ERR_SD_JWT_DISCLOSURE`, `ERR_JWT_SYNTAX`; `ERR_INPUT_…` and `ERR_JSON_…` as
 * the strict JSON reader does.
 * @see https://www.rfc-editor.org/rfc/rfc9901#section-4
 */
export function parseSdJwt(text: string, limits: Partial<InputLimits> = {}): SdJwt {
  const { maxBytes = DEFAULT_INPUT_LIMITS.maxBytes } = limits;
  if (text.length > maxBytes) throw new MicrocertError('ERR_INPUT_TOO_LARGE');
  if (!FORM.test(text)) throw new MicrocertError('ERR_SD_JWT_SYNTAX', {}, SD_JWT_TEXTS);
  const pieces = text.split('~');
  const [jwt = '', binding = ''] = [pieces[0], pieces.at(-1)];
  const sent = pieces.slice(1, -1);
  if (sent.length > MOST_DISCLOSURES) throw new MicrocertError('ERR_INPUT_TOO_MANY');
  const tools = disclosureTools();
  const { base64url } = tools;
  const [header = '', payload = '', signature = ''] = jwt.split('.');
  const texts = base64url.toTexts([header, payload, ...sent]);
  const read = readJws({ jwt, header, payload, signature, texts }, limits, base64url);
  const disclosures: Disclosure[] = [];
  for (const each of sent)
    disclosures.push(readDisclosure(each, texts?.[disclosures.length + 2], tools, limits));
  return {
    header: read.header,
    payload: read.payload,
    signedBytes: read.signedBytes,
    signature: read.signature,
    jwt,
    disclosures,
    bound: text.slice(0, text.length - binding.length),
    ...(binding !== '' && { keyBinding: parseCompactJws(binding, limits, base64url) }),
  };
}
