import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/foundation/json/values.js';
import { type VerificationReport, verify } from '../../../src/verifying/index.js';
import { COMPATIBLE, STRICT } from '../../../src/verifying/policies.js';
import { readReference } from '../../proofs/fixtures.js';

const reference = process.env['MICROCERT_REFERENCE'] ?? '';
const FOLDER = 'vectors/ob-clr-spec/clrv2p0';
const ISSUER = 'https://example.edu/issuers/565049';

/** What speaks against it: check and codes. */
const against = ({ checks }: VerificationReport): readonly string[] =>
  checks
    .filter(({ outcome }) => outcome === 'failed' || outcome === 'indeterminate')
    .flatMap(({ id, findings }) => findings.map(({ code }) => `${id} ${code}`));

// Document canon, hashes, signature and proof value, byte for byte: see ../proofs/signed-vectors.test.ts.
describe.skipIf(reference === '')(
  `the record of the CLR 2.0 specification${reference === '' ? ' (skipped: MICROCERT_REFERENCE is not set)' : ''}`,
  () => {
    const record = () => readReference(reference, `${FOLDER}/signed-credential.json`) as JsonObject;
    const key = () =>
      (readReference(reference, `${FOLDER}/values.json`)['key'] as JsonObject)[
        'publicKeyMultibase'
      ];
    const trust = () => [{ id: ISSUER, keys: [String(key())] }];

    it('MUST be accepted with the badge in it, once the key that it prints is pinned', async () => {
      const report = await verify(record(), { trust: trust(), policy: STRICT });
      expect(against(report)).toEqual([]);
      expect(report).toMatchObject({ verdict: 'accepted', role: 'record' });
      expect(report.parts.map(({ pointer, report: { verdict } }) => [pointer, verdict])).toEqual([
        ['/credentialSubject/verifiableCredential/0', 'accepted'],
      ]);
      expect(report.contexts.map(({ url, source }) => [url, source])).toContainEqual([
        'https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json',
        'bundled',
      ]);
    });

    it('anybody could have made it where nobody is pinned: as its badges are judged, it MUST stay open', async () => {
      const strict = await verify(record(), { trust: 'any', policy: STRICT });
      expect(strict.verdict).toBe('undetermined');
      expect(against(strict)).toContain('issuer.binding issuer.self-asserted');
      expect((await verify(record(), { trust: 'any', policy: COMPATIBLE })).verdict).toBe(
        'accepted',
      );
    });

    it.each(['name', 'validFrom', 'id'])(
      'changed in its member %s it MUST be rejected',
      async (name) => {
        const report = await verify(
          { ...record(), [name]: 'https://example.edu/x' },
          { trust: trust() },
        );
        expect(report.verdict).toBe('rejected');
      },
    );

    it('with an association that is turned round it MUST be rejected', async () => {
      const text = JSON.stringify(record()).replace('"isParentOf"', '"isChildOf"');
      expect((await verify(text, { trust: trust() })).verdict).toBe('rejected');
    });
  },
);
