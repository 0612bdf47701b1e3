import type { Entry, Line, Run } from '../certificates/model/types.js';
import type { Locale } from '../foundation/locale.js';
import type { Described } from './describe-badge.js';
import { element } from './elements.js';
import type { Outcome } from './session.js';
import type { ShownPicture } from './shown-picture.js';
import { PAGE, RELIANCE } from './texts.js';

type Judged = Extract<Outcome, { kind: 'judged' }>;

/** What the badge says, in two pieces: what people look for first, and all the rest. */
export interface ShownBadge {
  readonly glance: HTMLElement;
  /** All elements of Annex I, under the headings of the certificate. */
  readonly elements: HTMLElement;
}

/** What the badge says of itself, with its picture; nothing where it cannot be read as one. */
export function showBadge({ judged, engine }: Judged, locale: Locale): ShownBadge | undefined {
  const said = engine.describeBadge(judged, locale);
  if (said === undefined) return undefined;
  const { sections } = said;
  const glance = glanceCard(said, pictureOf(judged.opened.picture, judged.picture, locale), {
    eyebrow: `${PAGE.badge[locale]} · ${RELIANCE[judged.report.verdict][locale]}`,
    by: PAGE.by[locale],
  });
  glance.append(...drawingOf(judged.drawing, PAGE.drawing[locale]));
  const elements = element(
    'section',
    { class: 'card', 'aria-labelledby': 'elements-title' },
    element('h2', { id: 'elements-title' }, PAGE.elements[locale]),
    ...sections.map(({ heading, entries }) =>
      element(
        'section',
        { class: 'element' },
        element('h3', {}, heading),
        element('div', { class: 'entries' }, ...entries.map(entryBlock)),
      ),
    ),
  );
  return { glance, elements };
}

function glanceCard(
  { title, summary, learner, awardedBy, facts }: Described,
  picture: readonly HTMLElement[],
  { eyebrow, by }: Readonly<Record<'eyebrow' | 'by', string>>,
): HTMLElement {
  const names = awardedBy.map(({ name, place }) =>
    element('p', { class: 'awarder' }, `${by} `, spoken(name), place === '' ? '' : ` (${place})`),
  );
  return element(
    'section',
    { class: 'card', 'aria-labelledby': 'badge-title' },
    element('p', { class: 'eyebrow' }, eyebrow),
    element(
      'div',
      { class: 'badge' },
      ...picture,
      element(
        'div',
        { class: 'badge-words' },
        element('h2', { id: 'badge-title' }, spoken(title)),
        ...(learner === undefined ? [] : [element('p', { class: 'learner' }, learner)]),
        ...names,
        ...(summary === undefined ? [] : [element('p', { class: 'summary' }, spoken(summary))]),
      ),
    ),
    element('div', { class: 'facts' }, ...facts.map(entryBlock)),
  );
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

/** What the issuer draws, named as theirs: it could say anything, a verdict too. */
function drawingOf(src: string | undefined, caption: string): readonly HTMLElement[] {
  if (src === undefined) return [];
  const image = element('img', { alt: '', class: 'drawing' });
  const figure = element('figure', {}, image, element('figcaption', {}, caption));
  image.addEventListener('error', () => figure.remove());
  image.src = src;
  return [figure];
}

const shownBefore: { url?: string } = {};

/** An image element runs no script and, under the policy of this page, loads nothing from elsewhere. */
function pictureOf(
  dropped: ShownPicture | undefined,
  held: string | undefined,
  locale: Locale,
): readonly HTMLElement[] {
  if (shownBefore.url !== undefined) URL.revokeObjectURL(shownBefore.url);
  delete shownBefore.url;
  if (dropped !== undefined) {
    const { type, content } = dropped;
    const blob = new Blob([content as BlobPart], { type });
    shownBefore.url = URL.createObjectURL(blob);
  }
  const src = shownBefore.url ?? held;
  if (src === undefined) return [];
  const image = element('img', { alt: PAGE.picture[locale], class: 'picture' });
  image.addEventListener('error', () => image.remove());
  image.src = src;
  return [image];
}
