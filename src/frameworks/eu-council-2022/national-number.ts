// Spaces are allowed inside: people write a NIR in groups. Neither form may be part of a longer word or number.
const NIR = /(?<![\p{L}\d])([12]\d{4}(?:\d{2}|2[AB])\d{6})(\d{2})(?![\p{L}\d])/giu;
const INE = /(?<![\p{L}\d])(?:\d{10}[A-Z]|\d{9}[A-Z]{2})(?![\p{L}\d])/iu;

/** True for a text that holds what looks like a French social security number (NIR, key checked) or student number (INE). */
export function holdsNationalNumber(text: string): boolean {
  const closed = text.replaceAll(/(?<=[\dAB])[ \u00a0\u202f](?=[\dAB])/giu, '');
  return (
    INE.test(closed) ||
    [...closed.matchAll(NIR)].some(([, number = '', key]) => keyOf(number) === Number(key))
  );
}

/** The key is 97 minus the remainder of the thirteen digits; Corsican departments count as 19 and 18. */
function keyOf(number: string): number {
  return 97 - (Number(number.toUpperCase().replace('2A', '19').replace('2B', '18')) % 97);
}
