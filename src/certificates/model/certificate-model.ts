import type { Locale, LocalText } from '../../foundation/locale.js';
import { LABELS } from '../../publishing/pages/labels.js';
import type { Names } from '../../publishing/pages/names.js';
import { ASSESSMENT_TYPES } from '../../vocabulary/index.js';
import {
  awardEntries,
  credentialEntries,
  creditsLine,
  evidenceLines,
  learnerEntries,
  resultLine,
  validityEntries,
} from './award-sections.js';
import { dayIn } from './dates.js';
import {
  alignmentEntries,
  assessmentEntries,
  breakdownLines,
  certificationEntries,
  furtherEntries,
  levelLine,
  outcomeEntries,
  participationLine,
  prerequisiteEntries,
  qualityEntries,
  stackabilityEntries,
  workloadLine,
} from './definition-sections.js';
import { endorsementEntries } from './endorsement-section.js';
import { CERTIFICATE_LABELS } from './labels.js';
import type { CertificateSource } from './source.js';
import { capital, entry, inRow, placeOf, run, type Speech, speechIn } from './speech.js';
import type { CertificateModel, CertificateSection, Entry, VerifyingWords } from './types.js';

/** What a certificate is made of besides the credential. */
export interface ModelSettings {
  readonly locale: Locale;
  readonly names: Names;
  /** Where the QR code leads, where there is one. */
  readonly address: string | undefined;
  readonly format: 'html' | 'pdf';
}

/** Everything a certificate says, in one language. */
export function certificateModel(
  source: CertificateSource,
  { locale, names, address, format }: ModelSettings,
): CertificateModel {
  const speech = speechIn(locale, names);
  const { ours, said } = speech;
  const { definition, award, issuer } = source;
  const { title, description, awardingBodies = [] } = definition;
  const verifying = verifyingWords(address, format, speech);
  const learner = award?.learner.name;
  const bodies = awardingBodies.map((body) => ({
    name: said(body.name),
    place: placeOf(body, locale),
  }));
  const signer = issuer && { name: run(issuer.name), place: placeOf(issuer, locale) };
  return {
    locale,
    kind: ours(CERTIFICATE_LABELS.kind),
    title: said(title),
    ...(description && { summary: said(description) }),
    ...(learner !== undefined && { learner }),
    learnerIntro: ours(
      learner === undefined ? CERTIFICATE_LABELS.holder : CERTIFICATE_LABELS.awardedTo,
    ),
    titleIntro: ours(CERTIFICATE_LABELS.for),
    awardedBy: bodies.length > 0 || signer === undefined ? bodies : [signer],
    ...(issuer && { issuer: issuer.name }),
    facts: factsOf(source, speech),
    sections: sectionsOf(source, verifying, speech),
    verifying,
    ...(award?.id !== undefined && { id: award.id }),
  };
}

function factsOf(source: CertificateSource, speech: Speech): readonly Entry[] {
  const { definition, award, issuer, document } = source;
  const { ours, concept } = speech;
  const { assessments = [] } = definition;
  const types = assessments.map(({ type }) => concept(ASSESSMENT_TYPES, type));
  const distinct = types.filter(
    ({ text }, index) => types.findIndex((other) => other.text === text) === index,
  );
  const validity = validityEntries(definition, document, speech);
  return [
    ...entry(ours(CERTIFICATE_LABELS.awardedOn), [
      award && [run(dayIn(award.awardedOn, speech.locale))],
    ]),
    ...entry(ours(CERTIFICATE_LABELS.workload), [workloadLine(definition, speech)]),
    ...entry(ours(LABELS.level), [levelLine(definition, speech)]),
    ...entry(ours(LABELS.participation), [participationLine(definition, speech)]),
    ...entry(ours(LABELS.assessment), [capital(inRow(distinct))]),
    ...resultFact(source, speech),
    ...validity.slice(-1),
    ...entry(ours(CERTIFICATE_LABELS.signedBy), [issuer && [run(issuer.name)]]),
  ];
}

/** Of one assessment: those of several stand in the supplement, each beside its assessment. */
function resultFact({ definition, award }: CertificateSource, speech: Speech): readonly Entry[] {
  const [only, ...others] = definition.assessments ?? [];
  if (only === undefined || others.length > 0) return [];
  return entry(speech.ours(CERTIFICATE_LABELS.result), [resultLine(only, award, speech)]);
}

