import { isMicrocertError, MicrocertError } from '../foundation/errors/index.js';
import { REGISTRY_TEXTS } from '../foundation/errors/registry-texts.js';
import type { LocalText } from '../foundation/locale.js';
import type { RegistryConnection } from './driver.js';

const HINTS: { readonly [Code in keyof typeof REGISTRY_TEXTS]?: LocalText } = {
  ERR_REGISTRY_UNAVAILABLE: {
    en: 'see that the database runs and can be reached, then do the same again: what was recorded stays recorded once',
    fr: 'vérifier que la base de données fonctionne et est joignable, puis recommencer : ce qui a été enregistré le reste une seule fois',
  },
  ERR_REGISTRY_UNWRITABLE: {
    en: 'see that you may write there and that there is room, then do the same again: nothing was half recorded',
    fr: 'vérifier que vous pouvez y écrire et qu’il y a de la place, puis recommencer : rien n’a été enregistré à moitié',
  },
  ERR_REGISTRY_CORRUPT: {
    en: 'see that this is the file of the registry and no other; if it is, keep a copy of the database as it is, and go back to the last good backup',
    fr: 'vérifier que c’est bien le fichier du registre ; si oui, garder une copie de la base en l’état, et revenir à la dernière bonne sauvegarde',
  },
  ERR_REGISTRY_NEWER: {
    en: 'bring microcert here up to the version that wrote it, or a later one (npm install microcert@latest), then do the same again: nothing in it was changed',
    fr: 'mettre microcert à jour, à la version qui l’a écrit ou à une plus récente (npm install microcert@latest), puis recommencer : rien n’y a été modifié',
  },
};

/** An error of the registry with what usually helps. The message of the database may repeat data: it is the cause only. */
export function registryError(
  code: keyof typeof REGISTRY_TEXTS,
  { cause, hint = HINTS[code] }: { readonly cause?: unknown; readonly hint?: LocalText } = {},
): MicrocertError {
  return new MicrocertError(
    code,
    {
      ...(cause !== undefined && { cause }),
      ...(hint && { hint }),
    },
    REGISTRY_TEXTS,
  );
}

/** What an error of the database is to a caller; errors that are none of its stay as they are. */
export function translated(error: unknown, { trouble }: RegistryConnection): unknown {
  if (isMicrocertError(error)) return error;
  const found = trouble(error);
  if (found === undefined) return error;
  if (found === 'full')
    return registryError('ERR_REGISTRY_UNWRITABLE', { cause: error, hint: FULL });
  return registryError(found === 'again' ? 'ERR_REGISTRY_UNAVAILABLE' : found, { cause: error });
}

const FULL: LocalText = {
  en: 'the disk is full: make room, then do the same again; nothing was half recorded',
  fr: 'le disque est plein : libérer de la place, puis recommencer ; rien n’a été enregistré à moitié',
};
