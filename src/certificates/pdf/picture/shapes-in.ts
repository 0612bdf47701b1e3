import { fillColour, number } from '../writer/values.js';
import { pathOperators, roundedRectangle } from './path-operators.js';

/** A line of text in a picture. */
export interface PictureText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly anchor: 'start' | 'end';
  /** The width that it keeps in any font, where that is known. */
  readonly width: number | undefined;
  readonly isLeftwards: boolean;
  readonly colour: string;
}

/** Something drawn, as operators in units of the picture, downwards; how high up it begins and ends. */
export interface PictureArea {
  readonly operators: string;
  readonly top: number;
  readonly bottom: number;
}

/** What a picture is made of, in the order in which it is drawn: texts stand on top. */
export interface PictureShapes {
  readonly areas: readonly PictureArea[];
  readonly texts: readonly PictureText[];
}

type Attributes = ReadonlyMap<string, string>;

/** What holds for everything in a group. */
interface Around {
  readonly x: number;
  readonly y: number;
  readonly fill: string;
}

/** From one colour on the left to another on the right. */
interface Gradient {
  readonly from: string;
  readonly to: string;
}

/** What stands for something else, or for those who do not see it. */
const SILENT = /<(title|desc|defs)\b[^>]*>.*?<\/\1>/gs;
/** In pictures of our own no attribute holds a sign that begins or ends a tag. */
const PIECES =
  /<g\b(?<group>[^>]*)>|(?<end><\/g>)|<text (?<line>[^>]*)>(?<text>[^<]*)<\/text>|<(?<name>\w+)(?<shape>[^>]*)\/>/g;

/**
 * What a picture of our own (`src/artwork`) is made of. It is no reader of SVG: what these pictures do not have is not
 * understood, and an error.
 */
export function shapesIn(svg: string): PictureShapes {
  const [areas, texts]: [PictureArea[], PictureText[]] = [[], []];
  const gradients = gradientsIn(svg);
  const groups: Around[] = [{ x: 0, y: 0, fill: '#000000' }];
  for (const { groups: found = {} } of svg.replaceAll(SILENT, '').matchAll(PIECES)) {
    const { group, end, line, text = '', name, shape = '' } = found;
    const around = groups.at(-1) as Around;
    if (group !== undefined) groups.push(inside(around, attributesIn(group)));
    if (end !== undefined) groups.pop();
    if (line !== undefined) texts.push(textOf(unescaped(text), attributesIn(line), around));
    if (name !== undefined) areas.push(areaOf(name, attributesIn(shape), around, gradients));
  }
  return { areas, texts };
}

function attributesIn(written: string): Attributes {
  return new Map(
    Array.from(written.matchAll(/([\w-]+)="([^"]*)"/g), ([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
}

function gradientsIn(svg: string): ReadonlyMap<string, Gradient> {
  const all = svg.matchAll(/<linearGradient id="([^"]+)">(.*?)<\/linearGradient>/g);
  return new Map(
    Array.from(all, ([, id = '', stops = '']) => {
      const [from = '#000000', to = from] = Array.from(
        stops.matchAll(/stop-color="(#[\da-f]{6})"/g),
        ([, colour = '']) => colour,
      );
      return [`url(#${id})`, { from, to }];
    }),
  );
}

function inside(around: Around, attributes: Attributes): Around {
  const [, x = '0', y = '0'] =
    /^translate\((-?[\d.]+) (-?[\d.]+)\)$/.exec(attributes.get('transform') ?? '') ?? [];
  const fill = attributes.get('fill') ?? around.fill;
  return { x: around.x + Number(x), y: around.y + Number(y), fill };
}

const sizeIn = (attributes: Attributes) => (name: string) => Number(attributes.get(name) ?? 0);

