import { ringsOf } from '../foundation/graph.js';
import { asList, memberOf, stringMember } from '../foundation/json/values.js';

/** What is known of a catalogue as a whole while one of its definitions is looked at. */
export interface Catalogue {
  /** For definitions that need one another in a ring, its number; those in no ring are not in here. */
  readonly rings: ReadonlyMap<string, number>;
}

/**
 * What the definitions of a catalogue, as written, say about one another. Give it to `checkMicroCertification`, so that
 * prerequisites that go round in a ring are found across files.
 *
 * @param inputs - Definitions, as written or parsed; what is none is passed over.
 */
export function catalogueOf(inputs: Iterable<unknown>): Catalogue {
  const needs = new Map<string, readonly string[]>();
  for (const input of inputs) {
    const id = stringMember(input, 'id');
    const required = asList(memberOf(memberOf(input, 'prerequisites'), 'requires'));
    const texts = required.filter((each) => typeof each === 'string');
    if (id !== undefined) needs.set(id, [...(needs.get(id) ?? []), ...texts]);
  }
  return { rings: ringsOf(needs) };
}
