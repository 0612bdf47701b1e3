import type { Random } from '../foundation/ports.js';
import type { DocumentTemplate } from '../linked-data/template/compile-template.js';
import type { LeafValue } from '../model/award-shape.js';
import { HandedIn } from '../model/handed-in.js';
import { type Filled, type Filling, fillingOf, type WritingTask } from './fill-template.js';
import type { FilledDocument } from './filled-document.js';
import type { CheckedShape, Shared } from './shared-by-definitions.js';

export { sharedByDefinitions } from './shared-by-definitions.js';

/** What stands in the holes of the credential of an award. */
export interface Row extends Filled {
  readonly template: DocumentTemplate;
  /** The credential with values in its holes. */
  readonly document: FilledDocument;
  /** Instant of issuing. */
  readonly created: string;
}

/** An award that was read by its shape. */
export interface AwardRead {
  /**
   * Its credential, the very one that is written on the whole way; nothing where something may be wrong with the award, or
   * its shape is not known. Only where there is a credential was anything drawn.
   */
  readonly row: Row | undefined;
  /** A copy of the award, nothing of which is read again for it. */
  readonly copy: () => unknown;
}

/** The shapes in which awards of one definition come, with the way from their leaves into the holes of a template. */
export interface AwardTemplates {
  /**
   * Reads an award.
   *
   * @param now - Instant of issuing, in milliseconds since 1970.
   */
  read(award: unknown, now: number, random: Random): AwardRead;
  /** Looks for the way from an award, of which this is a copy, to its credential, which a template matched. */
  learn(award: unknown, template: DocumentTemplate): void;
}

interface AwardTemplate {
  readonly shape: CheckedShape;
  readonly template: DocumentTemplate;
  readonly fill: Filling;
}

const MOST_SHAPES = 16;
/** How many shapes are learnt before one of them is of use; each use allows for another. */
const FIRST_TRIES = 16;
const MOST_TRIES = 64;

/** The shapes of awards of a definition. */
export function awardTemplates(
  task: WritingTask,
  { instantText, shapeOf }: Shared,
): AwardTemplates {
  const templates: AwardTemplate[] = [];
  let tries = FIRST_TRIES;
  const { definition } = task;
  const rowFor = (award: HandedIn, created: string, random: Random): Row | undefined => {
    for (let at = 0; at < templates.length; at += 1) {
      const one = templates[at] as AwardTemplate;
      const leaves = award.leaves(one.shape);
      if (leaves === undefined) continue;
      if (at > 0) templates.unshift(...templates.splice(at, 1));
      tries = Math.min(tries + 1, MOST_TRIES);
      const isRight = one.shape.check(leaves, { created, website: definition.website });
      return isRight ? rowOf(one, leaves, created, random) : undefined;
    }
    return undefined;
  };
  return {
    read: (award, now, random) => {
      const handedIn = new HandedIn(award);
      const created = instantText(now);
      const row = created === undefined ? undefined : rowFor(handedIn, created, random);
      return { row, copy: () => handedIn.copy() };
    },
    learn: (award, template) => {
      const shape = tries === 0 ? undefined : shapeOf(award, definition);
      if (shape === undefined || templates.some((one) => one.shape === shape)) return;
      tries -= 1;
      const fill = fillingIn(shape, template, task);
      if (fill === undefined) return;
      templates.unshift({ shape, template, fill });
      if (templates.length > MOST_SHAPES) templates.pop();
    },
  };
}

function fillingIn(...task: Parameters<typeof fillingOf>): Filling | undefined {
  try {
    return fillingOf(...task);
  } catch {
    return undefined; // what is found wrong with marks says nothing about the award they were put into
  }
}

function rowOf(
  { template, fill }: AwardTemplate,
  leaves: LeafValue[],
  created: string,
  random: Random,
): Row | undefined {
  const filled = fill.values(leaves, created, random);
  if (filled === undefined) return undefined;
  const { values, id } = filled;
  return { template, values, document: fill.document, id, created };
}
