import { CORE_TEXTS, isMicrocertError, MicrocertError } from '../foundation/errors/index.js';
import type { JsonPointer } from '../foundation/json/pointer.js';
import { type JsonObject, stringMember } from '../foundation/json/values.js';
import type { LocalText } from '../foundation/locale.js';
import type { Finding } from '../foundation/report.js';
import { CONTEXT_ERRORS, CONTEXT_LOSSES } from './context-errors.js';
import { hintForReference, hintForTerm, isTermLike } from './hints.js';
import type { JsonldEvent, LossCollector } from './jsonld-events.js';
import { type Loss, locateMembers, locateReferences, lossNamedBy } from './locate-losses.js';
import { objectsIn } from './objects-in.js';
import { tooManyAlike } from './too-much-work.js';

const MOST_FINDINGS = 50;

/**
 * Turns what jsonld threw into a named error that says where and what to do, without any value of the
 * document.
 */
export async function explainFailure(
  error: unknown,
  document: JsonObject,
  lossesIn: LossCollector,
): Promise<MicrocertError> {
  const chain = causes(error);
  const own = chain.find(isMicrocertError);
  if (own) return own;
  if (error instanceof Error && error.message.startsWith('Maximum deep iterations'))
    return tooManyAlike();
  const code = chain.map(codeOf).find((candidate) => candidate !== undefined);
  if (code !== undefined && CONTEXT_ERRORS.has(code)) return contextInvalid(code);
  const losses = await lossesIn(document);
  if (code === undefined && losses.length > 0) return lossError(document, losses, lossesIn);
  const hint = code === undefined ? undefined : jsonldHint(code, 'document');
  const cause = anonymous(error, code);
  return new MicrocertError('ERR_LINKED_DATA', { pointer: '', ...(hint && { hint }), cause });
}

async function lossError(
  document: JsonObject,
  losses: readonly JsonldEvent[],
  lossesIn: LossCollector,
): Promise<MicrocertError> {
  const blamed = losses.find(({ code }) => CONTEXT_LOSSES.has(code));
  if (blamed) return contextInvalid(blamed.code);

  if (objectsIn(document) > MOST_SEARCHED) return unlocated(losses);
  const members = await locateMembers(document, losses, lossesIn);
  const references = await locateReferences(document, losses, lossesIn, members);
  const located = [...members, ...references].slice(0, MOST_FINDINGS);
  const findings = located.map(lossFinding);
  const [first] = located;
  if (first)
    return new MicrocertError(codeFor(first), {
      pointer: placeOf(first),
      hint: hintFor(first),
      findings,
    });

  const cause = new Error(`JSON-LD safe mode: ${losses.map(({ code }) => code).join(', ')}`);
  return new MicrocertError('ERR_LINKED_DATA', { pointer: '', hint: LOST, cause });
}

/**
 * To find the places, the document is read again, twice; of a large one the names alone are told, since whoever hands it in
 * must not decide how long a refusal takes.
 */
const MOST_SEARCHED = 200;

function unlocated(losses: readonly JsonldEvent[]): MicrocertError {
  const named = new Map(
    losses.flatMap((event) => lossNamedBy(event) ?? []).map((loss) => [loss.name, loss]),
  );
  return lossesWithoutPlace([...named.values()].slice(0, MOST_FINDINGS));
}

/** What is lost in a document, where its places were not looked for. */
export function lossesWithoutPlace(located: readonly Loss[]): MicrocertError {
  const [first] = located;
  const code = first ? codeFor(first) : 'ERR_LINKED_DATA';
  return new MicrocertError(code, {
    pointer: '',
    hint: first ? hintFor(first) : LOST,
    findings: located.map(lossFinding),
  });
}

const LOST: LocalText = {
  en: 'an empty object, a null, a language tag or a misplaced value would be lost when the document is signed',
  fr: 'un objet vide, un null, un code de langue ou une valeur mal placée serait perdu à la signature du document',
};

function lossFinding(loss: Loss): Finding {
  const code = codeFor(loss);
  return {
    code,
    severity: 'error',
    pointer: placeOf(loss),
    message: CORE_TEXTS[code],
    hint: hintFor(loss),
  };
}

/** The place of a member, or what holds it where its name is not to be repeated. */
function placeOf({ kind, name, pointer }: Loss): JsonPointer {
  if (kind !== 'member' || isTermLike(name)) return pointer;
  return pointer.slice(0, pointer.lastIndexOf('/'));
}

function codeFor({ kind }: Loss): 'ERR_TERM_UNDEFINED' | 'ERR_IRI_RELATIVE' {
  return kind === 'member' ? 'ERR_TERM_UNDEFINED' : 'ERR_IRI_RELATIVE';
}

function hintFor({ kind, name }: Loss): LocalText {
  return kind === 'member' ? hintForTerm(name) : hintForReference(name);
}

function contextInvalid(code: string): MicrocertError<'ERR_CONTEXT_INVALID'> {
  return new MicrocertError('ERR_CONTEXT_INVALID', {
    pointer: '/@context',
    hint: jsonldHint(code, 'contexts'),
  });
}

function jsonldHint(code: string, blamed: 'contexts' | 'document'): LocalText {
  return {
    en: `JSON-LD calls it "${code}": ${blamed === 'contexts' ? 'check the contexts and their order' : 'check the document'}`,
    fr: `JSON-LD nomme cette erreur « ${code} » : ${blamed === 'contexts' ? 'vérifier les contextes et leur ordre' : 'vérifier le document'}`,
  };
}

/** jsonld keeps causes in `details.cause`, others in `cause`. */
function causes(error: unknown): readonly object[] {
  const chain: object[] = [];
  let current = error;
  while (typeof current === 'object' && current !== null && chain.length < 8) {
    chain.push(current);
    const { cause, details } = current as { cause?: unknown; details?: { cause?: unknown } };
    current = cause ?? details?.cause;
  }
  return chain;
}

function codeOf(error: object): string | undefined {
  const { details } = error as { details?: unknown };
  return stringMember(details, 'code');
}

/** What jsonld throws holds pieces of the document: only its name and code go on. */
function anonymous(error: unknown, code: string | undefined): Error {
  const name = error instanceof Error ? error.name : typeof error;
  return new Error(code === undefined ? name : `${name}: ${code}`);
}