type Part = readonly [
  id: string,
  heading: LocalText,
  entries: readonly Entry[],
  expected?: 'expected',
];

/** What Annex I expects and nobody stated is said to be missing, rather than passed over. */
function sectionsOf(
  source: CertificateSource,
  { text }: VerifyingWords,
  speech: Speech,
): readonly CertificateSection[] {
  const how = entry(undefined, [[run(text)]]);
  return partsOf(source, how, speech).flatMap(([id, heading, entries, expected]) => {
    if (entries.length === 0 && expected === undefined) return [];
    const missing = entry(undefined, [[run(speech.ours(CERTIFICATE_LABELS.notStated))]]);
    return [{ id, heading: speech.ours(heading), entries: entries.length > 0 ? entries : missing }];
  });
}

/** In the order of Annex I: what is expected first, then what may be stated besides. */
function partsOf(
  source: CertificateSource,
  how: readonly Entry[],
  speech: Speech,
): readonly Part[] {
  const { definition, award } = source;
  const { ours } = speech;
  const label = CERTIFICATE_LABELS;
  const learner = award === undefined ? [] : learnerEntries(award, speech);
  const workload = [
    ...entry(ours(label.workload), [workloadLine(definition, speech)]),
    ...entry(ours(label.breakdown), breakdownLines(definition, speech)),
    ...entry(ours(label.creditsEarned), [creditsLine(award, speech)]),
  ];
  return [
    ['learner', label.learner, learner, 'expected'],
    ['certification', label.certification, certificationEntries(definition, speech)],
    ['award', label.award, awardEntries(source, speech), 'expected'],
    ['outcomes', LABELS.outcomes, outcomeEntries(definition, speech), 'expected'],
    ['workload', LABELS.workload, workload, 'expected'],
    ['level', LABELS.level, entry(undefined, [levelLine(definition, speech)]), 'expected'],
    ...assessmentParts(source, speech),
    [
      'participation',
      LABELS.participation,
      entry(undefined, [participationLine(definition, speech)]),
      'expected',
    ],
    ['quality', LABELS.quality, qualityEntries(definition, speech), 'expected'],
    ['endorsements', label.endorsements, endorsementEntries(source, speech)],
    ['prerequisites', LABELS.prerequisites, prerequisiteEntries(definition, speech)],
    ['stackability', LABELS.stackability, stackabilityEntries(definition, speech)],
    ['alignments', LABELS.alignments, alignmentEntries(definition, speech)],
    ['evidence', label.evidence, entry(undefined, evidenceLines(award, speech), 'list')],
    ['further', LABELS.furtherInformation, furtherEntries(definition, speech)],
    ['credential', label.credential, [...how, ...credentialEntries(source, speech)]],
  ];
}

function assessmentParts(
  { definition, award }: CertificateSource,
  speech: Speech,
): readonly Part[] {
  const { assessments = [] } = definition;
  if (assessments.length === 0) return [['assessment', LABELS.assessment, [], 'expected']];
  return assessments.map((assessment, index) => [
    `assessment-${index + 1}`,
    assessments.length === 1 ? LABELS.assessment : numbered(index + 1),
    assessmentEntries(assessment, definition, award, speech),
  ]);
}

function numbered(number: number): LocalText {
  const { en, fr } = LABELS.assessment;
  return { en: `${en} ${number}`, fr: `${fr} ${number}` };
}

/** Longer addresses are read by a camera only. */
const READ_OUT = 90;

function verifyingWords(
  address: string | undefined,
  format: ModelSettings['format'],
  { ours }: Speech,
): VerifyingWords {
  const label = CERTIFICATE_LABELS;
  const [byLink, byFile] = {
    html: [label.pageByLink, label.pageByFile] as const,
    pdf: [label.verifyByLink, label.verifyByFile] as const,
  }[format];
  return {
    heading: ours(label.verify),
    text: ours(address === undefined ? byFile : byLink),
    ...(address !== undefined && address.length <= READ_OUT && { address }),
    qrAlternative: ours(label.qr),
  };
}
