// RFC 3987, as far as an identifier needs it: a scheme, and nothing that N-Quads could not hold.
// What it may hold is named by its code points: a class of all control characters takes a millisecond to look up.
const ABSOLUTE_IRI = /^[A-Za-z][A-Za-z0-9+.-]*:[!#-;=?-[\]_a-z~\u00a0-\u{10ffff}]+$/u;

/** What an IRI inside a definition names; the three never collide. */
export type PartKind = 'outcome' | 'assessment' | 'result' | 'awarding-body';

/** True for an absolute IRI. */
export function isAbsoluteIri(text: string): boolean {
  return ABSOLUTE_IRI.test(text);
}

/** IRI of a part of a definition: `<id of the definition>#<kind>:<id of the part>`. */
export function partIri(definitionId: string, kind: PartKind, id: string): string {
  return `${definitionId}#${kind}:${id}`;
}

/** The id of a part of a definition, or nothing when the IRI is not one of that kind. */
export function partId(definitionId: string, kind: PartKind, iri: string): string | undefined {
  const start = partIri(definitionId, kind, '');
  return iri.startsWith(start) ? iri.slice(start.length) : undefined;
}

/** A text that is the address of a web page, else nothing. */
export function webAddress(text: string | undefined): string | undefined {
  return text !== undefined && /^https?:\/\//.test(text) && isAbsoluteIri(text) ? text : undefined;
}
