import { escapeXml } from '../../foundation/escape-xml.js';
import { isLocale, type Locale } from '../../foundation/locale.js';
import { definePathway, type Pathway, type StackEvaluation } from '../../stacking/index.js';
import { hexOf } from '../colours.js';
import { FONTS } from '../fonts.js';
import type { ArtworkColours } from '../palette.js';
import { paragraph } from '../paragraph.js';
import { decimal, hashOf } from '../xml.js';
import { pathwayColours } from './pathway-colours.js';
import { GAP, wholeGroup } from './pathway-group.js';
import { head } from './pathway-head.js';
import {
  descriptionOf,
  drawnParts,
  type PathwayParts,
  type PathwayPointer,
} from './pathway-parts.js';
import { DECISION } from './pathway-words.js';

/** How a pathway is drawn. */
export interface PathwayPictureOptions {
  /** What a learner holds of it: the answer of `checkStack` or `evaluateStack` for this pathway. */
  readonly report?: StackEvaluation;
  /** Language of the words; titles are in it where they have it. */
  readonly locale: Locale;
  /** Colours of the awarding body; dark blue and gold by default. */
  readonly colours?: ArtworkColours;
}

const WIDTH = 1000;
const MARGIN = 32;
/** Below this, what is left goes to the text: a phone. */
const NARROW = 480;

/**
 * A pathway to a larger award as a picture: groups as cards with their rules in words, components as tiles. With a report,
 * what the learner holds is filled in, with the credits reached, what is missing, the answer, and that the jury decides. The
 * same input gives the same picture; nothing but titles is in it, and nothing outside of it is needed.
 *
 * @returns An SVG document, 1000 wide and as high as it takes, text as text.
 * @throws `MicrocertError` `ERR_PATHWAY_INVALID`; TypeError for an option of another form, or a report on another pathway.
 * @example
 * ```ts
 * const report = await checkStack(pathway, credentials, { trust });
 * await writeFile('pathway.svg', pathwayPicture(pathway, { report, locale: 'fr' }));
 * ```
 */
export function pathwayPicture(pathway: Pathway, options: PathwayPictureOptions): string {
  return drawPathway(pathway, options, { width: WIDTH }).svg;
}

/** How wide a picture is, and what it points at where no report says what is held. */
export interface DrawnFor {
  readonly width: number;
  readonly pointedAt?: PathwayPointer;
}

/** A picture, how high it is, and what it shows in words. */
export interface DrawnPathway {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly description: string;
  /** The line below it: who decides. */
  readonly says: string;
  /** What it is drawn from. */
  readonly parts: PathwayParts;
}

/** The picture at a width: groups stand side by side where there is room, letters are as large. */
export function drawPathway(
  pathway: Pathway,
  { report, locale, colours: given = {} }: PathwayPictureOptions,
  { width, pointedAt }: DrawnFor,
): DrawnPathway {
  const defined = definePathway(pathway);
  if (!isLocale(locale)) throw new TypeError('the option "locale" must be "en" or "fr"');
  const colours = pathwayColours(given);
  const parts = drawnParts({ defined, report, locale, ...(pointedAt && { pointedAt }) });
  const { title, states } = parts;
  const about = [defined, given, locale, parts.answer?.text, [...states]];
  const name = `p${hashOf(JSON.stringify(width === WIDTH ? about : [...about, width])).toString(36)}`;
  const margin = width < NARROW ? MARGIN / 2 : MARGIN;
  const inner = width - 2 * margin;
  const top = head(parts, { width, margin, colours, locale, fill: `url(#${name}-h)` });
  const drawing = { colours, locale, facts: parts.facts, isMet: parts.isMet };
  const body = wholeGroup(defined.requires, inner, drawing);
  const decision = report?.says[locale] ?? DECISION[locale];
  const says = paragraph(decision, {
    ...{ width: inner, size: 14, most: width < NARROW ? 5 : 3, ink: colours.page.ink },
  });
  const bodyTop = top.height + 24;
  const saysTop = bodyTop + body.height + GAP + 6;
  const height = Math.ceil(saysTop + says.height + 26);
  const description = descriptionOf(parts, report, locale);
  const [from, to] = colours.head;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${name}-t ${name}-d" lang="${locale}">`,
    `<title id="${name}-t">${escapeXml(title)}</title>`,
    `<desc id="${name}-d">${escapeXml(description)}</desc>`,
    `<defs><linearGradient id="${name}-h"><stop offset="0" stop-color="${hexOf(from)}"/><stop offset="1" stop-color="${hexOf(to)}"/></linearGradient></defs>`,
    `<rect width="${width}" height="${height}" fill="${hexOf(colours.page.ground)}"/>`,
    `<g font-family="${FONTS}" font-weight="600">`,
    top.at(0, 0, top.height),
    body.at(margin, bodyTop, body.height),
    says.at(margin, Number(decimal(saysTop))),
    '</g></svg>\n',
  ].join('');
  return { svg, width, height, description, says: decision, parts };
}
