import { nearest } from '../foundation/nearest.js';
import type { ConceptScheme } from './concept-scheme.js';
import { FIELD_OF_STUDY_CODES } from './generated/codes.js';

/** Every IRI of the fields of education and training (ISCED-F 2013) starts with this. */
export const ISCED_F_BASE = 'http://data.europa.eu/snb/isced-f/';

/** ESCO's older form of the same IRIs, which is read and never written. */
const FORMER_BASE = 'http://data.europa.eu/esco/isced-f/';

/** True for a code of the list, of two to four digits; zeros in front count: `0613`. */
export function isIscedFCode(text: string): boolean {
  return FIELD_OF_STUDY_CODES.has(text);
}

/** The code of an IRI of the list, in its present or older form; nothing for any other text. */
export function iscedFCodeOf(uri: string): string | undefined {
  const base = [ISCED_F_BASE, FORMER_BASE].find((start) => uri.startsWith(start));
  const code = base === undefined ? undefined : uri.slice(base.length);
  return code !== undefined && isIscedFCode(code) ? code : undefined;
}

/** The IRI of an ISCED-F code or of its older IRI, or the text itself when it is neither. */
export function iscedFUri(codeOrUri: string): string {
  const code = isIscedFCode(codeOrUri) ? codeOrUri : iscedFCodeOf(codeOrUri);
  return code === undefined ? codeOrUri : `${ISCED_F_BASE}${code}`;
}

/** Codes spelled most like a text, the closest first. */
export function nearestIscedFCodes(text: string): readonly string[] {
  return nearest(text, [...FIELD_OF_STUDY_CODES]);
}

/** Fields of education and training (ISCED-F 2013) with their names, loaded when first asked for. */
export async function loadFieldsOfStudy(): Promise<ConceptScheme> {
  return (await import('./generated/fields-of-study.js')).FIELDS_OF_STUDY;
}
