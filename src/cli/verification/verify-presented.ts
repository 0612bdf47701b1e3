import { beginsAsSdJwt } from '../../foundation/begins-as-sd-jwt.js';
import { MicrocertError } from '../../foundation/errors/index.js';
import { PRESENTING_TEXTS } from '../../foundation/errors/presenting-texts.js';
import type { PresentationReport } from '../../presenting/index.js';
import { isCompactJws } from '../../proofs/vc-jwt/index.js';
import type { VerifyOptions } from '../../verifying/index.js';
import type { Invocation } from '../command.js';

/** A file with a presentation that was verified. */
export interface PresentedFile {
  readonly file: string;
  readonly presentation: PresentationReport;
}

/**
 * Verifies a file that holds a presentation; nothing where it holds none.
 *
 * @throws MicrocertError `ERR_PRESENTATION_UNASKED` where it is not said what the holder was asked; `ERR_USAGE` where it is
 * said of what is no presentation, or by halves.
 */
export async function verifyPresented(
  bytes: Uint8Array,
  file: string,
  options: VerifyOptions,
  { option, flag }: Invocation,
): Promise<PresentedFile | undefined> {
  const [challenge, domain] = [option('challenge'), option('domain')];
  const isAsked = challenge !== undefined || domain !== undefined || flag('from-anyone');
  if (!isAsked && !mayBePresentation(bytes)) return undefined;
  const isAttestation = isAsked && beginsAsSdJwt(bytes);
  const { isPresentation } = await import('../../presenting/verify/is-presentation.js');
  if (!isAttestation && !isPresentation(bytes)) return notOne(isAsked, file);
  const asked = answered(challenge, domain, file);
  if (isAttestation)
    return { file, presentation: await verifyAttestation(bytes, file, options, asked) };
  const { verifyPresentation } = await import('../../presenting/index.js');
  const presentation = await verifyPresentation(bytes, {
    ...options,
    ...asked,
    holderIs: flag('from-anyone') ? 'anyone' : 'subject',
    seen: 'elsewhere', // nothing is kept from one call of the command line to the next
  });
  return { file, presentation };
}

interface Answered {
  readonly challenge: string;
  readonly domain: string;
}

function notOne(isAsked: boolean, source: string): undefined {
  if (isAsked) throw new MicrocertError('ERR_USAGE', { source, hint: NO_PRESENTATION });
}

function answered(
  challenge: string | undefined,
  domain: string | undefined,
  source: string,
): Answered {
  if (challenge && domain) return { challenge, domain };
  throw new MicrocertError(
    'ERR_PRESENTATION_UNASKED',
    { source, hint: GIVE_BOTH },
    PRESENTING_TEXTS,
  );
}

/** An attestation of which a part is shown, with the key binding that answers a challenge. */
async function verifyAttestation(
  bytes: Uint8Array,
  file: string,
  options: VerifyOptions,
  asked: Answered,
): Promise<PresentationReport> {
  const { recipient, policy: _, proofs: __, contexts: ___, ...rest } = options;
  if (recipient !== undefined)
    throw new MicrocertError('ERR_USAGE', { source: file, hint: BY_KEY });
  const { verifySdJwtVc } = await import('../../presenting/sd-jwt/verify-sd-jwt-vc.js');
  const text = new TextDecoder().decode(bytes);
  return { ...(await verifySdJwtVc(text, { ...rest, ...asked, seen: 'elsewhere' })), parts: [] };
}

/** Most files are badges: nothing is loaded for them. */
function mayBePresentation(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes);
  return text.includes('Presentation"') || isCompactJws(text.trim());
}

const GIVE_BOTH = {
  en: 'add --challenge and --domain as they were given to the holder; without them, anybody could have handed on what was made for somebody else',
  fr: 'ajouter --challenge et --domain tels qu’ils ont été donnés au détenteur ; sans eux, n’importe qui peut transmettre ce qui était fait pour un autre',
};
const BY_KEY = {
  en: 'whom an SD-JWT is about is told by the key it is bound to: --recipient says nothing of that',
  fr: 'la personne concernée par un SD-JWT est désignée par la clé à laquelle il est lié : --recipient n’en dit rien',
};
const NO_PRESENTATION = {
  en: '--challenge, --domain and --from-anyone are for presentations, and this file holds none',
  fr: '--challenge, --domain et --from-anyone concernent les présentations, et ce fichier n’en contient pas',
};
