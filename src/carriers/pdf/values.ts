/** A name: `/Type`. */
export interface PdfName {
  readonly name: string;
}

/** A reference to an object: `12 0 R`. */
export interface PdfReference {
  readonly object: number;
}

/** A dictionary, with the bytes behind it where it is that of a stream. */
export interface PdfDictionary {
  readonly entries: ReadonlyMap<string, PdfValue>;
  /** Where its stream begins, in the file. */
  readonly stream?: number;
}

/** A value of PDF (ISO 32000-2, 7.3); a string is bytes. */
export type PdfValue =
  | null
  | boolean
  | number
  | Uint8Array
  | PdfName
  | PdfReference
  | PdfDictionary
  | readonly PdfValue[];

/** True for a dictionary. */
export function isDictionary(value: PdfValue | undefined): value is PdfDictionary {
  // Lists and bytes have a method of that name.
  return (
    typeof value === 'object' &&
    value !== null &&
    'entries' in value &&
    value.entries instanceof Map
  );
}

/** True for a reference. */
export function isReference(value: PdfValue | undefined): value is PdfReference {
  return typeof value === 'object' && value !== null && 'object' in value;
}

/** True for a list. */
export function isList(value: PdfValue | undefined): value is readonly PdfValue[] {
  return Array.isArray(value);
}

/** The text of a name. */
export function nameOf(value: PdfValue | undefined): string | undefined {
  return typeof value === 'object' && value !== null && 'name' in value ? value.name : undefined;
}

/** A whole number that is not negative. */
export function countOf(value: PdfValue | undefined): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}
