import { isMicrocertError, type MicrocertError } from '../../foundation/errors/index.js';
import { isJsonObject, type JsonObject } from '../../foundation/json/values.js';
import type { Locale } from '../../foundation/locale.js';
import type { Check, Verdict } from '../../foundation/report.js';
import { verifyPresentation } from '../../presenting/index.js';
import { type VerifyOptions, verify } from '../../verifying/index.js';
import { json } from '../http/answers.js';
import { localeOf } from '../http/locale.js';
import { refused } from '../http/protocol-error.js';
import { OPERATIONS } from './openapi.js';
import type { DeriveCredential, IssueCredential, PresentationOptions } from './options.js';
import { problemsIn, refusedCredential } from './problems.js';
import { flagOption, pointersOption, readApiRequest, textOption } from './read-request.js';

/** What an operation works with. */
export interface Asked {
  readonly request: Request;
  readonly maxBytes: number;
}

/** `/credentials/issue`: signs a credential that has no proof yet. */
export async function issueCredential(
  issue: IssueCredential,
  { request, maxBytes }: Asked,
): Promise<Response> {
  const given = await readApiRequest(request, { ...OPERATIONS.issueCredential, maxBytes });
  const credential = objectOf(given.document, 'credential');
  if ('proof' in credential)
    throw refused('invalid_request', 'credential has a proof: it must not be secured yet');
  const mandatoryPointers = pointersOption(given.options, 'mandatoryPointers');
  const options = { ...(mandatoryPointers && { mandatoryPointers }) };
  return made(() => issue(credential, options), request);
}

/** `/credentials/derive`: shows a part of a credential. */
export async function deriveCredential(
  derive: DeriveCredential,
  { request, maxBytes }: Asked,
): Promise<Response> {
  const given = await readApiRequest(request, { ...OPERATIONS.deriveCredential, maxBytes });
  const credential = objectOf(given.document, 'verifiableCredential');
  const selectivePointers = pointersOption(given.options, 'selectivePointers') ?? [];
  return made(() => derive(credential, { selectivePointers }), request);
}

/** `/credentials/verify`: answered with 200 whatever the verdict, which stands in `verified`. */
export async function verifyCredential(
  options: VerifyOptions,
  { request, maxBytes }: Asked,
): Promise<Response> {
  const { document, options: given } = await readApiRequest(request, {
    ...OPERATIONS.verifyCredential,
    maxBytes,
  });
  const isReturned = flagOption(given, 'returnCredential');
  const report = await verify(document, options);
  const result = resultOf(report, localeOf(request));
  return json({ ...result, ...(isReturned && { credential: document }) });
}

/** `/presentations/verify`: the presentation, and each credential in it. */
export async function verifyPresented(
  { domain: own, ...options }: PresentationOptions,
  { request, maxBytes }: Asked,
): Promise<Response> {
  const { document, options: given } = await readApiRequest(request, {
    ...OPERATIONS.verifyPresentation,
    maxBytes,
  });
  const challenge = textOption(given, 'challenge');
  const asked = textOption(given, 'domain');
  const isReturned = flagOption(given, 'returnPresentation');
  const domain = own ?? asked;
  // Without them, a presentation that was made for somebody else would do.
  if (!challenge || !domain)
    throw refused('invalid_request', 'options: challenge and domain are needed');
  if (own !== undefined && asked !== undefined && asked !== own)
    throw refused('invalid_request', 'options: domain is another one than that of this verifier');
  const report = await verifyPresentation(document, { ...options, challenge, domain });
  const locale = localeOf(request);
  const result = resultOf(report, locale);
  return json({
    ...result,
    ...(report.holder !== undefined && { holder: report.holder }),
    presentationResult: { verified: result.verified },
    credentialResults: report.parts.map(({ pointer, report: part }) => ({
      pointer,
      ...resultOf(part, locale),
    })),
    ...(isReturned && { presentation: document }),
  });
}

function resultOf(
  {
    verdict,
    policy,
    checks,
  }: {
    readonly verdict: Verdict;
    readonly policy: string;
    readonly checks: readonly Check[];
  },
  locale: Locale,
) {
  return {
    verified: verdict === 'accepted',
    ...{ verdict, policy },
    checks: checks.map(({ id, outcome }) => ({ id, outcome })),
    ...problemsIn(checks, locale),
  };
}

function objectOf(document: JsonObject | string, member: string): JsonObject {
  if (isJsonObject(document)) return document;
  throw refused('invalid_request', `${member} must be an object`);
}

/** A credential that was made, or what is wrong with the one that was sent. */
async function made(make: () => Promise<JsonObject | string>, request: Request): Promise<Response> {
  try {
    const result = await make();
    const verifiableCredential = typeof result === 'string' ? envelopeOf(result) : result;
    return json({ verifiableCredential }, { status: 201 });
  } catch (error) {
    if (isMicrocertError(error) && isOfDocument(error))
      return refusedCredential(error, localeOf(request));
    throw error;
  }
}

/** VC Data Model 2.0 section 4.13: a credential that is secured by a JWT, as JSON. */
function envelopeOf(jwt: string): JsonObject {
  return {
    '@context': 'https://www.w3.org/ns/credentials/v2',
    id: `data:application/vc+jwt,${jwt}`,
    type: 'EnvelopedVerifiableCredential',
  };
}

/** Whether an error is about what was sent, rather than about keys or networks on this side. */
function isOfDocument({ code }: MicrocertError): boolean {
  return OF_DOCUMENT.test(code);
}

const OF_DOCUMENT =
  /^ERR_(CANONICALIZATION_LIMIT|CONTEXT_|CREDENTIAL_|DATE$|INPUT_|IRI_|ISSUER_KEY$|JSON_|LINKED_DATA$|POINTER|PROOF_(CHAIN|INVALID|SUITE)$|TERM_UNDEFINED$|AWARD_INVALID$)/;
