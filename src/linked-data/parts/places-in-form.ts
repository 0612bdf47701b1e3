import type { BlankLines } from '../template/blank-hashes.js';
import type { FormShape } from '../template/canonical-template.js';
import type { OpenLines } from '../template/pieces.js';
import type { HoleToken } from '../template/tokens.js';

/** Where that which varies in a part is found in the form of the same object by itself; nothing for what is not in it. */
export interface PlacesInForm {
  /** The token there of each token. */
  readonly tokens: readonly (number | undefined)[];
  /** The blank node there of each blank node: one of which the same lines are hashed. */
  readonly blanks: readonly (number | undefined)[];
}

/** Holes have the same numbers in both: a proof, which is not in the form, comes last. */
export function placesInForm(
  form: FormShape,
  tokens: readonly HoleToken[],
  blanks: readonly BlankLines[],
): PlacesInForm {
  const places = tokens.map((token) => placeAmong(form.tokens, (one) => areAlike(one, token)));
  const hashed = blanks.map(({ lines }) => {
    const own = movedTo(lines, places);
    return own && form.blanks.find((one) => haveSameLines(one.lines, own))?.blank;
  });
  return { tokens: places, blanks: hashed };
}

function placeAmong<One>(all: readonly One[], isIt: (one: One) => boolean): number | undefined {
  const at = all.findIndex(isIt);
  return at < 0 ? undefined : at;
}

function areAlike(one: HoleToken, other: HoleToken): boolean {
  const { as, start, end } = one;
  return as === other.as && start === other.start && end === other.end && haveSameHoles(one, other);
}

function haveSameHoles({ holes }: HoleToken, other: HoleToken): boolean {
  return holes.length === other.holes.length && holes.every((hole) => other.holes.includes(hole));
}

/** Lines with the slots of the form; nothing where one of them is not in it. */
function movedTo(
  { texts, slots }: OpenLines,
  places: readonly (number | undefined)[],
): OpenLines | undefined {
  const moved: number[] = [];
  for (const slot of slots) {
    const place = places[slot];
    if (place === undefined) return undefined; // of the proof, or no token at all
    moved.push(place);
  }
  return { texts, slots: moved };
}

function haveSameLines(one: OpenLines, other: OpenLines): boolean {
  return areSame(one.texts, other.texts) && areSame(one.slots, other.slots);
}

function areSame<One>(some: readonly One[], others: readonly One[]): boolean {
  return some.length === others.length && some.every((one, at) => one === others[at]);
}
