import type { Locale } from '../foundation/locale.js';
import { element } from './elements.js';
import type { Outcome } from './session.js';
import { PAGE, RELIANCE } from './texts.js';

type Judged = Extract<Outcome, { kind: 'judged' }>;

/** What the badge says of itself, with its picture. */
export function showBadge(
  { judged, engine, picture }: Judged,
  locale: Locale,
): readonly HTMLElement[] {
  const said = engine.describeBadge(judged, locale);
  if (said === undefined) return [];
  const { title, facts } = said;
  return [
    element(
      'section',
      { class: 'card', 'aria-labelledby': 'badge-title' },
      element(
        'p',
        { class: 'eyebrow' },
        `${PAGE.badge[locale]} · ${RELIANCE[judged.report.verdict][locale]}`,
      ),
      element(
        'div',
        { class: 'badge' },
        ...pictureOf(picture, judged.picture, locale),
        element(
          'div',
          { class: 'badge-words' },
          element('h2', { id: 'badge-title' }, title),
          factList(facts),
        ),
      ),
    ),
  ];
}

type Facts = readonly (readonly [label: string, values: readonly string[]])[];

function factList(facts: Facts): HTMLElement {
  return element(
    'dl',
    {},
    ...facts.map(([label, values]) =>
      element(
        'div',
        {},
        element('dt', {}, label),
        ...values.map((value) => element('dd', {}, value)),
      ),
    ),
  );
}

const shownBefore: { url?: string } = {};

/** An image element runs no script and, under the policy of this page, loads nothing from elsewhere. */
function pictureOf(
  dropped: Blob | undefined,
  held: string | undefined,
  locale: Locale,
): readonly HTMLElement[] {
  if (shownBefore.url !== undefined) URL.revokeObjectURL(shownBefore.url);
  delete shownBefore.url;
  if (dropped !== undefined) shownBefore.url = URL.createObjectURL(dropped);
  const src = shownBefore.url ?? held;
  if (src === undefined) return [];
  const image = element('img', { alt: PAGE.picture[locale], class: 'picture' });
  image.addEventListener('error', () => image.remove());
  image.src = src;
  return [image];
}
