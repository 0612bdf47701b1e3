import type { JsonObject } from '../foundation/json/values.js';

/** What a JSON-LD processor says when it would drop something. */
export interface JsonldEvent {
  /** Kind of loss. */
  readonly code: string;
  /** `warning` for anything that would be lost. */
  readonly level: string;
  /** What it is about; holds values of the document, so it never reaches a message. */
  readonly details: Readonly<Record<string, unknown>>;
}

/** Names everything that would be lost from a document. */
export type LossCollector = (document: JsonObject) => Promise<readonly JsonldEvent[]>;
