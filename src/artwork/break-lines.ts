import { isIdeograph, textWidth } from './text-width.js';

/** Where lines can go: from top to bottom, and how wide a line may be that fills the height between two places. */
export interface Room {
  readonly top: number;
  readonly bottom: number;
  /** The width there is for everything between two heights. */
  readonly widthBetween: (top: number, bottom: number) => number;
  /** The largest and smallest size of letters. */
  readonly largest: number;
  readonly smallest: number;
}

/** A text in lines. */
export interface SetText {
  readonly size: number;
  readonly lines: readonly SetLine[];
}

/** One line, the height of its baseline, and its width. */
export interface SetLine {
  readonly text: string;
  readonly y: number;
  readonly width: number;
}

/** From one line to the next, as a share of the size. */
const LEADING = 1.2;
/** Of letters above and below the baseline (Noto Sans: capitals with accents, and descenders). */
const ABOVE = 0.92;
const BELOW = 0.25;
const MOST_LINES = 5;

/**
 * A text in one to five lines, as large as it can be, each about as full as the others. What does not fit even at the
 * smallest size ends in an ellipsis.
 */
export function breakLines(text: string, room: Room): SetText {
  const whole = unitsOf(text, Number.POSITIVE_INFINITY);
  // Long words are taken apart rather than that all becomes small.
  return (
    largestOf(whole, room, Math.max(room.smallest, room.largest * WHOLE_WORDS)) ??
    largestOf(unitsOf(text, LONGEST_WORD), room, room.smallest) ??
    shortened(text, room)
  );
}

/** Down to which share of the largest size words stay whole, and how many letters of a longer one stay together. */
const WHOLE_WORDS = 0.5;
const LONGEST_WORD = 18;

function largestOf(units: readonly Unit[], room: Room, smallest: number): SetText | undefined {
  for (let size = room.largest; size >= smallest; size -= size > 40 ? 2 : 1) {
    const found = bestAt(units, size, room);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A piece that is never broken, and whether a space stands before it where it does not begin a line. */
interface Unit {
  readonly text: string;
  readonly space: boolean;
  /** A hyphen, where the line ends inside of a word. */
  readonly tail: string;
}

/** Nothing begins a line with these, in French a space stands before; nor with what follows an opening bracket. */
const CLOSING = /^[:;!?»)\]}%€,.…、。，）」』】]/u;

function unitsOf(text: string, longest: number): readonly Unit[] {
  const glued = text.replaceAll(/ (?=[:;!?»%€](?: |$))/g, '\u00a0').replaceAll(/« /g, '«\u00a0');
  return glued.split(' ').flatMap((word) =>
    piecesOf(word)
      .flatMap((piece) => partsOf(piece, longest))
      .map((part, at) => ({ ...part, space: at === 0 })),
  );
}

/** A word of more letters, in parts of about the same length. */
function partsOf(word: string, longest: number): readonly Omit<Unit, 'space'>[] {
  const letters = Array.from(word);
  const count = Math.max(1, Math.ceil(letters.length / longest));
  const each = Math.ceil(letters.length / count);
  return Array.from({ length: count }, (_, i) => ({
    text: letters.slice(i * each, (i + 1) * each).join(''),
    tail: i < count - 1 ? '-' : '',
  }));
}

/** A word can go on in the next line after a hyphen or slash, and around ideographs. */
function piecesOf(word: string): readonly string[] {
  const pieces: string[] = [];
  let held = '';
  for (const sign of word) {
    const opens = held !== '' && isIdeograph(sign) && !CLOSING.test(sign);
    if (opens) {
      pieces.push(held);
      held = '';
    }
    held += sign;
    if (/[-‐–—/]$/u.test(held) && held.length > 2) {
      pieces.push(held);
      held = '';
    }
  }
  return held === '' ? pieces : [...pieces, held];
}

function bestAt(units: readonly Unit[], size: number, room: Room): SetText | undefined {
  const most = Math.min(MOST_LINES, units.length);
  let best: { cost: number; set: SetText } | undefined;
  for (let count = 1; count <= most; count++) {
    const places = placesOf(count, size, room);
    const filled = places && fill(units, size, places);
    // A line more has to be worth it.
    const cost = (filled?.cost ?? Number.POSITIVE_INFINITY) + 0.02 * count;
    if (filled && places && cost < (best?.cost ?? Number.POSITIVE_INFINITY))
      best = { cost, set: { size, lines: filled.lines } };
  }
  return best?.set;
}

