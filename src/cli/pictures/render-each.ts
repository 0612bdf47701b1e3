import { MicrocertError } from '../../foundation/errors/index.js';
import { LOOKS_OPTIONS, readCertificateLooks } from '../certificates/certificate-looks.js';
import { LINK_OPTIONS } from '../certificates/options.js';
import type { Invocation } from '../command.js';
import type { ExitCode } from '../exit-codes.js';
import type { Io } from '../io.js';
import { styleFor } from '../style.js';
import { drawingIn, pictureFoldersIn } from './drawing-in.js';
import { exitAfterDrawing, renderDrawn } from './drawn-summary.js';
import { BADGE_OPTIONS } from './folder-options.js';

/**
 * `microcert render` of a file with a credential on each line, into folders; nothing where none is named.
 *
 * @throws MicrocertError what {@link drawingIn} throws, `ERR_FILE_UNREADABLE`.
 */
export async function renderEach(invocation: Invocation, io: Io): Promise<ExitCode | undefined> {
  const { files, option, options, flag, locale } = invocation;
  const isGiven = (name: string) =>
    option(name) !== undefined || options(name).length > 0 || flag(name);
  if (pictureFoldersIn(invocation).size === 0) {
    const alone = Object.keys(BADGE_OPTIONS).find(isGiven);
    if (alone !== undefined) throw new MicrocertError('ERR_USAGE', { hint: forEach(alone) });
    return undefined;
  }
  const other = ['out', 'format', 'force', 'pathway', 'stack'].find(isGiven);
  if (other !== undefined) throw new MicrocertError('ERR_USAGE', { hint: forOne(other) });
  const drawing = await drawingIn(invocation, io, {
    badges: Object.keys(BADGE_OPTIONS),
    certificates: [...Object.keys(LINK_OPTIONS), ...Object.keys(LOOKS_OPTIONS)],
    logo: 'badge-logo',
    certificateLooks: await readCertificateLooks(invocation, io),
  });
  if (drawing === undefined) return undefined;
  const { drawLines } = await import('./draw-lines.js');
  const signal = io.interruption?.();
  const drawn = await drawLines({ ...drawing, file: files[0] ?? '-', signal }, io);
  io.out(renderDrawn(drawn, locale, styleFor(io.colours)));
  return exitAfterDrawing(drawn);
}

function forEach(name: string) {
  return {
    en: `--${name} is about badges of a file with a credential on each line: add --png FOLDER or --svg FOLDER`,
    fr: `--${name} concerne les badges d’un fichier avec un justificatif par ligne : ajouter --png DOSSIER ou --svg DOSSIER`,
  };
}

function forOne(name: string) {
  return {
    en: `--${name} is for one certificate; into folders, files are named after the ids of credentials, and none is replaced`,
    fr: `--${name} concerne un seul certificat ; dans des dossiers, les fichiers sont nommés d’après l’id des justificatifs, et aucun n’est remplacé`,
  };
}
