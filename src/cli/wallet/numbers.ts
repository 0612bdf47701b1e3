import type { Held, Holdings } from './held.js';
import { walletError } from './wallet-error.js';

/**
 * The numbers on the command line, each of which something is under.
 *
 * @throws MicrocertError `ERR_WALLET_NUMBER`.
 */
export function numbersOf(
  words: readonly string[],
  { held, damaged }: Holdings,
): readonly number[] {
  const there = [...held, ...damaged].map(({ number }) => number).sort((a, b) => a - b);
  const numbers = words.map((word) => {
    const number = /^\d{1,9}$/.test(word) ? Number(word) : undefined;
    if (number !== undefined && there.includes(number)) return number;
    throw walletError('ERR_WALLET_NUMBER', { source: word, hint: thereAre(there) });
  });
  return [...new Set(numbers)];
}

/**
 * What is under these numbers.
 *
 * @throws MicrocertError `ERR_WALLET_NUMBER`, and why one of them cannot be read.
 */
export function heldAt(words: readonly string[], holdings: Holdings): readonly Held[] {
  return numbersOf(words, holdings).map((number) => {
    const found = holdings.held.find((each) => each.number === number);
    if (found !== undefined) return found;
    throw holdings.damaged.find((each) => each.number === number)?.error;
  });
}

const MOST_NAMED = 20;

function thereAre(numbers: readonly number[]) {
  if (numbers.length === 0)
    return {
      en: 'the wallet is empty: microcert wallet add FILE keeps a credential',
      fr: 'le portefeuille est vide : microcert wallet add FICHIER garde un justificatif',
    };
  const more = numbers.length > MOST_NAMED ? ', …' : '';
  const list = `${numbers.slice(0, MOST_NAMED).join(', ')}${more}`;
  return {
    en: `there are: ${list}; microcert wallet list shows them`,
    fr: `il y a : ${list} ; microcert wallet list les montre`,
  };
}
