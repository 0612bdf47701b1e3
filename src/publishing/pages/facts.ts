import type { LocalText } from '../../foundation/locale.js';
import type { Level, MicroCertification, Organisation, Validity } from '../../model/index.js';
import { numberIn, PURPOSE_NAMES } from '../../model/wording.js';
import {
  ASSESSMENT_TYPES,
  countryName,
  findConcept,
  LEARNING_SETTINGS,
  MODES,
  QF_EHEA_CYCLES,
} from '../../vocabulary/index.js';
import { type Html, html, joined, type Part } from './html.js';
import { LABELS } from './labels.js';
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
    [LABELS.workload, workload(definition, words)],
    [LABELS.level, level(definition.level, words)],
    [LABELS.participation, participation(definition, words)],
    [LABELS.assessment, each(distinct(types), (type) => type)],
    [LABELS.instruction, each(languages, (tag) => html`${names.language(tag, locale)}`)],
    [LABELS.fields, each(fieldsOfStudy, (field) => html`${names.field(field, locale)}`)],
    [LABELS.purposes, each(purposes, (purpose) => html`${PURPOSE_NAMES[purpose][locale]}`)],
    [LABELS.validity, validityText(validity, words)],
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
  return each(amounts(load, words), ([number, unit]) => html`${number} ${unit}`, BETWEEN);
}

/** Each amount of time: how much, and of what. */
export function amounts(
  { ects, hours }: NonNullable<MicroCertification['workload']>,
  { locale, ours }: Pick<Words, 'locale' | 'ours'>,
): readonly (readonly [number: string, unit: string])[] {
  const amount = (value: number | undefined, one: LocalText, several: LocalText) =>
    value === undefined
      ? []
      : [[numberIn(value, locale), ours(isOne(value, locale) ? one : several)] as const];
  return [
    ...amount(ects, LABELS.credit, LABELS.credits),
    ...amount(hours, LABELS.hour, LABELS.hours),
  ];
}

/** In French, everything below two is singular. */
function isOne(value: number, locale: Words['locale']): boolean {
  return locale === 'fr' ? value < 2 : value === 1;
}

/** Levels in every framework, or why there is none. */
export function level(stated: Level | undefined, words: Words): Html | undefined {
  const { ours, said, link } = words;
  if (stated === undefined) return undefined;
  if ('notApplicable' in stated)
    return html`${ours(LABELS.notApplicable)} (${said(stated.notApplicable)})`;
  const { eqf, cycle, national = [] } = stated;
  const eqfText = html`<abbr title="${ours(LABELS.eqfInFull)}">${ours(LABELS.eqf)}</abbr> ${eqf}`;
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
  if (validity === undefined) return html`${ours(LABELS.forGood)}`;
  const text = html`${periodText(validity.period, locale)}`;
  return validity.reason === undefined ? text : html`${text} (${said(validity.reason)})`;
}

const PERIODS: Readonly<Record<string, Readonly<Record<Words['locale'], readonly string[]>>>> = {
  Y: { en: ['year', 'years'], fr: ['an', 'ans'] },
  M: { en: ['month', 'months'], fr: ['mois', 'mois'] },
  D: { en: ['day', 'days'], fr: ['jour', 'jours'] },
};

/** An ISO 8601 period in words. */
export function periodText(period: string, locale: Words['locale']): string {
  const parts = [...period.matchAll(/(\d+)([YMD])/g)].map(([, number = '', unit = '']) => {
    const name = PERIODS[unit]?.[locale][isOne(Number(number), locale) ? 0 : 1] ?? '';
    return `${Number(number)} ${name}`;
  });
  return parts.join(', ');
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
