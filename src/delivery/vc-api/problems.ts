import type { MicrocertError } from '../../foundation/errors/index.js';
import type { Locale } from '../../foundation/locale.js';
import type { Check, Finding } from '../../foundation/report.js';
import { asFindings } from '../../verifying/outcomes.js';
import { json } from '../http/answers.js';
import type { Refusal } from '../http/protocol-error.js';

/**
 * What is wrong, for programs and for people. The values of a request are never repeated in it.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9457
 */
export interface ProblemDetails {
  /** One of VC Data Model 2.0, or `about:blank`. */
  readonly type: string;
  readonly title: string;
  readonly detail: string;
  /** The check of the report. */
  readonly check?: string;
  /** Stable name of the finding. */
  readonly code?: string;
  /** Where it stands (RFC 6901). */
  readonly pointer?: string;
  /** What to do about it. */
  readonly hint?: string;
}

/** An answer that refuses a request, in the media type of RFC 9457. */
export function problemAnswer({ status, error, description, headers = {} }: Refusal): Response {
  const body = { type: 'about:blank', title: TITLES[status] ?? error, status, detail: description };
  const own = { 'content-type': 'application/problem+json', ...headers };
  return json(body, { status, headers: own });
}

/** An answer to a credential that cannot be signed or derived from: each finding is a problem. */
export function refusedCredential(error: MicrocertError, locale: Locale): Response {
  const errors = asFindings(error).map((found) => problemOf(found, { check: 'document', locale }));
  const detail = locale === 'fr' ? error.text.fr : error.text.en;
  const body = { type: `${VCDM}MALFORMED_VALUE_ERROR`, title: 'Malformed value', status: 400 };
  const headers = { 'content-type': 'application/problem+json' };
  return json({ ...body, detail, code: error.code, errors }, { status: 400, headers });
}

/** The findings of checks as problems: those that decide, and those that do not. */
export function problemsIn(
  checks: readonly Check[],
  locale: Locale,
): { readonly errors: readonly ProblemDetails[]; readonly warnings: readonly ProblemDetails[] } {
  const [errors, warnings]: [ProblemDetails[], ProblemDetails[]] = [[], []];
  for (const { id: check, outcome, findings } of checks) {
    const decides = outcome === 'failed' || outcome === 'indeterminate';
    for (const found of findings) {
      const isError = decides && found.severity !== 'info';
      (isError ? errors : warnings).push(problemOf(found, { check, locale }));
    }
    if (decides && findings.length === 0) errors.push(openProblem(check, locale));
  }
  return { errors, warnings };
}

function problemOf(
  { code, pointer, message, hint }: Finding,
  { check, locale }: { readonly check: string; readonly locale: Locale },
): ProblemDetails {
  return {
    ...typeOf(check),
    ...{ detail: message[locale], check, code, pointer },
    ...(hint && { hint: hint[locale] }),
  };
}

function openProblem(check: string, locale: Locale): ProblemDetails {
  const detail = { en: 'this check does not hold', fr: 'ce contrôle n’est pas satisfait' };
  return { ...typeOf(check), detail: detail[locale], check };
}

/** VC Data Model 2.0, section 7.1: types of problems. What none of them means is named by its check alone. */
function typeOf(check: string): { readonly type: string; readonly title: string } {
  const known = TYPES.find(([begin]) => check.startsWith(begin));
  if (known === undefined) return { type: 'about:blank', title: check };
  return { type: `${VCDM}${known[1]}`, title: known[2] };
}

const VCDM = 'https://www.w3.org/TR/vc-data-model#';
const TYPES = [
  ['input.limits', 'RANGE_ERROR', 'Out of range'],
  ['input.', 'PARSING_ERROR', 'Parsing error'],
  ['presentation.format', 'PARSING_ERROR', 'Parsing error'],
  ['document', 'MALFORMED_VALUE_ERROR', 'Malformed value'],
  ['credential.schema', 'MALFORMED_VALUE_ERROR', 'Malformed value'],
  ['proof.', 'CRYPTOGRAPHIC_SECURITY_ERROR', 'Cryptographic security error'],
  ['jwt.', 'CRYPTOGRAPHIC_SECURITY_ERROR', 'Cryptographic security error'],
  ['presentation.proof', 'CRYPTOGRAPHIC_SECURITY_ERROR', 'Cryptographic security error'],
] as const;

/** RFC 9457 section 4.2.1: with `about:blank`, the title is that of the status. */
const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
};
