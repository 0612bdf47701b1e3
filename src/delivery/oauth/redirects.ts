import { empty } from '../http/answers.js';

/** What a person is told of where an address leads. */
export function siteOf(uri: string): string {
  const { host, protocol } = new URL(uri);
  return host === '' ? protocol : host;
}

/** The same for `form-action` of a content security policy. */
export function formTargetOf(uri: string): string {
  const { origin, protocol } = new URL(uri);
  return origin === 'null' ? protocol : origin;
}

/**
 * Sends a browser back to a client with an answer. With `iss`, so that a client which asked several servers tells their
 * answers apart (RFC 9207).
 */
export function sentBack(
  issuer: string,
  { redirectUri, state }: { readonly redirectUri: string; readonly state: string | undefined },
  answer: Readonly<Record<string, string>>,
): Response {
  const location = new URL(redirectUri);
  const members = { ...answer, ...(state !== undefined && { state }), iss: issuer };
  for (const [name, value] of Object.entries(members)) location.searchParams.set(name, value);
  // 303, so that what was posted here is posted nowhere else (RFC 9700 section 4.12).
  return empty(303, { location: location.href });
}
