import { escapeXml } from '../../foundation/escape-xml.js';
import type { Locale, LocalText } from '../../foundation/locale.js';

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
  const hidden = Object.entries(fields).map(
    ([name, value]) =>
      `<input type="hidden" name="${escapeXml(name)}" value="${escapeXml(value)}">`,
  );
  const list = titles.map((title) => `<li>${escapeXml(title)}</li>`).join('');
  return whole(
    locale,
    `${say(TITLE)} – ${escapeXml(issuer)}`,
    `<h1>${escapeXml(issuer)}</h1>
<p>${say(ASKS)} <strong>${escapeXml(wallet)}</strong> (${escapeXml(site)})</p>
<ul>${list}</ul>
<form method="post" action="${escapeXml(action)}">
${hidden.join('\n')}
<button type="submit" name="decision" value="allow">${say(ALLOW)}</button>
<button type="submit" name="decision" value="deny">${say(DENY)}</button>
</form>`,
  );
}

/** The page where a wallet asks in a way that is not answered: nobody is sent anywhere from it. */
export function refusedPage(locale: Locale): string {
  return whole(
    locale,
    escapeXml(REFUSED[locale]),
    `<h1>${escapeXml(REFUSED[locale])}</h1>
<p>${escapeXml(WHY[locale])}</p>`,
  );
}

function whole(locale: Locale, title: string, body: string): string {
  return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title></head>
<body><main>
${body}
</main></body></html>
`;
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
