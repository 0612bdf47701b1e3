import { type Group, groupText } from './groups.js';

// A group in which few labels stand has few texts; one in which many stand would have thousands.
const MOST_KEPT = 256;
const utf8 = new TextEncoder();

/** The lines of a group in which labels are all that changes, in UTF-8, as long as they come again. */
export class KeptLines {
  readonly #group: Group;
  readonly #lines = new Map<string, Uint8Array>();

  constructor(group: Group) {
    this.#group = group;
  }

  /** The lines with these labels. */
  lines(subject: string, labels: readonly string[]): Uint8Array {
    let key = '';
    for (const blank of this.#group.blanks) key += labels[blank];
    const known = this.#lines.get(key);
    if (known !== undefined) return known;
    const made = utf8.encode(groupText(this.#group, subject, [], labels));
    if (this.#lines.size >= MOST_KEPT) {
      const [oldest] = this.#lines.keys();
      if (oldest !== undefined) this.#lines.delete(oldest);
    }
    this.#lines.set(key, made);
    return made;
  }
}
