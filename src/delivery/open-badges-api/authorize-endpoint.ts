import { page } from '../http/answers.js';
import { localeOf } from '../http/locale.js';
import type { Form } from '../http/read-body.js';
import { authorizationForm, membersOf } from '../oauth/authorization-form.js';
import { consentToken, isOwnConsent } from '../oauth/consent-token.js';
import { challengeIn } from '../oauth/pkce.js';
import { formTargetOf, sentBack, siteOf } from '../oauth/redirects.js';
import { consentPage, refusedPage } from './consent-page.js';
import { type ClientEntry, entryId, putEntry, readEntry } from './entries.js';
import { scopesIn } from './scopes.js';
import { PATHS, type Service } from './service.js';

const MAX_STATE = 2_048;
/** RFC 6749 section 4.1.2 recommends ten minutes at most. */
const CODE_SECONDS = 120;
/** How long a grant holds that is not used; each refresh begins it again. */
export const GRANT_SECONDS: number = 90 * 86_400;

const MEMBERS = [
  ...['response_type', 'client_id', 'redirect_uri', 'scope', 'state'],
  ...['code_challenge', 'code_challenge_method'],
];

/** Whom the answer goes to. */
interface Recipient {
  readonly clientId: string;
  readonly client: ClientEntry;
  readonly redirectUri: string;
  readonly state: string | undefined;
}

interface Asked {
  readonly challenge: string;
  readonly scopes: readonly string[];
}

/**
 * Asks a learner, who logged in with the host, whether a client may have what it asks for; and sends them back to it with a
 * code.
 *
 * @see https://www.imsglobal.org/spec/ob/v3p0/#open-badges-api-security, RFC 6749 section 4.1, RFC 7636 and RFC 9700
 */
export async function authorizeEndpoint(service: Service, request: Request): Promise<Response> {
  service.limit(request);
  const form = await authorizationForm(request);
  const recipient = form && (await recipientOf(service, form));
  if (form === undefined || recipient === undefined)
    return page(refusedPage(localeOf(request)), { status: 400 });
  const back = (answer: Readonly<Record<string, string>>) =>
    sentBack(service.at.url, recipient, answer);
  const asked = askedIn(recipient.client, form);
  const members = membersOf(form, MEMBERS);
  const returnTo = `${service.at.url}${PATHS.authorize}?${new URLSearchParams(members)}`;
  const who = await service.authenticate(request, { returnTo });
  if (who instanceof Response) return who;
  // Not before: else a link to this host would lead anybody on to a client at once (RFC 9700 section 4.11.2).
  if (typeof asked === 'string') return back({ error: asked });
  const consent = { secrets: service.secrets, members, learner: who.learner };
  const now = service.clock();
  if (request.method !== 'POST')
    return ask(service, {
      ...{ recipient, asked, request },
      fields: { ...members, csrf: await consentToken(consent, now) },
    });
  const { origin } = service.at;
  // Before anything else that a form of another site could bring about.
  if (!(await isOwnConsent(consent, { request, token: form['csrf'], origin, now })))
    return page(refusedPage(localeOf(request)), { status: 403 });
  if (form['decision'] !== 'allow') return back({ error: 'access_denied' });
  return back({ code: await newCode(service, { recipient, asked, learner: who.learner }) });
}

/** Nothing for a client or an address that is not registered, sign by sign: then nobody is sent anywhere. */
async function recipientOf(service: Service, form: Form): Promise<Recipient | undefined> {
  const { client_id: clientId = '', redirect_uri: redirectUri, state } = form;
  if (redirectUri === undefined || (state ?? '').length > MAX_STATE) return undefined;
  const client = await readEntry(service, 'client', await entryId(service, 'client', clientId));
  if (client === undefined || !client.redirectUris.includes(redirectUri)) return undefined;
  return { clientId, client, redirectUri, state };
}

/** What is asked for, or the error that the client is told (RFC 6749 section 4.1.2.1). */
function askedIn(client: ClientEntry, form: Form): Asked | string {
  if (form['response_type'] !== 'code') return 'unsupported_response_type';
  const challenge = challengeIn(form);
  if (challenge === undefined) return 'invalid_request';
  // Never more than it was registered for.
  const scopes = scopesIn(form['scope'], client.scopes);
  return scopes === undefined ? 'invalid_scope' : { challenge, scopes };
}

function ask(
  service: Service,
  {
    recipient: { client, redirectUri },
    asked: { scopes },
    request,
    fields,
  }: {
    readonly recipient: Recipient;
    readonly asked: Asked;
    readonly request: Request;
    readonly fields: Readonly<Record<string, string>>;
  },
): Response {
  const html = consentPage({
    ...{ locale: localeOf(request), service: service.about.name, client: client.name },
    ...{ site: siteOf(redirectUri), scopes, fields },
    action: `${service.at.url}${PATHS.authorize}`,
  });
  // Browsers hold a form to its targets on the way back to the client as well.
  return page(html, { formTargets: ["'self'", formTargetOf(redirectUri)] });
}

async function newCode(
  service: Service,
  {
    recipient: { clientId, redirectUri },
    asked: { challenge, scopes },
    learner,
  }: { readonly recipient: Recipient; readonly asked: Asked; readonly learner: string },
): Promise<string> {
  const code = service.secrets.newCode();
  // There before the code is used: whoever uses it twice takes away what the first one got.
  const grant = await entryId(service, 'grant', code);
  await putEntry(service, 'grant', {
    ...{ id: grant, entry: { clientId, learner, scopes }, seconds: GRANT_SECONDS },
    learners: [learner],
  });
  await putEntry(service, 'code', {
    id: await entryId(service, 'code', code),
    entry: { grant, clientId, redirectUri, challenge, isUsed: false },
    seconds: CODE_SECONDS,
  });
  return code;
}
