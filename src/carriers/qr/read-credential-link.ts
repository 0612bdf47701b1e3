import { type Inflated, inflateAfter, inflateRaw } from '../../foundation/deflate.js';
import { decodeBase64url } from '../../foundation/encodings/base64url.js';
import { CARRIERS_TEXTS } from '../../foundation/errors/carriers-texts.js';
import { MicrocertError } from '../../foundation/errors/index.js';
import { DEFAULT_INPUT_LIMITS } from '../../foundation/limits.js';
import type { LocalText } from '../../foundation/locale.js';
import { linkDictionary } from './link-dictionary.js';
import { COMPRESSED, COMPRESSED_AFTER_DICTIONARY } from './link-forms.js';
import { unpackCredential } from './packed-credential.js';

/** Bounds on a link that is read. */
export interface ReadCredentialLinkOptions {
  /** Longest credential that is unpacked, in UTF-8 bytes: 1 MiB by default. The link itself may be no longer either. */
  readonly maxBytes?: number;
}

/** A parameter that holds a credential, in a form of today or in one to come. */
const parameter = /^(c\d{0,3})=(.*)$/;

/** Looks like an address, or like the fragment of one. */
const link = /^(?:https?:\/\/[^\s#]+|)#[^\s#]*$/i;

/** True for a text that is a link with a credential in its fragment, or such a fragment; whether it can be read is not said. */
export function looksLikeCredentialLink(text: string): boolean {
  const trimmed = text.trim();
  return link.test(trimmed) && carriedBy(trimmed).length > 0;
}

/**
 * The credential in a link that {@link credentialLink} made, as JSON text or a compact JWS. Nothing is fetched, wherever the link
 * leads: only what stands in its fragment is read.
 *
 * @param input - the link, or its fragment with the `#` in front.
 * @throws MicrocertError `ERR_CARRIER_LINK` for any other link or text, `ERR_CARRIER_LINK_FORM` for a form that is not known,
 * `ERR_CARRIER_LINK_DAMAGED`, `ERR_CARRIER_LINK_TOO_LARGE`.
 */
export async function readCredentialLink(
  input: string | URL,
  { maxBytes = DEFAULT_INPUT_LIMITS.maxBytes }: ReadCredentialLinkOptions = {},
): Promise<string> {
  if (!(Number.isSafeInteger(maxBytes) && maxBytes > 0))
    throw new TypeError('maxBytes: must be a whole number above 0');
  const text = (input instanceof URL ? input.href : input).trim();
  if (text.length > 2 * maxBytes) fail('ERR_CARRIER_LINK_TOO_LARGE', HINTS.whole);
  const [carried, another] = looksLikeCredentialLink(text) ? carriedBy(text) : [];
  if (carried === undefined) return fail('ERR_CARRIER_LINK', HINTS.link);
  if (another !== undefined) return fail('ERR_CARRIER_LINK_FORM', HINTS.one);
  return unpackCredential(decoded(await expanded(carried, maxBytes)));
}

async function expanded({ form, value }: Carried, maxBytes: number): Promise<Uint8Array> {
  if (form !== COMPRESSED && form !== COMPRESSED_AFTER_DICTIONARY)
    return fail('ERR_CARRIER_LINK_FORM', HINTS.form);
  const data = bytesIn(value);
  const inflated: Inflated =
    form === COMPRESSED
      ? await inflateRaw(data, maxBytes)
      : await inflateAfter(linkDictionary(), data, maxBytes);
  if (inflated.outcome === 'expanded') return inflated.bytes;
  return inflated.outcome === 'too-large'
    ? fail('ERR_CARRIER_LINK_TOO_LARGE', HINTS.limit)
    : fail('ERR_CARRIER_LINK_DAMAGED', HINTS.whole);
}

function bytesIn(value: string): Uint8Array {
  try {
    return decodeBase64url(value);
  } catch (cause) {
    return fail('ERR_CARRIER_LINK_DAMAGED', HINTS.whole, cause);
  }
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    return fail('ERR_CARRIER_LINK_DAMAGED', HINTS.whole, cause);
  }
}

interface Carried {
  readonly form: string;
  readonly value: string;
}

/** Every credential in the fragment, not unpacked yet. */
function carriedBy(text: string): readonly Carried[] {
  const pieces = text.slice(text.indexOf('#') + 1).split('&');
  return pieces.flatMap((piece) => {
    const [, form, value] = parameter.exec(piece) ?? [];
    return form === undefined || value === undefined ? [] : [{ form, value }];
  });
}

const HINTS = {
  link: {
    en: 'a link that holds a credential has a part that begins with #c1= or #c=; it is never followed: open any other link yourself, and give what you get there',
    fr: 'un lien qui contient un justificatif a une partie qui commence par #c1= ou #c= ; il n’est jamais suivi : ouvrez vous-même tout autre lien, et donnez ce que vous y trouvez',
  },
  form: {
    en: 'a later version may know it; or ask for the credential as a file',
    fr: 'une version plus récente la connaît peut-être ; sinon, demandez le justificatif sous forme de fichier',
  },
  one: {
    en: 'there are several credentials in it: give them one at a time',
    fr: 'il contient plusieurs justificatifs : donnez-les un par un',
  },
  whole: {
    en: 'copy the whole link, or scan the code again',
    fr: 'copiez le lien en entier, ou lisez le code à nouveau',
  },
  limit: {
    en: 'raise maxBytes if you expect a credential as large as that',
    fr: 'augmentez maxBytes si vous attendez un justificatif aussi volumineux',
  },
} as const satisfies Readonly<Record<string, LocalText>>;

function fail(code: keyof typeof CARRIERS_TEXTS, hint: LocalText, cause?: unknown): never {
  throw new MicrocertError(code, { hint, ...(cause !== undefined && { cause }) }, CARRIERS_TEXTS);
}
