import { iriToken } from '../rdfc10/n-quads.js';
import type { ActiveContext, TermDefinition } from './active-context.js';
import { handBack, refuse } from './outside-subset.js';

// What the complete processor takes for absolute, but for blank nodes.
const ABSOLUTE = /^[A-Za-z][A-Za-z0-9+-.]*:[^\s]*$/;

/** Finds what a name means, where a context is still being read: what it refers to may have to be defined first. */
export type Lookup = (name: string) => TermDefinition | undefined;

/**
 * The IRI that a text stands for where an identifier is expected: absolute, or with a prefix of the context.
 *
 * @see https://www.w3.org/TR/json-ld11-api/#iri-expansion
 */
export function expandReference(text: string, context: ActiveContext): string {
  return absoluteOr('reference', text, context);
}

/** The IRI that the name of a member stands for that is no term. */
export function expandMember(name: string, context: ActiveContext): string {
  return absoluteOr('member', name, context);
}

function absoluteOr(kind: 'reference' | 'member', text: string, context: ActiveContext): string {
  const iri = withPrefix(text, (prefix) => context.term(prefix));
  return ABSOLUTE.test(iri) ? iri : refuse(iri.startsWith('_:') ? 'blank' : kind, text);
}

/** The IRI that a text stands for where a type or a property is expected: a term as well. */
export function expandTermOrIri(text: string, context: ActiveContext): string {
  const term = context.term(text);
  return term === undefined ? expandReference(text, context) : assertAbsolute(term.iri);
}

/** The same as N-Quads write it. */
export function termOrIriToken(text: string, context: ActiveContext): string {
  // A term that stands for a keyword has no token, and is no IRI either.
  return context.term(text)?.token || iriToken(expandTermOrIri(text, context));
}

/** The IRI of a text that is no term. */
export function expandIri(text: string, lookup: Lookup): string {
  return assertAbsolute(withPrefix(text, lookup));
}

function withPrefix(text: string, lookup: Lookup): string {
  const colon = text.indexOf(':');
  if (colon > 0 && !text.startsWith('//', colon + 1)) {
    const term = lookup(text.slice(0, colon));
    if (term?.prefix === true) return term.iri + text.slice(colon + 1);
  }
  return text;
}

function assertAbsolute(iri: string): string {
  return ABSOLUTE.test(iri) ? iri : handBack();
}
