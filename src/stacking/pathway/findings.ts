import type { JsonPointer } from '../../foundation/json/pointer.js';
import type { LocalText } from '../../foundation/locale.js';
import type { Citation, Finding } from '../../foundation/report.js';
import { BLOCKS, CREDITS, LEARNING_PATHWAYS, OWN_RULE, OWN_WAY } from '../citations.js';

interface Text {
  readonly message: LocalText;
  readonly hint?: LocalText;
  /** Every rule says where it comes from, or that it is the pathway's or our own. */
  readonly cites: Citation;
}

/** Stable names of what can be wrong with a pathway. */
export const PATHWAY_CODES = [
  'pathway.too-deep',
  'pathway.too-large',
  'pathway.decimal',
  'pathway.group-kind',
  'pathway.choose-too-many',
  'pathway.credits-nothing',
  'pathway.credits-unreachable',
  'pathway.credits-unknown',
  'pathway.minimum-above-maximum',
  'pathway.maximum-too-low',
  'pathway.share-without-credits',
  'pathway.elsewhere-without-body',
  'pathway.age-twice',
  'pathway.grade-number',
  'pathway.level-below-floor',
  'pathway.level-unreachable',
  'pathway.unknown-component',
  'pathway.duplicate-leaf',
  'pathway.unused-component',
  'pathway.cycle',
  'pathway.duplicate-achievement',
  'pathway.repeatable-differs',
  'pathway.duplicate-block',
  'pathway.unknown-block',
  'pathway.validates-not',
  'pathway.contributes-alone',
  'pathway.impossible',
] as const;

/** Stable name of something that is wrong with a pathway. */
export type PathwayCode = (typeof PATHWAY_CODES)[number];

