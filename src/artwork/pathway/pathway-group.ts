import type { Locale } from '../../foundation/locale.js';
import { textIn } from '../../model/index.js';
import type { Group } from '../../stacking/index.js';
import { openGroup } from '../../stacking/pathway/requirements.js';
import { tidy } from '../artwork-facts.js';
import { paragraph } from '../paragraph.js';
import { card, mark } from './marks.js';
import type { Ground, PathwayColours } from './pathway-colours.js';
import { type Placed, type TileFacts, tile } from './pathway-tile.js';
import { ruleText } from './pathway-words.js';

/** What groups are drawn from. */
export interface Drawing {
  readonly colours: PathwayColours;
  readonly locale: Locale;
  /** A component by its key. */
  readonly facts: (key: string) => TileFacts;
  /** Whether what counts meets a group. */
  readonly isMet: (group: Group) => boolean;
}

export const GAP = 14;
const PADDING = 16;
/** Room for the sign of a group that is met. */
const MARK = 30;
/** No column is narrower where there is room for one of this width. */
const COLUMN = 216;

/** The group that holds all others: a card only where components stand in it directly. */
export function wholeGroup(group: Group, width: number, drawing: Drawing): Placed {
  const hasTiles = openGroup(group).of.some((part) => typeof part === 'string');
  return hasTiles
    ? groupCard(group, { width, depth: 0 }, drawing)
    : inGroup(group, { width, depth: -1, ground: drawing.colours.page }, drawing);
}

/** A group as a card: its title, its rule in words, its components as tiles, and groups inside it. */
function groupCard(
  group: Group,
  { width, depth }: { readonly width: number; readonly depth: number },
  drawing: Drawing,
): Placed {
  const ground = drawing.colours.cards[depth % 2 === 0 ? 0 : 1];
  // Deep inside, what is left goes to the text.
  const padding = width < COLUMN ? 3 : PADDING;
  const inside = inGroup(group, { width: width - 2 * padding, depth, ground }, drawing);
  return {
    height: inside.height + 2 * padding,
    at: (x, y, height) =>
      [
        '<g>',
        card({ x, y, width, height }, ground, { radius: 16 }),
        inside.at(x + padding, y + padding, height - 2 * padding),
        '</g>',
      ].join(''),
  };
}

interface Inside {
  readonly width: number;
  readonly depth: number;
  readonly ground: Ground;
}

/** What is written and drawn inside of a card. */
function inGroup(group: Group, { width, depth, ground }: Inside, drawing: Drawing): Placed {
  const { locale, isMet } = drawing;
  const { ink } = ground;
  const met = isMet(group);
  const heading = width - (met ? MARK : 0);
  const rule = paragraph(ruleText(group, locale), { width: heading, size: 13.5, most: 3, ink });
  const title =
    group.title &&
    paragraph(tidy(textIn(group.title, locale, 'en', 'fr')), {
      ...{ width: heading, size: 19, most: 4, ink },
    });
  const top = title === undefined ? 0 : title.height + 4;
  const bodyTop = Math.max(top + rule.height, met ? 22 : 0) + 12;
  const body = groupBody(group, { width, depth }, drawing);
  return {
    height: bodyTop + body.height,
    at: (x, y, height) =>
      [
        title?.at(x, y) ?? '',
        rule.at(x, y + (title === undefined && met ? 3 : top)),
        met ? mark('held', x + width - 11, y + 11, ground) : '',
        body.at(x, y + bodyTop, height - bodyTop),
      ].join(''),
  };
}

/** What stands in a group: components first, then groups. */
function groupBody(
  group: Group,
  { width, depth }: { readonly width: number; readonly depth: number },
  drawing: Drawing,
): Placed {
  const { of } = openGroup(group);
  const keys = of.filter((part) => typeof part === 'string');
  const groups = of.filter((part) => typeof part !== 'string');
  const rows = [
    ...tileRows(keys, width, drawing),
    ...groupRows(groups, { width, depth: depth + 1 }, drawing),
  ];
  return stacked(rows);
}

function stacked(rows: readonly Placed[]): Placed {
  const natural = rows.reduce((sum, { height }) => sum + height, 0) + GAP * (rows.length - 1);
  return {
    height: natural,
    at: (x, y, height) => {
      let top = y;
      return rows
        .map((row, index) => {
          // What is left over goes to the last.
          const own = index === rows.length - 1 ? y + height - top : row.height;
          const drawn = row.at(x, top, own);
          top += row.height + GAP;
          return drawn;
        })
        .join('');
    },
  };
}

const columnsIn = (width: number) => Math.max(1, Math.floor((width + GAP) / (COLUMN * 0.8 + GAP)));

/** Rows of about as many tiles each. */
function tileRows(
  keys: readonly string[],
  width: number,
  { colours, locale, facts }: Drawing,
): readonly Placed[] {
  const rows = Math.ceil(keys.length / Math.min(columnsIn(width), 4));
  const columns = Math.ceil(keys.length / Math.max(1, rows));
  const each = (width - GAP * (columns - 1)) / columns;
  return chunked(keys, columns).map((row) => {
    const tiles = row.map((key) => tile(facts(key), { width: each, colours, locale }));
    return beside(tiles.map((placed) => ({ placed, width: each })));
  });
}

function chunked<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  const count = size === 0 ? 0 : Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, at) => items.slice(at * size, (at + 1) * size));
}

interface Column {
  readonly placed: Placed;
  readonly width: number;
}

/** Columns side by side, all as high as the highest. */
function beside(columns: readonly Column[]): Placed {
  return {
    height: Math.max(0, ...columns.map(({ placed }) => placed.height)),
    at: (x, y, height) => {
      let left = x;
      return columns
        .map(({ placed, width }) => {
          const drawn = placed.at(left, y, height);
          left += width + GAP;
          return drawn;
        })
        .join('');
    },
  };
}

/** Small groups stand side by side, each as wide as it has components. */
function groupRows(
  groups: readonly Group[],
  { width, depth }: { readonly width: number; readonly depth: number },
  drawing: Drawing,
): readonly Placed[] {
  const most = Math.min(4, Math.max(1, Math.floor(width / COLUMN)));
  const rows: { readonly groups: Group[]; weight: number }[] = [];
  for (const group of groups) {
    const weight = Math.min(most, weightOf(group));
    const last = rows.at(-1);
    if (last !== undefined && last.weight + weight <= most) {
      last.groups.push(group);
      last.weight += weight;
    } else rows.push({ groups: [group], weight });
  }
  return rows.map((row) => {
    const free = width - GAP * (row.groups.length - 1);
    return beside(
      row.groups.map((group) => {
        const own = (free * Math.min(most, weightOf(group))) / row.weight;
        return { placed: groupCard(group, { width: own, depth }, drawing), width: own };
      }),
    );
  });
}

/** How many columns a group asks for. */
function weightOf(group: Group): number {
  const { of } = openGroup(group);
  const inside = of.map((part) => (typeof part === 'string' ? 1 : weightOf(part)));
  return inside.reduce((sum, one) => sum + one, 0);
}
