import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromEuropeanLearningModel } from '../../src/formats/elm/index.js';
import { fromOpenBadge } from '../../src/formats/open-badges/index.js';
import type { Locale } from '../../src/foundation/locale.js';
import type { Finding } from '../../src/foundation/report.js';
import {
  councilRecommendation2022 as annex,
  checkMicroCertification,
} from '../../src/frameworks/index.js';
import type { Award, IssuerProfile, MicroCertification } from '../../src/model/index.js';

interface SampleReading {
  readonly definition: MicroCertification;
  readonly award?: Award | undefined;
  readonly issuer?: IssuerProfile | undefined;
  readonly findings: readonly Finding[];
}

/** A published sample, below the folder of reference data, and what reads it. */
export interface Sample {
  readonly file: string;
  readonly read: (document: unknown) => SampleReading;
}

const badges = (folder: string, ...names: readonly string[]): readonly Sample[] =>
  names.map((name) => ({ file: `${folder}/${name}.json`, read: (one) => fromOpenBadge(one) }));

const elm = (file: string): Sample => ({ file, read: fromEuropeanLearningModel });

/** The samples of the page: a line each, or one call for a folder. */
export const SAMPLES: readonly Sample[] = [
  elm('samples/eu-commission/Sample-MC-Annex1-unsigned.jsonld'),
  elm('samples/eu-commission/Sample-MC-Annex1-unsigned-uploadable.json'),
  elm('samples/eu-commission/Sample-MC-Annex1-signed.jsonld'),
  elm('samples/ebsi/ebsi-vcdm2-microcredential.json'),
  ...badges('samples/mynextid', 'open-badge-mc-example'),
  ...badges(
    'samples/surf-educredentials',
    'mbob_eo_eov_microcredential_full',
    'mbob_ht_pf_microcredential_full',
    'mbob_zw_ssb_microcredential_full',
    'mbob_zw_td_microcredential_full',
    'theed_microcredential_embedded_ho',
    'theed_microcredential_full_ho',
    'theed_microcredential_full_mbo',
    'theed_microcredential_minimal_ho',
    'uvh_at_microcredential_full_1',
    'uvh_at_microcredential_full_2',
    'uvh_fvhz_microcredential_full',
  ),
  ...badges('samples/ob3-signed/ob30', 'complete', 'complete_v1', 'simple-eddsa-2022', 'simple_v1'),
  ...badges(
    'vectors/ob-spec-examples',
    'achievementAlignmentCase',
    'achievementAlignmentCe',
    'basicOpenBadgeCredential',
    'fullOpenBadge',
    'skillAssertionCase',
    'skillAssertionCtdl',
  ),
];

/** How a sample has an element: it says it itself, or something else of it stands in. */
export type Presence = 'said' | 'stand-in';

/** Elements of which a reading says that something else stands in for them. */
const STAND_INS: Readonly<Record<string, string>> = {
  'open-badges.assessment-type-unknown': 'assessmentType',
  'open-badges.issuer-awards': 'awardingBody',
  'open-badges.title-unknown': 'title',
  'elm.assessment-type-unknown': 'assessmentType',
  'elm.award-date-assumed': 'issueDate',
};

/** Which elements of Annex I a sample describes, by running the real reading and the real check. */
export function elementsIn(
  { file, read }: Sample,
  reference: string,
): ReadonlyMap<string, Presence> {
  const text = readFileSync(join(reference, file), 'utf8');
  const { definition, award, issuer, findings } = read(JSON.parse(text));
  const { checks } = checkMicroCertification(definition, {
    framework: annex,
    ...(award && { award }),
    ...(issuer && { issuer }),
    clock: () => Date.parse('2026-07-01T00:00:00Z'),
  });
  const described = annex.elements.filter(({ key, given }) => {
    const check = checks.find(({ id }) => id === `${annex.id}.${key}`);
    if (check === undefined || ['indeterminate', 'skipped'].includes(check.outcome)) return false;
    return !check.findings.some(({ code }) => code === given.id);
  });
  const standIns = new Set(findings.map(({ code }) => STAND_INS[code]));
  return new Map(described.map(({ key }) => [key, standIns.has(key) ? 'stand-in' : 'said']));
}

