/** What stands in a line in place of a text: the subject of the line, a token that varies, or the label of a blank node. */
export type Ref =
  | { readonly kind: 'subject' }
  | { readonly kind: 'token'; readonly token: number }
  | { readonly kind: 'blank'; readonly blank: number };

/** A piece of a text: written so, or a reference. */
export type Piece = string | Ref;

/** Pieces with texts that lie side by side run together. */
export function joined(pieces: readonly Piece[]): readonly Piece[] {
  const result: Piece[] = [];
  let text = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') text += piece;
    else {
      if (text !== '') result.push(text);
      result.push(piece);
      text = '';
    }
  }
  return text === '' ? result : [...result, text];
}
