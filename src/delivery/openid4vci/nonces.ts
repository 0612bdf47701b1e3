import { json } from '../http/answers.js';
import { isSameSecret } from '../secrets.js';
import type { Service } from './service.js';

/** How long a nonce can be used. */
const NONCE_SECONDS = 300;

/**
 * Gives a nonce. Nothing is kept until it is used: anybody may ask for as many as they like.
 *
 * @see https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-7
 */
export async function nonceEndpoint(service: Service, request: Request): Promise<Response> {
  service.limit(request);
  return json({ c_nonce: await newNonce(service) });
}

/** Its end, what makes it different from all others, and a keyed hash of both. */
async function newNonce({ secrets, clock }: Service): Promise<string> {
  const text = `${(clock() + NONCE_SECONDS * 1000).toString(36)}.${secrets.newCode().slice(0, 22)}`;
  return `${text}.${await secrets.hash('nonce', text)}`;
}

/** When a nonce ends that this service gave; nothing for one that has ended, or that it did not give. */
export async function nonceEnd(
  { secrets, clock }: Service,
  nonce: string,
): Promise<number | undefined> {
  const [end = '', unique, hash = '', ...more] = nonce.length > 200 ? [] : nonce.split('.');
  if (more.length > 0) return undefined;
  const isOurs = isSameSecret(hash, await secrets.hash('nonce', `${end}.${unique}`));
  const expiresAt = Number.parseInt(end, 36);
  return isOurs && expiresAt > clock() ? expiresAt : undefined;
}
