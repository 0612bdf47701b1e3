import type { Locale } from '../../foundation/locale.js';
import { amounts } from '../../model/amounts.js';
import type { MicroCertification } from '../../model/index.js';
import { LABELS } from '../../model/labels.js';
import { factList, factsOf } from './facts.js';
import { type Html, html } from './html.js';
import { PAGE_LABELS } from './labels.js';
import { document, picture } from './layout.js';
import { sectionsOf } from './sections.js';
import { type PublishedAchievement, type Site, wayTo } from './site.js';
import { type Words, wordsIn } from './words.js';

/** The page of an achievement in one language: everything its definition states, and nothing it does not. */
export function achievementPage(
  site: Site,
  { definition, place }: PublishedAchievement,
  locale: Locale,
): string {
  const words = wordsIn(locale);
  const folder = `${place.folder}/`;
  const { title, description } = definition;
  const summary = description === undefined ? '' : words.plain(description);
  const main = html`
${hero(definition, site, words)}
<div class="wide columns two">
<aside class="card" aria-labelledby="glance">
<h2 id="glance">${words.ours(PAGE_LABELS.glance)}</h2>
${factList(factsOf(definition, words, site.names), words)}
</aside>
<div>${sectionsOf(definition, words).map(([heading, content]) =>
    content === undefined
      ? undefined
      : html`
<section>
<h2>${words.ours(heading)}</h2>
${content}
</section>`,
  )}
${forSoftware(definition, wayTo(place.json, `${folder}${site.below(locale)}`), site, words)}
</div>
</div>`;
  const name = `${words.plain(title)} – ${site.profile.name}`;
  return document({ folder, title: name, summary, json: place.json, main }, site, words);
}

function hero(definition: MicroCertification, site: Site, words: Words): Html {
  const { title, description, image } = definition;
  return html`<div class="hero">
<div class="wide">
<div class="words">
<p class="kicker">${words.ours(PAGE_LABELS.describedBy)} <bdi>${site.profile.name}</bdi></p>
<h1>${words.said(title)}</h1>${
    description &&
    html`
<p class="lead">${words.said(description)}</p>`
  }${figures(definition, words)}
</div>${image && picture(image, site.base, words)}
</div>
</div>`;
}

/** Credits, hours and level, large: what people compare. */
function figures({ workload = {}, level }: MicroCertification, words: Words): Html | undefined {
  const { ours } = words;
  const eqf = level !== undefined && 'eqf' in level ? level.eqf : undefined;
  const all = [
    ...amounts(workload, words.locale),
    ...(eqf === undefined ? [] : [[eqf, ours(LABELS.eqfLevel)] as const]),
  ];
  return all.length === 0
    ? undefined
    : html`
<ul class="figures">${all.map(([number, unit]) => html`<li><strong>${number}</strong> ${unit}</li>`)}</ul>`;
}

function forSoftware(
  { id, version }: MicroCertification,
  json: string,
  { profile }: Site,
  words: Words,
): Html {
  const { ours } = words;
  return html`<section class="data">
<h2>${ours(PAGE_LABELS.forSoftware)}</h2>
${factList(
  [
    [LABELS.identifier, html`<code>${id}</code>`],
    [LABELS.version, version === undefined ? undefined : html`<bdi>${version}</bdi>`],
    [LABELS.issuer, html`<bdi>${profile.name}</bdi><br><code>${profile.id}</code>`],
    [
      PAGE_LABELS.file,
      html`<a href="${json}" type="application/ld+json">${ours(PAGE_LABELS.openBadge)}</a>`,
    ],
  ],
  words,
)}
</section>`;
}
