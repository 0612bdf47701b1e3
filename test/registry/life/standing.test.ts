import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesStanding, standingAfter } from '../../../src/registry/life/standing.js';

const thrown = (code: string) => expect.objectContaining({ code });

describe('what a credential is worth after some events', () => {
  it.each([
    [[], 'valid'],
    [['suspended'], 'suspended'],
    [['suspended', 'reinstated'], 'valid'],
    [['suspended', 'reinstated', 'suspended'], 'suspended'],
    [['revoked'], 'revoked'],
    [['suspended', 'revoked'], 'revoked'],
    [['corrected'], 'revoked'],
    [['renewed'], 'valid'],
    [['erased'], 'valid'],
  ] as const)('after %j it MUST be %s', (types, standing) => {
    expect(standingAfter(types)).toBe(standing);
  });

  it('a revocation MUST be final, whatever comes after', () => {
    const type = fc.constantFrom('suspended', 'reinstated', 'revoked', 'renewed', 'erased');
    fc.assert(
      fc.property(fc.array(type), fc.array(type), (before, after) => {
        expect(standingAfter([...before, 'revoked', ...after])).toBe('revoked');
      }),
    );
  });
});

describe('whether an act changes anything', () => {
  it('the same again MUST change nothing', () => {
    expect(changesStanding(['revoked'], 'revoked')).toBe(false);
    expect(changesStanding(['corrected'], 'revoked')).toBe(false);
    expect(changesStanding(['suspended'], 'suspended')).toBe(false);
    expect(changesStanding(['suspended', 'reinstated'], 'reinstated')).toBe(false);
  });

  it('what is new MUST change it', () => {
    expect(changesStanding([], 'revoked')).toBe(true);
    expect(changesStanding(['suspended'], 'revoked')).toBe(true);
    expect(changesStanding(['suspended'], 'reinstated')).toBe(true);
    expect(changesStanding(['suspended', 'reinstated'], 'suspended')).toBe(true);
  });

  it.each(['suspended', 'reinstated'] as const)('refuses %s of what was revoked', (act) => {
    expect(() => changesStanding(['revoked'], act)).toThrow(thrown('ERR_REGISTRY_REVOKED'));
  });

  it('refuses to reinstate what never was suspended', () => {
    expect(() => changesStanding([], 'reinstated')).toThrow(thrown('ERR_REGISTRY_NOT_SUSPENDED'));
  });
});
