import type { GroupedStatements } from '../template/blank-hashes.js';
import { type Blocks, blocksOf } from '../template/blocks.js';
import type { Group, Saying } from '../template/groups.js';
import { labelSlot, piecesOf, type Slots } from '../template/slots.js';
import { linesOf } from '../template/write-lines.js';
import { withoutNumber } from './kinds.js';

/** What parts of one shape say of one subject. */
export interface Section {
  /** The number of the subject within the part, where it is a blank node. */
  readonly blank: number | undefined;
  /** What the subject is called otherwise. */
  readonly subject: OpenToken;
  /** All lines about it, in their order. */
  readonly lines: Blocks;
  /** The same taken apart, by predicate in canonical order. */
  readonly told: readonly ToldBy[];
  readonly byPredicate: ReadonlyMap<string, ToldBy>;
  readonly predicates: readonly string[];
}

/** What is said with one predicate. */
export interface ToldBy {
  readonly predicate: string;
  readonly objects: readonly OpenToken[];
  /** Whether it is the same in all parts of the shape. */
  readonly isStill: boolean;
}

/** A token that varies, or does not. */
export interface OpenToken {
  /** Where the middle of it stands; below 0 where nothing varies. */
  readonly slot: number;
  /** What comes before; all of it, where nothing varies. */
  readonly start: string;
  readonly end: string;
  /** What JSON-LD sees beside it; nothing for a blank node, which is never equal to another. */
  readonly kind: string | undefined;
}

type Grouped = Omit<GroupedStatements, 'statements'>;

/** The sections of what is known of a shape. */
export function sectionsOf(grouped: Grouped): readonly Section[] {
  return grouped.groups.map((group) => sectionOf(group, grouped));
}

function sectionOf(group: Group, grouped: Grouped): Section {
  const told = group.sayings.map((saying) => toldBy(saying, grouped.slots));
  return {
    blank:
      typeof group.subject !== 'string' && 'blank' in group.subject
        ? group.subject.blank
        : undefined,
    subject: subjectOf(group, grouped.slots),
    lines: blocksOf(linesOf(group, grouped)),
    told,
    byPredicate: new Map(told.map((one) => [one.predicate, one])),
    predicates: told.map(({ predicate }) => predicate),
  };
}

/** A token as it stands in a part. */
export function tokenIn({ slot, start, end }: OpenToken, filled: readonly string[]): string {
  return slot < 0 ? start : start + filled[slot] + end;
}

function subjectOf({ subject }: Group, slots: Slots): OpenToken {
  if (typeof subject === 'string') return still(subject, undefined);
  return 'blank' in subject
    ? { slot: labelSlot(slots, subject.blank), start: '', end: '', kind: undefined }
    : open(subject.token, undefined, slots);
}

function toldBy({ predicate, still: same, open: varying, blanks }: Saying, slots: Slots): ToldBy {
  return {
    predicate,
    isStill: varying.length === 0 && blanks.length === 0,
    objects: [
      ...same.map(({ text, kind }) => still(text, withoutNumber(kind))),
      ...varying.map(({ token, kind }) => open(token, withoutNumber(kind), slots)),
      ...blanks.map((blank) => ({
        slot: labelSlot(slots, blank),
        start: '',
        end: '',
        kind: undefined,
      })),
    ],
  };
}

function still(text: string, kind: string | undefined): OpenToken {
  return { slot: -1, start: text, end: '', kind };
}

function open(token: number, kind: string | undefined, slots: Slots): OpenToken {
  const [start = '', , end = ''] = piecesOf({ token }, slots, () => '');
  return { slot: token, start: String(start), end: String(end), kind };
}
