/** A piece of HTML in which nothing is left to escape. Only {@link html} makes it. */
export interface Html {
  /** The text. */
  readonly markup: string;
}

/** What can stand in a template: text, which is escaped, HTML, lists of either, or nothing. */
export type Part = string | number | undefined | Html | readonly Part[];

const MADE: WeakSet<Html> = /* @__PURE__ */ new WeakSet();

/**
 * HTML from a template: whatever is put in is escaped, for text and for values between double quotes, unless it was made
 * here. Values of attributes always stand between double quotes, and nothing is put into styles, comments or the names
 * of elements and attributes.
 */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Html {
  let markup = texts[0] ?? '';
  for (const [index, part] of parts.entries())
    markup += `${markupOf(part)}${texts[index + 1] ?? ''}`;
  return trusted(markup);
}

/** HTML that is written in this library, letter for letter: a style sheet. */
export function trusted(markup: string): Html {
  const made: Html = Object.freeze({ markup });
  MADE.add(made);
  return made;
}

/** Pieces with something between them. */
export function joined(parts: readonly Part[], between: Part): Html {
  const [first, ...rest] = parts;
  return html`${first}${rest.map((part) => html`${between}${part}`)}`;
}

function markupOf(part: Part): string {
  if (part === undefined) return '';
  if (typeof part === 'string') return escaped(part);
  if (typeof part === 'number') return String(part);
  if ('markup' in part) {
    // A look-alike, read from JSON say, is not HTML.
    if (!MADE.has(part)) throw new TypeError('html: only what html`…` made is HTML');
    return part.markup;
  }
  return part.map(markupOf).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // HTML, "preprocessing the input stream": a bare carriage return would be read as a line feed.
  '\r': '&#13;',
  // A parser drops it or puts a replacement, by the place: the latter always.
  '\0': '\ufffd',
};

function escaped(text: string): string {
  return text.toWellFormed().replaceAll(/[&<>"'\r\0]/g, (sign) => ENTITIES[sign] ?? '');
}
