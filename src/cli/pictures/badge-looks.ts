import type { BadgeArtworkOptions } from '../../artwork/index.js';
import type { CarrierFormat } from '../../carriers/index.js';
import { MicrocertError } from '../../foundation/errors/index.js';
import type { Invocation } from '../command.js';
import { readBytes } from '../files.js';
import type { Io } from '../io.js';
import { MOST_CARRIER_BYTES } from '../taken-out.js';

/** How badges are to look, as given on the command line. */
export interface BadgeLooks {
  /** A picture of the issuer's own, instead of a drawn one. */
  readonly image?: Uint8Array;
  readonly artwork: Pick<BadgeArtworkOptions, 'colours' | 'logo' | 'locale'>;
}

/**
 * Reads them, with the files that are named.
 *
 * @throws MicrocertError `ERR_USAGE`, `ERR_FILE_UNREADABLE`, `ERR_INPUT_TOO_LARGE`.
 */
export async function readBadgeLooks(
  { option }: Invocation,
  io: Io,
  { logo: logoOption = 'logo' }: { readonly logo?: string } = {},
): Promise<BadgeLooks> {
  const [image, logo, locale] = [option('image'), option(logoOption), option('badge-lang')];
  return {
    ...(image !== undefined && { image: await readBytes(image, io, MOST_CARRIER_BYTES) }),
    artwork: {
      colours: coloursIn(option('colours')),
      ...(logo !== undefined && { logo: await readBytes(logo, io) }),
      ...(locale !== undefined && { locale }),
    },
  };
}

/** What is drawn: a definition or a credential, with the picture that it holds or names, if any. */
export interface Subject {
  readonly subject: object;
  readonly image: string | undefined;
  readonly options?: Pick<BadgeArtworkOptions, 'profile' | 'year'>;
}

/** A badge without a credential in it. */
export interface DrawnBadge {
  readonly bytes: Uint8Array;
  readonly kind: CarrierFormat | undefined;
  /** Whether it was drawn, and is no picture of the issuer's own. */
  readonly isDrawn: boolean;
}

/**
 * The badge as it was asked for: drawn, or a picture of the issuer's own (`--image`, or one that the definition holds as `data:`).
 *
 * @throws MicrocertError `ERR_ARTWORK_…`, `ERR_CARRIER_FORMAT`.
 */
export async function drawBadge(
  { subject, image, options }: Subject,
  looks: BadgeLooks,
): Promise<DrawnBadge> {
  const { badgeArtwork, pictureInData } = await import('../../artwork/index.js');
  const own = looks.image ?? (image === undefined ? undefined : pictureInData(image));
  const drawn = () =>
    new TextEncoder().encode(badgeArtwork(subject, { ...options, ...looks.artwork }));
  const bytes = own ?? drawn();
  const { sniffCarrier } = await import('../../carriers/index.js');
  return { bytes, kind: sniffCarrier(bytes), isDrawn: own === undefined };
}

/**
 * The badge as one of both kinds.
 *
 * @throws MicrocertError `ERR_USAGE` for an SVG of a PNG; `ERR_PEER_MISSING`, `ERR_ARTWORK_…` where a PNG cannot be made.
 */
export async function badgeAs(kind: 'png' | 'svg', badge: DrawnBadge): Promise<Uint8Array> {
  if (kind === 'svg' && badge.kind === 'png')
    throw new MicrocertError('ERR_USAGE', { hint: NO_SVG_OF_PNG });
  if (kind === 'svg' || badge.kind !== 'svg') return badge.bytes;
  const { toPng } = await import('../../artwork/to-png-node.js');
  return toPng(new TextDecoder().decode(badge.bytes));
}

const COLOURS = /^(#(?:[\da-f]{3}|[\da-f]{6}))(?:,(#(?:[\da-f]{3}|[\da-f]{6})))?$/i;

function coloursIn(text: string | undefined) {
  if (text === undefined) return {};
  const [, primary, accent] = COLOURS.exec(text) ?? [];
  if (primary === undefined) throw new MicrocertError('ERR_USAGE', { hint: COLOURS_HINT });
  return { primary, ...(accent !== undefined && { accent }) };
}

const NO_SVG_OF_PNG = {
  en: 'the picture is a PNG, of which no SVG can be made: use --png, or give an SVG',
  fr: 'l’image est un PNG, dont on ne peut faire un SVG : utiliser --png, ou donner un SVG',
};
const COLOURS_HINT = {
  en: 'write --colours as "#1b2a4a" or "#1b2a4a,#d9ac4e"',
  fr: 'écrire --colours sous la forme "#1b2a4a" ou "#1b2a4a,#d9ac4e"',
};
