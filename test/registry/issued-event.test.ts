import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/foundation/encodings/jcs.js';
import { issuedPayload } from '../../src/registry/issued-event.js';

const text = fc.string({ unit: 'grapheme', maxLength: 20 });
const place = fc.record({ purpose: text, list: text, index: fc.nat() });
const award = fc.record(
  {
    ...{ credentialId: text, key: text, learner: text, awardedOn: text, issuedAt: text },
    ...{ validUntil: text, digest: text, keyId: text, places: fc.array(place, { maxLength: 3 }) },
    predecessor: fc.record({
      credentialId: text,
      relation: fc.constantFrom('correction' as const, 'renewal' as const),
    }),
  },
  {
    requiredKeys: [
      ...(['credentialId', 'key', 'learner', 'awardedOn', 'issuedAt', 'digest'] as const),
      ...(['keyId', 'places'] as const),
    ],
  },
);
const definition = fc.record({ id: text, version: fc.nat(), digest: text });

describe('what an event says of a chunk', () => {
  // RFC 8785
  it('MUST be written in JCS', () => {
    fc.assert(
      fc.property(definition, fc.array(award, { maxLength: 5 }), (version, awards) => {
        const learners = awards.map(() => ({ digests: ['a', 'b'] as const }));
        const payload = issuedPayload({ definition: version, awards }, { secret: 's', learners });
        expect(payload).toBe(canonicalJson(JSON.parse(payload)));
      }),
    );
  });

  it('MUST tell nothing of a learner', () => {
    const awards = ['one', 'two'].map((name) => ({
      credentialId: `urn:uuid:${name}`,
      ...{ key: 'marked-key', learner: 'marked-learner', awardedOn: 'marked-date' },
      ...{ award: 'marked-award', text: 'marked-text', issuedAt: '2026-07-01T00:00:00Z' },
      ...{ digest: 'd', keyId: 'k', places: [] },
    }));
    const payload = issuedPayload(
      { definition: { id: 'urn:x', version: 1, digest: 'd' }, awards },
      { secret: 's', learners: [] },
    );
    expect(payload).not.toContain('marked');
    expect(JSON.parse(payload).awards).toHaveLength(2);
  });
});
