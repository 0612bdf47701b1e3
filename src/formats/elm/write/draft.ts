import type { JsonPointer } from '../../../foundation/json/pointer.js';
import { compact } from '../../../foundation/json/values.js';
import type { Finding } from '../../../foundation/report.js';
import { isAbsoluteIri } from '../../shared/iris.js';
import { LOSSES, type LossCode } from '../losses.js';
import { LOCAL_NAMES } from '../terms.js';
import type { ElmNode, ElmValue } from '../types.js';

/** A document being written: which names are given, and what could not be carried so far. */
export interface Draft {
  /** Language (BCP 47) in which texts without a language are written. */
  readonly language: string;
  /** Country (ISO 3166-1 alpha-2) of organisations that state none. */
  readonly country: string | undefined;
  /** What could not be carried so far. */
  readonly losses: Finding[];
  /** A new name that holds inside the document: `urn:epass:note:2`. */
  name(kind: string): string;
  /**
   * Whether an IRI may name something in this document: it must name nothing else there, since two nodes of one
   * name are one node in linked data. The same thing may stand in several places.
   */
  claim(iri: string, thing: unknown): boolean;
  /** Notes that something is not carried, or not in full; what stands in for it is nothing. */
  lose(code: LossCode, pointer: JsonPointer): undefined;
  /** The node that was made of something before, else a new one: the same thing is written the same way. */
  once(thing: unknown, make: () => ElmNode): ElmNode;
}

/** An empty draft. */
export function createDraft(language: string, country: string | undefined): Draft {
  const counts = new Map<string, number>();
  const claims = new Map<string, string>();
  const made = new Map<string, ElmNode>();
  const losses: Finding[] = [];
  return {
    language,
    country,
    losses,
    name(kind) {
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      return `${LOCAL_NAMES}${kind}:${count}`;
    },
    claim(iri, thing) {
      if (!isAbsoluteIri(iri) || iri.startsWith(LOCAL_NAMES)) return false;
      const content = JSON.stringify(thing);
      const before = claims.get(iri);
      if (before === undefined) claims.set(iri, content);
      return before === undefined || before === content;
    },
    lose(code, pointer) {
      losses.push({ code: `elm.${code}`, pointer, ...LOSSES[code] });
      return undefined;
    },
    once(thing, make) {
      const content = JSON.stringify(thing);
      const node = made.get(content) ?? make();
      made.set(content, node);
      return node;
    },
  };
}

/** A node without the members that are not there. */
export function elmNode(
  type: string,
  id: string,
  members: Readonly<Record<string, ElmValue | undefined>>,
): ElmNode {
  return { id, type, ...compact(members) };
}

/** Nodes as the Commission's samples write them: one alone, several in a list, none not at all. */
export function oneOrMore(nodes: readonly ElmNode[]): ElmNode | readonly ElmNode[] | undefined {
  return nodes.length > 1 ? nodes : nodes[0];
}
