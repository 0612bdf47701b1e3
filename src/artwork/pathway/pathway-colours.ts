import { inkOn, mix, type Rgb, SHAPE_CONTRAST, TEXT_CONTRAST, toldFrom } from '../colours.js';
import { type ArtworkColours, paletteOf } from '../palette.js';

/** A ground, and what is told from it: text, and lines or marks. */
export interface Ground {
  readonly ground: Rgb;
  readonly ink: Rgb;
  readonly line: Rgb;
}

/** Every colour of a pathway. */
export interface PathwayColours {
  /** The head, from one end to the other, and text on it. */
  readonly head: readonly [Rgb, Rgb];
  readonly headInk: Rgb;
  /** The bar of credits: what is reached, and what is not. */
  readonly bar: Ground;
  /** The answer. */
  readonly answer: Ground;
  /** What all stands on. */
  readonly page: Ground;
  /** A group, and one inside of it, in turns. */
  readonly cards: readonly [Ground, Ground];
  /** Components by what they are to the learner. */
  readonly held: Ground;
  readonly undetermined: Ground;
  readonly open: Ground;
  readonly next: Ground;
}

const WHITE: Rgb = [255, 255, 255];
const GREY: Rgb = [84, 90, 102];
/** Of outlines that only set apart. */
const FAINT = 0.16;

/** @throws TypeError for a text that is no colour. */
export function pathwayColours(colours: ArtworkColours): PathwayColours {
  const { disc, ink, accent, paper } = paletteOf(colours, []);
  const [primary] = disc;
  const page = mix(paper, primary, 0.05);
  const heading = (ground: Rgb): Ground => ({
    ground,
    ink: toldFrom(primary, ground, TEXT_CONTRAST),
    line: mix(ground, primary, FAINT),
  });
  const track = mix(primary, ink, 0.22);
  const doubt = mix(WHITE, accent, 0.2);
  return {
    head: disc,
    headInk: ink,
    bar: { ground: track, ink: ink, line: toldFrom(accent, track, SHAPE_CONTRAST) },
    answer: { ground: ink, ink: toldFrom(primary, ink, TEXT_CONTRAST), line: ink },
    page: heading(page),
    cards: [heading(WHITE), heading(page)],
    held: { ground: primary, ink: inkOn(primary), line: toldFrom(accent, primary, SHAPE_CONTRAST) },
    undetermined: {
      ground: doubt,
      ink: toldFrom(primary, doubt, TEXT_CONTRAST),
      line: toldFrom(accent, doubt, SHAPE_CONTRAST),
    },
    open: {
      ground: WHITE,
      ink: GREY,
      line: toldFrom(mix(WHITE, GREY, 0.55), WHITE, SHAPE_CONTRAST),
    },
    next: {
      ground: WHITE,
      ink: toldFrom(primary, WHITE, TEXT_CONTRAST),
      line: toldFrom(accent, WHITE, SHAPE_CONTRAST),
    },
  };
}
