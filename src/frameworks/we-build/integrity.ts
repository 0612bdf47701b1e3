import { parseDateTime } from '../../foundation/time.js';
import type { FrameworkRequirement } from '../framework.js';
import { remarkWhen } from '../requirement.js';
import { cite } from './citation.js';

const SKEW_MILLISECONDS = 60_000;
const ESCO_ENTRY = /^http:\/\/data\.europa\.eu\/esco\/(?:skill|occupation)\/[0-9a-f-]{36}$/;

const rule = (name: string) => cite({ en: name, fr: name }, true);

/** MC-IR-03 to MC-IR-08: whether the claims hold together. */
export const INTEGRITY: readonly FrameworkRequirement[] = [
  {
    id: 'we-build.MC-IR-03',
    name: {
      en: 'The award is dated between the end of the assessment and now',
      fr: 'La délivrance est datée entre la fin de l’évaluation et maintenant',
    },
    severity: 'error',
    cites: rule('MC-IR-03'),
    stage: 'award',
    reads: ['/award/awardedOn', '/award/activity'],
    check: ({ award, now }) => {
      const awarded = parseDateTime(award?.awardedOn ?? '');
      const end = parseDateTime(award?.activity?.end ?? '');
      const early = awarded !== undefined && end !== undefined && awarded < end;
      const late = awarded !== undefined && awarded > now + SKEW_MILLISECONDS;
      return remarkWhen(
        early || late,
        '/award/awardedOn',
        {
          en: 'the date lies in the future, or before the end of the assessment',
          fr: 'la date est dans le futur, ou avant la fin de l’évaluation',
        },
        { en: 'correct `awardedOn` or `activity`', fr: 'corriger `awardedOn` ou `activity`' },
      );
    },
  },
  {
    id: 'we-build.MC-IR-04',
    name: { en: 'A grade has its scheme', fr: 'Une note a son barème' },
    severity: 'warning',
    cites: rule('MC-IR-04'),
    stage: 'award',
    reads: ['/award/results', '/assessments'],
    check: ({ definition: { assessments = [] }, award }) =>
      (award?.results ?? []).flatMap(({ assessment, value }, index) =>
        remarkWhen(
          value !== undefined &&
            assessments.find(({ id }) => id === assessment)?.grading === undefined,
          `/award/results/${index}/value`,
          {
            en: 'a grade is given for an assessment without grading scheme',
            fr: 'une note est donnée pour une évaluation sans barème',
          },
          {
            en: 'add the scheme: `grading: { kind: score, minimum: 0, maximum: 20 }`',
            fr: 'ajouter le barème : `grading: { kind: score, minimum: 0, maximum: 20 }`',
          },
        ),
      ),
  },
  {
    id: 'we-build.MC-IR-05',
    name: {
      en: 'ESCO references are IRIs of ESCO',
      fr: 'Les références ESCO sont des IRI d’ESCO',
    },
    severity: 'warning',
    cites: rule('MC-IR-05'),
    stage: 'definition',
    reads: ['/outcomes', '/alignments'],
    *check({ definition: { outcomes = [], alignments = [] } }) {
      const placed = [
        ...alignments.map((one, index) => [`/alignments/${index}/url`, one] as const),
        ...outcomes.flatMap((outcome, at) =>
          (outcome.alignments ?? []).map(
            (one, index) => [`/outcomes/${at}/alignments/${index}/url`, one] as const,
          ),
        ),
      ];
      for (const [pointer, { framework, url }] of placed)
        yield* remarkWhen(
          framework === 'ESCO' && !ESCO_ENTRY.test(url),
          pointer,
          {
            en: 'this is not the IRI of an ESCO entry',
            fr: 'ceci n’est pas l’IRI d’une entrée ESCO',
          },
          {
            en: 'copy the IRI from ESCO: `http://data.europa.eu/esco/skill/…`',
            fr: 'copier l’IRI depuis ESCO : `http://data.europa.eu/esco/skill/…`',
          },
        );
    },
  },
  {
    id: 'we-build.MC-IR-06',
    name: { en: 'The workload is above zero', fr: 'La charge de travail est supérieure à zéro' },
    severity: 'error',
    cites: rule('MC-IR-06'),
    stage: 'definition',
    reads: ['/workload'],
    check: ({ definition: { workload = {} } }) =>
      (['ects', 'hours'] as const).flatMap((unit) =>
        remarkWhen(
          workload[unit] === 0,
          `/workload/${unit}`,
          { en: 'a workload of zero is no workload', fr: 'une charge nulle n’en est pas une' },
          { en: `correct or leave out \`${unit}\``, fr: `corriger ou retirer \`${unit}\`` },
        ),
      ),
  },
  {
    id: 'we-build.MC-IR-07',
    name: { en: 'What is stackable names its target', fr: 'Ce qui est empilable nomme sa cible' },
    severity: 'warning',
    cites: rule('MC-IR-07'),
    stage: 'definition',
    reads: ['/stackability'],
    check: ({ definition: { stackability } }) =>
      remarkWhen(
        stackability?.kind === 'stackable' && (stackability.towards ?? []).length === 0,
        '/stackability/towards',
        {
          en: 'the claim `partOfQualification` has no source',
          fr: 'le champ `partOfQualification` n’a pas de source',
        },
        {
          en: 'name the larger award: `towards: [{ title: { en: … }, relation: contributes-to }]`',
          fr: 'nommer la certification visée : `towards: [{ title: { fr: … }, relation: contributes-to }]`',
        },
      ),
  },
  {
    id: 'we-build.MC-IR-08',
    name: {
      en: 'Who assures quality fits how it is assured',
      fr: 'Qui assure la qualité va avec la manière de l’assurer',
    },
    severity: 'error',
    cites: rule('MC-IR-08'),
    stage: 'definition',
    reads: ['/qualityAssurance', '/awardingBodies'],
    check: ({ definition: { qualityAssurance = [], awardingBodies = [] } }) =>
      qualityAssurance.flatMap(({ type, body }, index) =>
        remarkWhen(
          /\/snb\/accreditation\/(?:003293d2ce|e57dddfcf3)$/.test(String(type)) &&
            body?.id !== undefined &&
            awardingBodies.some(({ id }) => id === body.id),
          `/qualityAssurance/${index}/body`,
          {
            en: 'a licence is given by somebody else than the body that holds it',
            fr: 'une habilitation est donnée par un autre que l’organisme qui la détient',
          },
          {
            en: 'name who gave it as `body`, or choose `institutional-quality-assurance`',
            fr: 'nommer dans `body` qui l’a donnée, ou choisir `institutional-quality-assurance`',
          },
        ),
      ),
  },
];
