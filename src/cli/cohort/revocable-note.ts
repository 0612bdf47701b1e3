import { stat } from 'node:fs/promises';
import type { LocalText } from '../../foundation/locale.js';
import type { Invocation } from '../command.js';
import type { Io } from '../io.js';
import { registryFile } from '../open-registry.js';
import { styleFor, wrapText } from '../style.js';

/** Says before anything is signed that it can never be revoked: afterwards that cannot be mended any more. */
export function noteNotRevocable(invocation: Invocation, io: Io): void {
  note(NEVER, invocation, io);
}

/** The same where nothing is to be opened, as far as it can be known then. */
export async function noteWhetherRevocable(invocation: Invocation, io: Io): Promise<void> {
  if (invocation.option('status-url') !== undefined) return;
  const file = registryFile(invocation, io);
  const isNew = file !== undefined && (await stat(file).catch(() => undefined)) === undefined;
  note(isNew ? NEVER : UNLESS, invocation, io);
}

function note(text: LocalText, { say }: Invocation, io: Io): void {
  io.err(`${styleFor(io.colours).doubt('!')} ${wrapText(say(text), '  ')}\n`);
}

const NEVER: LocalText = {
  en: 'without --status-url what is issued has no status, and can never be revoked',
  fr: 'sans --status-url, ce qui est délivré n’a pas de statut et ne pourra jamais être révoqué',
};
const UNLESS: LocalText = {
  en: 'without --status-url what is issued can never be revoked, unless an earlier run gave this registry its status lists',
  fr: 'sans --status-url, ce qui est délivré ne pourra jamais être révoqué, sauf si une exécution précédente a donné au registre ses listes de statuts',
};
