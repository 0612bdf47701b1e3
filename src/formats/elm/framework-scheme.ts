import { LOCAL_NAMES } from './terms.js';

const BASE = `${LOCAL_NAMES}framework:`;

/** Name, inside a document, of the list of a framework whose own IRI is not known: `urn:epass:framework:ROME`. */
export function frameworkScheme(framework: string): string {
  return `${BASE}${encodeURIComponent(framework.toWellFormed())}`;
}

/** The framework that such a name was made of, or nothing. */
export function frameworkOf(scheme: string): string | undefined {
  if (!scheme.startsWith(BASE) || scheme.length === BASE.length) return undefined;
  try {
    return decodeURIComponent(scheme.slice(BASE.length));
  } catch {
    return undefined; // a percent sign that begins nothing
  }
}
