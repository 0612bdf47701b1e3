import { stringMember } from '../../foundation/json/values.js';
import type { Locale, LocalText } from '../../foundation/locale.js';
import { CRITERIA_LABELS } from '../../model/criteria-labels.js';
import type { MicroCertification } from '../../model/index.js';
import { LABELS } from '../../model/labels.js';
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
import { knownSection } from './known-sections.js';
import { CERTIFICATE_LABELS } from './labels.js';
import type { BadgeSource, CertificateSource } from './source.js';
import { capital, entry, inRow, placeOf, run, type Speech, speechIn } from './speech.js';
import type { CertificateModel, CertificateSection, Entry, Line, VerifyingWords } from './types.js';

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
    supplementIntro: ours(CERTIFICATE_LABELS.supplementIntro),
    sections: sectionsOf(source, verifying, speech),
    attached: ours(CERTIFICATE_LABELS.attached),
    verifying,
    ...(award?.id !== undefined && { id: award.id }),
  };
}

/** What people compare of a badge. */
export function factsOf(source: BadgeSource, speech: Speech): readonly Entry[] {
  const { definition, award, issuer, document } = source;
  const { ours, concept } = speech;
  const { assessments = [] } = definition;
  const types = assessments.map(({ type }) => concept(ASSESSMENT_TYPES, type));
  const distinct = types.filter(
    ({ text }, index) => types.findIndex((other) => other.text === text) === index,
  );
  const validity = validityEntries(definition, document, speech);
  return [
    ...entry(ours(LABELS.awardedOn), [award && [run(dayIn(award.awardedOn, speech.locale))]]),
    ...entry(ours(LABELS.workload), [workloadLine(definition, speech)]),
    ...entry(ours(LABELS.level), [levelLine(definition, speech)]),
    ...entry(ours(LABELS.participation), [participationLine(definition, speech)]),
    ...entry(ours(LABELS.assessment), [capital(inRow(distinct))]),
    ...resultFact(source, speech),
    ...validity.slice(-1),
    ...entry(ours(CERTIFICATE_LABELS.signedBy), [issuer && [run(issuer.name)]]),
  ];
}

/** Of one assessment: those of several stand in the supplement, each beside its assessment. */
function resultFact({ definition, award }: BadgeSource, speech: Speech): readonly Entry[] {
  const [only, ...others] = definition.assessments ?? [];
  if (only === undefined || others.length > 0) return [];
  return entry(speech.ours(LABELS.result), [resultLine(only, award, speech)]);
}

/** A section, before it is made. */
interface Part {
  readonly id: string;
  readonly heading: LocalText;
  entries(): readonly Entry[];
  /** What it says of the award: nothing where it is of the definition alone; absent where it is new with every learner. */
  readonly says?: readonly unknown[];
  /** What Annex I expects and nobody stated is said to be missing, rather than passed over. */
  readonly isExpected?: true;
}

function sectionsOf(
  source: CertificateSource,
  { text }: VerifyingWords,
  speech: Speech,
): readonly CertificateSection[] {
  const how = entry(undefined, [[run(text)]]);
  return partsOf(source, how, speech).flatMap((part) => {
    const { id, says } = part;
    const make = () => sectionOf(part, speech);
    const section =
      says === undefined
        ? make()
        : knownSection(source.definition, `${speech.locale} ${id}`, says, make);
    return section ?? [];
  });
}

function sectionOf(
  { id, heading, entries, isExpected }: Part,
  { ours }: Speech,
): CertificateSection | undefined {
  const stated = entries();
  if (stated.length > 0) return { id, heading: ours(heading), entries: stated };
  if (!isExpected) return undefined;
  const missing = entry(undefined, [[run(ours(CERTIFICATE_LABELS.notStated))]]);
  return { id, heading: ours(heading), entries: missing };
}

