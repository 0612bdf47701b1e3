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
  ENOSPC: { en: 'the disk is full', fr: 'le disque est plein' },
};
