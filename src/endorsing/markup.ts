import type { JsonPointer } from '../foundation/json/pointer.js';
import type { Finding } from '../foundation/report.js';

// A tag, a comment or a processing instruction; a character written by its number, which could spell any of them.
// `<https://…>` and `<a@univ.example>` are links of Markdown, `a < b` is text.
const HTML = /<(?:\/?[A-Za-z][A-Za-z0-9-]*(?:[\s/>]|$)|[!?])|&#/;
// What a link of Markdown leads to, alone or defined below the text (CommonMark 0.31, sections 4.7 and 6.3).
const LINK = /(?:\]\(|\]:|<)\s*<?\s*(?:javascript|vbscript|data)(?::|&)/i;

/**
 * HTML in a text, and links that run something. Comments are Markdown, which lets HTML through: whoever shows one would show
 * what the endorser put there, or run it.
 *
 * @see https://www.imsglobal.org/spec/ob/v3p0/#endorsementsubject (`endorsementComment`)
 */
export function markupFindings(text: string, pointer: JsonPointer): readonly Finding[] {
  if (!HTML.test(text) && !LINK.test(text)) return [];
  return [{ code: 'endorsement.markup', severity: 'error', pointer, message: MARKUP, hint: PLAIN }];
}

const MARKUP = {
  en: 'this text holds HTML, or a link that would run something',
  fr: 'ce texte contient du HTML, ou un lien qui exécuterait quelque chose',
};
const PLAIN = {
  en: 'write plain text or Markdown; put a space after a “<” that is meant as such',
  fr: 'écrire du texte ou du Markdown ; mettre une espace après un « < » voulu comme tel',
};
