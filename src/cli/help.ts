import type { Locale } from '../foundation/locale.js';
import {
  COMMON_OPTIONS,
  type Command,
  type CommandEntry,
  type CommandGroup,
  type GroupContents,
  type OptionSpec,
} from './command.js';
import { colonIn, wrapText } from './style.js';

const WORDS = {
  usage: { en: 'Usage', fr: 'Utilisation' },
  options: { en: 'Options', fr: 'Options' },
  examples: { en: 'Examples', fr: 'Exemples' },
  commands: { en: 'Commands', fr: 'Commandes' },
  registry: {
    en: 'Commands for what was issued (--registry)',
    fr: 'Commandes pour ce qui a été délivré (--registry)',
  },
  exits: { en: 'Exit codes', fr: 'Codes de sortie' },
  about: {
    en: 'Define, check, issue and verify university micro-certifications as Open Badges 3.0.',
    fr: 'Définir, contrôler, délivrer et vérifier des micro-certifications universitaires en Open Badges 3.0.',
  },
  more: {
    en: 'microcert COMMAND --help shows the options of a command, with examples.',
    fr: 'microcert COMMANDE --help affiche les options d’une commande, avec des exemples.',
  },
  everywhere: {
    en: 'Every command takes --lang en|fr; microcert --version tells the version.',
    fr: 'Chaque commande accepte --lang en|fr ; microcert --version donne la version.',
  },
  codes: {
    en: [
      '0  good',
      '1  findings, or rejected',
      '2  wrong usage, or unreadable input',
      '3  could not be decided',
    ],
    fr: [
      '0  tout va bien',
      '1  remarques, ou refus',
      '2  mauvais usage, ou entrée illisible',
      '3  n’a pas pu être décidé',
    ],
  },
} as const;

/** Help of the whole command line. */
export function generalHelp(
  commands: readonly (CommandEntry | CommandGroup)[],
  locale: Locale,
): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const listed = (wanted: readonly Listed[]) => listing(wanted, width, locale);
  return [
    WORDS.about[locale],
    '',
    `${heading('usage', locale)} microcert ${locale === 'fr' ? 'COMMANDE' : 'COMMAND'} [OPTIONS]`,
    '',
    heading('commands', locale),
    ...listed(commands.filter(({ needs }) => needs === undefined)),
    '',
    heading('registry', locale),
    ...listed(commands.filter(({ needs }) => needs === 'registry')),
    '',
    heading('exits', locale),
    ...WORDS.codes[locale].map((line) => `  ${line}`),
    '',
    WORDS.more[locale],
    WORDS.everywhere[locale],
    '',
  ].join('\n');
}

type Listed = Pick<CommandEntry, 'name' | 'summary'>;

function listing(commands: readonly Listed[], width: number, locale: Locale): readonly string[] {
  return commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary[locale]}`);
}

/** Help of commands that belong together. */
export function groupHelp(
  { name: group, summary }: CommandGroup,
  { commands, notes }: GroupContents,
  locale: Locale,
): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const [command, more] = {
    en: ['COMMAND', `microcert ${group} COMMAND --help shows the options of each, with examples.`],
    fr: [
      'COMMANDE',
      `microcert ${group} COMMANDE --help affiche les options de chacune, avec des exemples.`,
    ],
  }[locale];
  return [
    summary[locale],
    '',
    `${heading('usage', locale)} microcert ${group} ${command} [OPTIONS]`,
    '',
    heading('commands', locale),
    ...listing(commands, width, locale),
    '',
    ...notes.flatMap((note) => [wrapText(note[locale], ''), '']),
    more,
    '',
  ].join('\n');
}

/** Help of one command. */
export function commandHelp({ summary }: CommandEntry, command: Command, locale: Locale): string {
  const options = Object.entries({ ...command.options, ...COMMON_OPTIONS });
  const names = options.map(([name, spec]) => optionName(name, spec));
  const width = Math.min(MOST_WIDTH, Math.max(...names.map((name) => name.length)));
  return [
    summary[locale],
    '',
    `${heading('usage', locale)} microcert ${[command.name, command.operands, '[OPTIONS]'].filter(Boolean).join(' ')}`,
    '',
    heading('options', locale),
    ...options.map(
      ([, { text }], index) => `  ${besideOrBelow(names[index] ?? '', width)}${text[locale]}`,
    ),
    '',
    ...(command.notes ?? []).flatMap((note) => [wrapText(note[locale], ''), '']),
    heading('examples', locale),
    ...command.examples.flatMap(({ line, text }) => [`  # ${text[locale]}`, `  ${line}`, '']),
    heading('exits', locale),
    ...WORDS.codes[locale].map((line) => `  ${line}`),
    ...(command.exits ? [`  ${command.exits[locale]}`] : []),
    '',
  ].join('\n');
}

/** One name that is much longer than others does not push all texts off the screen. */
const MOST_WIDTH = 38;

/** The name of an option up to where its text begins: on the line below, where the name is too long. */
function besideOrBelow(name: string, width: number): string {
  return name.length > width ? `${name}\n${' '.repeat(width + 4)}` : `${name.padEnd(width)}  `;
}

function heading(
  name: 'usage' | 'options' | 'examples' | 'commands' | 'registry' | 'exits',
  locale: Locale,
) {
  return `${WORDS[name][locale]}${colonIn(locale)}`;
}

function optionName(name: string, { value }: OptionSpec): string {
  return value === undefined ? `--${name}` : `--${name} ${value}`;
}
