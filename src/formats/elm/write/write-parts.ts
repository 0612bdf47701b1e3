import type { ElmPart, ElmParts, ToElmOptions } from '../parts.js';
import type { ElmNode } from '../types.js';
import { type Draft, oneOrMore } from './draft.js';
import { issuerAndBodies } from './issuer-and-bodies.js';
import { missingParts } from './missing-parts.js';
import { writeAchievement } from './write-achievement.js';

/** A larger award with one of its parts in its place. */
function asWhole(whole: ElmParts, { definition, award }: ElmPart): ElmParts {
  const { issuer, id, validFrom } = whole;
  return { issuer, id, validFrom, definition, award };
}

/** What the model demands of the parts and nobody stated, with its place; of the issuer it is said once. */
export function missingInParts(
  whole: ElmParts,
  options: ToElmOptions,
): ReturnType<typeof missingParts> {
  return (whole.parts ?? []).flatMap((part, index) =>
    missingParts(asWhole(whole, part), options)
      .filter(({ pointer }) => IN_A_DEFINITION.test(pointer))
      .map((finding) => ({ ...finding, pointer: `/parts/${index}${finding.pointer}` })),
  );
}

const IN_A_DEFINITION = /^\/(?:awardingBodies|title)\b/;

/** The achievements that a larger award is made up of. Each is told anew: the proof of its own credential is not. */
export function writeParts(
  draft: Draft,
  whole: ElmParts,
): ElmNode | readonly ElmNode[] | undefined {
  const nodes = (whole.parts ?? []).map((part, index) => {
    const place = `/parts/${index}`;
    const inside: Draft = {
      ...draft,
      lose: (code, pointer) =>
        pointer.startsWith('/issuer') ? undefined : draft.lose(code, `${place}${pointer}`),
    };
    draft.lose('part-unsigned', place);
    const { awardingBodies } = issuerAndBodies(inside, asWhole(whole, part));
    return writeAchievement(inside, { ...part, awardingBodies });
  });
  return oneOrMore(nodes);
}
