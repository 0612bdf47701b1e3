import type { Locale } from '../../foundation/locale.js';
import { hexOf, mix } from '../colours.js';
import { paragraph } from '../paragraph.js';
import { textLine } from '../straight-text.js';
import { textWidth } from '../text-width.js';
import { decimal } from '../xml.js';
import { mark } from './marks.js';
import type { PathwayColours } from './pathway-colours.js';
import type { Placed } from './pathway-tile.js';
import { neededText, reachedText, type TileState } from './pathway-words.js';

/** What stands at the head of a pathway. */
export interface HeadFacts {
  readonly title: string;
  /** Kind of award, and who awards it. */
  readonly above: string;
  readonly needed: number | undefined;
  readonly reached: number | undefined;
  readonly answer: { readonly text: string; readonly state: TileState } | undefined;
}

const ABOVE = 32;
const BAR = 12;
/** Between credits and answer where they stand side by side, and how far apart they stand one below the other. */
const BETWEEN = 24;
const BELOW = 42;

/** The head: who awards what, the answer, and a bar of the credits. */
export function head(
  { title, above, needed, reached, answer }: HeadFacts,
  {
    width,
    margin,
    colours,
    locale,
    fill,
  }: { width: number; margin: number; colours: PathwayColours; locale: Locale; fill: string },
): Placed {
  const inner = width - 2 * margin;
  const ink = colours.headInk;
  const over =
    above === '' ? undefined : paragraph(above, { width: inner, size: 15, most: 2, ink });
  const name = paragraph(title, { width: inner, size: 32, most: 4, ink });
  const nameTop = ABOVE - 4 + (over === undefined ? 0 : over.height + 6);
  const barTop = nameTop + name.height + 22;
  const text = creditsLine(needed, reached, locale);
  const hasBar = needed !== undefined && reached !== undefined;
  const footTop = hasBar ? barTop + BAR + 10 : barTop - 14;
  const hasFoot = text !== '' || answer !== undefined;
  const isBeside =
    answer === undefined ||
    SIZE * textWidth(text) + BETWEEN + ANSWER * textWidth(answer.text) + PILL <= inner;
  const answerTop = footTop + (isBeside || text === '' ? 0 : BELOW);
  const height = hasFoot ? answerTop + 48 : barTop + 8;
  return {
    height,
    at: (x, y) =>
      [
        `<rect x="${x}" y="${y}" width="${width}" height="${decimal(height)}" fill="${fill}"/>`,
        over?.at(x + margin, y + ABOVE - 6),
        name.at(x + margin, y + nameTop),
        hasBar
          ? bar(reached / needed, { x: x + margin, y: y + barTop, width: inner }, colours)
          : '',
        `<g fill="${hexOf(ink)}">${placedLine(text, x + margin, y + footTop + 24)}</g>`,
        answer &&
          pill(
            answer,
            isBeside ? x + width - margin : x + margin + widthOf(answer),
            y + answerTop + 18,
            colours,
          ),
      ].join(''),
  };
}

function creditsLine(
  needed: number | undefined,
  reached: number | undefined,
  locale: Locale,
): string {
  if (reached !== undefined) return reachedText(reached, needed, locale);
  return needed === undefined ? '' : neededText(needed, locale);
}

const SIZE = 17;

function placedLine(text: string, x: number, y: number): string {
  if (text === '') return '';
  return textLine({ text, y, width: SIZE * textWidth(text) }, { size: SIZE, x, anchor: 'start' });
}

interface Strip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

function bar(
  share: number,
  { x, y, width }: Strip,
  { bar: { ground, line, ink } }: PathwayColours,
) {
  const reached = Math.max(0, Math.min(1, share)) * width;
  const strip = (length: number, fill: string, more = '') =>
    `<rect x="${decimal(x)}" y="${decimal(y)}" width="${decimal(length)}" height="${BAR}" rx="${Math.min(BAR, length) / 2}" fill="${fill}"${more}/>`;
  const empty = strip(width, hexOf(ground), ` stroke="${hexOf(mix(ground, ink, 0.35))}"`);
  return empty + (reached > 0 ? strip(reached, hexOf(line)) : '');
}

const ANSWER = 16;
/** What an answer takes besides its words. */
const PILL = 56;
const widthOf = ({ text }: { readonly text: string }) => ANSWER * textWidth(text) + PILL;

/** The answer with its sign, its right end at a place. */
function pill(
  { text, state }: { readonly text: string; readonly state: TileState },
  right: number,
  middle: number,
  { answer }: PathwayColours,
): string {
  const length = ANSWER * textWidth(text);
  const width = length + PILL;
  const line = { text, y: middle + 5.6, width: length };
  return [
    `<rect x="${decimal(right - width)}" y="${decimal(middle - 17)}" width="${decimal(width)}" height="34" rx="17" fill="${hexOf(answer.ground)}"/>`,
    mark(state, right - width + 20, middle, { ...answer, line: answer.ink }),
    `<g fill="${hexOf(answer.ink)}">${textLine(line, { size: ANSWER, x: right - 18, anchor: 'end' })}</g>`,
  ].join('');
}
