import { type ErrorCode, isMicrocertError, MicrocertError } from '../foundation/errors/index.js';
import type { Locale } from '../foundation/locale.js';
import { nearest } from '../foundation/nearest.js';
import type { CommandEntry } from './command.js';
import { COMMANDS } from './commands/index.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import { commandHelp, generalHelp } from './help.js';
import type { Io } from './io.js';
import { missingPackage } from './missing-package.js';
import { parseArguments, preferredLocale } from './parse-arguments.js';
import { renderError } from './render-error.js';
import { styleFor } from './style.js';
import { version } from './version.js';

/** Runs one command line and answers its exit code. Whatever goes wrong is said on standard error, never thrown. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const [name, ...rest] = commandFirst(args);
  const locale = wantedLocale(args) ?? preferredLocale(io.env);
  try {
    if (name === undefined || HELP.has(name)) {
      const [about] = rest.filter((arg) => !arg.startsWith('-') && arg !== locale);
      io.out(
        about === undefined
          ? generalHelp(COMMANDS, locale)
          : await helpOn(commandNamed(about), locale),
      );
      return name === undefined ? EXIT.usage : EXIT.good;
    }
    if (VERSION.has(name)) {
      io.out(`${version}\n`);
      return EXIT.good;
    }
    return await runCommand(commandNamed(name), rest, io);
  } catch (thrown) {
    const error = missingPackage(thrown) ?? thrown;
    if (!isMicrocertError(error)) throw error;
    io.err(renderError(error, { locale, style: styleFor(io.colours) }));
    return exitCodeFor(error.code);
  }
}

const HELP: ReadonlySet<string> = new Set(['help', '--help', '-h']);
const VERSION: ReadonlySet<string> = new Set(['version', '--version', '-v', '-V']);

/** `--lang fr` may stand before the command as well. */
function commandFirst(args: readonly string[]): readonly string[] {
  const [first = '', ...rest] = args;
  if (first === '--lang' && rest.length > 0) return [...rest.slice(1), '--lang', rest[0] ?? ''];
  return first.startsWith('--lang=') ? [...rest, first] : args;
}

/**
 * What was read well and found wanting is a finding, and so is what a registry refuses of a credential it knows. A database
 * that does not answer leaves it open. Everything else is wrong usage or cannot be read.
 */
function exitCodeFor(code: ErrorCode): ExitCode {
  const found =
    code === 'ERR_FRAMEWORK_UNMET' ||
    /^ERR_REGISTRY_(REVOKED|SUCCEEDED|OTHER_LEARNER)$/.test(code) ||
    /^ERR_(DEFINITION|AWARD|PROFILE|CREDENTIAL)_INVALID$/.test(code);
  if (code === 'ERR_REGISTRY_UNAVAILABLE') return EXIT.undecided;
  return found ? EXIT.findings : EXIT.usage;
}

async function helpOn(entry: CommandEntry, locale: Locale): Promise<string> {
  return commandHelp(entry, await entry.load(), locale);
}

async function runCommand(entry: CommandEntry, args: readonly string[], io: Io): Promise<ExitCode> {
  const command = await entry.load();
  const invocation = parseArguments(command, args, preferredLocale(io.env));
  if (invocation.flag('help')) {
    io.out(commandHelp(entry, command, invocation.locale));
    return EXIT.good;
  }
  return command.run(invocation, io);
}

function commandNamed(name: string): CommandEntry {
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command !== undefined) return command;
  const names = COMMANDS.map((candidate) => candidate.name);
  const [guess] = nearest(name, names);
  throw new MicrocertError('ERR_USAGE', {
    hint: guess
      ? {
          en: `there is no command "${name}"; did you mean microcert ${guess}?`,
          fr: `il n’y a pas de commande « ${name} » ; vouliez-vous dire microcert ${guess} ?`,
        }
      : {
          en: `there is no command "${name}"; there are: ${names.join(', ')}`,
          fr: `il n’y a pas de commande « ${name} » ; il y a : ${names.join(', ')}`,
        },
  });
}

/** The language asked for, found before the arguments are read, so that a wrong argument is explained in it too. */
function wantedLocale(args: readonly string[]): 'en' | 'fr' | undefined {
  const value =
    args.find((arg) => arg.startsWith('--lang='))?.slice(7) ?? args[args.indexOf('--lang') + 1];
  return args.some((arg) => arg.startsWith('--lang')) && (value === 'en' || value === 'fr')
    ? value
    : undefined;
}
