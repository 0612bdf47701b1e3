import type { RegistryCore } from './core.js';

/**
 * The pseudonym of a text: one for all forms that Unicode takes for the same (NFC, NFD), since one system composes an é
 * and the next takes it apart. @see https://www.unicode.org/reports/tr15/
 */
export function pseudonymFor(
  { pseudonym }: Pick<RegistryCore, 'pseudonym'>,
  use: 'award-key' | 'learner',
  text: string,
): string {
  return pseudonym(use, text.normalize('NFC'));
}

/** All pseudonyms that a text may have: earlier versions made one of each form. The first is that of now. */
export function pseudonymsFor(
  { pseudonym }: Pick<RegistryCore, 'pseudonym'>,
  use: 'award-key' | 'learner',
  text: string,
): readonly string[] {
  const forms = new Set([text.normalize('NFC'), text.normalize('NFD'), text]);
  return [...forms].map((form) => pseudonym(use, form));
}
