import { describe, expect, it } from 'vitest';
import { isCountryCode } from '../../src/vocabulary/countries.js';
import { isEheaCountry } from '../../src/vocabulary/ehea.js';

// https://ehea.info/page-full_members: 49 members
describe('countries of the European Higher Education Area', () => {
  it('MUST be countries, 49 of them', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const codes = letters.flatMap((a) => letters.map((b) => `${a}${b}`)).filter(isEheaCountry);
    expect(codes).toHaveLength(49);
    expect(codes.every(isCountryCode)).toBe(true);
  });

  it('MUST have countries outside the Union and not those outside Europe', () => {
    for (const code of ['FR', 'NL', 'NO', 'CH', 'GB', 'TR', 'KZ'])
      expect(isEheaCountry(code)).toBe(true);
    for (const code of ['US', 'CA', 'MA', 'XX', 'fr', '']) expect(isEheaCountry(code)).toBe(false);
  });
});
