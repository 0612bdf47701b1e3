import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines, type Room } from '../../src/artwork/break-lines.js';
import { isMeasured, textWidth } from '../../src/artwork/text-width.js';

const RADIUS = 262;
const room: Room = {
  top: 272,
  bottom: 554,
  largest: 88,
  smallest: 24,
  widthBetween: (top, bottom) => {
    const far = Math.max(Math.abs(top - 400), Math.abs(bottom - 400));
    return far >= RADIUS ? 0 : 2 * Math.sqrt(RADIUS ** 2 - far ** 2);
  },
};
const set = (text: string) => breakLines(text, room);
const textsOf = (text: string) => set(text).lines.map((line) => line.text);

const letters = fc.string({
  unit: fc.constantFrom(...'abcdeéèàçœiïlmnorstuvwxyzABCÉMW’-'),
  minLength: 1,
  maxLength: 22,
});
const title = fc
  .array(letters, { minLength: 1, maxLength: 24 })
  .map((words) => words.join(' ').slice(0, 160).trim() || 'a');
const anything = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 250 });

describe('lines of a title', () => {
  it('MUST stay inside of the disc, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(title, anything), (text) => {
        const { lines, size } = set(text);
        expect(lines.length).toBeGreaterThan(0);
        expect(lines.length).toBeLessThanOrEqual(5);
        for (const line of lines) {
          const [top, bottom] = [line.y - 0.92 * size, line.y + 0.25 * size];
          expect(top).toBeGreaterThanOrEqual(room.top - 0.001);
          expect(bottom).toBeLessThanOrEqual(room.bottom + 0.001);
          expect(line.width).toBeCloseTo(size * textWidth(line.text), 6);
          expect(line.width).toBeLessThanOrEqual(room.widthBetween(top, bottom) + 0.001);
        }
      }),
    );
  });

  it('MUST hold every letter in its order, unless they end in an ellipsis', () => {
    const bare = (text: string) => text.replaceAll(/[\s-]/g, '');
    fc.assert(
      fc.property(title, (text) => {
        const shown = textsOf(text).join('');
        if (shown.endsWith('…')) expect(bare(text)).toContain(bare(shown).slice(0, -1));
        else expect(bare(shown)).toBe(bare(text));
      }),
    );
  });

  it('MUST show 120 letters of usual words whole, and large enough to be read', () => {
    const text =
      'Trustworthy Artificial Intelligence in Public Services: Law, Ethics, Procurement and Practice for Local Government Teams';
    expect(text.length).toBeGreaterThan(115);
    expect(textsOf(text).join(' ')).toBe(text);
    expect(set(text).size).toBeGreaterThanOrEqual(34);
  });

  it('SHOULD be about as long as each other', () => {
    const { lines } = set('Diagnostiquer la santé d’un sol agricole');
    expect(lines.map(({ text }) => text)).toEqual([
      'Diagnostiquer',
      'la santé d’un',
      'sol agricole',
    ]);
  });

  it('MUST NOT begin with what French sets behind a space', () => {
    for (const line of textsOf('Cybersécurité : sécuriser les systèmes d’information hospitaliers'))
      expect(line).not.toMatch(/^[:;!?»]/);
  });

  it('MUST break a long word with a hyphen rather than become illegible', () => {
    const { lines, size } = set('Donaudampfschifffahrtsgesellschaftskapitänspatent');
    expect(size).toBeGreaterThan(40);
    expect(lines.slice(0, -1).every(({ text }) => text.endsWith('-'))).toBe(true);
  });

  it('MUST break between ideographs, which have no spaces', () => {
    expect(textsOf('可持续发展与绿色建筑设计入门课程').length).toBeGreaterThan(1);
  });

  it('MUST end in an ellipsis where even the smallest letters do not fit', () => {
    expect(textsOf('Wort '.repeat(120).trim()).at(-1)).toMatch(/…$/);
    expect(textsOf('W'.repeat(250)).at(-1)).toMatch(/…$/);
  });
});

describe('widths', () => {
  it('MUST be known for French, Polish, Vietnamese, Greek and Cyrillic, and not for Arabic or Chinese', () => {
    for (const text of [
      'Cœur à l’été',
      'Zażółć gęślą jaźń',
      'Đại học Hà Nội',
      'Εισαγωγή',
      'Управление',
    ])
      expect(isMeasured(text)).toBe(true);
    for (const text of ['مقدمة', '课程', '🎓']) expect(isMeasured(text)).toBe(false);
  });
});
