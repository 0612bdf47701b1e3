import { MicrocertError } from '../foundation/errors/index.js';
import { bundledContextStore, MICROCERT_V1 } from '../linked-data/index.js';

/**
 * Refuses an address at which nobody could find the issuer's copy of our context: what is signed with it would be
 * worthless to every reader, and the badge cannot be called back.
 *
 * @throws MicrocertError `ERR_CONTEXT_INVALID`.
 */
export function assertContextUrl(url: string): void {
  const isAddress = /^https:\/\/[^\s/?#]+[^\s#]*$/.test(url) && URL.canParse(url);
  const isAnothers = url !== MICROCERT_V1 && bundledContextStore().has(url);
  if (isAddress && !isAnothers) return;
  throw new MicrocertError('ERR_CONTEXT_INVALID', { hint: isAnothers ? ANOTHERS : NO_ADDRESS });
}

const NO_ADDRESS = {
  en: 'the address of the context begins with https:// and has neither spaces nor a fragment (#…)',
  fr: 'l’adresse du contexte commence par https:// et n’a ni espace ni fragment (#…)',
};
const ANOTHERS = {
  en: 'this is the address of another context: choose one of your own',
  fr: 'c’est l’adresse d’un autre contexte : en choisir une à vous',
};
