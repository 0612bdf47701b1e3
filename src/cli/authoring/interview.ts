import { isLocale, LOCALES, type Locale, type LocalText } from '../../foundation/locale.js';
import type { Finding } from '../../foundation/report.js';
import { FRAMEWORKS, type Framework } from '../../frameworks/index.js';
import type { Io, Person } from '../io.js';
import { printable, type Style, wrapText } from '../style.js';
import type { Answers } from './answers.js';
import { lookOver, type Surroundings } from './look-over.js';
import { type Choice, choicesOf, codeMeant, type Question } from './question.js';
import { QUESTIONS } from './questions.js';

/** What an interview takes place with. */
export interface InterviewOptions {
  readonly person: Person;
  readonly io: Io;
  readonly style: Style;
}

/** Thrown when the person leaves before the end. */
export class LeftEarly extends Error {}

/** The next line, without blanks around it. */
async function nextLine({ person }: InterviewOptions, prompt: string): Promise<string> {
  const line = await person.ask(prompt);
  if (line === undefined) throw new LeftEarly();
  return line.trim();
}

/** The language to write in; the question is put in both. */
export async function askLocale(options: InterviewOptions, usual: Locale): Promise<Locale> {
  const names: Readonly<Record<Locale, string>> = { en: 'English', fr: 'français' };
  const { io, style } = options;
  io.out(`${style.strong('Language / Langue')}\n`);
  io.out(LOCALES.map((code) => `  ${code}  ${names[code]}\n`).join(''));
  for (;;) {
    const answer = (await nextLine(options, `[${usual}] > `)).toLowerCase() || usual;
    const meant = LOCALES.find((code) => names[code].toLowerCase() === answer) ?? answer;
    if (isLocale(meant)) return meant;
    io.out(`  ${style.bad('✘')} ${LOCALES.join(', ')}\n`);
  }
}

/** The framework to describe it by. */
export async function askFramework(
  options: InterviewOptions,
  locale: Locale,
  usual: Framework,
): Promise<Framework> {
  const { io, style } = options;
  const text: LocalText = { en: 'Framework it is to follow', fr: 'Cadre qu’elle doit suivre' };
  io.out(`\n${style.strong(text[locale])}\n`);
  io.out(
    choiceList(
      FRAMEWORKS.map(({ id, title }) => ({ code: id, label: title })),
      locale,
      style,
    ),
  );
  for (;;) {
    const answer = (await nextLine(options, `[${usual.id}] > `)) || usual.id;
    const byNumber = /^[1-9]$/.test(answer) ? FRAMEWORKS[Number(answer) - 1] : undefined;
    const framework = byNumber ?? FRAMEWORKS.find(({ id }) => id === answer.toLowerCase());
    if (framework !== undefined) return framework;
    const wrong = { en: 'choose one of the list', fr: 'choisir dans la liste' };
    io.out(`  ${style.bad('✘')} ${wrong[locale]}\n`);
  }
}

/** Says how it goes. */
export function welcome({ io, style }: InterviewOptions, locale: Locale): void {
  const text: LocalText = {
    en: 'Enter skips a question: it then stands in the file as a comment with an example. Ctrl-C writes nothing.',
    fr: 'Entrée passe une question : elle reste alors en commentaire dans le fichier, avec un exemple. Ctrl-C n’écrit rien.',
  };
  io.out(`\n${style.faint(wrapText(text[locale], ''))}\n`);
}

/** Asks whatever is not known yet, one question after the other. */
export async function interview(
  options: InterviewOptions,
  known: Answers,
  surroundings: Surroundings,
): Promise<Answers> {
  let answers = known;
  for (const question of QUESTIONS) {
    const { name, needs } = question;
    const isIdle = needs !== undefined && answers[needs] === undefined;
    if (answers[name] !== undefined || isIdle) continue;
    putQuestion(question, options, surroundings);
    const given = await askFor(question, answers, options, surroundings);
    if (given.length > 0) answers = { ...answers, [name]: given };
  }
  return answers;
}

function putQuestion(
  question: Question,
  { io, style }: InterviewOptions,
  { locale }: Surroundings,
): void {
  const several = {
    en: ' (one a line, Enter ends)',
    fr: ' (une réponse par ligne, Entrée termine)',
  };
  const title = question.text[locale];
  io.out(`\n${style.strong(title)}${question.several ? style.faint(several[locale]) : ''}\n`);
  const eg = { en: 'for example:', fr: 'par exemple :' };
  if (question.example) io.out(`  ${style.faint(`${eg[locale]} ${question.example[locale]}`)}\n`);
  io.out(choiceList(choicesOf(question), locale, style));
}

function choiceList(choices: readonly Choice[], locale: Locale, style: Style): string {
  const width = Math.max(0, ...choices.map(({ code }) => code.length));
  return choices
    .map(({ code, label }, index) => {
      const head = `${String(index + 1).padStart(4)}  ${code.padEnd(width)}  `;
      return `${head}${style.faint(wrapText(label[locale], ' '.repeat(head.length), 90))}\n`;
    })
    .join('');
}

/** Good answers to a question; those that are not good are explained and asked for again. */
async function askFor(
  question: Question,
  before: Answers,
  options: InterviewOptions,
  surroundings: Surroundings,
): Promise<readonly string[]> {
  const given: string[] = [];
  for (;;) {
    const typed = await nextLine(options, '> ');
    if (typed === '') return given;
    const answer = codeMeant(question, typed, { numbered: true });
    if (given.includes(answer)) continue;
    const answers = { ...before, [question.name]: [...given, answer] };
    const findings = lookOver(question, answers, surroundings);
    for (const finding of findings) options.io.out(remark(finding, options.style, surroundings));
    if (findings.some(({ severity }) => severity === 'error')) continue;
    given.push(answer);
    if (!question.several) return given;
  }
}

function remark(
  { severity, message, hint }: Finding,
  style: Style,
  { locale }: Surroundings,
): string {
  const sign = severity === 'error' ? style.bad('✘') : style.doubt('!');
  const what = `  ${sign} ${wrapText(printable(message[locale]), '    ')}\n`;
  return hint === undefined
    ? what
    : `${what}    → ${wrapText(printable(hint[locale]), '      ')}\n`;
}
