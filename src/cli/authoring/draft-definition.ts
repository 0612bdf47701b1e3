import type { Locale, LocalText } from '../../foundation/locale.js';
import {
  councilRecommendation2022,
  describedElements,
  type Framework,
  findFramework,
} from '../../frameworks/index.js';
import type { Invocation } from '../command.js';
import type { Io } from '../io.js';
import { shortened } from '../render-conformity.js';
import { styleFor } from '../style.js';
import { answersFromOptions } from './answer-options.js';
import type { Answers } from './answers.js';
import { definitionTemplate } from './definition-template.js';
import {
  askFramework,
  askLocale,
  type InterviewOptions,
  interview,
  LeftEarly,
  welcome,
} from './interview.js';
import { reportOn, type Surroundings } from './look-over.js';
import { schemaLine } from './schema-line.js';

/** A file about to be written, and what to say about it. */
export interface Draft {
  readonly text: string;
  /** Language it is in. */
  readonly locale: Locale;
  /** What there is to say. */
  readonly notes: readonly string[];
  /** The command to go on with. */
  readonly next: string;
}

/** A definition made of flags, and of what a person answers where there is one; nothing when the person leaves. */
export async function draftDefinition(
  path: string,
  invocation: Invocation,
  io: Io,
): Promise<Draft | undefined> {
  const framework =
    findFramework(invocation.option('framework') ?? '') ?? councilRecommendation2022;
  const around = { locale: invocation.locale, framework, clock: io.clock };
  const known = answersFromOptions(invocation, around);
  const isAsked = io.person !== undefined && !invocation.flag('no-input');
  const told = isAsked ? await ask(known, around, invocation, io) : { answers: known, around };
  return told && draftOf(path, told.answers, told.around);
}

interface Told {
  readonly answers: Answers;
  readonly around: Surroundings;
}

async function ask(
  known: Answers,
  around: Surroundings,
  { option }: Invocation,
  io: Io,
): Promise<Told | undefined> {
  const person = await io.person?.();
  if (person === undefined) return { answers: known, around };
  const options: InterviewOptions = { person, io, style: styleFor(io.colours) };
  let locale = around.locale;
  try {
    if (option('lang') === undefined) locale = await askLocale(options, locale);
    welcome(options, locale);
    const framework =
      option('framework') === undefined
        ? await askFramework(options, locale, around.framework)
        : around.framework;
    const asked = { ...around, locale, framework };
    const answers = await interview(options, known, asked);
    io.out('\n');
    return { answers, around: asked };
  } catch (error) {
    if (!(error instanceof LeftEarly)) throw error;
    io.err(`\n${NOTHING_WRITTEN[locale]}\n`);
    return undefined;
  } finally {
    person.leave();
  }
}

const NOTHING_WRITTEN: LocalText = { en: 'Nothing is written.', fr: 'Rien n’est écrit.' };

async function draftOf(path: string, answers: Answers, around: Surroundings): Promise<Draft> {
  const { locale, framework } = around;
  const isUsual = framework === councilRecommendation2022;
  const next = `microcert check ${path}${isUsual ? '' : ` --framework ${framework.id}`}`;
  const text = definitionTemplate({
    ...{ locale, answers },
    checkLine: commentLine(next),
    schemaLine: await schemaLine(path, 'micro-certification', locale),
  });
  return { text, locale, notes: [leftNote(answers, around)], next };
}

/** A name of a file may hold anything, a comment only one line. */
function commentLine(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ');
}

/** What the framework asks for that no answer describes. */
function leftNote(answers: Answers, around: Surroundings): string {
  const { locale, framework } = around;
  const left = leftToFillIn(answers, around, framework);
  const list = left.map((name) => name[locale]).join(', ');
  if (left.length === 0) return COMPLETE[locale];
  return { en: `Left to fill in: ${list}.`, fr: `Reste à compléter : ${list}.` }[locale];
}

const COMPLETE: LocalText = {
  en: 'Every mandatory element is begun; comments show what can be added.',
  fr: 'Chaque élément obligatoire est commencé ; les commentaires montrent ce qui peut s’ajouter.',
};

function leftToFillIn(
  answers: Answers,
  around: Surroundings,
  framework: Framework,
): readonly LocalText[] {
  const { missing, notLookedAt } = describedElements(reportOn(answers, around), framework);
  const left = new Set([...missing, ...notLookedAt]);
  const elements = framework.elements
    .filter(({ key }) => left.has(key))
    .map(({ name }) => shortened(name));
  return answers.id === undefined ? [IDENTIFIER, ...elements] : elements;
}

const IDENTIFIER: LocalText = { en: 'Address (id)', fr: 'Adresse (id)' };
