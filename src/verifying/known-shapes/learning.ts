import type { JsonPointer } from '../../foundation/json/pointer.js';
import type { ContextStore, UsedContext } from '../../linked-data/index.js';
import type { ByteWriter } from '../../linked-data/template/byte-writer.js';
import type { KnownShape } from './known-shape.js';
import type { Learnable } from './learnable.js';

/** What a shape is learnt with. */
export interface Learning {
  readonly name: string;
  readonly contexts: ContextStore;
  /** The contexts that the credential was read by. */
  readonly used: readonly UsedContext[];
  readonly writer: ByteWriter;
  /** Where endorsements hang in which nothing was found to be wrong, and the contexts that each was read by. */
  readonly endorsements?: ReadonlyMap<JsonPointer, readonly UsedContext[]>;
}

/** Makes a shape of a credential; nothing where templates do not cover it. */
export type LearnShape = (from: Learnable, how: Learning) => Promise<KnownShape | undefined>;
