/** Gives blank nodes their labels, in the order they are asked for (RDFC-1.0, section 4.5). */
export interface Issuer {
  /** The label of a node; a new one when it has none. */
  issue(blank: number): string;
  /** The label of a node that has one. */
  labelOf(blank: number): string | undefined;
  /** The nodes that have labels, in the order they got them. */
  issued(): Iterable<number>;
  /** How many nodes have labels. */
  count(): number;
  /** Another issuer that starts where this one is. */
  copy(): Issuer;
}

/** An issuer of labels that begin so. */
export function createIssuer(prefix: string, labels: Map<number, string> = new Map()): Issuer {
  return {
    issue: (blank) => {
      const label = labels.get(blank) ?? `${prefix}${labels.size}`;
      labels.set(blank, label);
      return label;
    },
    labelOf: (blank) => labels.get(blank),
    issued: () => labels.keys(),
    count: () => labels.size,
    copy: () => createIssuer(prefix, new Map(labels)),
  };
}
