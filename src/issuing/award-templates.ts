import { endOfValidity } from '../formats/shared/end-of-validity.js';
import type { Random } from '../foundation/ports.js';
import { uuidUrn } from '../foundation/uuid.js';
import type { DocumentTemplate } from '../linked-data/template/compile-template.js';
import type { HoleValue } from '../linked-data/template/shape.js';
import { type AwardShape, awardShapeOf, type LeafValue, leavesOf } from '../model/award-shape.js';
import type { MicroCertification } from '../model/index.js';
import { type LeavesCheck, leavesCheck } from './check-leaves.js';
import { type Filling, fillingOf, type WritingTask } from './fill-template.js';
import type { FilledDocument } from './filled-document.js';

/** What stands in the holes of the credential of an award. */
export interface Row {
  readonly template: DocumentTemplate;
  readonly values: readonly HoleValue[];
  /** Id of the credential, which may have been drawn for it. */
  readonly id: string;
  /** The credential with values in its holes. */
  readonly document: FilledDocument;
}

/** The shapes in which awards of one definition come, with the way from their leaves into the holes of a template. */
export interface AwardTemplates {
  /**
   * The credential of an award, the very one that is written on the whole way; nothing where something may be wrong with
   * the award, or its shape is not known. Only where there is a credential was anything drawn.
   *
   * @param created - Instant of issuing: RFC 3339, UTC, whole seconds.
   */
  read(award: unknown, created: string, random: Random): Row | undefined;
  /** Looks for the way from an award to its credential, which a template matched. */
  learn(award: unknown, template: DocumentTemplate): void;
}

interface AwardTemplate {
  readonly shape: AwardShape;
  readonly template: DocumentTemplate;
  readonly check: LeavesCheck;
  readonly fill: Filling;
  /** Which leaf is the id of the award; -1 where awards of the shape have none. */
  readonly id: number;
  readonly awardedOn: number;
}

const MOST_SHAPES = 16;
/** How many shapes are learnt before one of them is of use; each use allows for another. */
const FIRST_TRIES = 16;
const MOST_TRIES = 64;

/** The shapes of awards of a definition. */
export function awardTemplates(task: WritingTask): AwardTemplates {
  const templates: AwardTemplate[] = [];
  let tries = FIRST_TRIES;
  return {
    read: (award, created, random) => {
      for (const [at, one] of templates.entries()) {
        const leaves = leavesOf(award, one.shape);
        if (leaves === undefined) continue;
        if (at > 0) templates.unshift(...templates.splice(at, 1));
        tries = Math.min(tries + 1, MOST_TRIES);
        if (!one.check(leaves, created)) return undefined;
        return rowOf(one, leaves, { created, random }, task.definition);
      }
      return undefined;
    },
    learn: (award, template) => {
      if (tries === 0) return;
      tries -= 1;
      const learnt = learntFrom(award, template, task);
      if (learnt === undefined || templates.some(({ shape }) => shape.key === learnt.shape.key))
        return;
      templates.unshift(learnt);
      if (templates.length > MOST_SHAPES) templates.pop();
    },
  };
}

function learntFrom(
  award: unknown,
  template: DocumentTemplate,
  task: WritingTask,
): AwardTemplate | undefined {
  const { definition } = task;
  try {
    const shape = awardShapeOf(award, definition);
    if (shape === undefined) return undefined;
    const fill = fillingOf(shape, template, task);
    if (fill === undefined) return undefined;
    const at = (wanted: string) => shape.leaves.findIndex(({ place }) => place === wanted);
    const check = leavesCheck(shape, definition.website);
    return { shape, template, check, fill, id: at('id'), awardedOn: at('awardedOn') };
  } catch {
    return undefined; // awards of the shape go the whole way, which says what is wrong with them
  }
}

interface At {
  readonly created: string;
  readonly random: Random;
}

function rowOf(
  { template, fill, id: place, awardedOn }: AwardTemplate,
  leaves: readonly LeafValue[],
  { created, random }: At,
  definition: MicroCertification,
): Row | undefined {
  const end = endOfValidity(definition, { awardedOn: String(leaves[awardedOn]) });
  if (end !== undefined && end <= created) return undefined;
  const id = place === -1 ? uuidUrn(random) : String(leaves[place]);
  const values = fill.values(leaves, { id, created, end });
  return { template, values, id, document: fill.document };
}
