import type { OptionSpec } from './command.js';

/** The option by which the user says in what credits are counted. */
export const CREDITS_OPTION: OptionSpec = {
  type: 'string',
  value: 'ects',
  choices: ['ects'],
  text: {
    en: 'the issuer counts credits in ECTS, which an Open Badge does not say',
    fr: 'l’émetteur compte ses crédits en ECTS, ce qu’un Open Badge ne dit pas',
  },
};
