import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkStructure } from '../../../src/formats/open-badges/index.js';
import { openBadgeWriter } from '../../../src/formats/open-badges/open-badge-writer.js';
import { writtenErrors } from '../../../src/formats/open-badges/written-errors.js';
import { arbitraryAward } from '../../support/arbitrary-award.js';
import { arbitraryDefinition } from '../../support/arbitrary-definition.js';
import { variantOf, wildAward } from '../../support/wild-awards.js';

const ISSUER = { id: 'did:example:issuer', name: 'Université Exemple', country: 'FR' };
// Before, among and after the ends of validity of the awards.
const INSTANTS = ['1971-01-01T00:00:00Z', '2030-01-01T00:00:00Z', '2099-01-01T00:00:00Z'];

describe('what is found in credentials that share parts', () => {
  it('MUST be every error that a look at the whole finds, whatever the award', () => {
    const seen = { sound: 0, wrong: 0 };
    const property = fc.property(
      arbitraryDefinition,
      fc.boolean(),
      fc.gen(),
      (definition, extensions, gen) => {
        const writer = openBadgeWriter({ definition, issuer: ISSUER }, { extensions });
        const errors = writtenErrors();
        const base = gen(() => arbitraryAward(definition));
        for (let row = 0; row < 12; row += 1) {
          const award = gen(() =>
            row % 3 === 2 ? wildAward(definition) : variantOf(definition, base),
          );
          const validFrom = gen(() => fc.constantFrom(...INSTANTS));
          const credential = writer.write({ award, validFrom, id: award.id ?? 'urn:example:1' });
          const whole = checkStructure(credential).filter(({ severity }) => severity === 'error');
          expect(errors(credential, credential.credentialSubject.achievement)).toEqual(whole);
          seen[whole.length === 0 ? 'sound' : 'wrong'] += 1;
        }
      },
    );
    fc.assert(property, { numRuns: 100 });
    expect(seen.sound).toBeGreaterThan(100);
    expect(seen.wrong).toBeGreaterThan(100);
  });
});
