import type { BadgeArtworkOptions } from '../../artwork/index.js';
import { MicrocertError } from '../../foundation/errors/index.js';
import type { LocalText } from '../../foundation/locale.js';
import type { Award, IssuerProfile, MicroCertification } from '../../model/index.js';
import type { Invocation } from '../command.js';
import { type NewFile, readBytes } from '../files.js';
import type { Io } from '../io.js';
import { MOST_CARRIER_BYTES } from '../taken-out.js';
import { PICTURE_OPTIONS } from './options.js';

/** What is drawn, and for whom. */
export interface Pictured {
  readonly definition: MicroCertification;
  readonly award: Award;
  readonly profile: IssuerProfile;
}

/** Pictures without a credential yet, so that nothing is signed where one cannot be drawn. */
export interface Pictures {
  /** The files to be written, once the credential is put into them. */
  readonly bake: (credential: string, replace: boolean) => readonly NewFile[];
  /** What should be known about them. */
  readonly notes: readonly LocalText[];
}

/** The pictures asked for, by their files. */
export function pictureFiles({ option }: Invocation): readonly string[] {
  return [option('svg'), option('png')].flatMap((file) => file ?? []);
}

/** Files that a picture is made of. */
export function pictureInputs({ option }: Invocation): readonly (string | undefined)[] {
  return [option('image'), option('logo')];
}

/** The name of an option about pictures, if there is one: they are for one award. */
export function pictureOptionIn({ option }: Invocation): string | undefined {
  return Object.keys(PICTURE_OPTIONS).find((name) => option(name) !== undefined);
}

/**
 * Draws the badge as it was asked for: from the definition, or out of a picture of the issuer's own (`--image`, or one that
 * the definition holds as `data:`).
 *
 * @throws MicrocertError `ERR_USAGE`, `ERR_ARTWORK_…`, `ERR_CARRIER_FORMAT`, `ERR_PEER_MISSING`, `ERR_FILE_UNREADABLE`.
 */
export async function drawPictures(
  pictured: Pictured,
  invocation: Invocation,
  io: Io,
): Promise<Pictures> {
  const { option } = invocation;
  const [svgFile, pngFile] = [option('svg'), option('png')];
  if (svgFile === undefined && pngFile === undefined) {
    const alone = pictureOptionIn(invocation);
    if (alone !== undefined) throw new MicrocertError('ERR_USAGE', { hint: needsPicture(alone) });
    return { bake: () => [], notes: [] };
  }
  const { bake, sniffCarrier } = await import('../../carriers/index.js');
  const own = await ownPicture(pictured, invocation, io);
  const source = own ?? (await drawn(pictured, invocation, io));
  const kind = sniffCarrier(source);
  if (svgFile !== undefined && kind === 'png')
    throw new MicrocertError('ERR_USAGE', { hint: NO_SVG_OF_PNG });
  const png = pngFile === undefined || kind !== 'svg' ? source : await rasterised(source);
  return {
    bake: (credential, replace) => [
      ...(svgFile === undefined
        ? []
        : [{ path: svgFile, text: bake(source, credential), replace }]),
      ...(pngFile === undefined ? [] : [{ path: pngFile, text: bake(png, credential), replace }]),
    ],
    notes: own === undefined && hasLogoElsewhere(pictured, invocation) ? [LOGO_NOT_FETCHED] : [],
  };
}

async function ownPicture(
  { definition }: Pictured,
  { option }: Invocation,
  io: Io,
): Promise<Uint8Array | undefined> {
  const file = option('image');
  if (file !== undefined) return readBytes(file, io, MOST_CARRIER_BYTES);
  const { pictureInData } = await import('../../artwork/index.js');
  return definition.image && pictureInData(definition.image.url);
}

async function drawn({ definition, award, profile }: Pictured, invocation: Invocation, io: Io) {
  const { badgeArtwork } = await import('../../artwork/index.js');
  const logo = invocation.option('logo');
  const locale = invocation.option('badge-lang');
  const options: BadgeArtworkOptions = {
    profile,
    year: award.awardedOn.slice(0, 4),
    colours: coloursIn(invocation),
    ...(logo !== undefined && { logo: await readBytes(logo, io) }),
    ...(locale !== undefined && { locale }),
  };
  return new TextEncoder().encode(badgeArtwork(definition, options));
}

async function rasterised(svg: Uint8Array): Promise<Uint8Array> {
  const { toPng } = await import('../../artwork/to-png-node.js');
  return toPng(new TextDecoder().decode(svg));
}

const COLOURS = /^(#(?:[\da-f]{3}|[\da-f]{6}))(?:,(#(?:[\da-f]{3}|[\da-f]{6})))?$/i;

function coloursIn({ option }: Invocation) {
  const text = option('colours');
  if (text === undefined) return {};
  const [, primary, accent] = COLOURS.exec(text) ?? [];
  if (primary === undefined) throw new MicrocertError('ERR_USAGE', { hint: COLOURS_HINT });
  return { primary, ...(accent !== undefined && { accent }) };
}

function hasLogoElsewhere({ profile }: Pictured, { option }: Invocation): boolean {
  return option('logo') === undefined && /^https?:/i.test(profile.image?.url ?? '');
}

function needsPicture(name: string): LocalText {
  return {
    en: `--${name} is about a picture: add --svg FILE or --png FILE`,
    fr: `--${name} concerne une image : ajouter --svg FICHIER ou --png FICHIER`,
  };
}

const NO_SVG_OF_PNG = {
  en: 'the picture is a PNG, of which no SVG can be made: use --png, or give an SVG',
  fr: 'l’image est un PNG, dont on ne peut faire un SVG : utiliser --png, ou donner un SVG',
};
const COLOURS_HINT = {
  en: 'write --colours as "#1b2a4a" or "#1b2a4a,#d9ac4e"',
  fr: 'écrire --colours sous la forme "#1b2a4a" ou "#1b2a4a,#d9ac4e"',
};
const LOGO_NOT_FETCHED = {
  en: 'the logo of the issuer is a web address, and nothing is fetched: add --logo FILE to show it',
  fr: 'le logo de l’émetteur est une adresse web, et rien n’est téléchargé : ajouter --logo FICHIER pour l’afficher',
};
