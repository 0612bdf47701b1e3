import { pointerTokens } from '../../foundation/json/pointer.js';
import type { Locale, LocalText } from '../../foundation/locale.js';
import type { Finding } from '../../foundation/report.js';
import { textIn } from '../../model/index.js';
import { numberIn } from '../../model/wording.js';
import type { Group, Pathway, Requirement } from '../../stacking/index.js';

/** Something with credits, as a table shows it. */
export interface NamedCredits {
  readonly title: string;
  /** `3 ECTS`; empty where none are counted. */
  readonly credits: string;
}

/** A component by its title, with the credits it brings. */
export function componentNamed(key: string, { components }: Pathway, locale: Locale): NamedCredits {
  const { title, ects } = components[key] ?? {};
  return {
    title: title === undefined ? key : textIn(title, locale, 'en'),
    credits: creditsText(ects, locale),
  };
}

/** Credits as they are written in a language. */
export function creditsText(ects: number | undefined, locale: Locale): string {
  return ects === undefined ? '' : `${numberIn(ects, locale)} ECTS`;
}

/** What a finding on the pathway is about, and what is to choose from where it is a choice. */
export interface MissingPart {
  readonly label: string;
  readonly choices: readonly string[];
  /** Its key, where it is one component. */
  readonly component?: string;
}

/** Keys of components that are filled, and of those of which that could not be told. */
export interface KnownComponents {
  readonly counted: ReadonlySet<string>;
  readonly undetermined: ReadonlySet<string>;
}

/** The part of a pathway that is not met, by the words of the pathway; what counts already is no choice any more. */
export function missingPart(
  { pointer }: Finding,
  pathway: Pathway,
  { known, locale }: { readonly known: KnownComponents; readonly locale: Locale },
): MissingPart {
  const [root, ...tokens] = pointerTokens(pointer);
  if (root !== 'requires') return { label: WHOLE[locale], choices: [] };
  const found = requirementAt(pathway.requires, tokens);
  if (typeof found === 'string')
    return {
      label: componentNamed(found, pathway, locale).title,
      choices: [],
      component: found,
    };
  const isWhole = tokens.length === 0;
  const named = found.title === undefined ? undefined : textIn(found.title, locale, 'en');
  const words = { pathway, locale };
  return {
    label: named ?? found.block ?? (isWhole ? WHOLE : CHOICE)[locale],
    choices: partsOf(found)
      .filter((part) => typeof part !== 'string' || !known.counted.has(part))
      .map((part) => `${inWords(part, words)}${isUndetermined(part, known) ? OPEN[locale] : ''}`),
  };
}

function isUndetermined(part: Requirement, { undetermined }: KnownComponents): boolean {
  return typeof part === 'string' && undetermined.has(part);
}

const OPEN: LocalText = { en: ' (undetermined)', fr: ' (indéterminé)' };

const WHOLE: LocalText = { en: 'The award as a whole', fr: 'La certification entière' };
const CHOICE: LocalText = { en: 'A choice', fr: 'Un choix' };

/** Pointers of findings lead through `all`, `any` and `of` by turns with a number. */
function requirementAt(group: Group, tokens: readonly string[]): Requirement {
  let found: Requirement = group;
  for (const token of tokens) {
    const index = Number(token);
    if (Number.isInteger(index) && typeof found !== 'string')
      found = partsOf(found)[index] ?? found;
  }
  return found;
}

function partsOf(group: Group): readonly Requirement[] {
  if ('all' in group) return group.all;
  return 'any' in group ? group.any : group.of;
}

interface Words {
  readonly pathway: Pathway;
  readonly locale: Locale;
}

const OR: LocalText = { en: ' or ', fr: ' ou ' };
const AND: LocalText = { en: ' and ', fr: ' et ' };

/** A requirement in a few words: by its title, or else by what is in it. */
function inWords(requirement: Requirement, words: Words): string {
  const { pathway, locale } = words;
  if (typeof requirement === 'string') return componentNamed(requirement, pathway, locale).title;
  if (requirement.title !== undefined) return textIn(requirement.title, locale, 'en');
  const parts = partsOf(requirement).map((part) => inWords(part, words));
  if ('all' in requirement) return `(${parts.join(AND[locale])})`;
  if ('any' in requirement) return `(${parts.join(OR[locale])})`;
  const among = { en: 'of', fr: 'parmi' }[locale];
  const needed =
    'choose' in requirement
      ? numberIn(requirement.choose, locale)
      : creditsText(requirement.credits, locale);
  return `(${needed} ${among} ${parts.join(', ')})`;
}
