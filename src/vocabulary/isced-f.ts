/** Every IRI of the fields of education and training (ISCED-F 2013) starts with this. */
export const ISCED_F_BASE = 'http://data.europa.eu/snb/isced-f/';

/** True for a code of two to four digits; zeros in front count: `0613`. */
export function isIscedFCode(text: string): boolean {
  return /^\d{2,4}$/.test(text);
}

/** The IRI of an ISCED-F code, or the text itself when it is no code. */
export function iscedFUri(codeOrUri: string): string {
  return isIscedFCode(codeOrUri) ? `${ISCED_F_BASE}${codeOrUri}` : codeOrUri;
}
