import type { LocalText } from '../../foundation/locale.js';

/** Why nobody is asked about what a credential leads to: the first thing that stands against it. */
export type NotAskedCause = 'unsigned' | 'proof' | 'proof-open' | 'key' | 'issuer' | 'policy';

const BECAUSE: Readonly<Record<NotAskedCause, LocalText>> = {
  unsigned: { en: 'it is not signed', fr: 'il n’est pas signé' },
  proof: { en: 'its proof does not hold', fr: 'sa preuve ne tient pas' },
  'proof-open': {
    en: 'its proof could not be checked',
    fr: 'sa preuve n’a pas pu être vérifiée',
  },
  key: {
    en: 'the key is not one of its issuer',
    fr: 'la clé n’est pas celle de son émetteur',
  },
  issuer: {
    en: 'its issuer is not trusted',
    fr: 'son émetteur n’est pas de confiance',
  },
  policy: {
    en: 'the policy does not ask for it',
    fr: 'la règle ne le demande pas',
  },
};

/** What is said of a schema, a resource or an endorsement. */
export const NOT_LOOKED_AT: Readonly<Record<NotAskedCause, LocalText>> = because(
  'this was not looked at',
  'ceci n’a pas été examiné',
);

/** What is said of a status. */
export const STATUS_NOT_ASKED: Readonly<Record<NotAskedCause, LocalText>> = because(
  'its status lists were not asked',
  'ses listes de statuts n’ont pas été consultées',
);

function because(en: string, fr: string): Readonly<Record<NotAskedCause, LocalText>> {
  const texts = { ...BECAUSE };
  for (const [cause, why] of Object.entries(BECAUSE))
    texts[cause as NotAskedCause] = { en: `${en}: ${why.en}`, fr: `${fr} : ${why.fr}` };
  return texts;
}
