import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/foundation/json/values.js';
import { verifyHostile } from '../support/hostile.js';
import { jwt, PARTIES, signed } from '../support/hostile-credentials.js';
import { type Original, wronglyAccepted } from '../support/oracle.js';

/** Each byte, where asked for (minutes); else one of every so many, enough to see that nothing is amiss. */
const STEP = process.env['MICROCERT_EVERY_BYTE'] === '1' ? 1 : 61;
const LONG = STEP === 1 ? 1_800_000 : 60_000;

/** The text with one byte after the other changed in its last bit, which leaves most letters letters. */
function* changedBytes(text: string): Generator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = STEP === 1 ? 0 : 7; at < bytes.length; at += STEP) {
    const changed = bytes.slice();
    changed[at] = (bytes[at] ?? 0) ^ 1;
    yield changed;
  }
}

describe('a signed badge MUST NOT be accepted with any of its bytes changed', () => {
  it.each([
    ['eddsa-rdfc-2022', 'Ed25519'],
    ['eddsa-jcs-2022', 'Ed25519'],
    ['Ed25519Signature2020', 'Ed25519'],
    ['ecdsa-rdfc-2019', 'P-256'],
    ['ecdsa-rdfc-2019', 'P-384'],
    ['ecdsa-jcs-2019', 'P-256'],
    ['ecdsa-jcs-2019', 'P-384'],
  ] as const)(
    'unless what is signed and read is the same: %s, %s',
    async (suite, algorithm) => {
      const party = PARTIES[algorithm];
      const options = { trust: [party.id] };
      const document = await signed(undefined, { suite, party });
      const report = await verifyHostile(document, options);
      expect(report.verdict).toBe('accepted');
      const original: Original = { document, report, suite };
      const tally = { changed: 0, accepted: 0 };
      for (const bytes of changedBytes(JSON.stringify(document))) {
        const found = await verifyHostile(bytes, options);
        tally.changed += 1;
        if (found.verdict !== 'accepted') continue;
        tally.accepted += 1;
        const parsed = JSON.parse(new TextDecoder().decode(bytes)) as JsonObject;
        expect(await wronglyAccepted(original, parsed, found)).toBeUndefined();
      }
      expect(tally.changed).toBeGreaterThan(20);
      tell(`${suite} ${algorithm}`, tally);
    },
    LONG,
  );

  it.each(['Ed25519', 'P-256', 'P-384', 'RSA'] as const)(
    'a JWT: %s',
    async (algorithm) => {
      const party = PARTIES[algorithm];
      const options = { trust: [party.id] };
      const text = await jwt(undefined, party);
      expect((await verifyHostile(text, options)).verdict).toBe('accepted');
      const tally = { changed: 0, accepted: 0 };
      for (const bytes of changedBytes(text)) {
        const { verdict } = await verifyHostile(bytes, options);
        tally.changed += 1;
        expect(verdict).not.toBe('accepted');
      }
      expect(tally.changed).toBeGreaterThan(20);
      tell(`JWT ${algorithm}`, tally);
    },
    LONG,
  );
});

function tell(what: string, { changed, accepted }: { changed: number; accepted: number }): void {
  if (STEP === 1)
    process.stdout.write(`${what}: ${changed} bytes changed, ${accepted} rightly accepted\n`);
}
