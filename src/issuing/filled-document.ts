import {
  copyJson,
  isJsonObject,
  type JsonObject,
  type JsonValue,
} from '../foundation/json/values.js';
import type { HoleValue } from '../linked-data/template/shape.js';

/** A document with other values in its holes, which shares nothing with any other. */
export type FilledDocument = (values: readonly HoleValue[]) => JsonObject;

/** A document, and what stands in its holes. */
export interface Example {
  readonly document: JsonObject;
  readonly values: readonly HoleValue[];
}

type Part =
  /** The same in all documents, with all that is in it. */
  | { readonly kind: 'same'; readonly value: JsonValue }
  | { readonly kind: 'hole'; readonly hole: number }
  | { readonly kind: 'array'; readonly items: readonly Part[] }
  | {
      readonly kind: 'object';
      readonly names: readonly string[];
      readonly members: readonly Part[];
    };

/** What makes documents of the shape that two examples have: where these differ, they differ by what is in a hole. */
export function filledDocument(first: Example, second: Example): FilledDocument {
  const part = (one: JsonValue, other: JsonValue | undefined): Part => {
    if (Array.isArray(one)) {
      const others = other as readonly JsonValue[];
      const items = one.map((item: JsonValue, index) => part(item, others[index]));
      return items.every(isSame) ? { kind: 'same', value: one } : { kind: 'array', items };
    }
    if (isJsonObject(one)) {
      const names = Object.keys(one);
      const members = names.map((name) => part(one[name] ?? null, (other as JsonObject)[name]));
      return members.every(isSame)
        ? { kind: 'same', value: one }
        : { kind: 'object', names, members };
    }
    if (one === other) return { kind: 'same', value: one };
    const hole = first.values.findIndex(
      (value, index) => value === one && second.values[index] === other,
    );
    return { kind: 'hole', hole };
  };
  const root = part(first.document, second.document);
  return (values) => filled(root, values) as JsonObject;
}

function isSame({ kind }: Part): boolean {
  return kind === 'same';
}

function filled(part: Part, values: readonly HoleValue[]): JsonValue {
  switch (part.kind) {
    case 'same':
      return copyJson(part.value);
    case 'hole':
      return values[part.hole] ?? null;
    case 'array': {
      const items: JsonValue[] = [];
      for (const item of part.items) items.push(filled(item, values));
      return items;
    }
    case 'object': {
      const { names, members } = part;
      const object: Record<string, JsonValue> = {};
      for (let index = 0; index < names.length; index += 1)
        object[names[index] ?? ''] = filled(members[index] ?? NULL, values);
      return object;
    }
  }
}

const NULL: Part = { kind: 'same', value: null };
