import type { LocalText } from '../../foundation/locale.js';
import { amounts } from '../../model/amounts.js';
import { CRITERIA_LABELS } from '../../model/criteria-labels.js';
import type {
  Alignment,
  Assessment,
  GradingScheme,
  LearningOutcome,
  MicroCertification,
  QualityAssurance,
  StackingTarget,
} from '../../model/index.js';
import { colonIn, LABELS } from '../../model/labels.js';
import {
  ACTIVITY_NAMES,
  GRADING_NAMES,
  OUTCOME_KIND_NAMES,
  RELATION_NAMES,
  STACKABILITY_SENTENCES,
} from '../../model/value-names.js';
import { numberIn } from '../../model/wording.js';
import {
  ACCREDITATION_TYPES,
  ASSESSMENT_TYPES,
  MODES,
  SUPERVISION,
} from '../../vocabulary/index.js';
import { BETWEEN, factList, organisation } from './facts.js';
import { type Html, html, joined } from './html.js';
import { PAGE_LABELS } from './labels.js';
import type { Words } from './words.js';

/** A heading and what stands under it; nothing where nothing is stated. */
export type Section = readonly [heading: LocalText, content: Html | undefined];

/** What takes more than a few words, of everything that is stated, in the order in which a learner asks. */
export function sectionsOf(definition: MicroCertification, words: Words): readonly Section[] {
  const { outcomes = [], assessments = [], qualityAssurance = [], alignments = [] } = definition;
  return [
    [CRITERIA_LABELS.outcomes, some(outcomes, (all) => outcomeList(all, words))],
    [LABELS.notionalWorkload, breakdown(definition, words)],
    [
      LABELS.assessment,
      some(assessments, (all) => html`${all.map((one) => assessmentOf(one, definition, words))}`),
    ],
    [
      LABELS.quality,
      some(qualityAssurance, (all) => html`${all.map((one) => qualityOf(one, words))}`),
    ],
    [CRITERIA_LABELS.prerequisites, prerequisites(definition, words)],
    [LABELS.stackability, stackability(definition, words)],
    [LABELS.alignments, some(alignments, (all) => alignmentList(all, words))],
    [LABELS.furtherInformation, furtherInformation(definition, words)],
  ];
}

function some<Value>(
  values: readonly Value[],
  write: (values: readonly Value[]) => Html,
): Html | undefined {
  return values.length === 0 ? undefined : write(values);
}

function outcomeList(outcomes: readonly LearningOutcome[], words: Words): Html {
  const { ours, said } = words;
  return html`<p class="quiet">${ours(PAGE_LABELS.ability)}</p>
<ul class="outcomes">${outcomes.map(
    ({ statement, kind, alignments = [] }) => html`
<li><p>${said(statement)}${kind && html` <span class="kind">${ours(OUTCOME_KIND_NAMES[kind])}</span>`}</p>${some(
      alignments,
      (all) => alignmentList(all, words),
    )}</li>`,
  )}
</ul>`;
}

function alignmentList(alignments: readonly Alignment[], { said, link }: Words): Html {
  return html`
<ul class="links">${alignments.map(
    ({ framework, code, url, title }) => html`
<li><span class="framework"><bdi>${[framework, code].filter(Boolean).join(' ')}</bdi></span> ${link(url, said(title))}</li>`,
  )}
</ul>`;
}

function breakdown({ workload = {} }: MicroCertification, words: Words): Html | undefined {
  const { ours, locale } = words;
  const { breakdown: parts = [] } = workload;
  if (parts.length === 0) return undefined;
  const total = amounts(workload, locale);
  return html`<table>
<thead><tr><th scope="col">${ours(PAGE_LABELS.activity)}</th><th scope="col">${ours(PAGE_LABELS.hoursColumn)}</th></tr></thead>
<tbody>${parts.map(
    ({ activity, hours: time }) => html`
<tr><th scope="row">${ours(ACTIVITY_NAMES[activity])}</th><td>${numberIn(time, locale)}</td></tr>`,
  )}
</tbody>
</table>${some(
    total,
    (all) => html`
<p class="quiet">${ours(PAGE_LABELS.total)}${colonIn(words.locale)} ${joined(
      all.map(([number, unit]) => `${number} ${unit}`),
      BETWEEN,
    )}</p>`,
  )}`;
}

