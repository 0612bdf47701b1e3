import { encodeBase64url } from '../../foundation/encodings/base64url.js';
import { sha256 } from '../../foundation/native.js';
import { refused } from '../http/protocol-error.js';
import type { Form } from '../http/read-body.js';

/** RFC 7636 section 4.2: SHA-256 in base64url. Without it, who overhears the code could use it. */
export function challengeIn(form: Form): string | undefined {
  const { code_challenge: challenge = '', code_challenge_method: method } = form;
  return method === 'S256' && /^[\w-]{43}$/.test(challenge) ? challenge : undefined;
}

/**
 * The challenge that goes with the verifier in a token request.
 *
 * @throws ProtocolError 400 where there is none, or one that RFC 7636 section 4.1 does not allow.
 */
export async function challengeOfVerifier(form: Form): Promise<string> {
  const verifier = form['code_verifier'] ?? '';
  if (!/^[\w.~-]{43,128}$/.test(verifier))
    throw refused('invalid_request', 'code_verifier is missing or malformed');
  return encodeBase64url(await sha256(new TextEncoder().encode(verifier)));
}
