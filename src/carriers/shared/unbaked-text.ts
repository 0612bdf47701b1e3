import { CARRIERS_TEXTS } from '../../foundation/errors/carriers-texts.js';
import { MicrocertError } from '../../foundation/errors/index.js';
import type { Finding } from '../../foundation/report.js';
import { isCompactJws } from '../../proofs/vc-jwt/index.js';
import { openBadges2, wrongForm } from './errors.js';

/** A credential as it was found inside a file; nothing of it is verified. */
export interface UnbakedText {
  /** JSON with proofs inside it, or a compact JWS around it. */
  readonly form: 'json' | 'jwt';
  /** The credential, without white space around it. */
  readonly text: string;
  /** What else a reader should know of the file: scripts in a picture, say. */
  readonly notes: readonly Finding[];
}

/** How two credentials in one file are taken: an error, unless the first is asked for, as the specification reads it. */
export type OnDuplicate = 'first';

/**
 * Tells the form of a text that stood in the place of a credential.
 *
 * @throws MicrocertError `ERR_CARRIER_OPEN_BADGES_2` for an address, `ERR_CARRIER_FORM` for what is neither form.
 */
export function unbakedText(held: string, notes: readonly Finding[] = []): UnbakedText {
  const text = withoutSpaceAround(held);
  if (text.startsWith('{')) return { form: 'json', text, notes };
  if (isCompactJws(text)) return { form: 'jwt', text, notes };
  if (/^https?:/i.test(text)) throw openBadges2();
  throw wrongForm(NEITHER);
}

/** The white space of JSON and XML alone; a pattern for the end would go over every run of spaces, from each of them. */
function withoutSpaceAround(text: string): string {
  const isSpace = (at: number) => ' \t\n\r'.includes(text.charAt(at));
  let [start, end] = [0, text.length];
  while (start < end && isSpace(start)) start += 1;
  while (end > start && isSpace(end - 1)) end -= 1;
  return text.slice(start, end);
}

/**
 * The one credential of several, or of one.
 *
 * @throws MicrocertError `ERR_CARRIER_EMPTY`, `ERR_CARRIER_AMBIGUOUS`.
 */
export function theOne<Found>(
  found: readonly Found[],
  onDuplicate: OnDuplicate | undefined,
): { readonly one: Found; readonly notes: readonly Finding[] } {
  const [one, ...more] = found;
  if (one === undefined)
    throw new MicrocertError('ERR_CARRIER_EMPTY', { hint: ORIGINAL }, CARRIERS_TEXTS);
  if (more.length === 0) return { one, notes: [] };
  if (onDuplicate !== 'first')
    throw new MicrocertError('ERR_CARRIER_AMBIGUOUS', { hint: ASK }, CARRIERS_TEXTS);
  return { one, notes: [FIRST_OF_SEVERAL] };
}

const NEITHER = {
  en: 'what stands in the place of the credential is neither JSON nor a compact JWS',
  fr: 'ce qui figure à la place du justificatif n’est ni du JSON ni un JWS compact',
};
const ORIGINAL = {
  en: 'a picture loses its credential when it is edited, converted or sent through some services: ask for the original file',
  fr: 'une image perd son justificatif lorsqu’elle est retouchée, convertie ou transmise par certains services : demander le fichier d’origine',
};
const ASK = {
  en: 'ask the issuer for a file with one credential; the specification takes the first, which is done on request',
  fr: 'demander à l’émetteur un fichier avec un seul justificatif ; la spécification prend le premier, ce qui se fait sur demande',
};
const FIRST_OF_SEVERAL: Finding = {
  code: 'carrier.first-of-several',
  severity: 'warning',
  pointer: '',
  message: {
    en: 'the file holds several credentials; the first was taken, as was asked for',
    fr: 'le fichier contient plusieurs justificatifs ; le premier a été pris, comme demandé',
  },
};
