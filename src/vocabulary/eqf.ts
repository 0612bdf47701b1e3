/** IRI of a level of the European Qualifications Framework, 1 to 8. */
export function eqfUri(level: number): string {
  return `${EQF_BASE}${level}`;
}

/** Level of an EQF IRI, 1 to 8; nothing for any other text. ESCO's older form of the IRI is read as well. */
export function eqfLevelOf(uri: string): number | undefined {
  const digit = /^http:\/\/data\.europa\.eu\/(?:snb|esco)\/eqf\/([1-8])$/.exec(uri)?.[1];
  return digit === undefined ? undefined : Number(digit);
}

const EQF_BASE = 'http://data.europa.eu/snb/eqf/';
