import { fromThousandths } from '../../foundation/decimal.js';
import type { JsonPointer } from '../../foundation/json/pointer.js';
import type { LocalText } from '../../foundation/locale.js';
import type { Citation, Finding, Severity } from '../../foundation/report.js';
import { numberIn } from '../../model/wording.js';
import { BLOCKS, CREDITS, OWN_RULE, OWN_WAY, RELATED, VALIDITY } from '../citations.js';

interface Text {
  readonly message: LocalText;
  readonly hint?: LocalText;
  /** Every rule says where it comes from, or that it is the pathway's or our own. */
  readonly cites: Citation;
  /** An error where nothing is said. */
  readonly severity?: Severity;
}

const UNKNOWN = 'warning';

/** Stable name of something that is found about a stack. */
export type StackCode =
  | 'stack.no-place'
  | 'stack.expired'
  | 'stack.awarded-later'
  | 'stack.too-old'
  | 'stack.level-below'
  | 'stack.level-unknown'
  | 'stack.grade-below'
  | 'stack.grade-unknown'
  | 'stack.awarding-body'
  | 'stack.contributes-only'
  | 'stack.prerequisite-missing'
  | 'stack.prerequisite-open'
  | 'stack.prerequisite-later'
  | 'stack.other-learner'
  | 'stack.counted-once'
  | 'stack.overlap'
  | 'stack.place-taken'
  | 'stack.beyond-maximum'
  | 'stack.credits-fewer'
  | 'stack.bound'
  | 'stack.best-open'
  | 'stack.shortest-open'
  | 'stack.doubt'
  | 'stack.several-learners';

const TEXTS: Readonly<Record<StackCode, Text>> = {
  'stack.no-place': {
    message: {
      en: 'no component of the pathway accepts this achievement in this version',
      fr: 'aucune composante du parcours n’accepte cet acquis dans cette version',
    },
    cites: OWN_RULE,
  },
  'stack.expired': {
    message: {
      en: 'it is no longer valid on the day of the decision',
      fr: 'il n’est plus valable au jour de la décision',
    },
    cites: VALIDITY,
  },
  'stack.awarded-later': {
    message: {
      en: 'it was awarded only after the day of the decision',
      fr: 'il n’a été délivré qu’après le jour de la décision',
    },
    cites: OWN_WAY,
  },
  'stack.too-old': {
    message: {
      en: 'it was awarded too long before the day of the decision',
      fr: 'il a été délivré trop longtemps avant le jour de la décision',
    },
    cites: OWN_RULE,
  },
  'stack.level-below': {
    message: {
      en: 'its level is below the one that each component must have',
      fr: 'son niveau est inférieur à celui que chaque composante doit avoir',
    },
    cites: OWN_RULE,
  },
  'stack.level-unknown': {
    severity: UNKNOWN,
    message: {
      en: 'a level is asked for, and neither the credential nor the pathway states one',
      fr: 'un niveau est demandé, et ni le justificatif ni le parcours n’en indique',
    },
    cites: OWN_RULE,
  },
  'stack.grade-below': {
    message: {
      en: 'a result is below the one that each component must have',
      fr: 'un résultat est inférieur à celui que chaque composante doit avoir',
    },
    cites: OWN_RULE,
  },
  'stack.grade-unknown': {
    severity: UNKNOWN,
    message: {
      en: 'a result is asked for, and none is stated that can be compared',
      fr: 'un résultat est demandé, et aucun n’est indiqué qui puisse être comparé',
    },
    cites: OWN_RULE,
  },
  'stack.awarding-body': {
    message: {
      en: 'it was not awarded by a body that the pathway accepts',
      fr: 'il n’a pas été délivré par un organisme que le parcours accepte',
    },
    hint: {
      en: 'awarding bodies are compared by their ids',
      fr: 'les organismes de délivrance sont comparés par leur identifiant',
    },
    cites: OWN_RULE,
  },
  'stack.contributes-only': {
    message: {
      en: 'it says that it counts towards this block, not that it validates it',
      fr: 'il dit contribuer à ce bloc, et non le valider',
    },
    cites: BLOCKS,
  },
  'stack.prerequisite-missing': {
    message: {
      en: 'a prerequisite of this component is not held',
      fr: 'un prérequis de cette composante n’est pas détenu',
    },
    hint: {
      en: 'earn the prerequisite: it counts then',
      fr: 'acquérir le prérequis : il compte alors',
    },
    cites: OWN_RULE,
  },
  'stack.prerequisite-open': {
    severity: UNKNOWN,
    message: {
      en: 'it could not be told whether a prerequisite of this component is held',
      fr: 'il n’a pas pu être établi si un prérequis de cette composante est détenu',
    },
    hint: {
      en: 'see to what is open in the credential that is held for the prerequisite',
      fr: 'régler ce qui reste ouvert pour le justificatif détenu pour ce prérequis',
    },
    cites: OWN_RULE,
  },
  'stack.prerequisite-later': {
    message: {
      en: 'it was awarded before a prerequisite of this component was',
      fr: 'il a été délivré avant que ne le soit un prérequis de cette composante',
    },
    cites: OWN_RULE,
  },
  'stack.other-learner': {
    message: { en: 'it is about another learner', fr: 'il concerne un autre apprenant' },
    cites: OWN_WAY,
  },
  'stack.counted-once': {
    message: {
      en: 'the same achievement counts already, be it in another version or under another id',
      fr: 'le même acquis compte déjà, fût-ce dans une autre version ou sous un autre identifiant',
    },
    cites: RELATED,
  },
  'stack.overlap': {
    message: {
      en: 'it has too many learning outcomes in common with one that counts',
      fr: 'il a trop d’acquis d’apprentissage en commun avec un autre qui compte',
    },
    cites: CREDITS,
  },
  'stack.place-taken': {
    severity: 'info',
    message: {
      en: 'something else fills the component that it could count for',
      fr: 'la composante pour laquelle il pourrait compter est déjà remplie',
    },
    cites: CREDITS,
  },
  'stack.beyond-maximum': {
    severity: 'info',
    message: {
      en: 'with it, more would count than the pathway lets: in credits, from elsewhere or from prior learning',
      fr: 'avec lui, il compterait plus que le parcours n’admet : en crédits, d’ailleurs ou par la VAE',
    },
    cites: OWN_RULE,
  },
  'stack.credits-fewer': {
    severity: UNKNOWN,
    message: {
      en: 'the credential states fewer credits than the pathway: those that it states count',
      fr: 'le justificatif indique moins de crédits que le parcours : ce sont les siens qui comptent',
    },
    cites: CREDITS,
  },
  'stack.bound': {
    severity: UNKNOWN,
    message: {
      en: 'the answer takes more work than the bound `maxSteps` lets do',
      fr: 'la réponse demande plus de travail que la limite `maxSteps` n’en permet',
    },
    hint: {
      en: 'raise `maxSteps`, or have fewer components accept the same achievements',
      fr: 'relever `maxSteps`, ou faire accepter les mêmes acquis par moins de composantes',
    },
    cites: OWN_WAY,
  },
  'stack.best-open': {
    severity: 'info',
    message: {
      en: 'the rules are met; whether more of what is held could count takes more work than the bound `maxSteps` lets do',
      fr: 'les règles sont remplies ; savoir si davantage pourrait compter dépasse la limite de travail `maxSteps`',
    },
    cites: OWN_WAY,
  },
  'stack.shortest-open': {
    severity: 'info',
    message: {
      en: 'the shortest way to complete takes more work than the bound `maxSteps` lets do',
      fr: 'la voie la plus courte pour compléter dépasse la limite de travail `maxSteps`',
    },
    cites: OWN_WAY,
  },
  'stack.doubt': {
    severity: UNKNOWN,
    message: {
      en: 'the rules would be met if what could not be told in the meantime holds',
      fr: 'les règles seraient remplies si ce qui n’a pas pu être établi est avéré',
    },
    hint: {
      en: 'see to what is open in the credentials that are excluded with a doubt',
      fr: 'régler ce qui reste ouvert pour les justificatifs écartés avec un doute',
    },
    cites: OWN_WAY,
  },
  'stack.several-learners': {
    severity: UNKNOWN,
    message: {
      en: 'these are about different learners, and nothing says whose stack is asked for',
      fr: 'ceux-ci concernent des apprenants différents, et rien ne dit de qui il s’agit',
    },
    hint: { en: 'say whose it is', fr: 'dire de qui il s’agit' },
    cites: OWN_WAY,
  },
};

