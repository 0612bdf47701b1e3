import type { Locale, LocalText } from '../../foundation/locale.js';

/** One element of a definition, as it is written or as an example of it. */
export interface Section {
  readonly locale: Locale;
  /** What it is, as a comment above it. */
  readonly about?: LocalText;
  /** Its lines, where it is known. */
  readonly lines: readonly string[] | undefined;
  /** What it would look like. */
  readonly example: readonly string[];
}

/** The lines of an element; as comments where it is not known, so that nothing invented passes for an answer. */
export function section({ locale, about, lines, example }: Section): string {
  const body = lines ?? example.map((line) => `# ${line}`);
  return [...(about ? [`# ${about[locale]}`] : []), ...body].join('\n');
}
