import type { Locale, LocalText } from '../foundation/locale.js';
import { type Award, type MicroCertification, textIn } from '../model/index.js';
import { markIn, numberIn } from '../model/wording.js';

/** What an award says, as labelled lines for people. Members that are absent give an empty line. */
export function describeAward(
  award: Award,
  definition: Partial<MicroCertification>,
  locale: Locale,
): readonly (readonly [LocalText, string])[] {
  const { learner, awardedOn, activity, creditsEarned } = award;
  const { results = [], evidence = [], status = [] } = award;
  return [
    [{ en: 'Learner', fr: 'Apprenant' }, learnerText(learner, locale)],
    [{ en: 'Awarded on', fr: 'Délivré le' }, dateText(awardedOn)],
    [
      { en: 'Took part', fr: 'Période' },
      [dateText(activity?.start), dateText(activity?.end)].filter(Boolean).join(' – '),
    ],
    ...results.map(
      ({ assessment, value, status }) =>
        [
          { en: 'Result', fr: 'Résultat' },
          [
            nameOf(assessment, definition, locale),
            value && markIn(value, locale),
            status && statusText(status, locale),
          ]
            .filter(Boolean)
            .join(' · '),
        ] as const,
    ),
    [
      { en: 'Credits earned', fr: 'Crédits obtenus' },
      creditsEarned === undefined ? '' : `${numberIn(creditsEarned, locale)} ECTS`,
    ],
    ...evidence.map(
      ({ name, genre, id }) =>
        [
          { en: 'Evidence', fr: 'Preuve d’acquis' },
          [name, genre, id].filter(Boolean).join(' · '),
        ] as const,
    ),
    ...status.map(
      ({ purpose, list, index }) =>
        [
          { en: 'Status', fr: 'Statut' },
          [purposeText(purpose, locale), `${list}#${index}`].join(' · '),
        ] as const,
    ),
  ];
}

/** A day, or the day and time where there is one, without the letters that programs need. */
export function dateText(date: unknown): string {
  if (typeof date !== 'string') return '';
  return date
    .replace(/T00:00:00(?:\.0+)?Z$/, '')
    .replace(/T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?Z$/, ' $1 UTC');
}

function learnerText({ id, name, identifiers = [] }: Award['learner'], locale: Locale): string {
  const count = identifiers.length;
  const known = {
    en: `${count} identifier${count === 1 ? '' : 's'}`,
    fr: `${count} identifiant${count === 1 ? '' : 's'}`,
  };
  return [name, id, count > 0 ? known[locale] : undefined].filter(Boolean).join(' — ');
}

function nameOf(
  assessment: string,
  { assessments = [] }: Partial<MicroCertification>,
  locale: Locale,
): string {
  const title = assessments.find(({ id }) => id === assessment)?.title;
  return title === undefined ? assessment : textIn(title, locale);
}

const STATUSES_FR: Readonly<Record<string, string>> = {
  Completed: 'achevé',
  Enrolled: 'inscrit',
  Failed: 'échoué',
  InProgress: 'en cours',
  OnHold: 'suspendu',
  Provisional: 'provisoire',
  Withdrew: 'abandonné',
};

function statusText(status: string, locale: Locale): string {
  return locale === 'fr' ? (STATUSES_FR[status] ?? status) : status;
}

const PURPOSES_FR: Readonly<Record<string, string>> = {
  revocation: 'révocation',
  suspension: 'suspension',
};

function purposeText(purpose: string, locale: Locale): string {
  return locale === 'fr' ? (PURPOSES_FR[purpose] ?? purpose) : purpose;
}
