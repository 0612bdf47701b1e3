import { escapeXml } from '../../foundation/escape-xml.js';
import type { Locale, LocalText } from '../../foundation/locale.js';
import { decisionForm, htmlPage, messagePage } from '../http/html-page.js';

/** What a learner is asked before a wallet gets a code. */
export interface Consent {
  readonly locale: Locale;
  /** Name of the issuer. */
  readonly issuer: string;
  /** Name of the wallet, and where it is. */
  readonly wallet: string;
  readonly site: string;
  /** What it would collect. */
  readonly titles: readonly string[];
  /** Where the form goes, and what it carries along. */
  readonly action: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** The page that asks a learner whether a wallet may collect for them. */
export function consentPage(consent: Consent): string {
  const { locale, issuer, wallet, site, titles, action, fields } = consent;
  const say = (text: LocalText) => escapeXml(text[locale]);
  const list = titles.map((title) => `<li>${escapeXml(title)}</li>`).join('');
  return htmlPage(locale, {
    title: `${TITLE[locale]} – ${issuer}`,
    body: `<h1>${escapeXml(issuer)}</h1>
<p>${say(ASKS)} <strong>${escapeXml(wallet)}</strong> (${escapeXml(site)})</p>
<ul>${list}</ul>
${decisionForm({ action, fields, allow: ALLOW[locale], deny: DENY[locale] })}`,
  });
}

/** The page where a wallet asks in a way that is not answered: nobody is sent anywhere from it. */
export function refusedPage(locale: Locale): string {
  return messagePage(locale, { title: REFUSED, why: WHY });
}

const TITLE = { en: 'Collect a credential', fr: 'Retirer un justificatif' };
const ASKS = {
  en: 'This wallet asks to collect your credential:',
  fr: 'Ce portefeuille demande à retirer votre justificatif :',
};
const ALLOW = { en: 'Collect it', fr: 'Le retirer' };
const DENY = { en: 'Cancel', fr: 'Annuler' };
const REFUSED = { en: 'This request is not answered', fr: 'Cette demande reste sans réponse' };
const WHY = {
  en: 'The wallet is not known here, or asks in a way that is not understood. Nothing was handed out.',
  fr: 'Le portefeuille n’est pas connu ici, ou sa demande n’est pas comprise. Rien n’a été remis.',
};
