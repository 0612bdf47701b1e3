import { FRAMEWORKS } from '../frameworks/index.js';
import { SUITE_IDS } from '../proofs/index.js';
import type { OptionSpec } from './command.js';

/** Options that say how credentials are written. */
export const MAPPING_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  suite: {
    type: 'string',
    multiple: true,
    value: SUITE_IDS.join('|'),
    choices: SUITE_IDS,
    text: {
      en: 'kind of proof (default eddsa-rdfc-2022, or ecdsa-rdfc-2019 for a P-256 or P-384 key); repeat it for a proof set',
      fr: 'type de preuve (par défaut eddsa-rdfc-2022, ou ecdsa-rdfc-2019 pour une clé P-256 ou P-384) ; répétable',
    },
  },
  plain: {
    type: 'boolean',
    text: {
      en: 'plain Open Badges terms only, for readers that refuse other contexts; says what is left out',
      fr: 'termes Open Badges seuls, pour les lecteurs qui refusent d’autres contextes ; dit ce qui manque',
    },
  },
  'context-url': {
    type: 'string',
    value: 'URL',
    text: {
      en: 'address at which you host the microcert context',
      fr: 'adresse où vous hébergez le contexte microcert',
    },
  },
  'render-method': {
    type: 'string',
    value: 'FILE',
    text: {
      en: 'an SVG with tags such as {{credentialSubject.achievement.name}} by which programs may show the badge; it goes into each credential and is signed (W3C draft)',
      fr: 'un SVG avec des balises comme {{credentialSubject.achievement.name}} par lequel les programmes peuvent montrer le badge ; placé dans chaque justificatif et signé (projet du W3C)',
    },
  },
  'render-method-url': {
    type: 'string',
    value: 'URL',
    text: {
      en: 'where that very file is published (https): its address and digest are written instead of the file',
      fr: 'où ce fichier même est publié (https) : son adresse et son empreinte sont écrites à sa place',
    },
  },
};

/** The option that names the framework by which something is refused. */
export const FRAMEWORK_OPTION: Readonly<Record<'framework', OptionSpec>> = {
  framework: {
    type: 'string',
    value: 'ID|none',
    choices: [...FRAMEWORKS.map(({ id }) => id), 'none'],
    text: {
      en: 'refuse to issue what it does not accept (default eu-council-2022); see check --help',
      fr: 'refuser de délivrer ce qu’il n’accepte pas (par défaut eu-council-2022) ; voir check --help',
    },
  },
};

/** The option that hangs endorsements on what is issued. */
export const ENDORSEMENT_OPTION: Readonly<Record<'endorsement', OptionSpec>> = {
  endorsement: {
    type: 'string',
    multiple: true,
    value: 'FILE',
    text: {
      en: 'an endorsement (JSON or JWT) to hang on what it is about: issuer, definition or award; may be repeated',
      fr: 'une recommandation (JSON ou JWT) à attacher à ce dont elle parle : émetteur, définition ou délivrance ; répétable',
    },
  },
};
