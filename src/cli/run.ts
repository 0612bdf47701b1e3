import { type ErrorCode, isMicrocertError } from '../foundation/errors/index.js';
import type { Locale } from '../foundation/locale.js';
import type { CommandEntry, CommandGroup } from './command.js';
import { commandNamed } from './command-named.js';
import { COMMANDS } from './commands/index.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import { commandHelp, generalHelp, groupHelp } from './help.js';
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
      const about = rest.filter((arg) => !arg.startsWith('-') && arg !== locale);
      io.out(await helpAbout(about, locale));
      return name === undefined ? EXIT.usage : EXIT.good;
    }
    if (VERSION.has(name)) {
      io.out(`${version}\n`);
      return EXIT.good;
    }
    const entry = commandNamed(name, COMMANDS);
    return 'load' in entry
      ? await runCommand(entry, rest, io)
      : await runInGroup(entry, rest, io, locale);
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

async function helpAbout(names: readonly string[], locale: Locale): Promise<string> {
  const [name, inside] = names;
  if (name === undefined) return generalHelp(COMMANDS, locale);
  const entry = commandNamed(name, COMMANDS);
  if ('load' in entry) return helpOn(entry, locale);
  const contents = await entry.loadGroup();
  if (inside === undefined) return groupHelp(entry, contents, locale);
  return helpOn(commandNamed(inside, contents.commands, name), locale);
}

async function helpOn(entry: CommandEntry, locale: Locale): Promise<string> {
  return commandHelp(entry, await entry.load(), locale);
}

async function runInGroup(
  group: CommandGroup,
  args: readonly string[],
  io: Io,
  locale: Locale,
): Promise<ExitCode> {
  const [name = '', ...rest] = commandFirst(args);
  const isUnnamed = name === '' || name.startsWith('--lang');
  if (isUnnamed || HELP.has(name)) {
    const [about] = rest.filter((arg) => !arg.startsWith('-') && arg !== locale);
    const names = isUnnamed || about === undefined ? [group.name] : [group.name, about];
    io.out(await helpAbout(names, locale));
    return isUnnamed ? EXIT.usage : EXIT.good;
  }
  const { commands } = await group.loadGroup();
  return runCommand(commandNamed(name, commands, group.name), rest, io);
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

/** The language asked for, found before the arguments are read, so that a wrong argument is explained in it too. */
function wantedLocale(args: readonly string[]): 'en' | 'fr' | undefined {
  const value =
    args.find((arg) => arg.startsWith('--lang='))?.slice(7) ?? args[args.indexOf('--lang') + 1];
  return args.some((arg) => arg.startsWith('--lang')) && (value === 'en' || value === 'fr')
    ? value
    : undefined;
}
