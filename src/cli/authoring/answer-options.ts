import { MicrocertError } from '../../foundation/errors/index.js';
import type { LocalText } from '../../foundation/locale.js';
import type { Finding } from '../../foundation/report.js';
import type { Invocation, OptionSpec } from '../command.js';
import type { Answers } from './answers.js';
import { lookOver, type Surroundings } from './look-over.js';
import { choicesOf, codeMeant, type Question } from './question.js';
import { QUESTIONS } from './questions.js';

/** Every question as a flag. */
export const ANSWER_OPTIONS: Readonly<Record<string, OptionSpec>> = Object.fromEntries(
  QUESTIONS.map((question) => [question.name, optionFor(question)]),
);

function optionFor(question: Question): OptionSpec {
  const { several, value, text, example } = question;
  const [first] = choicesOf(question);
  const shown = first === undefined ? undefined : { en: first.code, fr: first.code };
  const good = example ?? shown;
  const again = several ? { en: ', repeatable', fr: ', répétable' } : { en: '', fr: '' };
  const describe = (locale: 'en' | 'fr') =>
    `${lowerFirst(text[locale])}${again[locale]}${good && value !== 'TEXT' ? ` (${good[locale]})` : ''}`;
  return {
    type: 'string',
    value,
    ...(several && { multiple: true }),
    text: { en: describe('en'), fr: describe('fr') },
  };
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-zé’]/.test(text) ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;
}

/** Whether one of the flags is given. */
export function givenAnswerOptions({ options }: Invocation): readonly string[] {
  return QUESTIONS.map(({ name }) => name).filter((name) => options(name).length > 0);
}

/**
 * The answers given as flags.
 *
 * @throws MicrocertError `ERR_USAGE` that names the flag and says what `check` would say of the value.
 */
export function answersFromOptions(invocation: Invocation, surroundings: Surroundings): Answers {
  let answers: Answers = {};
  for (const question of QUESTIONS) {
    const { name, needs } = question;
    const values = invocation
      .options(name)
      .map((value) => codeMeant(question, value.trim(), { numbered: false }));
    if (values.length === 0) continue;
    if (needs !== undefined && answers[needs] === undefined) throw usage(name, goesWith(needs));
    answers = { ...answers, [name]: [...new Set(values)] };
    const wrong = lookOver(question, answers, surroundings).find(isFault);
    if (wrong !== undefined) throw usage(name, reasonOf(wrong));
  }
  return answers;
}

function isFault({ severity }: Finding): boolean {
  return severity === 'error';
}

function usage(name: string, reason: LocalText): MicrocertError {
  return new MicrocertError('ERR_USAGE', {
    hint: { en: `--${name}: ${reason.en}`, fr: `--${name} : ${reason.fr}` },
  });
}

function goesWith(name: string): LocalText {
  return { en: `goes with --${name}`, fr: `va avec --${name}` };
}

function reasonOf({ message, hint }: Finding): LocalText {
  if (hint === undefined) return message;
  return { en: `${message.en}; ${hint.en}`, fr: `${message.fr} ; ${hint.fr}` };
}
