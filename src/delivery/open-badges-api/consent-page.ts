import { escapeXml } from '../../foundation/escape-xml.js';
import type { Locale } from '../../foundation/locale.js';
import { decisionForm, htmlPage, messagePage } from '../http/html-page.js';
import { OFFLINE, permissionOf, SCOPE_TEXTS } from './scopes.js';

/** The page that asks a learner what a client may do with their badges. */
export function consentPage({
  locale,
  service,
  client,
  site,
  scopes,
  action,
  fields,
}: {
  readonly locale: Locale;
  readonly service: string;
  readonly client: string;
  readonly site: string;
  readonly scopes: readonly string[];
  readonly action: string;
  readonly fields: Readonly<Record<string, string>>;
}): string {
  const list = scopes.map((scope) => `<li>${escapeXml(wordsFor(scope)[locale])}</li>`).join('');
  return htmlPage(locale, {
    title: `${TITLE[locale]} – ${service}`,
    body: `<h1>${escapeXml(service)}</h1>
<p><strong>${escapeXml(client)}</strong> (${escapeXml(site)}) ${escapeXml(ASKS[locale])}</p>
<ul>${list}</ul>
${decisionForm({ action, fields, allow: ALLOW[locale], deny: DENY[locale] })}`,
  });
}

/** The page where a client asks in a way that is not answered: nobody is sent anywhere from it. */
export function refusedPage(locale: Locale): string {
  return messagePage(locale, { title: REFUSED, why: WHY });
}

function wordsFor(scope: string): { readonly en: string; readonly fr: string } {
  const permission = permissionOf(scope);
  if (permission !== undefined) return SCOPE_TEXTS[permission];
  return scope === OFFLINE ? OFFLINE_TEXT : { en: scope, fr: scope };
}

const TITLE = { en: 'Share your badges', fr: 'Partager vos badges' };
const ASKS = { en: 'asks to:', fr: 'demande à :' };
const OFFLINE_TEXT = {
  en: 'do so while you are away as well, until you take it back',
  fr: 'le faire aussi en votre absence, jusqu’à ce que vous le retiriez',
};
const ALLOW = { en: 'Allow', fr: 'Autoriser' };
const DENY = { en: 'Cancel', fr: 'Annuler' };
const REFUSED = { en: 'This request is not answered', fr: 'Cette demande reste sans réponse' };
const WHY = {
  en: 'The program is not known here, or asks in a way that is not understood. Nothing was shared.',
  fr: 'Le programme n’est pas connu ici, ou sa demande n’est pas comprise. Rien n’a été partagé.',
};
