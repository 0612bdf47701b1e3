import type { Locale, LocalText } from '../foundation/locale.js';
import { type Award, type MicroCertification, textIn } from '../model/index.js';
import { LABELS, SHORT_LABELS } from '../model/labels.js';
import { RESULT_STATUS_NAMES } from '../model/value-names.js';
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
    [LABELS.learner, learnerText(learner, locale)],
    [LABELS.awardedOn, dateText(awardedOn)],
    [
      LABELS.tookPart,
      [dateText(activity?.start), dateText(activity?.end)].filter(Boolean).join(' – '),
    ],
    ...results.map(
      ({ assessment, value, status }) =>
        [
          LABELS.result,
          [
            nameOf(assessment, definition, locale),
            value && markIn(value, locale),
            status && RESULT_STATUS_NAMES[status][locale],
          ]
            .filter(Boolean)
            .join(' · '),
        ] as const,
    ),
    [
      LABELS.creditsEarned,
      creditsEarned === undefined ? '' : `${numberIn(creditsEarned, locale)} ECTS`,
    ],
    ...evidence.map(
      ({ name, genre, id }) =>
        [SHORT_LABELS.evidence, [name, genre, id].filter(Boolean).join(' · ')] as const,
    ),
    ...status.map(
      ({ purpose, list, index }) =>
        [LABELS.status, [purposeText(purpose, locale), `${list}#${index}`].join(' · ')] as const,
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

const PURPOSES_FR: Readonly<Record<string, string>> = {
  revocation: 'révocation',
  suspension: 'suspension',
};

function purposeText(purpose: string, locale: Locale): string {
  return locale === 'fr' ? (PURPOSES_FR[purpose] ?? purpose) : purpose;
}
