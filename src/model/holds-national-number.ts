// People write these in groups: one space may stand between two signs, none before the letter that ends an INE, as
// "0123456789 à…" is no number. Neither form may be part of a longer word or number.
const NIR = inGroups(String.raw`([12] \d \d \d \d (?:\d \d|2 [AB]) \d \d \d \d \d \d) (\d \d)`);
const INE = inGroups(String.raw`\d \d \d \d \d \d \d \d \d (?:\d[A-Z]|[A-Z]{2})`);

// The longest run of digits that both have whatever they are: the last eight of the number of a Corsican.
const FEW_DIGITS = /\d(?:[ \u00a0\u202f]?\d){7}/;

/** True for a text that holds what looks like a French social security number (NIR, key checked) or student number (INE). */
export function holdsNationalNumber(text: string): boolean {
  if (!FEW_DIGITS.test(text)) return false; // nearly all
  return (
    text.search(INE) !== -1 ||
    [...text.matchAll(NIR)].some(
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

function inGroups(pattern: string): RegExp {
  const spaced = pattern.replaceAll(' ', String.raw`[ \u00a0\u202f]?`);
  return new RegExp(String.raw`(?<![\p{L}\d])${spaced}(?![\p{L}\d])`, 'giu');
}
