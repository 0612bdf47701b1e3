import { renderCredentialSvg } from '../carriers/render-method/render-credential.js';
import { fromOpenBadge, type OpenBadgeReading } from '../formats/open-badges/index.js';
import { isMicrocertError, MicrocertError } from '../foundation/errors/index.js';
import { asList, type JsonObject, memberOf, stringMember } from '../foundation/json/values.js';
import type { LocalText } from '../foundation/locale.js';
import { loadNames } from '../publishing/pages/names.js';
import {
  DEFAULT_VERIFICATION_LIMITS,
  readInput,
  type Trust,
  type VerificationReport,
  verify,
} from '../verifying/index.js';
import type { Judged, StatedIssuer } from './judged.js';
import { type Opened, openInput } from './open-input.js';
import type { Settings } from './settings.js';
import { shownDataUrl, svgDataUrl } from './shown-picture.js';
import { DEFECT } from './texts.js';

export { checkTitle } from '../verifying/check-titles.js';
export { isUnreadable, verdictOn } from '../verifying/verdict-text.js';
export { describeBadge } from './describe-badge.js';
export { NO_SETTINGS, readSettings } from './settings.js';

/** What is larger is not even read: no badge is. */
const MAX_FILE_BYTES = 33_554_432;

/**
 * Judges a file or a text.
 *
 * @throws MicrocertError when no credential can be taken out of it.
 */
export async function judgeGiven(given: Blob | string, settings: Settings): Promise<Judged> {
  if (typeof given === 'string') return judgeInput(given.trim(), settings);
  if (given.size > MAX_FILE_BYTES) throw new MicrocertError('ERR_INPUT_TOO_LARGE');
  return judgeInput(new Uint8Array(await given.arrayBuffer()), settings);
}

/** Why something could not be opened, for people; a defect of the page is not put on what was shown to it. */
export function reasonOf(error: unknown): { readonly text: LocalText; readonly hint?: LocalText } {
  if (!isMicrocertError(error)) return { text: DEFECT };
  const { text, hint } = error;
  return hint === undefined ? { text } : { text, hint };
}

/**
 * Opens what was dropped, pasted or linked, and judges it with the same engine as the library. Nothing is fetched: keys
 * and status lists are those of the host's settings.
 *
 * @throws MicrocertError when no credential can be taken out of a picture or document.
 */
async function judgeInput(input: Uint8Array | string, settings: Settings): Promise<Judged> {
  const { issuers, didDocuments, bundle } = settings;
  const opened = await openInput(input);
  const trust: Trust = issuers ?? 'unchecked';
  const report = await verify(opened.content, {
    trust,
    didDocuments,
    ...(bundle !== undefined && { bundle }),
  });
  const credential = readInput(opened.content, DEFAULT_VERIFICATION_LIMITS).credential?.document;
  const reading = readingOf(credential);
  return {
    report,
    trust,
    credential,
    reading,
    names: await loadNames(),
    issuer: issuerOf(credential, settings),
    picture: pictureIn(credential),
    ...(await drawn(report, credential, opened)),
  };
}

/** A badge that cannot be read in the terms of the model still has its verdict. */
function readingOf(credential: JsonObject | undefined): OpenBadgeReading | undefined {
  if (credential === undefined) return undefined;
  try {
    return fromOpenBadge(credential);
  } catch (error) {
    if (isMicrocertError(error)) return undefined;
    throw error;
  }
}

function issuerOf(
  credential: JsonObject | undefined,
  { issuers }: Settings,
): StatedIssuer | undefined {
  const issuer = memberOf(credential, 'issuer');
  const id = typeof issuer === 'string' ? issuer : stringMember(issuer, 'id');
  if (id === undefined) return undefined;
  const listed = issuers?.issuers.get(id);
  return {
    id,
    name: stringMember(issuer, 'name'),
    ...(listed !== undefined && { listed: { name: listed.name ?? id } }),
  };
}

/**
 * How the issuer wants it drawn. Of what was rejected nothing is: a picture says whatever its maker wants, a verdict too. One
 * that does more than draw is not shown, and that is said.
 *
 * @see https://www.w3.org/TR/vc-render-method/
 */
async function drawn(
  { verdict }: VerificationReport,
  credential: JsonObject | undefined,
  opened: Opened,
): Promise<Pick<Judged, 'drawing' | 'opened'>> {
  if (credential === undefined || verdict === 'rejected') return { drawing: undefined, opened };
  try {
    const svg = await renderCredentialSvg(credential);
    return { drawing: svg && svgDataUrl(svg), opened };
  } catch (error) {
    if (!isMicrocertError(error)) throw error;
    const { code, text, hint, pointer = '/renderMethod' } = error;
    const note = { code, severity: 'info', pointer, message: text, ...(hint && { hint }) } as const;
    return { drawing: undefined, opened: { ...opened, notes: [...opened.notes, note] } };
  }
}

/** The picture inside a badge; one elsewhere would have to be fetched, and tell its host who is looking. */
function pictureIn(credential: JsonObject | undefined): string | undefined {
  const [subject] = asList(memberOf(credential, 'credentialSubject'));
  const image = memberOf(memberOf(subject, 'achievement'), 'image');
  const own = memberOf(credential, 'image');
  return [image, own]
    .map((each) => (typeof each === 'string' ? each : stringMember(each, 'id')))
    .map((url) => url && shownDataUrl(url))
    .find((url) => url !== undefined);
}
