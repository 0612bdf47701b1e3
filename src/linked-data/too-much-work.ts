import { MicrocertError } from '../foundation/errors/index.js';
import type { LocalText } from '../foundation/locale.js';

type TooMuchWork = MicrocertError<'ERR_CANONICALIZATION_LIMIT'>;

/** Too many blank nodes can only be told apart by comparing them. */
export function tooManyAlike(): TooMuchWork {
  return tooMuch({
    en: 'too many objects without id resemble each other: give them an id',
    fr: 'trop d’objets sans id se ressemblent : leur donner un id',
  });
}

/** A document with unusual JSON-LD is larger than what the complete processor is given. */
export function tooUnusual(): TooMuchWork {
  return tooMuch({
    en: 'JSON-LD that is rarely used is read in smaller documents only: write plain members and the bundled contexts',
    fr: 'du JSON-LD rarement utilisé n’est lu que dans des documents plus petits : écrire des éléments simples et les contextes fournis',
  });
}

function tooMuch(hint: LocalText): TooMuchWork {
  return new MicrocertError('ERR_CANONICALIZATION_LIMIT', { pointer: '', hint });
}
