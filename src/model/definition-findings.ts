import { isDecimal } from '../foundation/decimal.js';
import type { JsonPointer } from '../foundation/json/pointer.js';
import type { LocalText } from '../foundation/locale.js';
import type { Finding } from '../foundation/report.js';
import { isCountryCode } from '../vocabulary/countries.js';
import {
  ISCED_F_BASE,
  iscedFCodeOf,
  isIscedFCode,
  nearestIscedFCodes,
} from '../vocabulary/fields-of-study.js';
import { ACCREDITATION_TYPES } from '../vocabulary/generated/accreditation-types.js';
import { ASSESSMENT_TYPES } from '../vocabulary/generated/assessment-types.js';
import { LEARNING_SETTINGS } from '../vocabulary/generated/learning-settings.js';
import { MODES } from '../vocabulary/generated/modes.js';
import { SUPERVISION } from '../vocabulary/generated/supervision.js';
import { conceptFindings } from './concept-values.js';
import { gradingFindings } from './grading-findings.js';
import type { Organisation } from './micro-certification.js';
import {
  assessmentId,
  isOutcomeInFull,
  type LearningOutcomeInput,
  type MicroCertificationInput,
  outcomeId,
} from './micro-certification-input.js';
import { wrongAt } from './reading.js';

type Written = Partial<MicroCertificationInput>;

/** What a schema cannot say about a definition: references, codes, decimals, what contradicts itself. */
export function definitionFindings(
  written: Written,
  ids: Pick<Written, 'outcomes' | 'assessments'>,
  malformed: ReadonlySet<string>,
): readonly Finding[] {
  return [
    ...idFindings(written.id),
    ...decimalFindings(written),
    ...organisationFindings(written),
    ...conceptsOf(written),
    ...fieldFindings(written.fieldsOfStudy ?? []),
    ...idsBesideLanguages(written),
    ...duplicateIds(outcomeIds(ids), '/outcomes'),
    ...duplicateIds((ids.assessments ?? []).map(assessmentId), '/assessments'),
    ...unknownOutcomes(ids, malformed),
    ...(written.assessments ?? []).flatMap(({ grading }, index) =>
      grading === undefined ? [] : gradingFindings(grading, `/assessments/${index}/grading`),
    ),
  ];
}

/** Ids of outcomes and assessments are made of the definition's id and a fragment, so it must have none itself. */
function idFindings(id: string | undefined): readonly Finding[] {
  if (id === undefined || !id.includes('#')) return [];
  const message = {
    en: 'the id must have no fragment (#…)',
    fr: 'l’identifiant ne doit pas avoir de fragment (#…)',
  };
  return [wrongAt('definition.id-fragment', '/id', message)];
}

function decimalFindings({ workload, stackability }: Written): readonly Finding[] {
  const numbers: readonly (readonly [JsonPointer, number | undefined])[] = [
    ['/workload/ects', workload?.ects],
    ['/workload/hours', workload?.hours],
    ...(workload?.breakdown ?? []).map(
      ({ hours }, i) => [`/workload/breakdown/${i}/hours`, hours] as const,
    ),
    ...(stackability?.towards ?? []).map(
      ({ ects }, i) => [`/stackability/towards/${i}/ects`, ects] as const,
    ),
  ];
  const wrong = numbers.filter(([, value]) => value !== undefined && !isDecimal(value));
  return wrong.map(([pointer]) =>
    wrongAt('definition.decimal', pointer, {
      en: 'at most three decimals are expected here',
      fr: 'au plus trois décimales sont attendues ici',
    }),
  );
}

function organisationFindings({
  awardingBodies = [],
  qualityAssurance = [],
}: Written): readonly Finding[] {
  const organisations: readonly (readonly [JsonPointer, Organisation | undefined])[] = [
    ...awardingBodies.map((body, i) => [`/awardingBodies/${i}`, body] as const),
    ...qualityAssurance.map(({ body }, i) => [`/qualityAssurance/${i}/body`, body] as const),
  ];
  return organisations.flatMap(([pointer, body]) =>
    countryFindings(body?.country, `${pointer}/country`),
  );
}

/** A country code that no country has. */
export function countryFindings(
  country: string | undefined,
  pointer: JsonPointer,
): readonly Finding[] {
  if (country === undefined || isCountryCode(country)) return [];
  return [
    wrongAt(
      'vocabulary.unknown-country',
      pointer,
      { en: 'no country has this code', fr: 'aucun pays n’a ce code' },
      {
        en: 'write the ISO 3166-1 alpha-2 code: FR for France, GR for Greece, GB for the United Kingdom',
        fr: 'écrire le code ISO 3166-1 alpha-2 : FR pour la France, GR pour la Grèce, GB pour le Royaume-Uni',
      },
    ),
  ];
}

function conceptsOf({
  assessments = [],
  participation,
  qualityAssurance = [],
}: Written): readonly Finding[] {
  return [
    ...assessments.flatMap(({ type, mode, supervision }, i) => [
      ...conceptFindings(ASSESSMENT_TYPES, type, `/assessments/${i}/type`),
      ...(mode ? conceptFindings(MODES, mode, `/assessments/${i}/mode`) : []),
      ...(supervision
        ? conceptFindings(SUPERVISION, supervision, `/assessments/${i}/supervision`)
        : []),
    ]),
    ...(participation?.modes ?? []).flatMap((mode, i) =>
      conceptFindings(MODES, mode, `/participation/modes/${i}`),
    ),
    ...(participation?.setting
      ? conceptFindings(LEARNING_SETTINGS, participation.setting, '/participation/setting')
      : []),
    ...qualityAssurance.flatMap(({ type }, i) =>
      conceptFindings(ACCREDITATION_TYPES, type, `/qualityAssurance/${i}/type`),
    ),
  ];
}

