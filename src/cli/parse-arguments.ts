import { parseArgs } from 'node:util';
import { MicrocertError } from '../foundation/errors/index.js';
import { isLocale, type Locale, type LocalText } from '../foundation/locale.js';
import { nearest } from '../foundation/nearest.js';
import { COMMON_OPTIONS, type Command, type Invocation, type OptionSpec } from './command.js';

type Values = Readonly<
  Record<string, string | boolean | readonly (string | boolean)[] | undefined>
>;

/**
 * Reads the arguments of a command.
 *
 * @throws MicrocertError `ERR_USAGE` with a hint that names the argument.
 */
export function parseArguments(
  command: Command,
  args: readonly string[],
  fallback: Locale,
): Invocation {
  const specs = { ...command.options, ...COMMON_OPTIONS };
  const { values, files } = split(specs, args, command.name);
  const lang = values['lang'];
  const locale = typeof lang === 'string' && isLocale(lang) ? lang : fallback;
  const wantsHelp = values['help'] === true;
  if (!wantsHelp) {
    assertChoices(specs, values);
    assertCount(command, files);
  }
  return {
    files,
    locale,
    option: (name) => asText(values[name]),
    options: (name) => [values[name] ?? []].flat().filter((value) => typeof value === 'string'),
    flag: (name) => values[name] === true,
    say: (text) => text[locale],
  };
}

/** Language asked for on the line, or else by the environment (`LC_ALL`, `LC_MESSAGES`, `LANG`). */
export function preferredLocale(env: Readonly<Record<string, string | undefined>>): Locale {
  const language = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return language.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}

function usage(hint: LocalText): MicrocertError {
  return new MicrocertError('ERR_USAGE', { hint });
}

function asText(value: Values[string]): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function split(
  specs: Readonly<Record<string, OptionSpec>>,
  args: readonly string[],
  command: string,
) {
  const options = Object.fromEntries(
    Object.entries(specs).map(([name, { type, multiple = false }]) => [name, { type, multiple }]),
  );
  const { tokens } = parseArgs({
    args: args.map((arg) => (arg === '-h' ? '--help' : arg)),
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const values: Record<string, string | boolean | string[]> = {};
  const files: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    const spec = Object.hasOwn(specs, token.name) ? specs[token.name] : undefined;
    if (spec === undefined) throw unknownOption(token.rawName, Object.keys(specs), command);
    values[token.name] = readValue(token, spec, values[token.name]);
  }
  return { values, files };
}

function readValue(
  { name, value }: { readonly name: string; readonly value: string | undefined },
  { type, multiple }: OptionSpec,
  before: string | boolean | string[] | undefined,
): string | boolean | string[] {
  if (type === 'boolean') {
    if (value !== undefined)
      throw usage({ en: `--${name} takes no value`, fr: `--${name} ne prend pas de valeur` });
    return true;
  }
  if (value === undefined || value === '') {
    throw usage({ en: `--${name} needs a value`, fr: `--${name} demande une valeur` });
  }
  if (multiple) return [...(Array.isArray(before) ? before : []), value];
  if (before !== undefined)
    throw usage({ en: `--${name} is given twice`, fr: `--${name} est donné deux fois` });
  return value;
}

function unknownOption(rawName: string, names: readonly string[], command: string): MicrocertError {
  const [guess] = nearest(rawName.replace(/^-+/, ''), names);
  const help = `microcert ${command} --help`;
  return usage({
    en: `there is no option ${rawName}; ${guess ? `did you mean --${guess}?` : `see ${help}`}`,
    fr: `il n’y a pas d’option ${rawName} ; ${guess ? `vouliez-vous dire --${guess} ?` : `voir ${help}`}`,
  });
}

function assertChoices(specs: Readonly<Record<string, OptionSpec>>, values: Values): void {
  for (const [name, { choices }] of Object.entries(specs)) {
    for (const value of [values[name] ?? []].flat()) {
      if (choices === undefined || choices.includes(String(value))) continue;
      const list = choices.join(', ');
      throw usage({ en: `--${name} takes one of: ${list}`, fr: `--${name} accepte : ${list}` });
    }
  }
}

function assertCount({ name, operands, count }: Command, files: readonly string[]): void {
  if (files.length >= count.least && files.length <= count.most) return;
  const [en, fr] =
    files.length < count.least ? ['a file is missing: ', 'il manque un fichier : '] : ['', ''];
  throw usage({
    en: `${en}microcert ${name} takes ${operands || 'no file'}; see microcert ${name} --help`,
    fr: `${fr}microcert ${name} prend ${operands || 'aucun fichier'} ; voir microcert ${name} --help`,
  });
}