/** In the order of Annex I: what is expected first, then what may be stated besides. */
function partsOf(
  source: CertificateSource,
  how: readonly Entry[],
  speech: Speech,
): readonly Part[] {
  const { definition, award } = source;
  const label = CERTIFICATE_LABELS;
  const learner = () => (award === undefined ? [] : learnerEntries(award, speech));
  const credential = () => [...how, ...credentialEntries(source, speech)];
  /** Of the definition alone. */
  const ofAll = (
    id: string,
    heading: LocalText,
    entriesOf: (definition: MicroCertification, speech: Speech) => readonly Entry[],
  ): Part => ({ id, heading, entries: () => entriesOf(definition, speech), says: [] });
  const expected = (part: Part): Part => ({ ...part, isExpected: true });
  return [
    expected({ id: 'learner', heading: LABELS.learner, entries: learner }),
    ofAll('certification', label.certification, certificationEntries),
    expected(awardPart(source, speech)),
    expected(ofAll('outcomes', CRITERIA_LABELS.outcomes, outcomeEntries)),
    expected(workloadPart(source, speech)),
    expected(ofAll('level', LABELS.level, unlabelled(levelLine))),
    ...assessmentParts(source, speech),
    expected(ofAll('participation', LABELS.participation, unlabelled(participationLine))),
    expected(ofAll('quality', LABELS.quality, qualityEntries)),
    {
      id: 'endorsements',
      heading: label.endorsements,
      entries: () => endorsementEntries(source, speech),
    },
    ofAll('prerequisites', CRITERIA_LABELS.prerequisites, prerequisiteEntries),
    ofAll('stackability', LABELS.stackability, stackabilityEntries),
    ofAll('alignments', LABELS.alignments, alignmentEntries),
    {
      id: 'evidence',
      heading: label.evidence,
      entries: () => entry(undefined, evidenceLines(award, speech), 'list'),
    },
    ofAll('further', LABELS.furtherInformation, furtherEntries),
    { id: 'credential', heading: label.credential, entries: credential },
  ];
}

function unlabelled(lineOf: (definition: MicroCertification, speech: Speech) => Line | undefined) {
  return (definition: MicroCertification, speech: Speech): readonly Entry[] =>
    entry(undefined, [lineOf(definition, speech)]);
}

function awardPart(source: CertificateSource, speech: Speech): Part {
  const { award, issuer, document } = source;
  const { id, name, website, region, country } = issuer ?? {};
  const dates = ['validFrom', 'validUntil', 'expirationDate'].map((member) =>
    stringMember(document, member),
  );
  return {
    id: 'award',
    heading: CERTIFICATE_LABELS.award,
    entries: () => awardEntries(source, speech),
    says: [id, name, website, region, country, award?.awardedOn, award?.activity, dates],
  };
}

function workloadPart({ definition, award }: CertificateSource, speech: Speech): Part {
  const { ours } = speech;
  const label = CERTIFICATE_LABELS;
  const earned = award?.creditsEarned;
  return {
    id: 'workload',
    heading: LABELS.notionalWorkload,
    entries: () => [
      ...entry(ours(LABELS.workload), [workloadLine(definition, speech)]),
      ...entry(ours(label.breakdown), breakdownLines(definition, speech)),
      ...entry(ours(LABELS.creditsEarned), [creditsLine(award, speech)]),
    ],
    says: earned === undefined ? [] : [earned],
  };
}

function assessmentParts(
  { definition, award }: CertificateSource,
  speech: Speech,
): readonly Part[] {
  const { assessments = [] } = definition;
  if (assessments.length === 0)
    return [
      {
        id: 'assessment',
        heading: LABELS.assessment,
        entries: () => [],
        says: [],
        isExpected: true,
      },
    ];
  return assessments.map((assessment, index) => {
    const result = award?.results?.find((one) => one.assessment === assessment.id);
    return {
      id: `assessment-${index + 1}`,
      heading: assessments.length === 1 ? LABELS.assessment : numbered(index + 1),
      entries: () => assessmentEntries(assessment, definition, award, speech),
      says: result === undefined ? [] : [result],
    };
  });
}

function numbered(number: number): LocalText {
  const { en, fr } = LABELS.assessment;
  return { en: `${en} ${number}`, fr: `${fr} ${number}` };
}

/** Longer addresses are read by a camera only. */
const READ_OUT = 90;

/** How to verify. */
export function verifyingWords(
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
