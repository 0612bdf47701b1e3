import { type ErrorCode, isMicrocertError, MicrocertError } from '../foundation/errors/index.js';
import { nearest } from '../foundation/nearest.js';
import type { Command } from './command.js';
import { COMMANDS } from './commands/index.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import { commandHelp, generalHelp } from './help.js';
import type { Io } from './io.js';
import { parseArguments, preferredLocale } from './parse-arguments.js';
import { renderError } from './render-error.js';
import { styleFor } from './style.js';
import { version } from './version.js';

/** Runs one command line and answers its exit code. Whatever goes wrong is said on standard error, never thrown. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const [name, ...rest] = args;
  const locale = wantedLocale(args) ?? preferredLocale(io.env);
  try {
    if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
      io.out(generalHelp(COMMANDS, locale));
      return name === undefined ? EXIT.usage : EXIT.good;
    }
    if (name === '--version' || name === '-v') {
      io.out(`${version}\n`);
      return EXIT.good;
    }
    return await runCommand(commandNamed(name), rest, io);
  } catch (error) {
    if (!isMicrocertError(error)) throw error;
    io.err(renderError(error, { locale, style: styleFor(io.colours) }));
    return exitCodeFor(error.code);
  }
}

/** What was read well and found wanting is a finding; everything else is wrong usage or cannot be read. */
function exitCodeFor(code: ErrorCode): ExitCode {
  const found =
    code === 'ERR_FRAMEWORK_UNMET' ||
    /^ERR_(DEFINITION|AWARD|PROFILE|CREDENTIAL)_INVALID$/.test(code);
  return found ? EXIT.findings : EXIT.usage;
}

async function runCommand(command: Command, args: readonly string[], io: Io): Promise<ExitCode> {
  const invocation = parseArguments(command, args, preferredLocale(io.env));
  if (invocation.flag('help')) {
    io.out(commandHelp(command, invocation.locale));
    return EXIT.good;
  }
  return command.run(invocation, io);
}

function commandNamed(name: string): Command {
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command !== undefined) return command;
  const names = COMMANDS.map((candidate) => candidate.name);
  const [guess] = nearest(name, names);
  throw new MicrocertError('ERR_USAGE', {
    hint: guess
      ? { en: `did you mean microcert ${guess}?`, fr: `vouliez-vous dire microcert ${guess} ?` }
      : {
          en: `the commands are: ${names.join(', ')}`,
          fr: `les commandes sont : ${names.join(', ')}`,
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
