import { MicrocertError } from '../foundation/errors/index.js';
import type { JsonPointer } from '../foundation/json/pointer.js';
import type { LocalText } from '../foundation/locale.js';
import type { Finding } from '../foundation/report.js';

const LONGEST_URL_SHOWN = 200;

/** The error for a context that is neither bundled nor handed in. */
export function contextUnknown(
  url: string,
  pointer: JsonPointer = '',
  findings: readonly Finding[] = [],
): MicrocertError<'ERR_CONTEXT_UNKNOWN'> {
  return new MicrocertError('ERR_CONTEXT_UNKNOWN', {
    pointer,
    hint: contextUnknownHint(url),
    findings,
  });
}

/** What to do about a context that is not known. */
export function contextUnknownHint(url: string): LocalText {
  const shown = url.length > LONGEST_URL_SHOWN ? `${url.slice(0, LONGEST_URL_SHOWN)}…` : url;
  return {
    en: `the context ${shown} is not known: hand it in (option "contexts"; --context URL=FILE on the command line) or do without it; nothing is fetched`,
    fr: `le contexte ${shown} est inconnu : le fournir (option « contexts » ; --context URL=FICHIER en ligne de commande) ou s’en passer ; rien n’est téléchargé`,
  };
}
