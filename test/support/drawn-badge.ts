import { parseColour, type Rgb } from '../../src/artwork/colours.js';

/** A straight line of text as it stands in a badge. */
export interface DrawnLine {
  readonly text: string;
  readonly y: number;
  readonly size: number;
  readonly width: number | undefined;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': "'",
};
const unescaped = (text: string) => text.replaceAll(/&[#\w]+;/g, (one) => ENTITIES[one] ?? one);

/** The straight lines of a badge: title, awarding body where it is not on the ring, and ribbon. */
export function linesOf(svg: string): readonly DrawnLine[] {
  return Array.from(
    svg.matchAll(/<text x="400"([^>]*)>([^<]*)<\/text>/g),
    ([, head = '', text = '']) => {
      const value = (name: string) => new RegExp(` ${name}="([\\d.]+)"`).exec(head)?.[1];
      const width = value('textLength');
      return {
        text: unescaped(text),
        y: Number(value('y')),
        size: Number(value('font-size')),
        width: width === undefined ? undefined : Number(width),
      };
    },
  );
}

/** A line of text of any picture, with where it begins, or ends. */
export interface PlacedLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number | undefined;
  readonly anchor: string | undefined;
}

/** Every straight line of text of a picture. */
export function linesIn(svg: string): readonly PlacedLine[] {
  return Array.from(svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g), ([, head = '', text = '']) => {
    const value = attributesIn(head);
    const width = value('textLength');
    return {
      ...{ text: unescaped(text), x: Number(value('x')), y: Number(value('y')) },
      ...{ width: width === undefined ? undefined : Number(width), anchor: value('text-anchor') },
    };
  });
}

/** A rectangle of a picture, and how round its corners are. */
export interface DrawnRect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly rx: number;
}

/** Every rectangle of a picture. */
export function rectsIn(svg: string): readonly DrawnRect[] {
  return Array.from(svg.matchAll(/<rect ([^>]*)\/>/g), ([, head = '']) => {
    const value = attributesIn(head);
    const [x = 0, y = 0, width = 0, height = 0, rx = 0] = ['x', 'y', 'width', 'height', 'rx'].map(
      (name) => Number(value(name) ?? 0),
    );
    return { x, y, width, height, rx };
  });
}

const attributesIn = (head: string) => (name: string) =>
  new RegExp(`(?:^| )${name}="([^"]*)"`).exec(head)?.[1];

/** The text around the ring. */
export function ringOf(svg: string): readonly string[] {
  return Array.from(svg.matchAll(/<g aria-label="([^"]*)"/g), ([, text = '']) => unescaped(text));
}

/** A colour that must be one. */
export function colour(text: string | undefined): Rgb {
  const parsed = parseColour(text ?? '');
  if (parsed === undefined) throw new Error(`no colour: ${text}`);
  return parsed;
}
