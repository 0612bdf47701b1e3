import type { JsonPointer } from '../foundation/json/pointer.js';
import type { SourceDocument } from './read-document.js';
import { placeText } from './render-findings.js';

/**
 * Tells where a pointer of a finding stands in the files a user wrote: `/award/…` and `/issuer/…` lie in files of their
 * own, everything else in the definition.
 */
export function placesIn(sources: {
  readonly definition: SourceDocument;
  readonly award?: SourceDocument;
  readonly issuer?: SourceDocument;
}): (pointer: JsonPointer) => string | undefined {
  return (pointer) => {
    const around = /^\/(award|issuer)(?=\/|$)/.exec(pointer)?.[1] as 'award' | 'issuer' | undefined;
    const source = around === undefined ? sources.definition : sources[around];
    if (source === undefined) return undefined;
    const inside = around === undefined ? pointer : pointer.slice(around.length + 1);
    return `${placeText(source.path, source.locate(inside))} ${pointer}`;
  };
}