function fieldFindings(fields: readonly string[]): readonly Finding[] {
  return fields.flatMap((field, index): readonly Finding[] => {
    const pointer = `/fieldsOfStudy/${index}`;
    if (isIscedFCode(field) || isPresentField(field)) return [];
    if (iscedFCodeOf(field) !== undefined) return [formerUri(pointer)];
    const message = {
      en: 'this is not a field of ISCED-F 2013',
      fr: 'ce n’est pas un domaine de la CITE-F 2013',
    };
    const close = nearestIscedFCodes(field).map((code) => `"${code}"`);
    const codes = close.length > 0 ? close.join(', ') : '"0613"';
    const hint = {
      en: `write the code of two to four digits in quotes: ${codes}`,
      fr: `écrire le code de deux à quatre chiffres entre guillemets : ${codes}`,
    };
    const severity = field.includes(':') ? 'warning' : 'error';
    return [{ code: 'vocabulary.unknown-field', severity, pointer, message, hint }];
  });
}

function isPresentField(field: string): boolean {
  return field.startsWith(ISCED_F_BASE) && iscedFCodeOf(field) !== undefined;
}

/** ESCO's older IRIs are read, and written as those of the list. */
function formerUri(pointer: JsonPointer): Finding {
  return {
    code: 'vocabulary.former-uri',
    severity: 'warning',
    pointer,
    message: {
      en: 'this is an older form of the IRI, which is read and written in its present form',
      fr: 'ceci est une ancienne forme de l’IRI, qui est lue et réécrite sous sa forme actuelle',
    },
    hint: {
      en: `write the code, or the IRI that begins with ${ISCED_F_BASE}`,
      fr: `écrire le code, ou l’IRI qui commence par ${ISCED_F_BASE}`,
    },
  };
}

/** Ids as they are meant, so that what refers to them is not called wrong as well. */
function outcomeIds({ outcomes = [] }: Pick<Written, 'outcomes'>): readonly string[] {
  return outcomes.map((outcome, index) => idBesideLanguages(outcome) ?? outcomeId(outcome, index));
}

/** `{ id: profile, en: Reads a soil profile }`: read by its form, a statement in English and in Indonesian. */
function idBesideLanguages(outcome: LearningOutcomeInput): string | undefined {
  const id = isOutcomeInFull(outcome) ? undefined : outcome['id'];
  return id !== undefined && /^\S+$/.test(id) ? id : undefined;
}

function idsBesideLanguages({ outcomes = [] }: Written): readonly Finding[] {
  return outcomes.flatMap((outcome, index) =>
    idBesideLanguages(outcome) === undefined
      ? []
      : [
          wrongAt(
            'definition.id-beside-languages',
            `/outcomes/${index}/id`,
            ID_AS_LANGUAGE,
            IN_FULL,
          ),
        ],
  );
}

const ID_AS_LANGUAGE: LocalText = {
  en: 'beside texts per language, "id" is the code of Indonesian, not the id of the outcome',
  fr: 'à côté de textes par langue, « id » est le code de l’indonésien, pas l’identifiant de l’acquis',
};
const IN_FULL: LocalText = {
  en: 'put the texts into `statement`: `{ id: outcome-1, statement: { en: … } }`',
  fr: 'mettre les textes dans `statement` : `{ id: outcome-1, statement: { fr: … } }`',
};

function duplicateIds(ids: readonly string[], pointer: JsonPointer): readonly Finding[] {
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [
          wrongAt(
            'definition.duplicate-id',
            `${pointer}/${index}/id`,
            { en: 'this id is used twice', fr: 'cet identifiant est utilisé deux fois' },
            {
              en: 'give each entry an id of its own',
              fr: 'donner à chaque entrée son propre identifiant',
            },
          ),
        ],
  );
}

function unknownOutcomes(
  written: Pick<Written, 'outcomes' | 'assessments'>,
  malformed: ReadonlySet<string>,
): readonly Finding[] {
  // Where no list of outcomes can be read at all, there is nothing to hold references against.
  if (malformed.has('outcomes') && (written.outcomes ?? []).length === 0) return [];
  const known = new Set(outcomeIds(written));
  return (written.assessments ?? []).flatMap(({ assesses = [] }, i) =>
    (assesses === 'all' ? [] : assesses).flatMap((id, j) =>
      known.has(id)
        ? []
        : [
            wrongAt(
              'definition.unknown-outcome',
              `/assessments/${i}/assesses/${j}`,
              { en: 'no outcome has this id', fr: 'aucun acquis n’a cet identifiant' },
              {
                en: `ids of the outcomes: ${[...known].join(', ') || 'none'}`,
                fr: `identifiants des acquis : ${[...known].join(', ') || 'aucun'}`,
              },
            ),
          ],
    ),
  );
}
