import { json } from '../http/answers.js';
import type { Refusal } from '../http/protocol-error.js';

/** By status, what is said where nothing more exact is. */
const MINOR: Readonly<Record<number, string>> = {
  400: 'invalid_data',
  401: 'unauthorizedrequest',
  403: 'forbidden',
  404: 'not_found',
  405: 'not_allowed',
  413: 'invalid_data',
  415: 'invalid_data',
  429: 'server_busy',
  500: 'internal_server_error',
};

/**
 * An answer that refuses a request, as `Imsx_StatusInfo`.
 *
 * @see https://www.imsglobal.org/spec/ob/v3p0/#imsx_statusinfo
 */
export function statusAnswer({ status, error, description, headers = {} }: Refusal): Response {
  const minor = error === 'invalid_query_parameter' ? error : (MINOR[status] ?? 'unknown');
  const body = statusInfo({ major: 'failure', severity: 'error', minor, description });
  return json(body, { status, headers });
}

/** `Imsx_StatusInfo`. */
export function statusInfo({
  major,
  severity,
  minor,
  description,
}: {
  readonly major: 'failure' | 'processing';
  readonly severity: 'error' | 'status';
  readonly minor: string;
  readonly description: string;
}): object {
  const field = { imsx_codeMinorFieldName: 'TargetEndSystem', imsx_codeMinorFieldValue: minor };
  return {
    imsx_codeMajor: major,
    imsx_severity: severity,
    imsx_description: description,
    imsx_codeMinor: { imsx_codeMinorField: [field] },
  };
}
