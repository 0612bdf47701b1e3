import { numbers } from '../writer/values.js';

/** Where something is. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** How far the handles of a curve are out so that it is a quarter of a circle. */
const QUARTER = (4 / 3) * Math.tan(Math.PI / 8);

/** A rectangle with round corners as operators of PDF, downwards. */
export function roundedRectangle(
  { x, y }: Point,
  width: number,
  height: number,
  radius: number,
): string {
  const round = Math.min(radius, width / 2, height / 2);
  if (round <= 0) return `${numbers(x, y, width, height)} re`;
  const [right, bottom, handle] = [x + width, y + height, round * (1 - QUARTER)];
  return [
    `${numbers(x + round, y)} m ${numbers(right - round, y)} l`,
    `${numbers(right - handle, y, right, y + handle, right, y + round)} c`,
    `${numbers(right, bottom - round)} l`,
    `${numbers(right, bottom - handle, right - handle, bottom, right - round, bottom)} c`,
    `${numbers(x + round, bottom)} l`,
    `${numbers(x + handle, bottom, x, bottom - handle, x, bottom - round)} c`,
    `${numbers(x, y + round)} l`,
    `${numbers(x, y + handle, x + handle, y, x + round, y)} c h`,
  ].join(' ');
}

/** The data of a path, as our own pictures have them, as operators of PDF; moved to a place. */
export function pathOperators(data: string, place: Point): string {
  const steps = data.matchAll(/([A-Za-z])([^A-Za-z]*)/g);
  let at: Point = { x: 0, y: 0 };
  const operators: string[] = [];
  for (const [, letter = '', written = ''] of steps) {
    const values = (written.match(/-?(?:\d+(?:\.\d+)?|\.\d+)/g) ?? []).map(Number);
    const isRelative = letter === letter.toLowerCase();
    const from = isRelative ? at : { x: 0, y: 0 };
    const step = stepOf(letter.toUpperCase(), values, at, from);
    operators.push(step.operators(place));
    at = step.end;
  }
  return operators.join(' ');
}

interface Step {
  readonly end: Point;
  readonly operators: (place: Point) => string;
}

const moved = (place: Point, points: readonly Point[]) =>
  points.map(({ x, y }) => numbers(x + place.x, y + place.y)).join(' ');

/** One command, from a point on; what is written relative begins there. */
function stepOf(letter: string, values: readonly number[], at: Point, from: Point): Step {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0] = values;
  const point = (x: number, y: number): Point => ({ x: from.x + x, y: from.y + y });
  const lineTo = (end: Point): Step => ({ end, operators: (to) => `${moved(to, [end])} l` });
  if (letter === 'M')
    return { end: point(a, b), operators: (to) => `${moved(to, [point(a, b)])} m` };
  if (letter === 'L') return lineTo(point(a, b));
  if (letter === 'H') return lineTo({ x: from.x + a, y: at.y });
  if (letter === 'V') return lineTo({ x: at.x, y: from.y + a });
  if (letter === 'Q') return curve(at, point(a, b), point(c, d));
  if (letter === 'A') return arc(at, point(f, g), { radius: a, isLarge: d === 1, turns: e === 1 });
  if (letter === 'Z') return { end: at, operators: () => 'h' };
  throw new Error(`a path of a picture of our own has a command that is not drawn: ${letter}`);
}

/** A quadratic curve, as the cubic one that it is. */
function curve(from: Point, handle: Point, end: Point): Step {
  const near = ({ x, y }: Point): Point => ({
    x: x + (2 / 3) * (handle.x - x),
    y: y + (2 / 3) * (handle.y - y),
  });
  return { end, operators: (to) => `${moved(to, [near(from), near(end), end])} c` };
}

interface Arc {
  readonly radius: number;
  readonly isLarge: boolean;
  readonly turns: boolean;
}

/**
 * A piece of a circle in curves of at most a quarter each.
 *
 * @see https://www.w3.org/TR/SVG2/implnote.html#ArcConversionEndpointToCenter
 */
function arc(from: Point, end: Point, { radius, isLarge, turns }: Arc): Step {
  const [half, half2] = [(end.x - from.x) / 2, (end.y - from.y) / 2];
  const chord = Math.hypot(half, half2);
  const reach = Math.max(radius, chord);
  const far = Math.sqrt(Math.max(0, reach ** 2 - chord ** 2)) / (chord || 1);
  const side = isLarge === turns ? -far : far;
  const centre = { x: from.x + half + side * half2, y: from.y + half2 - side * half };
  const start = Math.atan2(from.y - centre.y, from.x - centre.x);
  const full = 2 * Math.PI;
  const stop = Math.atan2(end.y - centre.y, end.x - centre.x);
  const turn = turns ? (stop - start + full) % full : -((start - stop + full) % full);
  const pieces = Math.max(1, Math.ceil(Math.abs(turn) / (Math.PI / 2)));
  const each = turn / pieces;
  const handle = (4 / 3) * Math.tan(each / 4) * reach;
  const onCircle = (angle: number, out: number): Point => ({
    x: centre.x + reach * Math.cos(angle) - out * Math.sin(angle),
    y: centre.y + reach * Math.sin(angle) + out * Math.cos(angle),
  });
  const points = Array.from({ length: pieces }, (_, index) => {
    const angle = start + index * each;
    return [
      onCircle(angle, handle),
      onCircle(angle + each, -handle),
      onCircle(angle + each, 0),
    ] as const;
  });
  return { end, operators: (to) => points.map((curve) => `${moved(to, curve)} c`).join(' ') };
}
