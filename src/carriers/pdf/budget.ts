import { broken } from '../shared/errors.js';

/** What may still be spent on a file, whatever leads there how often. */
export interface Budget {
  /** Bytes that streams may still expand to, all together. */
  left: number;
  /** Bytes that may still be read as values. */
  reading: number;
}

/** Takes what was read off the budget. */
export function spendReading(budget: Budget, bytes: number): void {
  budget.reading -= bytes;
  if (budget.reading < 0) throw broken(TOO_MUCH);
}

const TOO_MUCH = {
  en: 'the same parts of the PDF are referred to again and again',
  fr: 'les mêmes parties du PDF sont citées sans fin',
};
