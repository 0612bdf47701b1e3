import { compact } from '../../foundation/json/values.js';
import type { Locale } from '../../foundation/locale.js';
import type { LanguageMap, MicroCertificationInput } from '../../model/index.js';

/** What is asked of somebody who begins a definition; each is a flag of `microcert init` as well. */
export type AnswerName =
  | 'id'
  | 'title'
  | 'description'
  | 'body'
  | 'country'
  | 'outcome'
  | 'ects'
  | 'hours'
  | 'eqf'
  | 'cycle'
  | 'assessment'
  | 'supervision'
  | 'mode'
  | 'setting'
  | 'quality'
  | 'prerequisites'
  | 'stackability'
  | 'towards';

/** Answers, as texts; what was skipped is absent. No list is empty. */
export type Answers = Readonly<Partial<Record<AnswerName, readonly string[]>>>;

/** A definition as begun: whatever was answered. */
export type BegunDefinition = Partial<MicroCertificationInput>;

/** The version a definition begins with. */
export const FIRST_VERSION = '1';

/** The one answer to a question, where it was answered. */
export function answerTo(answers: Answers, name: AnswerName): string | undefined {
  return answers[name]?.[0];
}

/**
 * What the answers say, as a definition that may lack anything. Nothing is looked over here: an answer that is no
 * number stays a text, so that the rules of `check` say what is wrong with it.
 */
export function definitionOf(answers: Answers, locale: Locale): BegunDefinition {
  const one = (name: AnswerName) => answerTo(answers, name);
  const inLanguage = (text: string): LanguageMap => ({ [locale]: text });
  const oneInLanguage = (name: AnswerName) => {
    const answer = one(name);
    return answer === undefined ? undefined : inLanguage(answer);
  };
  return compact({
    id: one('id'),
    title: oneInLanguage('title'),
    description: oneInLanguage('description'),
    awardingBodies: someOf([
      ifAny({ name: oneInLanguage('body') ?? {}, country: one('country') }, answers, [
        'body',
        'country',
      ]),
    ]),
    outcomes: answers.outcome?.map(inLanguage),
    workload: ifAny({ ects: numberIn(one('ects')), hours: numberIn(one('hours')) }, answers, [
      'ects',
      'hours',
    ]),
    level: ifAny({ eqf: numberIn(one('eqf')), cycle: one('cycle') }, answers, ['eqf', 'cycle']),
    assessments: answers.assessment?.map((type) =>
      compact({ type, supervision: one('supervision'), assesses: 'all' as const }),
    ),
    participation: ifAny({ modes: answers.mode, setting: one('setting') }, answers, ['mode']),
    qualityAssurance: answers.quality?.map((type) => ({ type })),
    prerequisites: prerequisitesOf(one('prerequisites'), inLanguage),
    stackability: ifAny(
      {
        kind: one('stackability'),
        towards: answers.towards?.map((title) => ({
          title: inLanguage(title),
          relation: 'contributes-to' as const,
        })),
      },
      answers,
      ['stackability'],
    ),
  }) as BegunDefinition;
}

/** The members that are there, where one of the answers they are made of was given. */
function ifAny<Shape extends object>(
  shape: Shape,
  answers: Answers,
  names: readonly AnswerName[],
): object | undefined {
  return names.some((name) => answers[name] !== undefined) ? compact(shape) : undefined;
}

function someOf<Item>(items: readonly (Item | undefined)[]): readonly Item[] | undefined {
  const there = items.filter((item) => item !== undefined);
  return there.length > 0 ? there : undefined;
}

/** A number as people type it, with a comma or a point; anything else is left as it is. */
function numberIn(text: string | undefined): number | string | undefined {
  if (text === undefined || !/^\d{1,9}(?:[.,]\d{1,9})?$/.test(text)) return text;
  return Number(text.replace(',', '.'));
}

function prerequisitesOf(
  text: string | undefined,
  inLanguage: (text: string) => LanguageMap,
): 'none' | { readonly text: LanguageMap } | undefined {
  if (text === undefined) return undefined;
  return isNone(text) ? 'none' : { text: inLanguage(text) };
}

/** Whether somebody said that nothing is needed. */
function isNone(text: string): boolean {
  return /^(?:none|aucun|aucune)$/i.test(text.trim());
}
