import type { JsonPointer } from '../../../foundation/json/pointer.js';
import type { Reader } from './reader.js';

/** Place in the document of a place in the model: that of the nearest member or list entry that was read from one. */
export function placeOf({ sources }: Pick<Reader, 'sources'>, pointer: JsonPointer): JsonPointer {
  for (let at = pointer; ; at = at.slice(0, at.lastIndexOf('/'))) {
    const source = sources.get(at);
    if (source !== undefined) return source;
    if (at === '') return '';
  }
}