/** The finding of a code at a place of the pathway. */
export function stackFinding(code: StackCode, pointer: JsonPointer = ''): Finding {
  const { severity = 'error', ...text } = TEXTS[code];
  return { code, severity, pointer, ...text };
}

/** A component that is required and not filled. */
export function componentMissing(pointer: JsonPointer): Finding {
  return missing('stack.component-missing', pointer, {
    en: 'this component is missing',
    fr: 'cette composante manque',
  });
}

/** A component that is required, and of which it could not be told whether it is filled. */
export function componentUndetermined(pointer: JsonPointer): Finding {
  return missing('stack.component-undetermined', pointer, {
    en: 'it could not be told whether this component is held',
    fr: 'il n’a pas pu être établi si cette composante est détenue',
  });
}

/** A group of which more parts are needed. */
export function choiceMissing(pointer: JsonPointer, count: number): Finding {
  return missing('stack.choice-missing', pointer, {
    en: `${count} more of these ${count === 1 ? 'is' : 'are'} needed`,
    fr: `il en faut encore ${count} parmi ceux-ci`,
  });
}

/** Credits that are missing, in thousandths, and where: in a group, in all, or at an EQF level. */
export function creditsMissing(
  code: 'stack.group-credits-missing' | 'stack.credits-missing' | 'stack.level-missing',
  pointer: JsonPointer,
  { count, level = 0 }: { readonly count: number; readonly level?: number | undefined },
): Finding {
  const [en, fr] = (['en', 'fr'] as const).map((locale) =>
    numberIn(fromThousandths(count), locale),
  );
  const what = {
    'stack.group-credits-missing': { en: 'of these', fr: 'parmi ceux-ci' },
    'stack.credits-missing': { en: 'in all', fr: 'en tout' },
    'stack.level-missing': {
      en: `at EQF level ${level}${level < HIGHEST_LEVEL ? ' or above' : ''}`,
      fr: `au niveau CEC ${level}${level < HIGHEST_LEVEL ? ' ou plus' : ''}`,
    },
  }[code];
  return missing(code, pointer, {
    en: `${en} more ECTS credits ${what.en} are needed`,
    fr: `il faut encore ${fr} crédits ECTS ${what.fr}`,
  });
}

const HIGHEST_LEVEL = 8;

function missing(code: string, pointer: JsonPointer, message: LocalText): Finding {
  return { code, severity: 'error', pointer, message, cites: OWN_RULE };
}

/** What every answer says. */
export const THE_JURY_DECIDES: LocalText = {
  en: 'This says what verified components add up to under the rules of the pathway. The decision is made by the jury.',
  fr: 'Ceci dit ce que les composantes vérifiées forment ensemble selon les règles du parcours. La décision appartient au jury.',
};
