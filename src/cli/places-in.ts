import type { JsonPointer } from '../foundation/json/pointer.js';
import { memberOf } from '../foundation/json/values.js';
import type { SourceDocument } from './read-document.js';
import { placeText } from './render-findings.js';

/** The files a user wrote, which findings are about. */
export interface Sources {
  readonly definition: SourceDocument;
  readonly award?: SourceDocument;
  readonly issuer?: SourceDocument;
}

/**
 * The file in which a pointer of a finding stands, where it was given, and the pointer inside it: `/award/…` and
 * `/issuer/…` lie in files of their own, everything else in the definition.
 */
export function sourceOf(
  pointer: JsonPointer,
  sources: Sources,
): { readonly source: SourceDocument | undefined; readonly inside: JsonPointer } {
  const around = /^\/(award|issuer)(?=\/|$)/.exec(pointer)?.[1] as 'award' | 'issuer' | undefined;
  // A badge in the place of a definition has an issuer in it, which is not known there.
  const isInside =
    around !== undefined &&
    sources[around] === undefined &&
    memberOf(sources.definition.value, around) !== undefined;
  return around === undefined || isInside
    ? { source: sources.definition, inside: pointer }
    : { source: sources[around], inside: pointer.slice(around.length + 1) };
}

/** Tells where a pointer of a finding stands in the files a user wrote. */
export function placesIn(sources: Sources): (pointer: JsonPointer) => string | undefined {
  return (pointer) => {
    const { source, inside } = sourceOf(pointer, sources);
    return source && `${placeText(source.path, source.locate(inside))} ${pointer}`;
  };
}