const WORDS = {
  en: {
    title: 'Published samples',
    intro: [
      'Which of the elements of Annex I (Council Recommendation 2022/C 243/02) published samples carry, as this library reads',
      'them. Made by reading each sample and checking what was read; `✓` says that the element is described, not that it is',
      'well described, and nothing here says that anything is recognised. Many of these samples are tests of a format and never',
      'claimed to be micro-credentials. `(✓)` says that something else stands in: the issuer for an awarding body, the name of an',
      'assessment for its type, the date of the document for that of the award. Credits without a unit are not taken for ECTS,',
      'unless a profile says that they are. A learner whom only a national number, a date of birth or an address identifies, as',
      'in the sample of the Commission, counts as not identified: these are not read.',
    ],
    elements: 'Elements',
    element: 'Element',
    mandatory: 'mandatory',
    optional: 'optional',
    key: 'Column',
    sample: 'Sample',
    table: 'Samples',
    count: 'Mandatory',
    of: (described: number, all: number) => `${described} of ${all}`,
  },
  fr: {
    title: 'Échantillons publiés',
    intro: [
      'Quels éléments de l’annexe I (recommandation 2022/C 243/02 du Conseil) des échantillons publiés contiennent, tels que',
      'cette bibliothèque les lit. Page faite en lisant chaque échantillon et en contrôlant ce qui a été lu ; `✓` dit que',
      'l’élément est décrit, non qu’il est bien décrit, et rien ici ne dit que quoi que ce soit soit reconnu. Beaucoup de ces',
      'échantillons testent un format et n’ont jamais prétendu être des microcertifications. `(✓)` dit qu’autre chose en tient',
      'lieu : l’émetteur pour un organisme de délivrance, le nom d’une évaluation pour son type, la date du document pour',
      'celle de la délivrance. Des crédits sans unité ne sont pas pris pour des ECTS, sauf si un profil le dit.',
      'Un apprenant que seuls un numéro national, une date de naissance ou une adresse identifient, comme dans l’échantillon',
      'de la Commission, compte comme non identifié : ces données ne sont pas lues.',
    ],
    elements: 'Éléments',
    element: 'Élément',
    mandatory: 'obligatoire',
    optional: 'facultatif',
    key: 'Colonne',
    sample: 'Échantillon',
    table: 'Échantillons',
    count: 'Obligatoires',
    of: (described: number, all: number) => `${described} sur ${all}`,
  },
} as const;

/** The page of samples in one language, in Markdown. */
export function samplesPage(locale: Locale, reference: string): string {
  const words = WORDS[locale];
  const keys = annex.elements.map(({ key }, index) => ({ key, letter: letterOf(index) }));
  const mandatory = annex.elements.filter((element) => element.mandatory).map(({ key }) => key);
  const rows = SAMPLES.map((sample) => {
    const found = elementsIn(sample, reference);
    const count = words.of(mandatory.filter((key) => found.has(key)).length, mandatory.length);
    const cells = keys.map(({ key }) => SIGNS[found.get(key) ?? 'silent']);
    return line([`\`${sample.file.replace(/^(?:samples|vectors)\//, '')}\``, count, ...cells]);
  });
  const legend = annex.elements.map(({ name, mandatory: must }, index) =>
    line([letterOf(index), name[locale], must ? words.mandatory : words.optional]),
  );
  return [
    `# ${words.title}`,
    '',
    ...words.intro,
    '',
    `## ${words.elements}`,
    '',
    line([words.key, words.element, '']),
    '|---|---|---|',
    ...legend,
    '',
    `## ${words.table}`,
    '',
    line([words.sample, words.count, ...keys.map(({ letter }) => letter)]),
    `|---|---|${keys.map(() => ':-:|').join('')}`,
    ...rows,
    '',
  ].join('\n');
}

const SIGNS = { said: '✓', 'stand-in': '(✓)', silent: '–' } as const;

// The annex does not number its elements, and texts that do so differ: letters stand for the columns of this page alone.
function letterOf(index: number): string {
  return String.fromCharCode('a'.charCodeAt(0) + index);
}

function line(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
