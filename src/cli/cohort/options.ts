import { FORMAT_OPTION, type OptionSpec } from '../command.js';
import { REGISTRY_OPTION } from '../open-registry.js';

/** Options of `microcert issue --learners`, besides those of a single award. */
export const LEARNER_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  learners: {
    type: 'string',
    value: 'FILE|-',
    text: {
      en: 'a cohort instead of one award: CSV or JSONL, a row for each learner',
      fr: 'une cohorte au lieu d’une délivrance : CSV ou JSONL, une ligne par apprenant',
    },
  },
  ...REGISTRY_OPTION,
  keep: {
    type: 'string',
    value: 'pseudonyms|awards|credentials',
    choices: ['pseudonyms', 'awards', 'credentials'],
    text: {
      en: 'how much of learners the registry keeps (default pseudonyms); readable by whoever has the file, unless MICROCERT_REGISTRY_KEY is set from the beginning',
      fr: 'ce que le registre garde des apprenants (par défaut pseudonyms) ; lisible par qui a le fichier, sauf si MICROCERT_REGISTRY_KEY est définie dès le début',
    },
  },
  again: {
    type: 'boolean',
    text: {
      en: 'issue as well what was issued to a learner who was forgotten since (erase); else such a row is refused',
      fr: 'délivrer aussi ce qui l’avait été à un apprenant oublié depuis (erase) ; sinon une telle ligne est refusée',
    },
  },
  results: {
    type: 'string',
    value: 'FILE',
    text: {
      en: 'where to say for each row what came of it: .csv or .jsonl (default: the name of --out with .results.csv)',
      fr: 'où dire pour chaque ligne ce qu’il en est : .csv ou .jsonl (par défaut : le nom de --out avec .results.csv)',
    },
  },
  'status-url': {
    type: 'string',
    value: 'URL',
    text: {
      en: 'address (https) under which status lists are published; needed once, so that what is issued can be revoked',
      fr: 'adresse (https) où sont publiées les listes de statut ; à donner une fois, pour pouvoir révoquer',
    },
  },
  suspendable: {
    type: 'boolean',
    text: {
      en: 'with --status-url: a second status entry, so that what is issued can be suspended too',
      fr: 'avec --status-url : une seconde entrée de statut, pour pouvoir aussi suspendre',
    },
  },
  'date-format': {
    type: 'string',
    value: 'DD/MM/YYYY',
    text: {
      en: 'how dates are written in the cohort, besides 2026-07-01',
      fr: 'comment les dates sont écrites dans la cohorte, outre 2026-07-01',
    },
  },
  'dry-run': {
    type: 'boolean',
    text: {
      en: 'check every row; sign nothing, write nothing; no key is needed',
      fr: 'vérifier chaque ligne ; ne rien signer, ne rien écrire ; sans clé',
    },
  },
  format: FORMAT_OPTION,
  threads: {
    type: 'string',
    value: 'N|all',
    text: {
      en: 'over how many threads a cohort is signed (default all)',
      fr: 'sur combien de fils une cohorte est signée (par défaut all)',
    },
  },
};
