import type { CommandEntry } from '../command.js';

/** Every command, in the order of a first use; what one of them needs is loaded when it is called. */
export const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'init',
    summary: {
      en: 'Write a definition, award or issuer, with comments (YAML); asks at a terminal.',
      fr: 'Écrire une définition, délivrance ou émetteur, commenté (YAML) ; interroge au terminal.',
    },
    load: async () => (await import('./init.js')).init,
  },
  {
    name: 'check',
    summary: {
      en: 'Check definitions against the European standard elements.',
      fr: 'Contrôler des définitions selon les éléments standard européens.',
    },
    load: async () => (await import('./check.js')).check,
  },
  {
    name: 'keygen',
    summary: {
      en: 'Make the signing key of an issuer (Ed25519 by default).',
      fr: 'Créer la clé de signature d’un émetteur (Ed25519 par défaut).',
    },
    load: async () => (await import('./keygen.js')).keygen,
  },
  {
    name: 'issue',
    summary: {
      en: 'Issue an award as a signed Open Badge 3.0.',
      fr: 'Délivrer une micro-certification en Open Badge 3.0 signé.',
    },
    load: async () => (await import('./issue.js')).issue,
  },
  {
    name: 'verify',
    summary: {
      en: 'Verify signed credentials (JSON or JWT), offline unless told otherwise.',
      fr: 'Vérifier des justificatifs signés (JSON ou JWT), hors ligne sauf demande.',
    },
    load: async () => (await import('./verify.js')).verify,
  },
  {
    name: 'inspect',
    summary: {
      en: 'Show what a credential holds, without judging it.',
      fr: 'Montrer le contenu d’un justificatif, sans le juger.',
    },
    load: async () => (await import('./inspect.js')).inspect,
  },
  {
    name: 'publish',
    summary: {
      en: 'Write the site of an issuer: did.json, status lists, a page per micro-certification.',
      fr: 'Écrire le site d’un émetteur : did.json, listes de statuts, une page par micro-certification.',
    },
    load: async () => (await import('./publish.js')).publish,
  },
  {
    name: 'import',
    summary: {
      en: 'Read a badge or credential of others into a definition, and say what it leaves open.',
      fr: 'Lire le badge ou justificatif d’autrui comme définition, et dire ce qu’il laisse ouvert.',
    },
    load: async () => (await import('./import.js')).importCommand,
  },
];
