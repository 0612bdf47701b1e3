import { MicrocertError } from '../../foundation/errors/index.js';
import { SD_JWT_TEXTS } from '../../foundation/errors/sd-jwt-texts.js';
import { DEFAULT_INPUT_LIMITS, type InputLimits } from '../../foundation/limits.js';
import { type SignedJwt, parseCompactJws } from '../shared/compact-jws.js';
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
  const [jwt = '', ...rest] = text.split('~');
  const binding = rest.pop() ?? '';
  if (rest.length > MOST_DISCLOSURES) throw new MicrocertError('ERR_INPUT_TOO_MANY');
  const tools = disclosureTools();
  return {
    ...parseCompactJws(jwt, limits, tools.base64url),
    jwt,
    disclosures: rest.map((each) => readDisclosure(each, tools, limits)),
    bound: text.slice(0, text.length - binding.length),
    ...(binding !== '' && { keyBinding: parseCompactJws(binding, limits, tools.base64url) }),
  };
}
