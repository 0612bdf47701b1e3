import type { OpenBadgeCredential } from '../formats/open-badges/index.js';
import type { JsonObject } from '../foundation/json/values.js';
import { lazily } from '../foundation/lazily.js';
import { parseDateTime } from '../foundation/time.js';
import type { ContextStore } from '../linked-data/index.js';
import type { ByteWriter } from '../linked-data/template/byte-writer.js';
import type { DocumentTemplate } from '../linked-data/template/compile-template.js';
import type { HoleValue } from '../linked-data/template/shape.js';

/** A credential as the template of its shape sees it. */
export interface Matched {
  readonly template: DocumentTemplate;
  readonly values: readonly HoleValue[];
}

/** The shapes in which credentials of one definition come. */
export interface ShapeTemplates {
  /** The template of a credential; nothing when none is known, or the look at the whole is needed. */
  match(credential: OpenBadgeCredential): Matched | undefined;
  /** Makes a template of a credential that was found to be well-formed, unless there were too many for nothing. */
  learn(credential: OpenBadgeCredential): Promise<void>;
}

// Texts and numbers of the award, and the instants that are worked out of it. All else belongs to the shape: what a
// schema or a rule looks up in a list, such as types, statuses and the ids of results, is the same throughout a shape.
const VARIES: ReadonlySet<string> = new Set([
  ...['id', 'validFrom', 'validUntil', 'awardedDate', 'activityStartDate', 'activityEndDate'],
  ...['identityHash', 'salt', 'value', 'creditsEarned', 'point', 'recipientName'],
  ...['name', 'description', 'narrative', 'genre', 'statusListIndex', 'statusListCredential'],
]);

const MOST_SHAPES = 16;
/** How many templates are made before one of them is of use; each use allows for another. */
const FIRST_TRIES = 16;
const MOST_TRIES = 64;

/** The shapes of credentials that are read by these contexts. */
export function shapeTemplates(contexts: ContextStore, writer: ByteWriter): ShapeTemplates {
  const templates: DocumentTemplate[] = [];
  let tries = FIRST_TRIES;
  return {
    match: (credential) => {
      for (const [at, template] of templates.entries()) {
        const values = template.match(credential as unknown as JsonObject);
        if (values === undefined) continue;
        if (at > 0) {
          templates.splice(at, 1);
          templates.unshift(template);
        }
        tries = Math.min(tries + 1, MOST_TRIES);
        return areInOrder(template, values) ? { template, values } : undefined;
      }
      return undefined;
    },
    learn: async (credential) => {
      const document = credential as unknown as JsonObject;
      // What a template left because of a value in it has a shape that is known already.
      if (tries === 0 || templates.some((template) => template.match(document))) return;
      tries -= 1;
      const { compileTemplate } = await compiler();
      const template = await compileTemplate(document, {
        fixed: sharedParts(credential),
        varies: VARIES,
        contexts,
        writer,
      });
      if (template === undefined) return;
      templates.unshift(template);
      if (templates.length > MOST_SHAPES) templates.pop();
    },
  };
}

// Loaded with the second credential of a definition: much else is done without.
const compiler = lazily(() => import('../linked-data/template/compile-template.js'));

/** What credentials of one writer share. */
function sharedParts(credential: OpenBadgeCredential): ReadonlySet<unknown> {
  const { '@context': context, type, issuer, credentialSubject, credentialSchema } = credential;
  const { achievement } = credentialSubject;
  const parts: readonly unknown[] = [context, type, issuer, achievement, credentialSchema];
  return new Set(parts.filter((part) => part !== undefined));
}

/**
 * Whether the instants are some, and follow one another as the rules on dates ask. Besides them, these rules look at ids,
 * which a template takes only where each is an absolute IRI of its own; texts may be any.
 */
function areInOrder({ holes }: DocumentTemplate, values: readonly HoleValue[]): boolean {
  const instants: Partial<Record<string, number>> = {};
  for (let index = 0; index < holes.length; index += 1) {
    const name = holes[index]?.name ?? '';
    if (!DATES.has(name)) continue;
    const instant = parseDateTime(String(values[index]));
    if (instant === undefined) return false;
    instants[name] = instant;
  }
  const { validFrom, validUntil, activityStartDate, activityEndDate } = instants;
  if (validFrom !== undefined && validUntil !== undefined && validUntil <= validFrom) return false;
  return !(
    activityStartDate !== undefined &&
    activityEndDate !== undefined &&
    activityEndDate < activityStartDate
  );
}

const DATES: ReadonlySet<string> = new Set([
  ...['validFrom', 'validUntil', 'awardedDate', 'activityStartDate', 'activityEndDate'],
]);
