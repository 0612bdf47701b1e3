import { sniffCarrier } from '../../carriers/sniff.js';
import { beginsAsSdJwt } from '../../foundation/begins-as-sd-jwt.js';
import { canonicalJson } from '../../foundation/encodings/jcs.js';
import { isMicrocertError, MicrocertError, withSource } from '../../foundation/errors/index.js';
import type { JsonObject } from '../../foundation/json/values.js';
import type { LocalText } from '../../foundation/locale.js';
import { sha256Hex } from '../../foundation/sha256.js';
import { isCompactJws } from '../../proofs/vc-jwt/index.js';
import { credentialIn } from '../credential-in.js';
import { reasonUnreadable } from '../reason-unreadable.js';
import { MOST_CARRIER_BYTES, takenOut } from '../taken-out.js';

/** What an export of a wallet calls itself. */
export const BUNDLE_TYPE = 'MicrocertWalletBundle';

/** Longest file that a wallet takes. */
export const MOST_FILE_BYTES: number = MOST_CARRIER_BYTES;

/** What is in a file: a credential that is shown whole, or one of which parts can be shown. Nothing is verified. */
export type Content = CredentialContent | SdJwtContent;

interface Kept {
  /** The file as it is kept. */
  readonly bytes: Uint8Array;
  /** By which the same credential is known again, whatever it came in. */
  readonly digest: string;
  /** How its file ends. */
  readonly ending: string;
}

/** A credential that is shown whole. */
export interface CredentialContent extends Kept {
  readonly kind: 'credential';
  /** The credential by itself, out of its picture. */
  readonly text: Uint8Array;
  readonly document: JsonObject;
}

/** An SD-JWT VC. */
export interface SdJwtContent extends Kept {
  readonly kind: 'sd-jwt';
  readonly text: string;
  /** What it says, with everything that can be shown. */
  readonly claims: JsonObject;
}

/**
 * Reads a file as a credential, in every form that `microcert verify` opens, and as an SD-JWT VC.
 *
 * @throws MicrocertError saying why it is none.
 */
export async function contentOf(bytes: Uint8Array, file: string): Promise<Content> {
  try {
    const sdJwt = await sdJwtIn(bytes);
    if (sdJwt !== undefined) return sdJwt;
  } catch (error) {
    throw isMicrocertError(error) ? withSource(error, file) : error;
  }
  const { bytes: text } = await takenOut(bytes, file);
  const reason = reasonUnreadable(text, file);
  if (reason !== undefined) throw reason;
  const document = credentialIn(text);
  if (document === undefined || !isCredential(document))
    throw new MicrocertError('ERR_CREDENTIAL_UNREADABLE', {
      source: file,
      hint: whatElse(document),
    });
  const carrier = sniffCarrier(bytes);
  const jws = new TextDecoder().decode(text).trim();
  const isJwt = isCompactJws(jws);
  return {
    ...{ kind: 'credential', text, document },
    // A link is kept as the credential that was in it.
    bytes: carrier === undefined ? text : bytes,
    digest: sha256Hex(isJwt ? jws : canonicalJson(document)),
    ending: carrier ?? (isJwt ? 'jwt' : 'json'),
  };
}

/** Most files are no SD-JWT: nothing is loaded for them. */
async function sdJwtIn(bytes: Uint8Array): Promise<SdJwtContent | undefined> {
  if (!beginsAsSdJwt(bytes)) return undefined;
  const text = new TextDecoder().decode(bytes).trim();
  const { parseSdJwt, reveal } = await import('../../proofs/sd-jwt/index.js');
  const { claims } = reveal(parseSdJwt(text));
  const digest = sha256Hex(text);
  return { kind: 'sd-jwt', text, claims, bytes, digest, ending: 'sd-jwt' };
}

/** Where nothing says that it is one, whoever adds it took the wrong file: a presentation, say, or a key. */
function isCredential({ type }: JsonObject): boolean {
  return [type].flat().some((each) => each === 'VerifiableCredential');
}

function whatElse(document: JsonObject | undefined): LocalText {
  if (document?.['type'] === BUNDLE_TYPE) return AN_EXPORT;
  const isPresentation = [document?.['type']].flat().includes('VerifiablePresentation');
  return isPresentation ? A_PRESENTATION : NO_CREDENTIAL;
}

const AN_EXPORT = {
  en: 'this is the export of a wallet: microcert wallet import FILE takes it in',
  fr: 'c’est l’export d’un portefeuille : microcert wallet import FICHIER le reprend',
};
const A_PRESENTATION = {
  en: 'this is the answer to somebody who asked, and of no use afterwards: add the credentials themselves',
  fr: 'c’est la réponse à une demande, sans usage ensuite : ajouter les justificatifs eux-mêmes',
};
const NO_CREDENTIAL = {
  en: 'it does not say that it is a credential (type VerifiableCredential): is it another file?',
  fr: 'il ne dit pas qu’il est un justificatif (type VerifiableCredential) : est-ce un autre fichier ?',
};
