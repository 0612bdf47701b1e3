import { MicrocertError } from '../foundation/errors/index.js';
import { nearest } from '../foundation/nearest.js';

/**
 * The command of a name, among all or in a group.
 *
 * @throws MicrocertError `ERR_USAGE` with the nearest name, or all of them.
 */
export function commandNamed<Entry extends { readonly name: string }>(
  name: string,
  commands: readonly Entry[],
  group?: string,
): Entry {
  const command = commands.find((candidate) => candidate.name === name);
  if (command !== undefined) return command;
  const names = commands.map((candidate) => candidate.name);
  const [guess] = nearest(name, names);
  const before = group === undefined ? '' : `${group} `;
  throw new MicrocertError('ERR_USAGE', {
    hint: guess
      ? {
          en: `there is no command "${before}${name}"; did you mean microcert ${before}${guess}?`,
          fr: `il n’y a pas de commande « ${before}${name} » ; vouliez-vous dire microcert ${before}${guess} ?`,
        }
      : {
          en: `there is no command "${before}${name}"; there are: ${names.join(', ')}`,
          fr: `il n’y a pas de commande « ${before}${name} » ; il y a : ${names.join(', ')}`,
        },
  });
}
