import type { Locale } from '../../foundation/locale.js';
import type { Picture } from '../../model/index.js';
import { type Html, html, trusted } from './html.js';
import { PAGE_LABELS } from './labels.js';
import { type Site, wayTo } from './site.js';
import { CONTENT_SECURITY_POLICY, STYLE } from './style.js';
import type { Words } from './words.js';

/** What is particular to a page. */
export interface Page {
  /** Its folder in the site, with a slash at its end, without that of the language; empty for the index. */
  readonly folder: string;
  /** Name of the document. */
  readonly title: string;
  /** One line for search engines. */
  readonly summary: string;
  /** The same in JSON: name of the file in the site. */
  readonly json?: string;
  readonly main: Html;
}

/** The whole document of a page. */
export function document(page: Page, site: Site, words: Words): string {
  const { ours, locale } = words;
  const { folder, title, summary, json, main } = page;
  const here = `${folder}${site.below(locale)}`;
  const address = (language: Locale) => `${site.base}${folder}${site.below(language)}`;
  return html`${trusted('<!doctype html>')}
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${summary}">
<link rel="canonical" href="${address(locale)}">${site.languages.map(
    (language) => html`
<link rel="alternate" hreflang="${language}" href="${address(language)}">`,
  )}
<link rel="alternate" hreflang="x-default" href="${address(site.language)}">${
    json === undefined
      ? undefined
      : html`
<link rel="alternate" type="application/ld+json" href="${wayTo(json, here)}">`
  }
<style>${trusted(STYLE)}</style>
</head>
<body>
<a class="skip" href="#content">${ours(PAGE_LABELS.skip)}</a>
<header class="top">
<div class="wide">
<a class="home" href="${wayTo(site.below(locale), here)}">${logo(site, words)}<bdi>${site.profile.name}</bdi></a>
<nav aria-label="${ours(PAGE_LABELS.pageLanguages)}">
<ul class="tongues">${site.languages.map((language) => tongue(language, page, site, locale))}
</ul>
</nav>
</div>
</header>
<main id="content">${main}
</main>
<footer class="foot">
<div class="wide"><p>${ours(PAGE_LABELS.descriptionOnly)}</p></div>
</footer>
</body>
</html>
`.markup;
}

const OWN_NAMES: Readonly<Record<Locale, string>> = { en: 'English', fr: 'Français' };

function tongue(language: Locale, { folder }: Page, site: Site, locale: Locale): Html {
  const name = OWN_NAMES[language];
  if (language === locale)
    return html`
<li><span aria-current="true">${name}</span></li>`;
  const way = wayTo(`${folder}${site.below(language)}`, `${folder}${site.below(locale)}`);
  return html`
<li><a href="${way}" hreflang="${language}" lang="${language}" rel="alternate">${name}</a></li>`;
}

function logo({ profile, base }: Site, words: Words): Html | undefined {
  // The name stands beside it.
  return profile.image && picture({ url: profile.image.url }, base, words);
}

/** A picture, unless it would have to be asked of another host: whoever reads a page is told to nobody else. */
export function picture(
  { url, caption }: Picture,
  base: string,
  { plain }: Words,
): Html | undefined {
  const isOwn = url.startsWith('data:image/') || originOf(url) === originOf(base);
  const text = caption === undefined ? '' : plain(caption);
  return isOwn ? html`<img src="${url}" alt="${text}">` : undefined;
}

function originOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).origin : undefined;
}
