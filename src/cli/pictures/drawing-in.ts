import { MicrocertError } from '../../foundation/errors/index.js';
import type { JsonObject } from '../../foundation/json/values.js';
import type { IssuerProfile, MicroCertification } from '../../model/index.js';
import { linksIn, renderedCertificate } from '../certificates/render-files.js';
import type { Invocation } from '../command.js';
import type { Io } from '../io.js';
import { clockOf } from '../issuing-sources.js';
import { type BadgeLooks, badgeAs, drawBadge, readBadgeLooks } from './badge-looks.js';
import type { DrawingTask } from './draw-lines.js';
import type { PictureKind } from './drawn-lines.js';
import { assertPictureFolder } from './picture-folder.js';

const KINDS = ['png', 'svg', 'pdf'] as const;

/** What is to be made of each credential of a file. */
export type Drawing = Pick<DrawingTask, 'folders' | 'looks' | 'certificate' | 'locale'>;

/** The folders that are asked for, by the kind of files in them. */
export function pictureFoldersIn({ option }: Invocation): ReadonlyMap<PictureKind, string> {
  const named = KINDS.flatMap((kind) => {
    const folder = option(kind);
    return folder === undefined ? [] : [[kind, folder] as const];
  });
  return new Map(named);
}

/** Options that are about badges, and about certificates, by their names. */
interface About {
  readonly badges: readonly string[];
  readonly certificates: readonly string[];
  /** The one that names a logo for the badge. */
  readonly logo: string;
  /** How a certificate is to look, of a credential. */
  readonly certificateLooks?: (credential: JsonObject) => object;
}

/**
 * Looks over what is asked for, and reads the files that are named, before any work; nothing where no folder is named.
 *
 * @throws MicrocertError `ERR_USAGE`, `ERR_FILE_…`, `ERR_ARTWORK_…`.
 */
export async function drawingIn(
  invocation: Invocation,
  io: Io,
  { badges, certificates, logo, certificateLooks = () => ({}) }: About,
): Promise<Drawing | undefined> {
  const { option, locale } = invocation;
  const folders = pictureFoldersIn(invocation);
  const given = (names: readonly string[]) => names.find((name) => option(name) !== undefined);
  const [badge, certificate] = [given(badges), given(certificates)];
  if (badge !== undefined && !folders.has('png') && !folders.has('svg'))
    throw new MicrocertError('ERR_USAGE', { hint: needsBadge(badge) });
  if (certificate !== undefined && !folders.has('pdf'))
    throw new MicrocertError('ERR_USAGE', { hint: needsCertificate(certificate) });
  if (option('hosted') !== undefined) throw new MicrocertError('ERR_USAGE', { hint: NOT_HOSTED });
  linksIn(option);
  for (const folder of folders.values()) await assertPictureFolder(folder);
  if (folders.size === 0) return undefined;
  const clock = clockOf(invocation, io);
  return {
    ...{ folders, locale, looks: await readBadgeLooks(invocation, io, { logo }) },
    certificate: async (text, credential) => {
      const looks = { ...certificateLooks(credential), clock };
      const made = await renderedCertificate(text, 'pdf', invocation, looks);
      return typeof made === 'string' ? new TextEncoder().encode(made) : made;
    },
  };
}

/**
 * Draws the badge of a definition, and throws it away: what cannot be drawn is refused before anything is signed.
 *
 * @throws MicrocertError `ERR_USAGE`, `ERR_PEER_MISSING`, `ERR_ARTWORK_…`.
 */
export async function assertDrawable(
  { folders, looks }: { readonly folders: Drawing['folders']; readonly looks: BadgeLooks },
  definition: MicroCertification,
  profile: IssuerProfile,
): Promise<void> {
  const kinds = (['png', 'svg'] as const).filter((kind) => folders.has(kind));
  if (kinds.length === 0) return;
  const subject = { subject: definition, image: definition.image?.url, options: { profile } };
  const badge = await drawBadge(subject, looks);
  const { createBaker } = await import('../../carriers/index.js');
  for (const kind of kinds) createBaker(await badgeAs(kind, badge));
}

function needsBadge(name: string) {
  return {
    en: `--${name} is about badges: add --png FOLDER or --svg FOLDER`,
    fr: `--${name} concerne les badges : ajouter --png DOSSIER ou --svg DOSSIER`,
  };
}

function needsCertificate(name: string) {
  return {
    en: `--${name} is about certificates: add --pdf FOLDER`,
    fr: `--${name} concerne les certificats : ajouter --pdf DOSSIER`,
  };
}

const NOT_HOSTED = {
  en: '--hosted is the address of one credential: leave it out for a cohort; --verifier leads to a page for all of them',
  fr: '--hosted est l’adresse d’un seul justificatif : la retirer pour une cohorte ; --verifier mène à une page pour tous',
};
