import type { OptionSpec } from '../command.js';
import { FORMAT_OPTION } from '../command.js';

/** Policies by the name they have on the command line. */
const POLICY_NAMES = ['strict', 'compatible', 'proof-only'] as const;

/** Options of `microcert verify`. */
export const VERIFY_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  trust: {
    type: 'string',
    multiple: true,
    value: 'ID|FILE|any',
    text: {
      en: 'an issuer you trust by its id, a list of issuers (JSON file, or the one in an offline bundle), or any; without it the verdict stays open (exit 3)',
      fr: 'un émetteur de confiance par son identifiant, une liste d’émetteurs (fichier JSON, ou celle d’un lot hors ligne), ou any ; sinon le verdict reste ouvert (code 3)',
    },
  },
  did: {
    type: 'string',
    multiple: true,
    value: 'FILE',
    text: {
      en: 'did.json of an issuer that uses did:web (repeat it)',
      fr: 'did.json d’un émetteur en did:web (répétable)',
    },
  },
  context: {
    type: 'string',
    multiple: true,
    value: 'URL=FILE',
    text: {
      en: 'a JSON-LD context that the issuer hosts (repeat it)',
      fr: 'un contexte JSON-LD hébergé par l’émetteur (répétable)',
    },
  },
  network: {
    type: 'boolean',
    text: {
      en: 'ask the web for keys, status lists, schemas and contexts: https and public hosts only; nothing is fetched without it',
      fr: 'consulter le web pour les clés, listes de statuts, schémas et contextes : https et hôtes publics seulement ; sinon rien n’est téléchargé',
    },
  },
  'allow-host': {
    type: 'string',
    multiple: true,
    value: 'HOST',
    text: {
      en: 'with --network: ask this host only (repeat it; *.univ.example for those below it)',
      fr: 'avec --network : ne consulter que cet hôte (répétable ; *.univ.example pour ses sous-domaines)',
    },
  },
  site: {
    type: 'string',
    value: 'FOLDER',
    text: {
      en: 'a folder that microcert publish wrote, asked instead of the web for what is below its address: did.json, status lists',
      fr: 'un dossier écrit par microcert publish, consulté à la place du web pour ce qui est sous son adresse : did.json, listes de statut',
    },
  },
  'offline-bundle': {
    type: 'string',
    value: 'FILE',
    text: {
      en: 'what was fetched before, used instead of the web; its age is shown',
      fr: 'ce qui a été téléchargé auparavant, employé à la place du web ; sa date est indiquée',
    },
  },
  'save-bundle': {
    type: 'string',
    value: 'FILE',
    text: {
      en: 'with --network: keep what was fetched, and the lists of issuers given, for --offline-bundle',
      fr: 'avec --network : garder ce qui a été téléchargé, et les listes d’émetteurs données, pour --offline-bundle',
    },
  },
  policy: {
    type: 'string',
    value: POLICY_NAMES.join('|'),
    choices: POLICY_NAMES,
    text: {
      en: 'strict (default); compatible puts up with known shapes of real issuers; proof-only decides by signatures alone',
      fr: 'strict (par défaut) ; compatible admet des formes connues d’émetteurs réels ; proof-only ne juge que par les signatures',
    },
  },
  proofs: {
    type: 'string',
    value: 'all|any',
    choices: ['all', 'any'],
    text: {
      en: 'whether all proofs of known kinds must hold (default), or any one',
      fr: 'si toutes les preuves de type connu doivent tenir (par défaut) ou une seule',
    },
  },
  recipient: {
    type: 'string',
    value: 'ID|E-MAIL|TYPE=VALUE',
    text: {
      en: 'whom it should be about: a DID, an e-mail address, or another identifier',
      fr: 'sur qui il doit porter : un DID, une adresse électronique ou un autre identifiant',
    },
  },
  challenge: {
    type: 'string',
    value: 'TEXT',
    text: {
      en: 'with --domain: verify a presentation, as the answer to this challenge; take each back once it is answered',
      fr: 'avec --domain : vérifier une présentation, comme réponse à ce défi ; reprendre chacun une fois répondu',
    },
  },
  domain: {
    type: 'string',
    value: 'TEXT',
    text: {
      en: 'with --challenge: whom the presentation must be made for, as its holder was told',
      fr: 'avec --challenge : à qui la présentation doit s’adresser, tel que dit à son détenteur',
    },
  },
  'from-anyone': {
    type: 'boolean',
    text: {
      en: 'with --challenge: take credentials from whoever presents them, not only from whom they are about',
      fr: 'avec --challenge : accepter les justificatifs de qui les présente, et pas seulement de la personne concernée',
    },
  },
  at: {
    type: 'string',
    value: 'DATE-TIME',
    text: {
      en: 'judge as of this instant: 2026-07-01T12:00:00Z',
      fr: 'juger à cet instant : 2026-07-01T12:00:00Z',
    },
  },
  force: {
    type: 'boolean',
    text: { en: 'replace a bundle that exists', fr: 'remplacer un lot existant' },
  },
  format: FORMAT_OPTION,
};
