import { amounts } from '../../model/amounts.js';
import { CRITERIA_LABELS } from '../../model/criteria-labels.js';
import type {
  Alignment,
  Assessment,
  Award,
  GradingScheme,
  MicroCertification,
  StackingTarget,
} from '../../model/index.js';
import { colonIn, LABELS } from '../../model/labels.js';
import {
  ACTIVITY_NAMES,
  GRADING_NAMES,
  OUTCOME_KIND_NAMES,
  PURPOSE_NAMES,
  RELATION_NAMES,
  STACKABILITY_SENTENCES,
} from '../../model/value-names.js';
import { numberIn } from '../../model/wording.js';
import {
  ACCREDITATION_TYPES,
  ASSESSMENT_TYPES,
  findConcept,
  LEARNING_SETTINGS,
  MODES,
  QF_EHEA_CYCLES,
  SUPERVISION,
} from '../../vocabulary/index.js';
import { resultLine } from './award-sections.js';
import { CERTIFICATE_LABELS } from './labels.js';
import { capital, entry, inRow, organisationLine, run, type Speech } from './speech.js';
import type { Entry, Line, Run } from './types.js';

/** What it is. */
export function certificationEntries(
  definition: MicroCertification,
  speech: Speech,
): readonly Entry[] {
  const { ours, said, link, names, locale } = speech;
  const { id, title, description, version, languages, fieldsOfStudy, purposes } = definition;
  return [
    ...entry(ours(LABELS.title), [[said(title)]]),
    ...entry(ours(LABELS.description), [description && [said(description)]]),
    ...entry(ours(LABELS.identifier), [[link(id, run(id))]]),
    ...entry(ours(LABELS.version), [version === undefined ? undefined : [run(version)]]),
    ...entry(ours(LABELS.languages), [
      capital(inRow((languages ?? []).map((tag) => run(names.language(tag, locale))))),
    ]),
    ...entry(ours(LABELS.fieldsOfStudy), [
      capital(inRow((fieldsOfStudy ?? []).map((field) => run(names.field(field, locale))))),
    ]),
    ...entry(ours(LABELS.purposes), [
      capital(inRow((purposes ?? []).map((purpose) => run(PURPOSE_NAMES[purpose][locale])))),
    ]),
  ];
}

/** What holders know and are able to do. */
export function outcomeEntries(
  { outcomes = [] }: MicroCertification,
  speech: Speech,
): readonly Entry[] {
  const lines = outcomes.map(({ statement, kind, alignments = [] }): Line => {
    const kindName = kind === undefined ? [] : [run(` (${speech.ours(OUTCOME_KIND_NAMES[kind])})`)];
    const links = alignments.flatMap((one) => [run(' · '), ...alignmentLine(one, speech)]);
    return [speech.said(statement), ...kindName, ...links];
  });
  return entry(undefined, lines, 'list');
}

function alignmentLine({ framework, code, url, title }: Alignment, speech: Speech): Line {
  const name = [framework, code].filter(Boolean).join(' ');
  return [run(`${name} – `), speech.link(url, speech.said(title))];
}

/** Links to other frameworks. */
export function alignmentEntries(
  { alignments = [] }: MicroCertification,
  speech: Speech,
): readonly Entry[] {
  return entry(
    undefined,
    alignments.map((one) => alignmentLine(one, speech)),
    'list',
  );
}

/** Credits and hours on one line. */
export function workloadLine({ workload = {} }: MicroCertification, speech: Speech): Line {
  return inRow(
    amounts(workload, speech.locale).map((all) => run(all.join('\u00a0'))),
    ' · ',
  );
}

/** Hours by activity. */
export function breakdownLines({ workload }: MicroCertification, speech: Speech): readonly Line[] {
  const { ours, locale } = speech;
  return (workload?.breakdown ?? []).map(({ activity, hours }) => {
    const [amount] = amounts({ hours }, speech.locale);
    const [number, unit] = amount ?? [numberIn(hours, locale), ''];
    return [
      run(`${ours(ACTIVITY_NAMES[activity])}${colonIn(speech.locale)} ${number}\u00a0${unit}`),
    ];
  });
}

/** Levels in every framework, or why there is none. */
export function levelLine({ level }: MicroCertification, speech: Speech): Line {
  const { ours, said, link, locale } = speech;
  if (level === undefined) return [];
  if ('notApplicable' in level)
    return [run(`${ours(LABELS.notApplicable)} (`), said(level.notApplicable), run(')')];
  const { eqf, cycle, national = [] } = level;
  const cycleName = cycle && findConcept(QF_EHEA_CYCLES, cycle)?.label[locale];
  const parts: readonly (readonly Run[])[] = [
    ...(eqf === undefined ? [] : [[run(`${ours(LABELS.eqfLevel)} ${eqf}`)]]),
    ...(cycleName === undefined ? [] : [[run(cycleName)]]),
    ...national.map((one) => [said(one.framework), link(one.url, run(` ${one.level}`))]),
  ];
  return capital(parts.flatMap((part, index) => (index === 0 ? part : [run(' · '), ...part])));
}

