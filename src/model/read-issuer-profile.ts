import { countryFindings } from './definition-findings.js';
import * as schema from './generated/validate-issuer-profile.js';
import type { IssuerProfile } from './issuer-profile.js';
import { readEndorsements, withEndorsements } from './read-endorsements.js';
import { malformedMembers, type Reading, readByShape } from './reading.js';

/** Reads an issuer profile as far as it can be read, and says everything that is wrong with it. */
export function readIssuerProfile(input: unknown): Reading<IssuerProfile> {
  const shape = readByShape(schema, input);
  const written = shape.value as Partial<IssuerProfile>;
  const endorsements = readEndorsements(written.endorsements);
  const findings = [
    ...shape.findings,
    ...countryFindings(written.country, '/country'),
    ...endorsements.findings,
  ];
  const malformed = new Set([...shape.malformed, ...malformedMembers(findings)]);
  const read = withEndorsements(written, endorsements);
  const kept = Object.entries(read).filter(([name]) => !malformed.has(name));
  return { value: Object.fromEntries(kept), findings, malformed };
}
