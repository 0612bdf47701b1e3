import { isHttpsUrl } from '../foundation/https-url.js';
import { appendPointer } from '../foundation/json/pointer.js';
import type { LocalText } from '../foundation/locale.js';
import type { Finding } from '../foundation/report.js';
import type { StatusPlace } from './award.js';

/** What is wrong with the places where the status of an award is told, each of which has the right shape. */
export function statusFindings(status: readonly StatusPlace[] = []): readonly Finding[] {
  return status.flatMap(({ purpose, list, index }, at) => {
    const before = status.slice(0, at);
    const found = (code: string, name: keyof StatusPlace, message: LocalText, hint: LocalText) => [
      {
        ...{ code: `award.${code}`, severity: 'error' as const },
        ...{ pointer: appendPointer('/status', at, name), message, hint },
      },
    ];
    return [
      ...(isListAddress(list) ? [] : found('status-list', 'list', NO_ADDRESS, ADDRESS)),
      ...(before.some((one) => one.purpose === purpose)
        ? found('duplicate-status', 'purpose', TWO_OF_PURPOSE, ONE_PURPOSE)
        : []),
      ...(before.some((one) => one.list === list && one.index === index)
        ? found('shared-status', 'index', ONE_PLACE, OWN_PLACE)
        : []),
    ];
  });
}

/**
 * Whether a list can be found at an address. A fragment names a place in the list, as ids of entries do.
 *
 * @see https://www.w3.org/TR/vc-bitstring-status-list/#bitstringstatuslistentry
 */
export function isListAddress(list: string): boolean {
  return isHttpsUrl(list) && !list.includes('#');
}

const NO_ADDRESS: LocalText = {
  en: 'this is not the address of a status list: an https URL without fragment (#…)',
  fr: 'ce n’est pas l’adresse d’une liste de statuts : une URL https sans fragment (#…)',
};
const ADDRESS: LocalText = {
  en: 'write where the list will be published: `list: https://univ.example/status/1`',
  fr: 'écrire où la liste sera publiée : `list: https://univ.example/status/1`',
};
const TWO_OF_PURPOSE: LocalText = {
  en: 'this purpose has two entries: when they differ, nobody knows which one counts',
  fr: 'cette finalité a deux entrées : si elles diffèrent, nul ne sait laquelle compte',
};
const ONE_PURPOSE: LocalText = {
  en: 'leave one entry for each purpose',
  fr: 'laisser une seule entrée par finalité',
};
const ONE_PLACE: LocalText = {
  en: 'this place of this list already stands for another purpose',
  fr: 'cette place de cette liste vaut déjà pour une autre finalité',
};
const OWN_PLACE: LocalText = {
  en: 'give each purpose a place of its own, or a list of its own',
  fr: 'donner à chaque finalité sa propre place, ou sa propre liste',
};
