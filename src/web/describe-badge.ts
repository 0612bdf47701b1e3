import type { Locale } from '../foundation/locale.js';
import { textIn } from '../model/index.js';
import type { Judged } from './engine.js';

export interface Described {
  readonly title: string;
  readonly facts: readonly (readonly [string, readonly string[]])[];
}
export function describeBadge({ reading, issuer }: Judged, locale: Locale): Described | undefined {
  if (reading === undefined) return undefined;
  return {
    title: textIn(reading.definition.title, locale),
    facts: [['Issuer', [issuer?.name ?? '', issuer?.id ?? '']]],
  };
}
