import type { LocalText } from '../../foundation/locale.js';
import { amounts, periodText } from '../../model/amounts.js';
import type { Level, MicroCertification, Organisation, Validity } from '../../model/index.js';
import { LABELS } from '../../model/labels.js';
import { PURPOSE_NAMES } from '../../model/value-names.js';
import {
  ASSESSMENT_TYPES,
  countryName,
  findConcept,
  LEARNING_SETTINGS,
  MODES,
  QF_EHEA_CYCLES,
} from '../../vocabulary/index.js';
import { type Html, html, joined, type Part } from './html.js';
import { PAGE_LABELS } from './labels.js';
import type { Names } from './names.js';
import type { Words } from './words.js';

/** A name and what is said under it; nothing where nothing is stated. */
export type Fact = readonly [label: LocalText, value: Html | undefined];

/** What fits into few words, of everything that is stated. */
export function factsOf(
  definition: MicroCertification,
  words: Words,
  names: Names,
): readonly Fact[] {
  const { awardingBodies, assessments, languages, fieldsOfStudy, purposes, validity } = definition;
  const { locale } = words;
  const types = assessments?.map(({ type }) => words.concept(ASSESSMENT_TYPES, type));
  return [
    [LABELS.awardingBody, each(awardingBodies, (body) => organisation(body, words), html`<br>`)],
    [LABELS.notionalWorkload, workload(definition, words)],
    [LABELS.level, level(definition.level, words)],
    [LABELS.participation, participation(definition, words)],
    [LABELS.assessment, each(distinct(types), (type) => type)],
    [LABELS.languages, each(languages, (tag) => html`${names.language(tag, locale)}`)],
    [LABELS.fieldsOfStudy, each(fieldsOfStudy, (field) => html`${names.field(field, locale)}`)],
    [LABELS.purposes, each(purposes, (purpose) => html`${PURPOSE_NAMES[purpose][locale]}`)],
    [PAGE_LABELS.validity, validityText(validity, words)],
  ];
}

/** Facts as a list of terms. */
export function factList(facts: readonly Fact[], { ours }: Words): Html {
  const stated = facts.filter(([, value]) => value !== undefined);
  return html`<dl>${stated.map(
    ([label, value]) => html`
<div><dt>${ours(label)}</dt><dd>${value}</dd></div>`,
  )}
</dl>`;
}

/** Credits and hours. */
export function workload({ workload: load }: MicroCertification, words: Words): Html | undefined {
  if (load === undefined) return undefined;
  return each(amounts(load, words.locale), ([number, unit]) => html`${number} ${unit}`, BETWEEN);
}

/** Levels in every framework, or why there is none. */
export function level(stated: Level | undefined, words: Words): Html | undefined {
  const { ours, said, link } = words;
  if (stated === undefined) return undefined;
  if ('notApplicable' in stated)
    return html`${ours(LABELS.notApplicable)} (${said(stated.notApplicable)})`;
  const { eqf, cycle, national = [] } = stated;
  const eqfText = html`<abbr title="${ours(PAGE_LABELS.eqfInFull)}">${ours(LABELS.eqfLevel)}</abbr> ${eqf}`;
  const cycleName = cycle && findConcept(QF_EHEA_CYCLES, cycle)?.label[words.locale];
  const parts = [
    ...(eqf === undefined ? [] : [eqfText]),
    ...(cycleName === undefined ? [] : [html`${cycleName}`]),
    ...national.map(({ framework, level: name, url }) => {
      const text = html`${said(framework)} <bdi>${name}</bdi>`;
      return url === undefined ? text : link(url, text);
    }),
  ];
  return each(parts, (part) => part, BETWEEN);
}

function participation(definition: MicroCertification, words: Words): Html | undefined {
  if (definition.participation === undefined) return undefined;
  const { modes, setting } = definition.participation;
  const parts = modes.map((mode) => words.concept(MODES, mode));
  const all = setting === undefined ? parts : [...parts, words.concept(LEARNING_SETTINGS, setting)];
  return each(all, (part) => part);
}

/** An organisation with its place. */
export function organisation(body: Organisation, { said, link, locale }: Words): Html {
  const { name, website, region, country } = body;
  const named = website === undefined ? said(name) : link(website, said(name));
  const place = [region, country && countryName(country, locale)].filter(Boolean).join(', ');
  return place === '' ? named : html`${named} <span class="place"><bdi>${place}</bdi></span>`;
}

function validityText(validity: Validity | undefined, { locale, ours, said }: Words): Html {
  if (validity === undefined) return html`${ours(LABELS.noEnd)}`;
  const text = html`${periodText(validity.period, locale)}`;
  return validity.reason === undefined ? text : html`${text} (${said(validity.reason)})`;
}

/** The dot stays with what is before it, where a line breaks. */
export const BETWEEN: Html = /* @__PURE__ */ html`&nbsp;&middot; `;

/** A list in a row, or nothing for none. */
function each<Value>(
  values: readonly Value[] | undefined,
  write: (value: Value) => Html,
  between: Part = ', ',
): Html | undefined {
  return values === undefined || values.length === 0
    ? undefined
    : joined(values.map(write), between);
}

function distinct(values: readonly Html[] | undefined): readonly Html[] | undefined {
  return values?.filter(
    ({ markup }, index) => values.findIndex((other) => other.markup === markup) === index,
  );
}
