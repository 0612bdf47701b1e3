import type { Locale } from '../../foundation/locale.js';
import { hexOf } from '../colours.js';
import { paragraph } from '../paragraph.js';
import { textLine } from '../straight-text.js';
import { textWidth } from '../text-width.js';
import { card, mark } from './marks.js';
import type { Ground, PathwayColours } from './pathway-colours.js';
import { afterText, creditsText, STATE_WORDS, type TileState } from './pathway-words.js';

/** What is shown of a component. */
export interface TileFacts {
  readonly title: string;
  readonly ects: number | undefined;
  /** Titles of what comes before. */
  readonly after: readonly string[];
  readonly state: TileState;
}

/** Something of a width that can be put somewhere, at its own height or stretched to a larger one. */
export interface Placed {
  readonly height: number;
  readonly at: (x: number, y: number, height: number) => string;
}

const PADDING = 14;
const SMALL = 12.5;
const FOOT = 34;
const MARK = 30;

/** One component: its title, what comes before it, what it is to the learner, and its credits. */
export function tile(
  { title, ects, after, state }: TileFacts,
  { width, colours, locale }: { width: number; colours: PathwayColours; locale: Locale },
): Placed {
  const ground = groundOf(state, colours);
  const inner = width - 2 * PADDING;
  const { ink } = ground;
  const head = paragraph(title, { width: inner - MARK, size: 16, most: 5, ink });
  const note =
    after.length === 0
      ? undefined
      : paragraph(afterText(after, locale), { width: inner, size: SMALL, most: 3, ink });
  const noteTop = PADDING + Math.max(head.height, 24) + 6;
  const height = noteTop + (note === undefined ? 0 : note.height + 4) + FOOT;
  return {
    height,
    at: (x, y, stretched) => {
      const isDashed = !isFilled(state) && state !== 'next' && state !== 'plain';
      const weight = state === 'next' ? 2.5 : 1.5;
      return [
        '<g>',
        card({ x, y, width, height: stretched }, outlined(ground, state), {
          ...{ radius: 12, dashed: isDashed, weight },
        }),
        head.at(x + PADDING, y + PADDING),
        note?.at(x + PADDING, y + noteTop),
        mark(state, x + width - PADDING - 10, y + PADDING + 10, ground),
        foot({ state, ects, locale, inner, ink: hexOf(ink) }, x + PADDING, y + stretched - PADDING),
        '</g>',
      ]
        .filter((part) => part !== undefined)
        .join('');
    },
  };
}

const isFilled = (state: TileState) => state === 'held' || state === 'own';

function groundOf(state: TileState, { held, undetermined, next, open }: PathwayColours): Ground {
  if (isFilled(state)) return held;
  if (state === 'undetermined') return undetermined;
  return state === 'next' || state === 'plain' ? next : open;
}

/** What is filled has no outline of its own. */
function outlined(ground: Ground, state: TileState): Ground {
  return isFilled(state) ? { ...ground, line: ground.ground } : ground;
}

interface Foot {
  readonly state: TileState;
  readonly ects: number | undefined;
  readonly locale: Locale;
  readonly inner: number;
  readonly ink: string;
}

/** What it is to the learner on the left, credits on the right. */
function foot({ state, ects, locale, inner, ink }: Foot, x: number, y: number): string {
  const credits = ects === undefined ? '' : creditsText(ects, locale);
  const word = STATE_WORDS[state][locale];
  const line = (text: string) => ({ text, y, width: SMALL * textWidth(text) });
  const left = word === '' ? '' : textLine(line(word), { size: SMALL, x, anchor: 'start' });
  const right =
    credits === '' ? '' : textLine(line(credits), { size: SMALL, x: x + inner, anchor: 'end' });
  return `<g fill="${ink}">${left}${right}</g>`;
}
