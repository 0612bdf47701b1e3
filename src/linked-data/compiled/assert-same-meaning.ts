import { canonicalJson } from '../../foundation/encodings/jcs.js';
import type { TermDefinition } from './active-context.js';
import { handBack } from './outside-subset.js';

/** Hands back a definition that gives a protected term another meaning than it has. */
export function assertSameMeaning(one: TermDefinition, other: TermDefinition): void {
  const same =
    one.iri === other.iri &&
    one.prefix === other.prefix &&
    one.type === other.type &&
    one.containers === other.containers &&
    sameContext(one, other);
  if (!same) handBack();
}

function sameContext({ scoped: one }: TermDefinition, { scoped: other }: TermDefinition): boolean {
  if (one === other) return true;
  if (one === undefined || other === undefined) return false;
  return canonicalJson(one) === canonicalJson(other);
}
