import { ProtocolError } from '../http/protocol-error.js';
import { type Form, parametersOf, readForm } from '../http/read-body.js';

const MAX_BYTES = 16_384;

/** What an authorisation is asked with, in an address or a form; nothing where it is malformed: then it says not reliably whom it is from. */
export async function authorizationForm(request: Request): Promise<Form | undefined> {
  try {
    if (request.method === 'POST') return await readForm(request, MAX_BYTES);
    const { search, searchParams } = new URL(request.url);
    return search.length > MAX_BYTES ? undefined : parametersOf(searchParams);
  } catch (error) {
    if (error instanceof ProtocolError) return undefined;
    throw error;
  }
}

/** Those of some members that are there. */
export function membersOf(form: Form, names: readonly string[]): Record<string, string> {
  const present = names.flatMap((name) => {
    const value = form[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(present);
}
