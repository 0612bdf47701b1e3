import type { Locale } from '../foundation/locale.js';

export { printable } from '../foundation/printable.js';

/** Ways of setting off a piece of text on a terminal. */
export interface Style {
  /** For what is good. */
  readonly good: (text: string) => string;
  /** For what is wrong. */
  readonly bad: (text: string) => string;
  /** For what is doubtful. */
  readonly doubt: (text: string) => string;
  /** For what is beside the point. */
  readonly faint: (text: string) => string;
  /** For headings. */
  readonly strong: (text: string) => string;
}

/** Colours for a person at a terminal; plain text elsewhere. Signs carry the meaning, colours only repeat it. */
export function styleFor(colours: boolean): Style {
  const wrap = (open: number, close: number) => (text: string) =>
    colours ? `\u001b[${open}m${text}\u001b[${close}m` : text;
  return {
    good: wrap(32, 39),
    bad: wrap(31, 39),
    doubt: wrap(33, 39),
    faint: wrap(2, 22),
    strong: wrap(1, 22),
  };
}

/** What stands between a label and what it names: French sets a space before it. */
export function colonIn(locale: Locale): string {
  return locale === 'fr' ? ' :' : ':';
}

/** Breaks a text into lines of a width, each after the first indented; what stands in backticks is to be copied whole. */
export function wrapText(text: string, indent: string, width = 100): string {
  const lines = [''];
  for (const word of text.match(/(?:`[^`]*`|[^ ])+/g) ?? []) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && indent.length + line.length + word.length + 1 > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join(`\n${indent}`);
}
