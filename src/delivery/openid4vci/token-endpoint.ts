import { json } from '../http/answers.js';
import { type ProtocolError, refused } from '../http/protocol-error.js';
import { type Form, readForm } from '../http/read-body.js';
import { challengeOfVerifier } from '../oauth/pkce.js';
import { isSameSecret } from '../secrets.js';
import type { DeliveryStore } from '../store.js';
import {
  changeEntry,
  entryId,
  type LoginEntry,
  type OfferEntry,
  type Step,
  type TokenEntry,
} from './entries.js';
import { txCodeHash } from './make-offer.js';
import { PRE_AUTHORIZED } from './metadata.js';
import type { Service } from './service.js';

const MAX_BYTES = 16_384;
/** How long an access token holds: enough to collect a credential, and to try again. */
const TOKEN_SECONDS = 600;
/** Codes are of 43 signs; nobody has one of hundreds. */
const MAX_CODE = 512;

/**
 * Gives an access token for a code, once.
 *
 * @see https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-6
 */
export async function tokenEndpoint(service: Service, request: Request): Promise<Response> {
  service.limit(request);
  const form = await readForm(request, MAX_BYTES);
  const grantType = form['grant_type'];
  if (grantType === undefined) throw refused('invalid_request', 'grant_type is missing');
  if (grantType === PRE_AUTHORIZED) return byOffer(service, form);
  if (grantType === 'authorization_code' && service.authorization !== undefined)
    return byLogin(service, form);
  throw refused('unsupported_grant_type', 'this grant type is not supported');
}

/** What is decided while nobody else can: a token, or why there is none. */
type Decided =
  | { readonly token: TokenEntry }
  | { readonly refusal: ProtocolError; readonly revoke?: string | undefined };

async function byOffer(service: Service, form: Form): Promise<Response> {
  const code = codeIn(form, 'pre-authorized_code');
  const id = await entryId(service, 'offer', code);
  const txCode = form['tx_code'];
  const given = txCode === undefined ? undefined : await txCodeHash(service, id, txCode);
  const access = await newToken(service);
  const decided = await changeEntry(service, 'offer', id, (offer) =>
    decideOffer(offer, { given, access: access.id, maxWrong: service.maxWrongCodes }),
  );
  return answered(service, decided, access);
}

function decideOffer(
  offer: OfferEntry,
  {
    given,
    access,
    maxWrong,
  }: { readonly given: string | undefined; readonly access: string; readonly maxWrong: number },
): Step<OfferEntry, Decided> {
  if (offer.state === 'locked') return { answer: { refusal: LOCKED() } };
  if (offer.txCode === undefined && given !== undefined)
    return { answer: { refusal: refused('invalid_request', 'no tx_code is expected') } };
  if (offer.txCode !== undefined && given === undefined)
    return { answer: { refusal: refused('invalid_request', 'tx_code is missing') } };
  if (offer.txCode !== undefined && !isSameSecret(offer.txCode, given ?? '')) {
    const wrong = offer.wrong + 1;
    const isLocked = wrong >= maxWrong;
    const next: OfferEntry = { ...offer, wrong, ...(isLocked && { state: 'locked' }) };
    return { answer: { refusal: isLocked ? LOCKED() : WRONG() }, next };
  }
  // RFC 6749 section 4.1.2: a code that comes twice was stolen, and so may be what was given for it.
  if (offer.state === 'used') return { answer: { refusal: UNKNOWN(), revoke: offer.token } };
  return {
    answer: { token: { grants: offer.grants, hasDetails: false } },
    next: { ...offer, state: 'used', token: access },
  };
}

async function byLogin(service: Service, form: Form): Promise<Response> {
  const code = codeIn(form, 'code');
  const id = await entryId(service, 'login', code);
  const [challenge, access] = [await challengeOfVerifier(form), await newToken(service)];
  const decided = await changeEntry(service, 'login', id, (login): Step<LoginEntry, Decided> => {
    const isTheirs =
      isSameSecret(login.challenge, challenge) &&
      login.redirectUri === form['redirect_uri'] &&
      login.clientId === form['client_id'];
    if (!isTheirs) return { answer: { refusal: UNKNOWN() } };
    if (login.state === 'used') return { answer: { refusal: UNKNOWN(), revoke: login.token } };
    const { grants, hasDetails, clientId } = login;
    return {
      answer: { token: { grants, hasDetails, clientId } },
      next: { ...login, state: 'used', token: access.id },
    };
  });
  return answered(service, decided, access);
}

function codeIn(form: Form, name: string): string {
  const code = form[name];
  if (code === undefined) throw refused('invalid_request', `${name} is missing`);
  if (code.length > MAX_CODE) throw UNKNOWN();
  return code;
}

interface NewToken {
  readonly text: string;
  readonly id: string;
}

async function newToken(service: Service): Promise<NewToken> {
  const text = service.secrets.newCode();
  return { text, id: await entryId(service, 'token', text) };
}

async function answered(
  { store, clock }: Service,
  decided: Decided | undefined,
  access: NewToken,
): Promise<Response> {
  if (decided === undefined) throw UNKNOWN();
  const expiresAt = clock() + TOKEN_SECONDS * 1000;
  if ('refusal' in decided) {
    if (decided.revoke !== undefined) await takeBack(store, decided.revoke, expiresAt);
    throw decided.refusal;
  }
  const { token } = decided;
  if (!(await store.create(access.id, { value: JSON.stringify(token), expiresAt })))
    throw UNKNOWN();
  const details = Object.keys(token.grants).map((id) => ({
    type: 'openid_credential',
    credential_configuration_id: id,
    credential_identifiers: [id],
  }));
  return json({
    access_token: access.text,
    token_type: 'Bearer',
    expires_in: TOKEN_SECONDS,
    ...(token.hasDetails && { authorization_details: details }),
  });
}

/** A token that is only now being made is kept from it: whoever is first to put something there decides. */
async function takeBack(store: DeliveryStore, id: string, expiresAt: number): Promise<void> {
  const value = JSON.stringify(TAKEN_BACK);
  if (!(await store.create(id, { value, expiresAt }))) await store.take(id);
}

/** A token for nothing, which nobody is given. */
const TAKEN_BACK: TokenEntry = { grants: {}, hasDetails: false, isTakenBack: true };

// Made anew each time: an error carries where it was made.
const UNKNOWN = () =>
  refused('invalid_grant', 'the code is unknown, has expired, or was used before');
const WRONG = () => refused('invalid_grant', 'the transaction code is wrong');
const LOCKED = () =>
  refused('invalid_grant', 'the transaction code was wrong too often: ask for a new offer');
