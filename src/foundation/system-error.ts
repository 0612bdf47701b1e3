import { MicrocertError } from './errors/index.js';
import type { LocalText } from './locale.js';

/** The code by which the system says what went wrong: `ENOENT`, `ENOSPC`. */
export function systemCode(cause: unknown): string {
  return typeof cause === 'object' && cause !== null && 'code' in cause
    ? String(cause.code)
    : 'EUNKNOWN';
}

/** What a code of the system means, for people. */
export function systemHint(cause: unknown): LocalText {
  const code = systemCode(cause);
  return REASONS[code] ?? { en: `the system says ${code}`, fr: `le système répond ${code}` };
}

/** A file or folder that cannot be written, and why: what the system says, unless there is more to say. */
export function unwritable(
  source: string,
  cause: unknown,
  hint: LocalText = systemHint(cause),
): MicrocertError<'ERR_FILE_UNWRITABLE'> {
  return new MicrocertError('ERR_FILE_UNWRITABLE', { source, cause, hint });
}

const REASONS: Readonly<Record<string, LocalText>> = {
  ENOENT: {
    en: 'there is no file or folder of this name',
    fr: 'aucun fichier ou dossier de ce nom',
  },
  EISDIR: { en: 'this is a folder', fr: 'c’est un dossier' },
  ENOTDIR: {
    en: 'what should be a folder is a file',
    fr: 'ce qui devrait être un dossier est un fichier',
  },
  EACCES: {
    en: 'you are not allowed to read or write it',
    fr: 'vous n’avez pas le droit de le lire ou de l’écrire',
  },
  EEXIST: {
    en: 'something else has this name: a file, or a link that leads nowhere',
    fr: 'autre chose porte ce nom : un fichier, ou un lien qui ne mène nulle part',
  },
  EROFS: {
    en: 'nothing can be written on this disk: it is read-only',
    fr: 'rien ne peut être écrit sur ce disque : il est en lecture seule',
  },
  ENOSPC: { en: 'the disk is full', fr: 'le disque est plein' },
};
