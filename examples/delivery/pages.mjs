// The pages, in English and French: plain HTML that runs nothing and loads nothing.
const POLICY =
  "default-src 'none'; img-src data:; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

export const TEXTS = {
  home: { en: 'A badge for your wallet', fr: 'Un badge pour votre portefeuille' },
  story: {
    en: 'Université Exemple hands you a badge; you show it to Example Farms. Use a wallet on your phone, or the one of this example.',
    fr: 'Université Exemple vous remet un badge ; vous le montrez à Example Farms. Prenez un portefeuille sur votre téléphone, ou celui de cet exemple.',
  },
  has: { en: 'The badge is in the wallet.', fr: 'Le badge est dans le portefeuille.' },
  get: { en: 'Get the badge', fr: 'Obtenir le badge' },
  show: { en: 'Show the badge', fr: 'Montrer le badge' },
  offered: { en: 'Your badge is ready', fr: 'Votre badge est prêt' },
  scan: { en: 'Scan this with your wallet:', fr: 'Scannez ceci avec votre portefeuille :' },
  open: {
    en: 'Open a wallet on this device',
    fr: 'Ouvrir un portefeuille sur cet appareil',
  },
  type: { en: 'and type this code into it:', fr: 'et tapez-y ce code :' },
  collect: {
    en: 'Collect it with the wallet of this example',
    fr: 'Le retirer avec le portefeuille de cet exemple',
  },
  asked: { en: 'Example Farms asks for your badge', fr: 'Example Farms demande votre badge' },
  present: {
    en: 'Show it with the wallet of this example',
    fr: 'Le montrer avec le portefeuille de cet exemple',
  },
  look: { en: 'What came of it?', fr: 'Qu’en est-il ?' },
  result: { en: 'What Example Farms found', fr: 'Ce qu’Example Farms a constaté' },
  waiting: { en: 'Nothing was shown yet.', fr: 'Rien n’a encore été montré.' },
  declined: { en: 'The wallet said no.', fr: 'Le portefeuille a refusé.' },
  accepted: { en: 'The badge holds.', fr: 'Le badge est valable.' },
  rejected: { en: 'The badge does not hold.', fr: 'Le badge n’est pas valable.' },
  undetermined: {
    en: 'Whether the badge holds could not be told.',
    fr: 'On n’a pas pu dire si le badge est valable.',
  },
  back: { en: 'Back to the start', fr: 'Retour au début' },
  unknown: { en: 'There is no such page', fr: 'Cette page n’existe pas' },
  foreign: { en: 'This form is not ours', fr: 'Ce formulaire n’est pas le nôtre' },
  failed: {
    en: 'That did not work: go back to the start',
    fr: 'Cela n’a pas fonctionné : revenir au début',
  },
};

const SIGNS = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const safe = (text) => String(text).replace(/[&<>"]/g, (sign) => SIGNS[sign]);

/** A page; `body` is HTML. */
export function page(locale, title, body, { status = 200 } = {}) {
  const other = locale === 'fr' ? ['en', 'English'] : ['fr', 'Français'];
  const html = `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${safe(title[locale])}</title>
<style>body{font:1.1rem/1.5 system-ui,sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem}svg{width:16rem;height:16rem}output{font:2rem monospace}button{font:inherit;padding:.5rem 1rem;margin:.25rem 0}</style>
</head><body><main>
<h1>${safe(title[locale])}</h1>
${body}
</main><footer><p><a href="/?lang=${locale}">${safe(TEXTS.back[locale])}</a> ·
<a href="/?lang=${other[0]}" hreflang="${other[0]}" lang="${other[0]}">${other[1]}</a></p></footer>
</body></html>`;
  return new Response(html, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': POLICY,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}

const button = (locale, action, text) =>
  `<form method="post" action="${action}?lang=${locale}"><button>${safe(text[locale])}</button></form>`;
const line = (locale, text) => `<p>${safe(text[locale])}</p>`;

export function homePage(locale, { hasBadge = false } = {}) {
  const told = hasBadge ? line(locale, TEXTS.has) : line(locale, TEXTS.story);
  const buttons = [button(locale, '/offer', TEXTS.get), button(locale, '/ask', TEXTS.show)];
  return page(locale, TEXTS.home, [told, ...buttons].join('\n'));
}

export function offeredPage(locale, offer) {
  const body = [
    line(locale, TEXTS.scan),
    offer.qr({ title: TEXTS.offered[locale] }),
    `<p><a href="${safe(offer.link)}">${safe(TEXTS.open[locale])}</a></p>`,
    `<p>${safe(TEXTS.type[locale])} <output>${safe(offer.txCode)}</output></p>`,
    button(locale, '/collect', TEXTS.collect),
  ];
  return page(locale, TEXTS.offered, body.join('\n'));
}

export function askedPage(locale, asked) {
  const body = [
    line(locale, TEXTS.scan),
    asked.qr({ title: TEXTS.asked[locale] }),
    `<p><a href="${safe(asked.link)}">${safe(TEXTS.open[locale])}</a></p>`,
    button(locale, '/present', TEXTS.present),
    button(locale, '/result', TEXTS.look),
  ];
  return page(locale, TEXTS.asked, body.join('\n'));
}

export function resultPage(locale, { state, verdict, presentations = [] }) {
  const told = line(locale, TEXTS[state === 'answered' ? verdict : state]);
  const seen = presentations.flatMap(({ credentials }) => credentials.map(shown));
  const again = state === 'waiting' ? button(locale, '/result', TEXTS.look) : '';
  return page(locale, TEXTS.result, [told, ...seen, again].join('\n'));
}

/** What a credential says of what was earned; who earned it is not asked for. */
function shown({ credentialSubject, issuer }) {
  return `<p>${safe(credentialSubject.achievement.name)} – ${safe(issuer.name ?? issuer)}</p>`;
}
