import type { Locale } from '../../foundation/locale.js';
import type { MicroCertification } from '../../model/index.js';
import { LABELS } from '../../model/labels.js';
import { countryName } from '../../vocabulary/index.js';
import { BETWEEN, factList, factsOf, level, workload } from './facts.js';
import { type Html, html, joined } from './html.js';
import { PAGE_LABELS } from './labels.js';
import { document } from './layout.js';
import { type PublishedAchievement, type Site, wayTo } from './site.js';
import { type Words, wordsIn } from './words.js';

/** The page that leads to all others. */
export function indexPage(
  site: Site,
  achievements: readonly PublishedAchievement[],
  locale: Locale,
): string {
  const words = wordsIn(locale);
  const { ours } = words;
  const { name, website, region, country } = site.profile;
  const place = [region, country && countryName(country, locale)].filter(Boolean).join(', ');
  const sorted = [...achievements].sort((a, b) => compareTitles(a, b, words));
  const main = html`
<div class="hero">
<div class="wide">
<div class="words">
<p class="kicker">${ours(PAGE_LABELS.several)}</p>
<h1><bdi>${name}</bdi></h1>${
    place === ''
      ? undefined
      : html`
<p class="quiet"><bdi>${place}</bdi></p>`
  }
<p class="lead">${ours(PAGE_LABELS.indexIntro)}</p>${
    website &&
    html`
<p class="lead">${words.link(website, html`<bdi>${website}</bdi>`)}</p>`
  }
</div>
</div>
</div>
<div class="wide columns">
<div>${
    sorted.length === 0
      ? html`
<p>${ours(PAGE_LABELS.nothingYet)}</p>`
      : html`
<ul class="cards">${sorted.map((achievement) => card(achievement, site, words))}
</ul>`
  }</div>
${forVerifiers(site, words)}
</div>`;
  const title = `${ours(PAGE_LABELS.all)} – ${name}`;
  return document({ folder: '', title, summary: ours(PAGE_LABELS.indexIntro), main }, site, words);
}

function card({ definition, place }: PublishedAchievement, site: Site, words: Words): Html {
  const { title, description } = definition;
  const below = site.below(words.locale);
  return html`
<li>
<h2><a href="${wayTo(`${place.folder}/${below}`, below)}">${words.said(title)}</a></h2>${
    description &&
    html`
<p>${words.said(description)}</p>`
  }
<p class="brief">${brief(definition, site, words)}</p>
</li>`;
}

/** Workload, level and languages on one line. */
function brief(definition: MicroCertification, { names }: Site, words: Words): Html {
  const languages = factsOf(definition, words, names).find(([label]) => label === LABELS.languages);
  // The card is a link as a whole.
  const unlinked: Words = { ...words, link: (_, text) => text };
  const parts = [workload(definition, words), level(definition.level, unlinked), languages?.[1]];
  return joined(
    parts.filter((part) => part !== undefined),
    BETWEEN,
  );
}

function forVerifiers({ profile, documents, below }: Site, words: Words): Html {
  const { ours, locale } = words;
  const links = documents.map(
    ({ path }) => html`<li><a href="${wayTo(path, below(locale))}"><code>${path}</code></a></li>`,
  );
  return html`<section class="data">
<h2>${ours(PAGE_LABELS.published)}</h2>
${factList(
  [
    [LABELS.issuer, html`<code>${profile.id}</code>`],
    [PAGE_LABELS.files, links.length === 0 ? undefined : html`<ul class="plain">${links}</ul>`],
  ],
  words,
)}
</section>`;
}

/**
 * By letters alone, whatever their case and accents, then by id. The platform's own order of a language changes with its
 * version, and the bytes of the page with it.
 */
function compareTitles(a: PublishedAchievement, b: PublishedAchievement, words: Words): number {
  const keyOf = ({ definition }: PublishedAchievement) =>
    words.plain(definition.title).normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const [one, other] = [keyOf(a), keyOf(b)];
  if (one !== other) return one < other ? -1 : 1;
  return a.definition.id < b.definition.id ? -1 : 1;
}
