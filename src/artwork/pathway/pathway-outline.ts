import type { Locale } from '../../foundation/locale.js';
import { textIn } from '../../model/index.js';
import type { Group, Requirement } from '../../stacking/index.js';
import { openGroup } from '../../stacking/pathway/requirements.js';
import { tidy } from '../artwork-facts.js';
import type { PathwayParts } from './pathway-parts.js';
import {
  afterText,
  creditsText,
  MET,
  reachedText,
  ruleText,
  STATE_WORDS,
} from './pathway-words.js';

/** A group in words, or a component on a line. */
export type OutlinePart = string | PathwayOutline;

/** A pathway, or a group of it, in words: what it is, and what stands in it, in the order of the picture. */
export interface PathwayOutline {
  readonly text: string;
  readonly parts: readonly OutlinePart[];
}

/** What the picture of a pathway shows, as a list for who reads or hears it. */
export function outlineOf(requires: Group, parts: PathwayParts, locale: Locale): PathwayOutline {
  const { title, needed, reached, answer } = parts;
  const credits = reached === undefined ? '' : reachedText(reached, needed, locale);
  const about = [answer?.text ?? '', credits, ruleText(requires, locale)];
  return { text: said(title, about, locale), parts: partsIn(requires, parts, locale) };
}

function partsIn(group: Group, parts: PathwayParts, locale: Locale): readonly OutlinePart[] {
  return openGroup(group).of.map((part) => partOf(part, parts, locale));
}

function partOf(part: Requirement, parts: PathwayParts, locale: Locale): OutlinePart {
  if (typeof part === 'string') return componentLine(part, parts, locale);
  const rule = [ruleText(part, locale), parts.isMet(part) ? MET[locale] : ''];
  const title = part.title === undefined ? '' : tidy(textIn(part.title, locale, 'en', 'fr'));
  const text = said(title, rule, locale);
  return { text, parts: partsIn(part, parts, locale) };
}

function componentLine(key: string, { facts }: PathwayParts, locale: Locale): string {
  const { title, ects, after, state } = facts(key);
  const about = [
    STATE_WORDS[state][locale],
    ects === undefined ? '' : creditsText(ects, locale),
    after.length === 0 ? '' : afterText(after, locale),
  ];
  return said(title, about, locale);
}

/** What there is to say of something, behind its title. */
function said(title: string, about: readonly string[], locale: Locale): string {
  const told = about
    .filter((part) => part !== '')
    .map((part) => part.charAt(0).toLocaleLowerCase(locale) + part.slice(1))
    .join(', ');
  if (title === '' || told === '') return `${title}${told}`;
  return `${title}${locale === 'fr' ? '\u00a0: ' : ': '}${told}`;
}