function assessmentOf(
  assessment: Assessment,
  { outcomes = [] }: MicroCertification,
  words: Words,
): Html {
  const { said, concept } = words;
  const { title, type, mode, supervision, criteria, assesses = [], grading } = assessment;
  // The outcomes stand above: an assessment that takes all of them does not repeat them.
  const assessed = outcomes.filter(({ id }) => assesses.includes(id));
  const kind = concept(ASSESSMENT_TYPES, type);
  return html`
<article>
<h3>${title ? said(title) : kind}</h3>${
    title &&
    html`
<p class="quiet">${kind}</p>`
  }${
    criteria &&
    html`
<p>${said(criteria)}</p>`
  }
${factList(
  [
    [LABELS.mode, mode === undefined ? mode : concept(MODES, mode)],
    [
      LABELS.supervision,
      supervision === undefined ? supervision : concept(SUPERVISION, supervision),
    ],
    [LABELS.grading, grading && gradingText(grading, words)],
    [
      CRITERIA_LABELS.toPass,
      grading?.passing === undefined ? undefined : html`<bdi>${grading.passing}</bdi>`,
    ],
    [
      LABELS.assesses,
      assessed.length === 0 || assessed.length === outcomes.length
        ? undefined
        : html`<ul class="plain">${assessed.map(({ statement }) => html`<li>${said(statement)}</li>`)}</ul>`,
    ],
  ],
  words,
)}
</article>`;
}

function gradingText({ kind, title, minimum, maximum, grades }: GradingScheme, words: Words): Html {
  const { ours, said, locale } = words;
  const bounds = [minimum, maximum].filter((bound) => bound !== undefined);
  const values = grades?.join(', ') ?? bounds.map((bound) => numberIn(bound, locale)).join('–');
  const name = title ? said(title) : html`${ours(GRADING_NAMES[kind])}`;
  return values === '' ? name : html`${name} (<bdi>${values}</bdi>)`;
}

function qualityOf({ type, title, body, reference }: QualityAssurance, words: Words): Html {
  const { concept, said, link } = words;
  const kind = concept(ACCREDITATION_TYPES, type);
  return html`
<article>
<h3>${title ? said(title) : kind}</h3>${
    title &&
    html`
<p class="quiet">${kind}</p>`
  }
${factList(
  [
    [LABELS.qualityBody, body && organisation(body, words)],
    [
      LABELS.qualityReference,
      reference === undefined ? undefined : link(reference, html`<bdi>${reference}</bdi>`),
    ],
  ],
  words,
)}
</article>`;
}

function prerequisites(
  { prerequisites: needed }: MicroCertification,
  words: Words,
): Html | undefined {
  const { ours, said, link } = words;
  if (needed === undefined) return undefined;
  if ('none' in needed) return html`<p>${ours(CRITERIA_LABELS.none)}</p>`;
  const { text, requires = [] } = needed;
  return html`<p>${said(text)}</p>${some(
    requires,
    (all) => html`
<p>${ours(LABELS.requires)}</p>
<ul>${all.map((id) => html`<li>${link(id, html`<bdi>${id}</bdi>`)}</li>`)}</ul>`,
  )}`;
}

function stackability(
  { stackability: stacking, origin }: MicroCertification,
  words: Words,
): Html | undefined {
  const { ours, said, link } = words;
  const parent = origin?.parent;
  if (stacking === undefined && parent === undefined) return undefined;
  const { id, title } = parent ?? {};
  const parentName = title && (id === undefined ? said(title) : link(id, said(title)));
  return html`${stacking && html`<p>${ours(STACKABILITY_SENTENCES[stacking.kind])}</p>`}${some(
    stacking?.towards ?? [],
    (targets) => html`
<ul>${targets.map((target) => html`<li>${targetText(target, words)}</li>`)}</ul>`,
  )}${
    parentName &&
    html`
<p>${ours(LABELS.carvedOut)}${colonIn(words.locale)} ${parentName}</p>`
  }`;
}

function targetText({ id, title, relation, part, ects }: StackingTarget, words: Words): Html {
  const { ours, said, link } = words;
  const name = id === undefined ? said(title) : link(id, said(title));
  const credits =
    ects === undefined ? [] : amounts({ ects }, words.locale).map((all) => all.join(' '));
  const details = [...(part === undefined ? [] : [`${ours(LABELS.part)} ${part}`]), ...credits];
  const more = details.length === 0 ? undefined : html` (<bdi>${details.join(', ')}</bdi>)`;
  return html`${ours(RELATION_NAMES[relation])}${colonIn(words.locale)} ${name}${more}`;
}

function furtherInformation(
  { furtherInformation: notes = [], website }: MicroCertification,
  { ours, said, link }: Words,
): Html | undefined {
  if (notes.length === 0 && website === undefined) return undefined;
  return html`${notes.map(
    ({ text, url }) => html`
<p>${text && said(text)}${text && url && html` `}${url && link(url, html`<bdi>${url}</bdi>`)}</p>`,
  )}${
    website &&
    html`
<p>${link(website, html`${ours(LABELS.website)}`)}</p>`
  }`;
}