interface Place {
  readonly y: number;
  readonly width: number;
}

/** Baselines of so many lines, in the middle of the room; nothing where it is not high enough. */
function placesOf(count: number, size: number, room: Room): readonly Place[] | undefined {
  const height = size * (ABOVE + BELOW + LEADING * (count - 1));
  const space = room.bottom - room.top - height;
  if (space < 0) return undefined;
  const first = room.top + space / 2 + size * ABOVE;
  return Array.from({ length: count }, (_, i) => {
    const y = first + i * size * LEADING;
    return { y, width: room.widthBetween(y - size * ABOVE, y + size * BELOW) };
  });
}

interface Filled {
  readonly cost: number;
  readonly lines: readonly SetLine[];
}

/** Fills every place with at least one unit, at the least cost: what a line leaves empty, squared. */
function fill(units: readonly Unit[], size: number, places: readonly Place[]): Filled | undefined {
  // For each number of units set so far: the cheapest way in the lines so far.
  let ways: readonly (Filled | undefined)[] = [{ cost: 0, lines: [] }];
  for (const [at, place] of places.entries()) {
    const isLast = at === places.length - 1;
    ways = nextWays(units, size, place, { ways, isLast });
  }
  return ways[units.length];
}

interface SoFar {
  readonly ways: readonly (Filled | undefined)[];
  readonly isLast: boolean;
}

/** Goes on by one line from every way there is so far. */
function nextWays(units: readonly Unit[], size: number, place: Place, { ways, isLast }: SoFar) {
  const next: (Filled | undefined)[] = [];
  const offer = (way: Filled, line: Line) => {
    const cost = way.cost + costOf(line, place, isLast);
    if (cost >= (next[line.end]?.cost ?? Number.POSITIVE_INFINITY)) return;
    const set = { text: line.text, y: place.y, width: line.width };
    next[line.end] = { cost, lines: [...way.lines, set] };
  };
  for (const [start, way] of ways.entries()) {
    if (way === undefined) continue;
    for (const line of linesFrom(units, start, size, place))
      if (!isLast || line.end === units.length) offer(way, line);
  }
  return next;
}

interface Line {
  readonly text: string;
  readonly width: number;
  readonly end: number;
}

function* linesFrom(
  units: readonly Unit[],
  start: number,
  size: number,
  place: Place,
): Generator<Line> {
  let text = '';
  for (let end = start; end < units.length; end++) {
    const unit = units[end];
    if (unit === undefined) return;
    text += (unit.space && text !== '' ? ' ' : '') + unit.text;
    const line = text + unit.tail;
    const width = size * textWidth(line);
    if (width > place.width) return;
    yield { text: line, width, end: end + 1 };
  }
}

/** A short word belongs to the next one: "of", "de la", "l’". */
const DANGLING = /(?:^| )\p{L}{1,3}$/u;

function costOf(line: Line, place: Place, isLast: boolean): number {
  const empty = 1 - line.width / place.width;
  return empty * empty + (!isLast && DANGLING.test(line.text) ? 0.08 : 0);
}

/** As much as fits at the smallest size, broken between any two letters where a word is longer than a line. */
function shortened(text: string, room: Room): SetText {
  const size = room.smallest;
  const places = mostPlaces(size, room);
  let rest = text;
  const lines = places.flatMap((place, at) => {
    if (rest === '') return [];
    const isLast = at === places.length - 1;
    const [line, left] = cutLine(rest, place.width / size, isLast);
    rest = left;
    return [{ text: line, y: place.y, width: size * textWidth(line) }];
  });
  return { size, lines };
}

/** The baselines of as many lines as there is height for. */
function mostPlaces(size: number, room: Room): readonly Place[] {
  for (let count = MOST_LINES; count > 0; count--) {
    const places = placesOf(count, size, room);
    if (places !== undefined) return places;
  }
  return [];
}

/** The beginning of a text that is no wider, and what is left of it. */
function cutLine(text: string, width: number, isLast: boolean): readonly [string, string] {
  if (textWidth(text) <= width) return [text, ''];
  const signs = Array.from(text);
  const mark = isLast ? '…' : '';
  let end = signs.length;
  while (end > 1 && textWidth(signs.slice(0, end).join('').trimEnd() + mark) > width) end--;
  const space = signs.lastIndexOf(' ', end);
  if (!isLast && space > end / 2) end = space;
  const head = signs.slice(0, end).join('').trimEnd();
  return [head + mark, signs.slice(end).join('').trimStart()];
}
