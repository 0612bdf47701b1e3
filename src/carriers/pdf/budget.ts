import { broken } from '../shared/errors.js';

/** What may still be spent on a file, whatever leads there how often. */
export interface Budget {
  /** Bytes that streams may still expand to, all together. */
  left: number;
  /** Bytes that may still be walked over: tables, values, and what stands between them. */
  reading: number;
  /** Values that may still be read: each takes many times the memory of the bytes that say it. */
  values: number;
}

/** Takes what was read off the budget. */
export function spendReading(budget: Budget, bytes: number): void {
  budget.reading -= bytes;
  if (budget.reading < 0) throw broken(TOO_MUCH);
}

/** Takes one value off the budget. */
export function spendValue(budget: Budget): void {
  budget.values -= 1;
  if (budget.values < 0) throw broken(TOO_MUCH);
}

const TOO_MUCH = {
  en: 'the PDF has far more tables and lists than one with a certificate, or refers to the same parts again and again',
  fr: 'le PDF a bien plus de tables et de listes qu’un certificat, ou cite sans fin les mêmes parties',
};
