import type { LocalText } from '../locale.js';

/** What to do about `ERR_INPUT_ENCODING` where a file of the caller's own was read. */
export const SAVE_AS_UTF8: LocalText = {
  en: 'save the file as UTF-8',
  fr: 'enregistrer le fichier en UTF-8',
};