/** How it was assessed, and with what result. */
export function assessmentEntries(
  assessment: Assessment,
  { outcomes = [] }: MicroCertification,
  award: Award | undefined,
  speech: Speech,
): readonly Entry[] {
  const { ours, said, concept } = speech;
  const { title, type, mode, supervision, criteria, assesses = [], grading } = assessment;
  const assessed = outcomes.filter(({ id }) => assesses.includes(id));
  const some = assessed.length > 0 && assessed.length < outcomes.length;
  return [
    ...entry(ours(LABELS.title), [title && [said(title)]]),
    ...entry(ours(CERTIFICATE_LABELS.kindOf), [capital([concept(ASSESSMENT_TYPES, type)])]),
    ...entry(ours(LABELS.mode), [mode === undefined ? undefined : capital([concept(MODES, mode)])]),
    ...entry(ours(LABELS.supervision), [
      supervision === undefined ? undefined : capital([concept(SUPERVISION, supervision)]),
    ]),
    ...entry(ours(CERTIFICATE_LABELS.criteria), [criteria && [said(criteria)]]),
    ...entry(ours(LABELS.grading), [grading && gradingLine(grading, speech)]),
    ...entry(ours(CRITERIA_LABELS.toPass), [
      grading?.passing === undefined ? undefined : [run(grading.passing)],
    ]),
    ...(some
      ? entry(
          ours(LABELS.assesses),
          assessed.map(({ statement }) => [said(statement)]),
          'list',
        )
      : []),
    ...entry(ours(LABELS.result), [resultLine(assessment, award, speech)]),
  ];
}

function gradingLine(grading: GradingScheme, { ours, said, locale }: Speech): Line {
  const { kind, title, minimum, maximum, grades } = grading;
  const bounds = [minimum, maximum].filter((bound) => bound !== undefined);
  const values = grades?.join(', ') ?? bounds.map((bound) => numberIn(bound, locale)).join('–');
  const name = title ? said(title) : run(ours(GRADING_NAMES[kind]));
  return values === '' ? [name] : [name, run(` (${values})`)];
}

/** How one took part. */
export function participationLine({ participation }: MicroCertification, speech: Speech): Line {
  if (participation === undefined) return [];
  const { modes, setting } = participation;
  const all = [
    ...modes.map((mode) => speech.concept(MODES, mode)),
    ...(setting === undefined ? [] : [speech.concept(LEARNING_SETTINGS, setting)]),
  ];
  return capital(inRow(all));
}

/** What stands behind its quality. */
export function qualityEntries(
  { qualityAssurance = [] }: MicroCertification,
  speech: Speech,
): readonly Entry[] {
  const { ours, said, concept, link } = speech;
  return qualityAssurance.flatMap(({ type, title, body, reference }) => [
    ...entry(ours(CERTIFICATE_LABELS.kindOf), [capital([concept(ACCREDITATION_TYPES, type)])]),
    ...entry(ours(LABELS.title), [title && [said(title)]]),
    ...entry(ours(LABELS.qualityBody), [body && organisationLine(body, speech)]),
    ...entry(ours(LABELS.qualityReference), [
      reference === undefined ? undefined : [link(reference, run(reference))],
    ]),
  ]);
}

/** What is needed before. */
export function prerequisiteEntries(
  { prerequisites }: MicroCertification,
  { ours, said, link }: Speech,
): readonly Entry[] {
  if (prerequisites === undefined) return [];
  if ('none' in prerequisites) return entry(undefined, [[run(ours(CRITERIA_LABELS.none))]]);
  const { text, requires = [] } = prerequisites;
  return [
    ...entry(undefined, [[said(text)]]),
    ...entry(
      ours(LABELS.requires),
      requires.map((id) => [link(id, run(id))]),
      'list',
    ),
  ];
}

/** What it counts for, and what it is a part of. */
export function stackabilityEntries(
  { stackability, origin }: MicroCertification,
  speech: Speech,
): readonly Entry[] {
  const { ours, said, link } = speech;
  const parent = origin?.parent;
  return [
    ...entry(undefined, [stackability && [run(ours(STACKABILITY_SENTENCES[stackability.kind]))]]),
    ...(stackability?.towards ?? []).flatMap((target) =>
      entry(ours(RELATION_NAMES[target.relation]), [targetLine(target, speech)]),
    ),
    ...entry(ours(LABELS.carvedOut), [parent && [link(parent.id, said(parent.title))]]),
  ];
}

function targetLine({ id, title, part, ects }: StackingTarget, speech: Speech): Line {
  const credits =
    ects === undefined ? [] : amounts({ ects }, speech.locale).map((all) => all.join(' '));
  const details = [
    ...(part === undefined ? [] : [`${speech.ours(LABELS.part)} ${part}`]),
    ...credits,
  ];
  const name = speech.link(id, speech.said(title));
  return details.length === 0 ? [name] : [name, run(` (${details.join(', ')})`)];
}

/** Anything else. */
export function furtherEntries(
  { furtherInformation = [], website }: MicroCertification,
  { ours, said, link }: Speech,
): readonly Entry[] {
  return [
    ...entry(
      undefined,
      furtherInformation.map(({ text, url }) => [
        ...(text === undefined ? [] : [said(text)]),
        ...(text === undefined || url === undefined ? [] : [run(' ')]),
        ...(url === undefined ? [] : [link(url, run(url))]),
      ]),
    ),
    ...entry(ours(LABELS.website), [
      website === undefined ? undefined : [link(website, run(website))],
    ]),
  ];
}
