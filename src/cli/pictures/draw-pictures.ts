import { MicrocertError } from '../../foundation/errors/index.js';
import type { LocalText } from '../../foundation/locale.js';
import type { Award, IssuerProfile, MicroCertification } from '../../model/index.js';
import type { Invocation } from '../command.js';
import type { NewFile } from '../files.js';
import type { Io } from '../io.js';
import { badgeAs, drawBadge, readBadgeLooks } from './badge-looks.js';
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

/** The name of an option about pictures, if there is one. */
function pictureOptionIn({ option }: Invocation): string | undefined {
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
  const { bake } = await import('../../carriers/index.js');
  const { definition, award, profile } = pictured;
  const options = { profile, year: award.awardedOn.slice(0, 4) };
  const subject = { subject: definition, image: definition.image?.url, options };
  const badge = await drawBadge(subject, await readBadgeLooks(invocation, io));
  const files: { readonly path: string; readonly picture: Uint8Array }[] = [];
  if (svgFile !== undefined) files.push({ path: svgFile, picture: await badgeAs('svg', badge) });
  if (pngFile !== undefined) files.push({ path: pngFile, picture: await badgeAs('png', badge) });
  return {
    bake: (credential, replace) =>
      files.map(({ path, picture }) => ({ path, text: bake(picture, credential), replace })),
    notes: badge.isDrawn && hasLogoElsewhere(pictured, invocation) ? [LOGO_NOT_FETCHED] : [],
  };
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

const LOGO_NOT_FETCHED = {
  en: 'the logo of the issuer is a web address, and nothing is fetched: add --logo FILE to show it',
  fr: 'le logo de l’émetteur est une adresse web, et rien n’est téléchargé : ajouter --logo FICHIER pour l’afficher',
};
