import type { Entry, Line, Run } from '../certificates/model/types.js';
import type { Locale } from '../foundation/locale.js';
import { element } from './elements.js';
import type { Outcome } from './session.js';
import { PAGE, RELIANCE } from './texts.js';

type Judged = Extract<Outcome, { kind: 'judged' }>;

/** What the badge says of itself, with its picture: all elements of Annex I, under the headings of the certificate. */
export function showBadge(
  { judged, engine, picture }: Judged,
  locale: Locale,
): readonly HTMLElement[] {
  const said = engine.describeBadge(judged, locale);
  if (said === undefined) return [];
  const { title, summary, learner, sections } = said;
  const reliance = RELIANCE[judged.report.verdict][locale];
  return [
    element(
      'section',
      { class: 'card', 'aria-labelledby': 'badge-title' },
      element('p', { class: 'eyebrow' }, `${PAGE.badge[locale]} · ${reliance}`),
      element(
        'div',
        { class: 'badge' },
        ...pictureOf(picture, judged.picture, locale),
        element(
          'div',
          { class: 'badge-words' },
          element('h2', { id: 'badge-title' }, spoken(title)),
          ...(learner === undefined ? [] : [element('p', { class: 'learner' }, learner)]),
          ...(summary === undefined ? [] : [element('p', { class: 'summary' }, spoken(summary))]),
        ),
      ),
      ...sections.map(({ heading, entries }) =>
        element(
          'section',
          { class: 'element' },
          element('h3', {}, heading),
          element('div', { class: 'entries' }, ...entries.map(entryBlock)),
        ),
      ),
    ),
  ];
}

function entryBlock({ label, lines, list }: Entry): HTMLElement {
  const words = label === undefined ? [] : [element('p', { class: 'label' }, label)];
  const content = list
    ? [element('ul', {}, ...lines.map((line) => element('li', {}, ...line.map(spoken))))]
    : lines.map((line: Line) => element('p', {}, ...line.map(spoken)));
  return element('div', { class: 'entry' }, ...words, ...content);
}

/** A text in its own language; a link says nothing to where it leads about who looked. */
function spoken({ text, language, href }: Run): HTMLElement {
  const attributes = { dir: 'auto', ...(language !== undefined && { lang: language }) };
  if (href === undefined) return element('bdi', attributes, text);
  return element('a', { ...attributes, href, rel: 'noreferrer noopener', target: '_blank' }, text);
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
