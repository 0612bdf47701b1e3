import { lazily } from '../foundation/lazily.js';

// People write these in groups: one space may stand between two signs, none before the letter that ends an INE, as
// "0123456789 à…" is no number.
const NIR = /* @__PURE__ */ inGroups(
  String.raw`([12] \d \d \d \d (?:\d \d|2 [AB]) \d \d \d \d \d \d) (\d \d)`,
);
const INE = /* @__PURE__ */ inGroups(String.raw`\d \d \d \d \d \d \d \d \d (?:\d[A-Z]|[A-Z]{2})`);

const WHOLE_NIR = lazily(() => standingAlone(NIR));
const WHOLE_INE = lazily(() => standingAlone(INE));

// Few texts hold anything of the kind, and to tell letters of all scripts apart takes long for the first time. Without
// regard to case, ſ and the sign of the kelvin are letters from A to Z to a pattern that knows Unicode alone.
const PERHAPS = lazily(
  () => new RegExp(`${NIR}|${INE.replaceAll('A-Z', String.raw`A-Z\u017f\u212a`)}`, 'i'),
);

// Neither begins inside a word, and both have nine digits in a row; but for the number of a Corsican, which has eight after
// a letter that itself comes after six. Digests in hexadecimal have such runs often, but seldom where a word begins.
const [MANY, BEFORE_LETTER, AFTER_LETTER, NEVER] = [9, 6, 8, -1];
// As many digits as that, spaces among them: most texts, digests included, have no such run, and the engine sees it soonest.
const LONG_RUN = /[\d \u00a0\u202f]{8}/;
const [ZERO, NINE] = [48, 57];
const SPACES: ReadonlySet<number> = new Set([0x20, 0xa0, 0x202f]);

/** Whether so many digits stand in a row, with one space between two of them at most: quick, for nearly all texts have not. */
function hasDigits(text: string): boolean {
  let [digits, enough, isAfterSpace] = [0, MANY, false];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= ZERO && code <= NINE) {
      digits += 1;
      isAfterSpace = false;
      if (digits === enough) return true;
    } else if (isAfterSpace || !SPACES.has(code) || enough === NEVER) {
      enough = enoughAfter(code, digits);
      digits = 0;
      isAfterSpace = false;
    } else isAfterSpace = true;
  }
  return false;
}

/** How many digits are enough after another sign, which comes after some. */
function enoughAfter(code: number, digits: number): number {
  if (digits >= BEFORE_LETTER && isAOrB(code)) return AFTER_LETTER;
  return isLetter(code) ? NEVER : MANY;
}

/** Of either case. */
function isAOrB(code: number): boolean {
  return (code | 0x20) === 0x61 || (code | 0x20) === 0x62;
}

/** Of those in ASCII: after others, digits are looked at more closely. */
function isLetter(code: number): boolean {
  return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
}

/** True for a text that holds what looks like a French social security number (NIR, key checked) or student number (INE). */
export function holdsNationalNumber(text: string): boolean {
  if (!LONG_RUN.test(text) || !hasDigits(text) || !PERHAPS().test(text)) return false; // nearly all
  return (
    text.search(WHOLE_INE()) !== -1 ||
    [...text.matchAll(WHOLE_NIR())].some(
      ([, number = '', key = '']) => keyOf(number) === Number(closed(key)),
    )
  );
}

/** The key is 97 minus the remainder of the thirteen digits; Corsican departments count as 19 and 18. */
function keyOf(number: string): number {
  return 97 - (Number(closed(number).toUpperCase().replace('2A', '19').replace('2B', '18')) % 97);
}

function closed(number: string): string {
  return number.replaceAll(/[ \u00a0\u202f]/g, '');
}

function inGroups(pattern: string): string {
  return pattern.replaceAll(' ', String.raw`[ \u00a0\u202f]?`);
}

/** Neither form may be part of a longer word or number. */
function standingAlone(pattern: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\d])${pattern}(?![\p{L}\d])`, 'giu');
}
