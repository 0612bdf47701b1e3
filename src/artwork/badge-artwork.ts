import { escapeXml } from '../foundation/escape-xml.js';
import type { IssuerProfile, MicroCertification } from '../model/index.js';
import { type ArtworkFacts, artworkFacts } from './artwork-facts.js';
import { breakLines, type Room } from './break-lines.js';
import { hexOf } from './colours.js';
import { BELOW_EMBLEM, emblem, logoCard, ornament } from './emblem.js';
import { FONTS } from './fonts.js';
import { isDataPicture, type Logo, readLogo } from './logo.js';
import { type ArtworkColours, paletteOf } from './palette.js';
import { RIBBON, ribbon } from './ribbon.js';
import { ringText } from './ring-text.js';
import { CENTRE, DISC_TEXT, seal } from './seal.js';
import { fixedText } from './straight-text.js';
import { isMeasured } from './text-width.js';
import { hashOf } from './xml.js';

/** How a badge is drawn. */
export interface BadgeArtworkOptions {
  /** Who signs: its name where the definition names no awarding body, and its logo where that is a `data:` picture. */
  readonly profile?: IssuerProfile;
  /** Language of the badge (BCP 47), where the title has it; else the first language of instruction. */
  readonly locale?: string;
  /** Colours of the issuer; by default those of the field of study. */
  readonly colours?: ArtworkColours;
  /** Year of the award; that of the credential by default, where there is one. */
  readonly year?: string;
  /** Logo: the bytes of a PNG or SVG file, or a `data:` IRI of one. At most 256 KiB; scripts and references are refused. */
  readonly logo?: Uint8Array | string;
}

/**
 * A badge drawn from what it stands for: title, awarding body, ECTS credits and level of the European Qualifications
 * Framework. The same input gives the same picture; nothing of the learner is in it, and nothing outside of it is needed.
 *
 * @param subject - The definition, or an Open Badge made of it, with or without its proof; the latter shows the year too.
 * @returns An SVG document of 800 by 800, text as text.
 * @throws MicrocertError `ERR_DEFINITION_INVALID` or `ERR_CREDENTIAL_UNREADABLE` for another subject, `ERR_ARTWORK_LOGO`;
 * TypeError for an option of another form.
 */
export function badgeArtwork(
  subject: MicroCertification | object,
  options: BadgeArtworkOptions = {},
): string {
  const facts = artworkFacts(subject, options);
  const logo = logoOf(options, facts);
  const palette = paletteOf(options.colours ?? {}, facts.fields);
  const hash = hashOf(JSON.stringify([facts, palette, logo?.href.length]));
  const name = `b${hash.toString(36)}`;
  const ids = { rim: `${name}-r`, disc: `${name}-c`, ribbon: `${name}-b` };
  const hasRibbon = facts.measures.length > 0;
  const { texts, hasEmblem } = words(facts, { hasRibbon, hasLogo: logo !== undefined });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="800" viewBox="0 0 800 800" role="img" aria-labelledby="${name}-t ${name}-d" lang="${escapeXml(facts.language)}">`,
    `<title id="${name}-t">${escapeXml(facts.title)}</title>`,
    `<desc id="${name}-d">${escapeXml(descriptionOf(facts))}</desc>`,
    seal(palette, ids, hashOf(facts.id)),
    logo && logoCard(logo),
    hasEmblem && emblem(palette.emblem),
    `<g font-family="${FONTS}" font-weight="600">`,
    `<g fill="${hexOf(palette.ringInk)}">${ring(facts, hasRibbon)}</g>`,
    `<g fill="${hexOf(palette.ink)}">${texts}</g>`,
    hasRibbon
      ? ribbon(facts.measures, palette, `url(#${ids.ribbon})`)
      : ornament(palette.emblem, ORNAMENT),
    '</g></svg>\n',
  ]
    .filter((part) => typeof part === 'string')
    .join('');
}

function logoOf({ logo }: BadgeArtworkOptions, { profile }: ArtworkFacts): Logo | undefined {
  if (logo !== undefined) return readLogo(logo);
  const own = profile?.image?.url;
  return own !== undefined && isDataPicture(own) ? readLogo(own) : undefined;
}

/** As the certificate calls it, in both languages. */
const KIND = 'Micro-certification';

function descriptionOf({ locale, body, measures, year }: ArtworkFacts): string {
  const by = { en: ' awarded by ', fr: ' délivrée par ' }[locale];
  const what = `${KIND}${body === undefined ? '' : by + body}`;
  return `${[what, ...measures, ...(year === undefined ? [] : [year])].join(', ')}.`;
}

const RING_RADIUS = 319;

/** Who awards it, around the upper half; what it is and the year, below. */
function ring({ body, language, year }: ArtworkFacts, hasRibbon: boolean): string {
  const capitals = (text: string) => text.toLocaleUpperCase(language);
  const kind = capitals(KIND) + (year === undefined ? '' : ` · ${year}`);
  const sizes = { largest: 34, smallest: 17 };
  const above = body !== undefined && isMeasured(capitals(body)) ? capitals(body) : undefined;
  return [
    above === undefined
      ? ''
      : ringText(above, {
          radius: RING_RADIUS,
          span: hasRibbon ? 224 : 190,
          side: 'above',
          ...sizes,
        }),
    ringText(kind, {
      radius: RING_RADIUS,
      span: hasRibbon ? 74 : 120,
      side: 'below',
      ...sizes,
      largest: 28,
    }),
  ].join('');
}

/** How wide the disc is between two heights. */
function widthBetween(top: number, bottom: number): number {
  const far = Math.max(Math.abs(top - CENTRE), Math.abs(bottom - CENTRE));
  return far >= DISC_TEXT ? 0 : 2 * Math.sqrt(DISC_TEXT ** 2 - far ** 2);
}

const ORNAMENT = 600;
/** Where the title begins when it is given the place of the emblem. */
const ABOVE_EMBLEM = 176;
/** How much of the height of a line of letters is left to who awards it, where that is not on the ring. */
const BODY = 58;

interface Around {
  readonly hasRibbon: boolean;
  readonly hasLogo: boolean;
}

/** The title; below it who awards it, where the ring has no letters for that. A long title takes the place of the emblem. */
function words({ title, body }: ArtworkFacts, { hasRibbon, hasLogo }: Around) {
  const bottom = hasRibbon ? RIBBON.top - 12 : ORNAMENT - 30;
  const under = body !== undefined && !isMeasured(body.toUpperCase()) ? body : undefined;
  const room: Room = {
    top: BELOW_EMBLEM,
    bottom: under === undefined ? bottom : bottom - BODY,
    widthBetween,
    largest: 88,
    smallest: 24,
  };
  const beside = breakLines(title, room);
  const alone = hasLogo ? beside : breakLines(title, { ...room, top: ABOVE_EMBLEM });
  const hasEmblem = !hasLogo && (beside.size >= LARGE || alone.size < beside.size * 1.12);
  const set = [hasEmblem ? beside : alone];
  if (under !== undefined)
    set.push(breakLines(under, { ...room, top: bottom - BODY, bottom, largest: 30, smallest: 18 }));
  const texts = set.flatMap(({ lines, size }) => lines.map((line) => fixedText(line, size)));
  return { texts: texts.join(''), hasEmblem };
}

/** From this size on a title needs no more room. */
const LARGE = 40;
