import type { LocalText } from '../../foundation/locale.js';
import { formatDateTime, normalizeDateTime } from '../../foundation/time.js';
import { makeOfflineBundle, type OfflineResource } from '../../identity/index.js';
import { writeWhole } from '../files.js';
import type { Io } from '../io.js';
import type { VerifyRequest } from './read-options.js';

/**
 * Writes what was fetched and given into an offline bundle, and says what it holds. Where there is nothing, nothing is
 * written: an empty bundle would take the place of a good one.
 *
 * @throws MicrocertError `ERR_FILE_EXISTS`, `ERR_FILE_UNWRITABLE`.
 */
export async function saveBundle(
  path: string,
  replace: boolean,
  { recording, lists, options: { didDocuments = [] } }: VerifyRequest,
  io: Io,
): Promise<LocalText> {
  const resources = recording?.recorded() ?? new Map<string, OfflineResource>();
  if (resources.size + didDocuments.length + lists.length === 0) return nothingSaved(path);
  const [only, ...more] = lists;
  const issuers = more.length === 0 ? only : lists;
  const asOf = formatDateTime(io.clock());
  const bundle = makeOfflineBundle({
    asOf,
    resources,
    didDocuments,
    ...(issuers && { issuers }),
  });
  await writeWhole({ path, text: `${JSON.stringify(bundle, null, 2)}\n`, replace });
  return saved(path, resources, [didDocuments.length, lists.length]);
}

function nothingSaved(path: string): LocalText {
  return {
    en: `Nothing was fetched, so nothing was saved: ${path} was not written.`,
    fr: `Rien n’a été téléchargé, donc rien n’a été gardé : ${path} n’a pas été écrit.`,
  };
}

function saved(
  path: string,
  resources: ReadonlyMap<string, OfflineResource>,
  [documents, lists]: readonly [documents: number, lists: number],
): LocalText {
  const since = oldest(resources);
  const fetched = {
    en:
      since === undefined
        ? 'nothing was fetched'
        : `${count(resources.size, 'document')} fetched, the oldest as of ${since}`,
    fr:
      since === undefined
        ? 'rien n’a été téléchargé'
        : `${count(resources.size, 'document téléchargé', 'documents téléchargés')}, le plus ancien au ${since}`,
  };
  const given = {
    en: `${count(documents, 'DID document')} and ${count(lists, 'list', 'lists')} of issuers given`,
    fr: `${count(documents, 'document DID fourni', 'documents DID fournis')} et ${count(lists, 'liste d’émetteurs fournie', 'listes d’émetteurs fournies')}`,
  };
  return {
    en: `Saved in ${path}: ${fetched.en}; ${given.en}.`,
    fr: `Gardé dans ${path} : ${fetched.fr} ; ${given.fr}.`,
  };
}

function oldest(resources: ReadonlyMap<string, OfflineResource>): string | undefined {
  const dates = [...resources.values()].map(({ asOf }) => normalizeDateTime(asOf) ?? asOf);
  return dates.sort()[0];
}

/** English has the plural for none, French has it from two on; neither reads badly as "0 document". */
function count(number: number, one: string, several = `${one}s`): string {
  return `${number} ${number === 1 ? one : several}`;
}
