import {
  asList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
} from '../foundation/json/values.js';

/** A term that a context defines, at its top or in a context inside it. */
export interface ContextTerm {
  /** Name of the term. */
  readonly name: string;
  /** What it is mapped to, as written: an IRI, a compact IRI, a keyword, another term, or `null`. */
  readonly target: string | null;
  /** Whether it is in force where the document refers to the context, and not only inside some term. */
  readonly atTop: boolean;
}

/** Every context in a context document, the ones inside definitions of terms included. */
export function contextsIn(document: JsonObject): readonly JsonValue[] {
  const found: JsonValue[] = [];
  const open: JsonValue[] = [...asList<JsonValue>(document['@context'])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    found.push(next);
    if (!isJsonObject(next)) continue;
    for (const definition of Object.values(next))
      if (isJsonObject(definition) && Object.hasOwn(definition, '@context'))
        open.push(...asList<JsonValue>(definition['@context']));
  }
  return found;
}

/** Every term that a context document defines. */
export function termsIn(document: JsonObject): readonly ContextTerm[] {
  const top: ReadonlySet<JsonValue> = new Set(asList<JsonValue>(document['@context']));
  return contextsIn(document).flatMap((context) =>
    isJsonObject(context)
      ? Object.entries(context)
          .filter(([name]) => !name.startsWith('@'))
          .map(([name, definition]) => ({
            name,
            target: targetOf(name, definition),
            atTop: top.has(context),
          }))
      : [],
  );
}

/** JSON-LD 1.1, section 9.15.1: a definition without `@id` maps its own name. */
function targetOf(name: string, definition: JsonValue): string | null {
  if (typeof definition === 'string') return definition;
  if (!isJsonObject(definition)) return null;
  const id = Object.hasOwn(definition, '@id') ? definition['@id'] : name;
  return typeof id === 'string' ? id : null;
}

const MAX_EXPANSIONS = 64;

/**
 * Every IRI that a target could stand for, whichever of the terms served as its prefix; which prefix is in force where
 * is not looked into. Nothing when there are too many to tell.
 */
export function expansionsOf(
  target: string,
  prefixes: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlySet<string> | undefined {
  const found = new Set([target]);
  // A set gives what is added while it is walked over.
  for (const iri of found) {
    const at = iri.indexOf(':');
    if (at < 0 || iri.startsWith('//', at + 1)) continue;
    for (const start of prefixes.get(iri.slice(0, at)) ?? [])
      found.add(`${start}${iri.slice(at + 1)}`);
    if (found.size > MAX_EXPANSIONS) return undefined;
  }
  return found;
}

/** What terms are mapped to, by their name. */
export function targetsByName(
  terms: readonly ContextTerm[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const targets = new Map<string, Set<string>>();
  for (const { name, target } of terms)
    if (target !== null) targets.set(name, (targets.get(name) ?? new Set()).add(target));
  return targets;
}