// A pathway that contradicts itself is measured by its own rules; what of them cannot be read is how we read them.
const TEXTS: Readonly<Record<PathwayCode, Text>> = {
  'pathway.too-deep': {
    message: {
      en: 'groups stand inside groups too deep',
      fr: 'les groupes sont imbriqués trop profondément',
    },
    cites: OWN_WAY,
  },
  'pathway.too-large': {
    message: {
      en: 'the pathway holds too many values',
      fr: 'le parcours contient trop de valeurs',
    },
    cites: OWN_WAY,
  },
  'pathway.decimal': {
    message: {
      en: 'at most three decimals are expected here',
      fr: 'au plus trois décimales sont attendues ici',
    },
    cites: CREDITS,
  },
  'pathway.group-kind': {
    message: {
      en: 'a group asks for one thing: `all`, `any`, `choose` with `of`, or `credits` with `of`',
      fr: 'un groupe demande une seule chose : `all`, `any`, `choose` avec `of`, ou `credits` avec `of`',
    },
    hint: {
      en: 'put one group into another: `{ all: [a, { choose: 1, of: [b, c] }] }`',
      fr: 'mettre un groupe dans un autre : `{ all: [a, { choose: 1, of: [b, c] }] }`',
    },
    cites: OWN_WAY,
  },
  'pathway.choose-too-many': {
    message: {
      en: 'more are to be chosen than there are',
      fr: 'il faut en choisir plus qu’il n’y en a',
    },
    hint: {
      en: 'lower the number, or add to the list',
      fr: 'baisser le nombre, ou compléter la liste',
    },
    cites: OWN_RULE,
  },
  'pathway.credits-nothing': {
    message: {
      en: 'a group of no credits asks for nothing',
      fr: 'un groupe de zéro crédit ne demande rien',
    },
    hint: { en: 'write how many are needed', fr: 'écrire combien sont requis' },
    cites: OWN_RULE,
  },
  'pathway.credits-unreachable': {
    message: {
      en: 'more credits are asked for than these components bring',
      fr: 'plus de crédits sont demandés que ces composantes n’en apportent',
    },
    hint: {
      en: 'lower the number, or add components',
      fr: 'baisser le nombre, ou ajouter des composantes',
    },
    cites: CREDITS,
  },
  'pathway.credits-unknown': {
    message: {
      en: 'credits are counted, and nothing says how many this component brings',
      fr: 'des crédits sont comptés, et rien ne dit combien cette composante en apporte',
    },
    hint: { en: 'add `ects: …`', fr: 'ajouter `ects: …`' },
    cites: CREDITS,
  },
  'pathway.minimum-above-maximum': {
    message: { en: 'the minimum is above the maximum', fr: 'le minimum dépasse le maximum' },
    hint: { en: 'correct one of the two', fr: 'corriger l’un des deux' },
    cites: OWN_RULE,
  },
  'pathway.maximum-too-low': {
    message: {
      en: 'what is required brings more credits than this maximum lets count',
      fr: 'ce qui est requis apporte plus de crédits que ce maximum n’en laisse compter',
    },
    hint: { en: 'raise the maximum, or require less', fr: 'relever le maximum, ou exiger moins' },
    cites: CREDITS,
  },
  'pathway.share-without-credits': {
    message: {
      en: 'a share is one of the credits of the award, and nothing says how many these are',
      fr: 'une part est celle des crédits de la certification, et rien ne dit combien ils sont',
    },
    hint: {
      en: 'add `credits: { min: … }` to the rules',
      fr: 'ajouter `credits: { min: … }` aux règles',
    },
    cites: OWN_WAY,
  },
  'pathway.elsewhere-without-body': {
    message: {
      en: 'what comes from elsewhere cannot be told, as no awarding body of the pathway has an id',
      fr: 'ce qui vient d’ailleurs ne peut être distingué : aucun organisme du parcours n’a d’identifiant',
    },
    hint: {
      en: 'add `awardingBodies: [{ id: …, name: … }]` to the pathway',
      fr: 'ajouter `awardingBodies: [{ id: …, name: … }]` au parcours',
    },
    cites: OWN_WAY,
  },
  'pathway.age-twice': {
    message: {
      en: 'the age is in years or in months, not both',
      fr: 'l’âge est en années ou en mois, pas les deux',
    },
    hint: { en: 'keep one of the two', fr: 'garder l’un des deux' },
    cites: OWN_WAY,
  },
  'pathway.grade-number': {
    message: {
      en: 'with a highest value, the lowest result is a number from 0 to that value',
      fr: 'avec une valeur maximale, le résultat minimal est un nombre de 0 à cette valeur',
    },
    hint: {
      en: 'write `minimum: "12"` and `outOf: 20`, or leave `outOf` out for grades such as C',
      fr: 'écrire `minimum: "12"` et `outOf: 20`, ou retirer `outOf` pour des notes comme C',
    },
    cites: OWN_WAY,
  },
  'pathway.level-below-floor': {
    message: {
      en: 'this component is below the level that each must have, so it could never count',
      fr: 'cette composante est sous le niveau que chacune doit avoir : elle ne compterait jamais',
    },
    hint: { en: 'correct the level, or the floor', fr: 'corriger le niveau, ou le plancher' },
    cites: OWN_RULE,
  },
  'pathway.level-unreachable': {
    message: {
      en: 'the components at this level bring fewer credits than this share asks for',
      fr: 'les composantes de ce niveau apportent moins de crédits que cette part n’en demande',
    },
    hint: {
      en: 'lower the share, or say which components have that level: `level: 7`',
      fr: 'baisser la part, ou dire quelles composantes ont ce niveau : `level: 7`',
    },
    cites: OWN_RULE,
  },
  'pathway.unknown-component': {
    message: { en: 'no component has this key', fr: 'aucune composante n’a cette clé' },
    cites: OWN_RULE,
  },
  'pathway.duplicate-leaf': {
    message: {
      en: 'this component is required in two places, and can count in one only',
      fr: 'cette composante est requise à deux endroits, et ne peut compter qu’à un seul',
    },
    hint: {
      en: 'require it once, or write a second component that accepts other achievements too',
      fr: 'ne l’exiger qu’une fois, ou écrire une seconde composante qui accepte d’autres acquis',
    },
    cites: CREDITS,
  },
  'pathway.unused-component': {
    message: { en: 'no group names this component', fr: 'aucun groupe ne nomme cette composante' },
    hint: {
      en: 'add its key to a group, or take it out',
      fr: 'ajouter sa clé à un groupe, ou la retirer',
    },
    cites: OWN_RULE,
  },
  'pathway.cycle': {
    message: {
      en: 'this prerequisite needs this component in turn, directly or by way of others',
      fr: 'ce prérequis exige à son tour cette composante, directement ou par d’autres',
    },
    hint: {
      en: 'nobody could ever begin: take one of the prerequisites of the ring out',
      fr: 'personne ne pourrait commencer : retirer l’un des prérequis de la boucle',
    },
    cites: OWN_RULE,
  },
  'pathway.duplicate-achievement': {
    message: {
      en: 'this achievement is accepted here already',
      fr: 'cet acquis est déjà accepté ici',
    },
    hint: {
      en: 'write it once, with all its versions',
      fr: 'l’écrire une fois, avec toutes ses versions',
    },
    cites: OWN_WAY,
  },
  'pathway.repeatable-differs': {
    message: {
      en: 'two components accept the same achievement, and only one of them lets it count anew',
      fr: 'deux composantes acceptent le même acquis, et une seule le laisse compter à nouveau',
    },
    hint: {
      en: 'write `repeatable` in both, or in none',
      fr: 'écrire `repeatable` dans les deux, ou dans aucune',
    },
    cites: OWN_WAY,
  },
  'pathway.duplicate-block': {
    message: { en: 'two groups are this block', fr: 'deux groupes sont ce bloc' },
    hint: { en: 'give each block one group', fr: 'donner à chaque bloc un seul groupe' },
    cites: BLOCKS,
  },
  'pathway.unknown-block': {
    message: { en: 'no group is this block', fr: 'aucun groupe n’est ce bloc' },
    hint: {
      en: 'write `block: …` in the group that is it',
      fr: 'écrire `block: …` dans le groupe qui l’est',
    },
    cites: BLOCKS,
  },
  'pathway.validates-not': {
    message: {
      en: 'this component is said to validate the block, but does not meet its group by itself',
      fr: 'cette composante est dite valider le bloc, mais ne suffit pas à remplir son groupe',
    },
    hint: {
      en: 'make it a choice of its own in that group (`any`), or write `contributesTo`',
      fr: 'en faire un choix à part dans ce groupe (`any`), ou écrire `contributesTo`',
    },
    cites: BLOCKS,
  },
  'pathway.contributes-alone': {
    message: {
      en: 'this component is said only to count towards the block, but meets its group by itself or stands outside of it',
      fr: 'cette composante est dite seulement contribuer au bloc, mais suffit à remplir son groupe ou est hors de lui',
    },
    hint: {
      en: 'write `validates` where it validates the whole block, else put it among others in that group',
      fr: 'écrire `validates` si elle valide tout le bloc, sinon la placer parmi d’autres dans ce groupe',
    },
    cites: BLOCKS,
  },
  'pathway.impossible': {
    message: {
      en: 'nobody could meet all of this at once: the rules, prerequisites and choices exclude each other',
      fr: 'personne ne pourrait remplir tout cela à la fois : règles, prérequis et choix s’excluent',
    },
    hint: {
      en: 'look for an achievement that two required components need, and for outcomes that overlap',
      fr: 'chercher un acquis dont deux composantes requises ont besoin, et des acquis qui se recoupent',
    },
    cites: LEARNING_PATHWAYS,
  },
};

/** The finding of a code at a place. */
export function problem(code: PathwayCode, pointer: JsonPointer, hint?: LocalText): Finding {
  const text = TEXTS[code];
  return { code, severity: 'error', pointer, ...text, ...(hint && { hint }) };
}
