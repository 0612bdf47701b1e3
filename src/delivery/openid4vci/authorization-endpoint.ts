import { type Award, parseAward, textIn } from '../../model/index.js';
import { page } from '../http/answers.js';
import { localeOf } from '../http/locale.js';
import type { Form } from '../http/read-body.js';
import { authorizationForm, membersOf } from '../oauth/authorization-form.js';
import { consentToken, isOwnConsent } from '../oauth/consent-token.js';
import { formTargetOf, sentBack, siteOf } from '../oauth/redirects.js';
import {
  type AuthorizationRequest,
  REQUEST_MEMBERS,
  type Recipient,
  recipientOf,
  requestIn,
} from './authorization-request.js';
import { consentPage, refusedPage } from './consent-page.js';
import { entryId, type Grants, type LoginEntry, readEntry } from './entries.js';
import { awardEntryId, keepAward } from './make-offer.js';
import { PATHS } from './metadata.js';
import type { AuthorizationOptions } from './options.js';
import type { Service } from './service.js';

/** RFC 6749 section 4.1.2 recommends ten minutes at most. */
const CODE_SECONDS = 120;

/**
 * Asks a learner, who logged in with the host, whether a wallet may collect; and sends them back to it with a code.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-4.1 and RFC 9700
 */
export async function authorizationEndpoint(
  service: Service,
  authorization: AuthorizationOptions,
  request: Request,
): Promise<Response> {
  service.limit(request);
  const form = await authorizationForm(request);
  const recipient = form && recipientOf(authorization, form);
  if (form === undefined || recipient === undefined)
    return page(refusedPage(localeOf(request)), { status: 400 });
  const asked = requestIn(service, form);
  const returnTo = `${service.at.url}${PATHS.authorize}?${new URLSearchParams(membersOf(form, REQUEST_MEMBERS))}`;
  const who = await authorization.authenticate(request, { returnTo });
  if (who instanceof Response) return who;
  // Not before: else a link to this host would lead anybody on to a client at once (RFC 9700 section 4.11.2).
  if (typeof asked === 'string') return sentBack(service.at.url, recipient, { error: asked });
  if (request.method !== 'POST')
    return ask(service, { recipient, asked, form, learner: who.learner, request });
  // Before anything else that a form of another site could bring about.
  if (!(await isOwnForm(service, { request, form, learner: who.learner })))
    return page(refusedPage(localeOf(request)), { status: 403 });
  if (form['decision'] !== 'allow')
    return sentBack(service.at.url, recipient, { error: 'access_denied' });
  const grants = await grantsFor(service, authorization, asked, who.learner);
  if (grants === undefined) return sentBack(service.at.url, recipient, { error: 'access_denied' });
  return sentBack(service.at.url, recipient, {
    code: await newCode(service, recipient, asked, grants),
  });
}

async function ask(
  service: Service,
  {
    recipient: { client, redirectUri },
    asked,
    form,
    learner,
    request,
  }: {
    readonly recipient: Recipient;
    readonly asked: AuthorizationRequest;
    readonly form: Form;
    readonly learner: string;
    readonly request: Request;
  },
): Promise<Response> {
  const locale = localeOf(request);
  const members = membersOf(form, REQUEST_MEMBERS);
  const csrf = await consentToken({ secrets: service.secrets, members, learner }, service.clock());
  const titles = asked.configurationIds.flatMap((id) => {
    const title = service.configurations.get(id)?.definition.title;
    return title === undefined ? [] : [textIn(title, locale) ?? id];
  });
  const html = consentPage({
    ...{ locale, titles, issuer: service.name, wallet: client.name },
    site: siteOf(redirectUri),
    action: `${service.at.url}${PATHS.authorize}`,
    fields: { ...members, csrf },
  });
  // Browsers hold a form to its targets on the way back to the wallet as well.
  return page(html, { formTargets: ["'self'", formTargetOf(redirectUri)] });
}

function isOwnForm(
  { secrets, at: { origin }, clock }: Service,
  {
    request,
    form,
    learner,
  }: { readonly request: Request; readonly form: Form; readonly learner: string },
): Promise<boolean> {
  const consent = { secrets, members: membersOf(form, REQUEST_MEMBERS), learner };
  return isOwnConsent(consent, { request, token: form['csrf'], origin, now: clock() });
}

/** For each configuration the award that the host says is theirs; nothing where one of them is not. */
async function grantsFor(
  service: Service,
  authorization: AuthorizationOptions,
  { configurationIds, issuerState }: AuthorizationRequest,
  learner: string,
): Promise<Grants | undefined> {
  const offered = await offeredIn(service, issuerState);
  const grants: [string, string][] = [];
  for (const configurationId of configurationIds) {
    const award = offered?.[configurationId];
    const asked = { learner, configurationId, ...(award && { offered: award }) };
    const theirs = await authorization.awardFor(asked);
    const configuration = service.configurations.get(configurationId);
    if (theirs === undefined || configuration === undefined) return undefined;
    const parsed = parseAward(theirs, configuration.definition);
    const id = await awardEntryId(service, configuration.definition, parsed);
    await keepAward(service, id, { award: parsed, expiresAt: service.clock() });
    grants.push([configurationId, id]);
  }
  return Object.fromEntries(grants);
}

/** The awards that an offer named, by configuration. */
async function offeredIn(
  service: Service,
  issuerState: string | undefined,
): Promise<Readonly<Record<string, Award>> | undefined> {
  if (issuerState === undefined) return undefined;
  const state = await readEntry(service, 'state', await entryId(service, 'state', issuerState));
  const found: [string, Award][] = [];
  for (const [configurationId, id] of Object.entries(state ?? {})) {
    const entry = await readEntry(service, 'award', id);
    if (entry !== undefined) found.push([configurationId, entry.award]);
  }
  return Object.fromEntries(found);
}

async function newCode(
  service: Service,
  { client, redirectUri }: Recipient,
  { challenge, hasDetails }: AuthorizationRequest,
  grants: Grants,
): Promise<string> {
  const code = service.secrets.newCode();
  const entry: LoginEntry = {
    ...{ grants, redirectUri, challenge, hasDetails },
    ...{ clientId: client.id, state: 'open' },
  };
  const expiresAt = service.clock() + CODE_SECONDS * 1000;
  const value = JSON.stringify(entry);
  await service.store.create(await entryId(service, 'login', code), { value, expiresAt });
  return code;
}
