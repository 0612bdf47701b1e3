import {
  appendPointer,
  type JsonPointer,
  pointerTokens,
} from '../../../foundation/json/pointer.js';

/** From places of the model to places of the document, as a reading noted them down. */
export type Sources = ReadonlyMap<JsonPointer, JsonPointer>;

/** Where in the document stands what stands at a place of the model, or around it. */
export function sourceOf(pointer: JsonPointer, sources: Sources): JsonPointer | undefined {
  const tokens = pointerTokens(pointer);
  for (let length = tokens.length; length > 0; length -= 1) {
    const place = sources.get(appendPointer('', ...tokens.slice(0, length)));
    if (place !== undefined) return place;
  }
  return undefined;
}

/** The sources after an entry of a list was taken out: those behind it move up. */
export function withoutEntry(sources: Sources, list: string, index: number): Sources {
  const moved = [...sources].flatMap(([pointer, source]) => {
    const [first = '', second = '', ...rest] = pointerTokens(pointer);
    const at = first === list && /^\d+$/.test(second) ? Number(second) : -1;
    if (at === index) return [];
    const place = at > index ? appendPointer('', first, at - 1, ...rest) : pointer;
    return [[place, source] as const];
  });
  return new Map(moved);
}