function textOf(text: string, attributes: Attributes, { x, y, fill }: Around): PictureText {
  const value = sizeIn(attributes);
  return {
    ...{ text, x: x + value('x'), y: y + value('y'), size: value('font-size') },
    anchor: attributes.get('text-anchor') === 'end' ? 'end' : 'start',
    width: attributes.has('textLength') ? value('textLength') : undefined,
    isLeftwards: attributes.get('direction') === 'rtl',
    colour: fill,
  };
}

function areaOf(
  name: string,
  attributes: Attributes,
  around: Around,
  gradients: ReadonlyMap<string, Gradient>,
): PictureArea {
  const { outline, x, width, top, bottom } = outlineOf(name, attributes, around);
  const fill = attributes.get('fill') ?? around.fill;
  const gradient = gradients.get(fill);
  if (gradient !== undefined)
    return { top, bottom, operators: shaded(outline, gradient, { x, width, top, bottom }) };
  const stroke = attributes.get('stroke');
  const paint = `${fill === 'none' ? '' : 'f'}${stroke === undefined ? '' : 's'}`;
  const operators = [
    fill === 'none' ? '' : fillColour(fill),
    stroke === undefined ? '' : strokeOf(stroke, attributes),
    outline,
    { f: 'f', s: 'S', fs: 'B' }[paint] ?? 'n',
  ];
  return { top, bottom, operators: operators.filter(Boolean).join(' ') };
}

interface Extent {
  readonly x: number;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
}

interface Outline extends Extent {
  readonly outline: string;
}

/** Signs are in a circle of this radius. */
const SIGN = 11;

function outlineOf(name: string, attributes: Attributes, { x, y }: Around): Outline {
  const value = sizeIn(attributes);
  if (name === 'rect') {
    const place = { x: x + value('x'), y: y + value('y') };
    const [width, height] = [value('width'), value('height')];
    const outline = roundedRectangle(place, width, height, value('rx'));
    return { outline, x: place.x, width, top: place.y, bottom: place.y + height };
  }
  if (name === 'circle') {
    const radius = value('r');
    const [left, top] = [x + value('cx') - radius, y + value('cy') - radius];
    const width = 2 * radius;
    const outline = roundedRectangle({ x: left, y: top }, width, width, radius);
    return { outline, x: left, width, top, bottom: top + width };
  }
  if (name === 'path') {
    const outline = pathOperators(attributes.get('d') ?? '', { x, y });
    return { outline, x: x - SIGN, width: 2 * SIGN, top: y - SIGN, bottom: y + SIGN };
  }
  throw new Error(`a picture of our own has an element that is not drawn: ${name}`);
}

function strokeOf(colour: string, attributes: Attributes): string {
  const isRound = attributes.get('stroke-linecap') === 'round';
  const dashes = attributes.get('stroke-dasharray') ?? '';
  return [
    fillColour(colour).toUpperCase(),
    `${number(Number(attributes.get('stroke-width') ?? 1))} w`,
    isRound ? '1 J 1 j' : '0 J 0 j',
    `[${dashes}] 0 d`,
  ].join(' ');
}

const STRIPS = 48;

/** A gradient as strips that overlap, so that no gap between them is seen. */
function shaded(
  outline: string,
  { from, to }: Gradient,
  { x, width, top, bottom }: Extent,
): string {
  const part = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  const mixed = (share: number) =>
    [1, 3, 5]
      .map((at) => Math.round(part(from, at) + (part(to, at) - part(from, at)) * share))
      .map((value) => value.toString(16).padStart(2, '0'))
      .join('');
  const strips = Array.from({ length: STRIPS }, (_, index) => {
    const left = x + (width * index) / STRIPS;
    const rest = roundedRectangle({ x: left, y: top }, x + width - left, bottom - top, 0);
    return `${fillColour(`#${mixed(index / (STRIPS - 1))}`)} ${rest} f`;
  });
  return `q ${outline} W n ${strips.join(' ')} Q`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

function unescaped(text: string): string {
  return text.replaceAll(/&(?:lt|gt|quot|#39|amp);/g, (one) => ENTITIES[one] ?? one);
}
