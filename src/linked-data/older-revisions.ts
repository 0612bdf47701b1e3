import type { LocalText } from '../foundation/locale.js';

/**
 * Texts that stood at the URL of context-3.0.3 before the one in force, by the digest of their canonical
 * JSON. They are not bundled: they are known so that a message can name them.
 */
export const OLDER_REVISIONS: ReadonlyMap<string, LocalText> = new Map([
  [
    '3fc2036470fb8454bf33ac12b2375a5d5ef3c6c52fa9b9ee0dbdefd681b2f809',
    { en: 'the draft of February 2024', fr: 'le projet de février 2024' },
  ],
  [
    'c5e555a91a5cf48e32ae0a05674c61ddd5c053b680b5643b2f57f9965e386d99',
    { en: 'the text of August 2024', fr: 'le texte d’août 2024' },
  ],
  [
    'ebc297f165b4882a6c28feb2706147c95e3e8294206dd0fb85043df9057b3b79',
    { en: 'the text of November 2025', fr: 'le texte de novembre 2025' },
  ],
]);
