import type { JsonPointer } from '../../foundation/json/pointer.js';
import type { JsonObject } from '../../foundation/json/values.js';
import { lazily } from '../../foundation/lazily.js';
import { nativeCrypto } from '../../foundation/native.js';
import type { ContextStore, UsedContext } from '../../linked-data/index.js';
import { ByteWriter } from '../../linked-data/template/byte-writer.js';
import type { KnownShape, MatchedShape } from './known-shape.js';
import { type Learnable, learnable } from './learnable.js';
import type { LearnShape } from './learning.js';

/** The shapes of credentials that were verified before; of the credentials themselves nothing is kept. */
export interface KnownShapes {
  /** The shape of a text and what stands in it; nothing where it has none of those that are known. */
  match(text: string): MatchedShape | undefined;
  /** The same where a longer text, that is well-formed, goes on so from some place. */
  matchAt(text: string, from: number): MatchedShape | undefined;
  /** Learns the shape of a credential in which nothing was found to be wrong, when one like it came before. */
  learn(credential: CleanCredential): Promise<void>;
}

/** A credential in which nothing was found to be wrong, signed by an issuer who is trusted by name. */
export interface CleanCredential {
  readonly document: JsonObject;
  readonly contexts: ContextStore;
  readonly used: readonly UsedContext[];
  /** Where endorsements hang of which the same holds, and the contexts that each was read by. */
  readonly endorsements?: ReadonlyMap<JsonPointer, readonly UsedContext[]>;
}

const MOST_SHAPES = 16;
const MOST_SEEN = 64;

// What learning may cost: a look at what may come again, and the making of a shape, which takes as long as fifty
// verifications. A shape that is of use earns more; what is verified in vain earns little, so that a stream of shapes
// that never come again is looked at now and then only.
const MOST_CREDIT = 1000;
const COST_OF_SHAPE = 50;
const EARNED_IN_VAIN = 1 / 16;

/** Shapes learnt from credentials, the one used last in front. */
export function knownShapes(learnShape: LearnShape = byTemplates): KnownShapes {
  const shapes: KnownShape[] = [];
  const seen = new Map<string, 'once' | 'tried'>();
  const writer = new ByteWriter();
  let credit = MOST_CREDIT;
  const pay = (cost: number): boolean => {
    const pays = cost <= credit;
    credit = Math.min(pays ? credit - cost : credit, MOST_CREDIT);
    return pays;
  };
  /** The name of a shape that is to be learnt now: one that was met before, and not tried yet. */
  const comesAgain = ({ around, endorsements }: Learnable): string | undefined => {
    const name = nativeCrypto()?.hash('sha256', JSON.stringify(around.texts), 'hex');
    if (name === undefined) return undefined; // hashes come later here, and shapes are of no use
    const before = seen.get(name);
    // Each endorsement has a shape of its own.
    const isNow = before === 'once' && pay(COST_OF_SHAPE * (1 + endorsements.length));
    remember(seen, name, isNow ? 'tried' : (before ?? 'once'));
    return isNow ? name : undefined;
  };
  const firstOf = <Found>(find: (shape: KnownShape) => Found | undefined): Found | undefined => {
    for (let at = 0; at < shapes.length; at += 1) {
      const shape = shapes[at];
      const found = shape && find(shape);
      if (found === undefined) continue;
      if (at > 0) shapes.unshift(...shapes.splice(at, 1));
      pay(-1);
      return found;
    }
    return undefined;
  };
  return {
    match: (text) =>
      firstOf((shape) => {
        const values = shape.text.read(text);
        return values && { shape, values, length: text.length };
      }),
    matchAt: (text, from) =>
      firstOf((shape) => {
        const read = shape.text.readAt(text, from);
        return read && { shape, values: read.values, length: read.end - from };
      }),
    learn: async (credential) => {
      pay(-EARNED_IN_VAIN);
      const from = pay(1) ? learnable(credential.document) : undefined;
      const name = from && comesAgain(from);
      if (from === undefined || name === undefined) return;
      const shape = await learnShape(from, { ...credential, name, writer });
      if (shape === undefined || shapes.some((one) => one.name === name)) return;
      shapes.unshift(shape);
      // One that is pushed out can be learnt anew.
      if (shapes.length > MOST_SHAPES) seen.delete(shapes.pop()?.name ?? '');
    },
  };
}

const byTemplates: LearnShape = async (from, how) => (await learning()).learnShape(from, how);

// Loaded with the second credential of a shape: much else is done without.
const learning = lazily(() => import('./learn-shape.js'));

function remember(seen: Map<string, 'once' | 'tried'>, name: string, as: 'once' | 'tried'): void {
  seen.delete(name);
  seen.set(name, as);
  const [oldest] = seen.size > MOST_SEEN ? seen.keys() : [];
  if (oldest !== undefined) seen.delete(oldest);
}

const WORKSPACE = 'known shapes';

/** The shapes known for a store of contexts, by which they are read. */
export function shapesBeside({ workspace }: ContextStore): KnownShapes {
  const known = workspace.get(WORKSPACE) as KnownShapes | undefined;
  if (known !== undefined) return known;
  const made = knownShapes();
  workspace.set(WORKSPACE, made);
  return made;
}
