import { unsafe } from './errors.js';
import type { Target } from './safe-attributes.js';

/** What in a drawing is drawn again, or with, in another place. */
export interface Drawing {
  readonly references: {
    /** Ids of the element that refers, and of those around it. */
    readonly within: readonly string[];
    readonly target: Target;
  }[];
  /** Ids of anything that is no gradient: gradients hold nothing, unless another element has their id as well. */
  readonly notGradients: Set<string>;
  /** Elements in the element of an id, itself included. */
  readonly sizes: Map<string, number>;
}

/** Browsers draw so many in a second or two; a picture is drawn before anybody can say no. */
const MOST_DRAWN = 100_000;

/** A drawing without anything in it. */
export function emptyDrawing(): Drawing {
  return { references: [], notGradients: new Set(), sizes: new Map() };
}

/**
 * Refuses what a small file makes a browser draw forever. What is drawn again holds nothing that is drawn again, so that what
 * there is to draw can be summed up.
 *
 * @param elements - How many the file has.
 * @throws MicrocertError `ERR_RENDER_METHOD_UNSAFE`.
 */
export function assertSoonDrawn(
  { references, notGradients, sizes }: Drawing,
  elements: number,
): void {
  const drawing = references.filter(({ target }) => notGradients.has(target.id));
  const holders = new Set(drawing.flatMap(({ within }) => within));
  if (drawing.some(({ target }) => holders.has(target.id))) throw unsafe(NESTED);
  const size = (id: string) => sizes.get(id) ?? 0;
  let drawn = elements;
  const patterns = new Set<string>();
  for (const { target } of drawing) {
    if (target.inherited) patterns.add(target.id);
    else drawn += size(target.id);
  }
  const each = [...patterns].reduce((sum, id) => sum + size(id), 1);
  if (drawn * each > MOST_DRAWN) throw unsafe(TOO_MUCH);
}

const NESTED = {
  en: 'what <use>, a pattern or a mask draws may hold no further one of these',
  fr: 'ce que dessine <use>, un motif ou un masque ne peut en contenir d’autres',
};
const TOO_MUCH = {
  en: 'it draws more than 100,000 shapes, by drawing the same again and again: repeat less',
  fr: 'elle dessine plus de 100 000 formes en répétant les mêmes : répéter moins',
};
