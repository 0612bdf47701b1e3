import { MicrocertError } from '../foundation/errors/index.js';
import type { JsonValue } from '../foundation/json/values.js';

/**
 * Refuses linked data in which `__proto__` stands as a text. `jsonld` keeps nodes in plain objects by their id: under this
 * one it finds what all objects of the process inherit from, and would write what is said of the node there.
 *
 * @throws `MicrocertError` `ERR_LINKED_DATA`
 */
export function assertNoPrototypeNamed(data: JsonValue): void {
  // Inside a longer text the quotes would be escaped.
  if (JSON.stringify(data).includes('"__proto__"'))
    throw new MicrocertError('ERR_LINKED_DATA', { pointer: '', hint: NAMED });
}

const NAMED = {
  en: 'the text "__proto__" stands in it: leave it out',
  fr: 'le texte « __proto__ » y figure : le retirer',
};
