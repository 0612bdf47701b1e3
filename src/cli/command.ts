import type { Locale, LocalText } from '../foundation/locale.js';
import type { ExitCode } from './exit-codes.js';
import type { Io } from './io.js';

/** An option of a command. */
export interface OptionSpec {
  /** A value follows, or it is a switch. */
  readonly type: 'string' | 'boolean';
  /** It may be given several times. */
  readonly multiple?: boolean;
  /** What stands for the value in the help: `FILE`. */
  readonly value?: string;
  /** Values that are allowed. */
  readonly choices?: readonly string[];
  /** What it does. */
  readonly text: LocalText;
}

/** The arguments of one call, looked over. */
export interface Invocation {
  /** What stands on the line without a name. */
  readonly files: readonly string[];
  /** Value of an option that takes one. */
  readonly option: (name: string) => string | undefined;
  /** Values of an option that may be repeated. */
  readonly options: (name: string) => readonly string[];
  /** Whether a switch is given. */
  readonly flag: (name: string) => boolean;
  /** Language of the output. */
  readonly locale: Locale;
  /** The text of the language of the output. */
  readonly say: (text: LocalText) => string;
}

/** A command as the list of all shows it. */
export interface CommandEntry {
  /** Name: `verify`. */
  readonly name: string;
  /** What it is for, in one line. */
  readonly summary: LocalText;
  /** It works with a registry; the help lists such commands by themselves. */
  readonly needs?: 'registry';
  /** Loads what does it. */
  readonly load: () => Promise<Command>;
}

/** Commands that belong together, each called by the name of the group and its own: `wallet add`. */
export interface CommandGroup extends Omit<CommandEntry, 'load'> {
  /** Loads what is in it. */
  readonly loadGroup: () => Promise<GroupContents>;
}

/** What is in a group. */
export interface GroupContents {
  readonly commands: readonly CommandEntry[];
  /** What else has to be known before any of them is used, a paragraph each. */
  readonly notes: readonly LocalText[];
}

/** One command of the command line. */
export interface Command {
  /** Name: `verify`. */
  readonly name: string;
  /** What stands for its arguments: `FILE|-`. */
  readonly operands: string;
  /** How many operands it takes. */
  readonly count: { readonly least: number; readonly most: number };
  /** Its options, by name without dashes. */
  readonly options: Readonly<Record<string, OptionSpec>>;
  /** Lines a reader can copy, with what they do. */
  readonly examples: readonly { readonly line: string; readonly text: LocalText }[];
  /** What else has to be known before it is used, a paragraph each. */
  readonly notes?: readonly LocalText[];
  /** What its exit codes mean besides what they mean everywhere. */
  readonly exits?: LocalText;
  /** Does it. */
  readonly run: (invocation: Invocation, io: Io) => Promise<ExitCode>;
}

/** Options every command has. */
export const COMMON_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  lang: {
    type: 'string',
    value: 'en|fr',
    choices: ['en', 'fr'],
    text: { en: 'language of the messages', fr: 'langue des messages' },
  },
  help: { type: 'boolean', text: { en: 'show this help', fr: 'afficher cette aide' } },
};

/** The option that chooses between text for people and JSON for programs. */
export const FORMAT_OPTION: OptionSpec = {
  type: 'string',
  value: 'text|json',
  choices: ['text', 'json'],
  text: {
    en: 'text for people (default), JSON for programs',
    fr: 'texte pour lire (par défaut), JSON pour un programme',
  },
};
