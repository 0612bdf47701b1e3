// The pages: plain HTML that runs nothing and loads nothing.
import { STYLE } from './style.mjs';
import { TEXTS } from './texts.mjs';

export { TEXTS };

const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const STEPS = [TEXTS.stepGet, TEXTS.stepShow, TEXTS.stepSeen];

const SIGNS = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const safe = (text) => String(text).replace(/[&<>"]/g, (sign) => SIGNS[sign]);

/** A page; `body` is HTML, `path` is where it is found in the other language, `step` the one of three that it is about. */
function page(locale, { title, body, path = '/', step, status = 200 }) {
  const other = locale === 'fr' ? ['en', 'English'] : ['fr', 'Français'];
  const back = path === '/' ? '' : `<a href="/?lang=${locale}">${safe(TEXTS.back[locale])}</a>`;
  const html = `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${safe(title[locale])}</title>
<style>${STYLE}</style>
</head><body>
<header><ol>${STEPS.map((text, at) => `<li${at === step ? ' aria-current="step"' : ''}>${safe(text[locale])}</li>`).join('')}</ol>
<a href="${path}?lang=${other[0]}" hreflang="${other[0]}" lang="${other[0]}">${other[1]}</a></header>
<main>
<h1>${safe(title[locale])}</h1>
${body}
</main>
<footer>${back}</footer>
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

const line = (locale, text, kind = '') =>
  `<p${kind && ` class="${kind}"`}>${safe(text[locale])}</p>`;
const button = (locale, action, text, kind = '') =>
  `<form method="post" action="${action}?lang=${locale}"><button${kind && ` class="${kind}"`}>${safe(text[locale])}</button></form>`;
const link = (locale, path, text) =>
  `<p><a class="button second" href="${path}?lang=${locale}">${safe(text[locale])}</a></p>`;
const card = (...parts) => `<section>\n${parts.filter(Boolean).join('\n')}\n</section>`;
const heading = (locale, text) => `<h2>${safe(text[locale])}</h2>`;

export function homePage(locale, { hasBadge }) {
  const get = hasBadge
    ? [line(locale, TEXTS.has, 'good'), button(locale, '/offer', TEXTS.getAgain, 'second')]
    : [line(locale, TEXTS.getWhy), button(locale, '/offer', TEXTS.get)];
  const show = [
    line(locale, TEXTS.showWhy),
    button(locale, '/ask', TEXTS.show, hasBadge ? '' : 'second'),
  ];
  const body = [
    line(locale, TEXTS.story, 'lead'),
    card(heading(locale, TEXTS.stepGet), ...get),
    card(heading(locale, TEXTS.stepShow), ...show),
    line(locale, TEXTS.walletToo, 'soft'),
  ];
  return page(locale, { title: TEXTS.home, body: body.join('\n'), step: hasBadge ? 1 : 0 });
}

export function offeredPage(locale, offer) {
  const body = [
    card(
      heading(locale, TEXTS.scanOffer),
      offer.qr({ title: TEXTS.scanOffer[locale] }),
      `<p class="soft"><a href="${safe(offer.link)}">${safe(TEXTS.open[locale])}</a></p>`,
      heading(locale, TEXTS.type),
      `<output>${safe(offer.txCode)}</output>`,
      line(locale, TEXTS.typeWhy, 'soft'),
    ),
    card(heading(locale, TEXTS.noWallet), button(locale, '/collect', TEXTS.collect)),
  ];
  return page(locale, { title: TEXTS.offered, body: body.join('\n'), path: '/offer', step: 0 });
}

const CLAIMS = ['title', 'awardingBody', 'level', 'issuanceDate'];

export function askedPage(locale, asked, { hasBadge }) {
  const wanted = CLAIMS.map((name) => `<li>${safe(TEXTS[name][locale])}</li>`).join('');
  const own = hasBadge
    ? [heading(locale, TEXTS.fromExample), button(locale, '/present', TEXTS.present)]
    : [heading(locale, TEXTS.noWallet), line(locale, TEXTS.emptyWallet)];
  const body = [
    `<ul class="asked">${wanted}</ul>`,
    hasBadge && card(...own),
    card(
      heading(locale, TEXTS.scanAsk),
      asked.qr({ title: TEXTS.scanAsk[locale] }),
      `<p class="soft"><a href="${safe(asked.link)}">${safe(TEXTS.open[locale])}</a></p>`,
      link(locale, '/result', TEXTS.look),
    ),
    !hasBadge && card(...own),
  ];
  const html = body.filter(Boolean).join('\n');
  return page(locale, { title: TEXTS.asked, body: html, path: '/ask', step: 1 });
}

const KINDS = { accepted: 'good', rejected: 'bad' };

export function resultPage(locale, { state, verdict, presentations = [] }) {
  const about = state === 'answered' ? verdict : state;
  const [claims] = presentations.flatMap(({ credentials }) => credentials);
  const body = [
    line(locale, TEXTS[`${about}Why`], KINDS[about] ?? 'doubt'),
    claims && card(heading(locale, TEXTS.seen), factsIn(locale, claims)),
    claims && card(heading(locale, TEXTS.unseen), line(locale, TEXTS.kept)),
    state === 'waiting' && link(locale, '/result', TEXTS.lookAgain),
  ];
  const html = body.filter(Boolean).join('\n');
  return page(locale, { title: TEXTS[about], body: html, path: '/result', step: 2 });
}

/** What was shown, in the words of who reads it; the university writes its own in French. */
function factsIn(locale, claims) {
  const rows = CLAIMS.filter((name) => claims[name] !== undefined).map((name) => {
    const words = wordsFor(locale, name, claims[name]);
    const value =
      words === undefined ? `<dd lang="fr">${safe(claims[name])}` : `<dd>${safe(words)}`;
    return `<dt>${safe(TEXTS[name][locale])}</dt>${value}</dd>`;
  });
  return `<dl>${rows.join('')}</dl>`;
}

function wordsFor(locale, name, value) {
  if (name === 'level') return value.replace(/^EQF-/, `${TEXTS.framework[locale]} `);
  if (name !== 'issuanceDate') return undefined;
  const language = { en: 'en-GB', fr: 'fr' }[locale];
  const form = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  return form.format(new Date(value));
}

/** A page that says one thing, and why. */
export function messagePage(locale, title, status) {
  const [name] = Object.entries(TEXTS).find(([, text]) => text === title);
  const body = line(locale, TEXTS[`${name}Why`], 'lead');
  return page(locale, { title, body: `${body}\n${link(locale, '/', TEXTS.back)}`, status });
}
