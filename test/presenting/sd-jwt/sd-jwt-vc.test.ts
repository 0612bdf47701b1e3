import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSigner, didKeyFor, importPublicKey } from '../../../src/identity/index.js';
import {
  issueSdJwt,
  presentSdJwtVc,
  type SdJwtVcReport,
  type ShownPart,
  type VerifySdJwtVcOptions,
  verifySdJwtVc,
} from '../../../src/presenting/sd-jwt/index.js';
import { bindKey, parseSdJwt } from '../../../src/proofs/sd-jwt/index.js';
import { outcomes } from '../../support/issuing.js';
import {
  ASKED,
  clock,
  ecKeys,
  holder,
  ISSUER,
  issued,
  issuerKeys,
  NOW,
  profile,
  shown,
  signer,
  strangerKeys,
} from './issued-sd-jwt.js';

function verified(
  text: string,
  options: Partial<VerifySdJwtVcOptions> = {},
): Promise<SdJwtVcReport> {
  return verifySdJwtVc(text, { trust: [ISSUER], ...ASKED, seen: 'elsewhere', clock, ...options });
}

function codes({ checks }: SdJwtVcReport): readonly string[] {
  return checks.flatMap(({ findings }) => findings.map(({ code }) => code));
}

describe('an SD-JWT VC', () => {
  it('MUST be accepted with what is shown, and tell nothing else', async () => {
    const text = await shown(await issued(), ['title', 'level', 'date']);
    const report = await verified(text, { require: ['title', 'date'] });
    expect(report.verdict).toBe('accepted');
    expect(report.shown).toEqual(['title', 'level', 'date']);
    expect(report.claims).toMatchObject({
      ...{ title: 'Santé des sols', level: 'EQF-6', issuanceDate: '2026-07-01' },
      ...{ vct: 'VerifiableMicroCredential', attestation_legal_category: 'non-qualified-EAA' },
    });
    const plain = text.split(/[.~]/).map((part) => Buffer.from(part, 'base64url').toString());
    expect(plain.join()).not.toMatch(/Marked|"14"/);
  });

  it('MUST be accepted by ES256 too', async () => {
    const id = didKeyFor(ecKeys.publicKey);
    const text = await issued({
      signer: createSigner({ keyPair: ecKeys }),
      profile: { ...profile, id },
    });
    const report = await verified(await shown(text, ['title']), { trust: [id] });
    expect(report.verdict).toBe('accepted');
  });

  it('MUST show exactly what was chosen, whatever that is', async () => {
    const text = await issued();
    const all: readonly ShownPart[] = ['title', 'outcomes', 'workload', 'level', 'grade', 'name'];
    await fc.assert(
      fc.asyncProperty(fc.subarray([...all]), async (chosen) => {
        const report = await verified(await shown(text, chosen));
        expect(report.verdict).toBe('accepted');
        expect(report.shown).toEqual(chosen);
      }),
      { numRuns: 40 },
    );
  });

  it('MUST NOT be accepted when any one bit is turned', async () => {
    const text = await shown(await issued(), ['title', 'date']);
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 1), fc.nat(6), async (at, bit) => {
        const turned = String.fromCharCode(text.charCodeAt(at) ^ (1 << bit));
        const changed = `${text.slice(0, at)}${turned}${text.slice(at + 1)}`;
        const report = await verified(changed);
        expect(report.verdict).not.toBe('accepted');
        expect(report).not.toHaveProperty('claims');
      }),
      { numRuns: 400 },
    );
  });

  it('MUST NOT carry other disclosures than those bound', async () => {
    const text = await issued();
    const some = await shown(text, ['title']);
    const more = parseSdJwt(text).disclosures.at(-1)?.text ?? '';
    const at = some.lastIndexOf('~');
    const report = await verified(`${some.slice(0, at)}~${more}${some.slice(at)}`);
    expect(codes(report)).toContain('presentation.other-disclosures');
    expect(report.verdict).toBe('rejected');
  });

  it.each([
    ['another challenge', { challenge: 'n-2' }, 'presentation.other-challenge'],
    ['another audience', { domain: 'https://other.example' }, 'presentation.other-domain'],
    ['a part that is kept back', { require: ['grade'] }, 'presentation.withheld'],
    ['another type', { vct: 'urn:other' }, 'sd-jwt.other-type'],
    ['another issuer', { trust: ['did:web:univ.example'] }, 'issuer.not-listed'],
    ['a later moment', { clock: () => NOW + 400_000 }, 'presentation.too-old'],
    ['an earlier moment', { clock: () => NOW - 400_000 }, 'validity.not-yet'],
  ] as const)('refuses %s', async (_, options, code) => {
    const report = await verified(await shown(await issued(), ['title']), options);
    expect(report.verdict).toBe('rejected');
    expect(codes(report)).toContain(code);
  });

  it('refuses what is presented without key binding, unless none is asked for', async () => {
    const text = await presentSdJwtVc(await issued(), { show: ['title'] });
    expect(codes(await verified(text))).toContain('presentation.no-binding');
    const lax = await verifySdJwtVc(text, { trust: [ISSUER], keyBinding: 'not-asked', clock });
    expect(lax.verdict).toBe('accepted');
  });

  it('refuses a key binding by another key, and one where it was issued to no key', async () => {
    const bound = await presentSdJwtVc(await issued(), { show: ['title'] });
    const by = { audience: ASKED.domain, nonce: ASKED.challenge, now: NOW };
    const stolen = await bindKey(bound, { ...by, signer: createSigner({ keyPair: strangerKeys }) });
    expect(codes(await verified(stolen))).toContain('presentation.binding-signature');
    const free = await shown(await issued({ holderKey: null }), ['title']);
    expect(codes(await verified(free))).toContain('presentation.no-holder-key');
    expect((await verified(free)).verdict).toBe('rejected');
  });

  it('refuses the same presentation the second time, and does not let a forgery use it up', async () => {
    const used = new Set<string>();
    const seen = { once: (key: string) => !used.has(key) && used.add(key) !== undefined };
    const text = await shown(await issued(), ['title']);
    await verified(`${text.slice(0, -9)}AAAAAAAAA`, { seen });
    expect((await verified(text, { seen })).verdict).toBe('accepted');
    expect(codes(await verified(text, { seen }))).toContain('presentation.replayed');
  });

  it('MUST stay open without a memory, and where it gives no answer', async () => {
    const text = await shown(await issued(), ['title']);
    const open = await verifySdJwtVc(text, { trust: [ISSUER], ...ASKED, clock });
    expect(open.verdict).toBe('undetermined');
    expect(outcomes(open)['presentation.replay']).toBe('indeterminate');
    expect(codes(open)).toContain('presentation.replay-unknown');
    expect(open).not.toHaveProperty('claims');
    const down = {
      once: () => {
        throw new Error('the store is down');
      },
    };
    expect(codes(await verified(text, { seen: down }))).toContain('presentation.replay-unanswered');
    const elsewhere = await verified(text, { seen: 'elsewhere' });
    expect(elsewhere.verdict).toBe('accepted');
    expect(codes(elsewhere)).toContain('presentation.replay-elsewhere');
  });

  it('refuses a header that says something else, or nothing of a signature', async () => {
    const text = await shown(await issued(), ['title']);
    const [, ...rest] = text.split('.');
    const withHeader = (header: object) =>
      [Buffer.from(JSON.stringify(header)).toString('base64url'), ...rest].join('.');
    const found = async (header: object) => codes(await verified(withHeader(header)));
    expect(await found({ alg: 'none', typ: 'dc+sd-jwt' })).toContain('sd-jwt.algorithm');
    expect(await found({ alg: 'HS256', typ: 'dc+sd-jwt' })).toContain('sd-jwt.algorithm');
    expect(await found({ alg: 'EdDSA', typ: 'JWT' })).toContain('sd-jwt.type');
    expect(await found({ alg: 'EdDSA', typ: 'dc+sd-jwt', crit: ['b64'] })).toContain(
      'sd-jwt.header-refused',
    );
  });

  it('MUST be accepted with typ vc+sd-jwt of earlier drafts', async () => {
    const claims = { iss: ISSUER, vct: 'urn:example:type', iat: NOW / 1000, title: 'x' };
    const text = await issueSdJwt(claims, { signer, typ: 'vc+sd-jwt', conceal: [['title']] });
    const asked = { trust: [ISSUER], keyBinding: 'not-asked', clock } as const;
    expect((await verifySdJwtVc(text, asked)).verdict).toBe('accepted');
  });

  it.each(['iss', 'vct', 'exp', 'cnf', 'status'])(
    'refuses %s out of a disclosure',
    async (name) => {
      const claims = {
        iss: ISSUER,
        vct: 'urn:example:type',
        [name]: name === 'iss' ? ISSUER : 'x',
      };
      const text = await issueSdJwt(claims, { signer, conceal: [[name]] });
      const asked = { trust: [ISSUER], keyBinding: 'not-asked', clock } as const;
      const report = await verifySdJwtVc(text, asked);
      expect(codes(report)).toContain('sd-jwt.claim-concealed');
      expect(report.verdict).toBe('rejected');
    },
  );

  it('leaves open what it cannot look up: a status list, a certificate, an issuer on the web', async () => {
    const base = { vct: 'urn:example:type', iat: NOW / 1000 };
    const asked = { keyBinding: 'not-asked', clock } as const;
    const status = { status_list: { idx: 1, uri: 'https://univ.example/1' } };
    const listed = await issueSdJwt({ ...base, iss: ISSUER, status }, { signer });
    const report = await verifySdJwtVc(listed, { ...asked, trust: [ISSUER] });
    expect(report.verdict).toBe('undetermined');
    expect(outcomes(report)['status.list']).toBe('indeterminate');
    const web = createSigner({ keyPair: issuerKeys, id: 'https://univ.example#key' });
    const text = await issueSdJwt({ ...base, iss: 'https://univ.example' }, { signer: web });
    const unknown = await verifySdJwtVc(text, { ...asked, trust: ['https://univ.example'] });
    expect(unknown.verdict).toBe('undetermined');
    const keys = [importPublicKey(issuerKeys.publicKey.multibase ?? '')];
    const pinned = await verifySdJwtVc(text, {
      ...asked,
      trust: [{ id: 'https://univ.example', keys }],
    });
    expect(pinned.verdict).toBe('accepted');
  });

  it('refuses one that names an issuer whose key did not sign it', async () => {
    const claims = { iss: ISSUER, vct: 'urn:example:type' };
    const forged = await issueSdJwt(claims, { signer: createSigner({ keyPair: strangerKeys }) });
    const asked = { trust: [ISSUER], keyBinding: 'not-asked', clock } as const;
    expect((await verifySdJwtVc(forged, asked)).verdict).toBe('rejected');
  });

  it('refuses one that has ended', async () => {
    const text = await issueSdJwt({ iss: ISSUER, vct: 'x', exp: NOW / 1000 - 61 }, { signer });
    const asked = { trust: [ISSUER], keyBinding: 'not-asked', clock } as const;
    expect(codes(await verifySdJwtVc(text, asked))).toContain('validity.expired');
  });

  it('refuses anything that is no SD-JWT, with a report', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (input) => {
        expect((await verified(input as string)).verdict).toBe('rejected');
      }),
    );
  });

  it('MUST NOT be told what is needed in vain: wrong options are a wrong call', async () => {
    const text = await issued();
    const call = (options: object) => verifySdJwtVc(text, options as VerifySdJwtVcOptions);
    await expect(call({ trust: [ISSUER] })).rejects.toThrow(/challenge/);
    await expect(call({ trust: [ISSUER], challenge: 'x' })).rejects.toThrow(/domain/);
    await expect(call({ ...ASKED })).rejects.toThrow(/trust/);
    await expect(call({ ...ASKED, trust: [ISSUER], require: ['titel'] })).rejects.toThrow(
      /require/,
    );
    await expect(call({ ...ASKED, trust: [ISSUER], nonce: 'x' })).rejects.toThrow(/nonce/);
    await expect(call({ ...ASKED, trust: [ISSUER], seen: true })).rejects.toThrow(/seen/);
    const ages = { ...ASKED, trust: [ISSUER], maxAgeSeconds: 1.5 };
    await expect(call(ages)).rejects.toThrow(/maxAgeSeconds/);
    await expect(presentSdJwtVc(text, { show: ['x' as ShownPart] })).rejects.toThrow(TypeError);
    await expect(presentSdJwtVc(text, { show: [], holder })).rejects.toThrow(/challenge/);
  });

  it('refuses to show a part that is not there', async () => {
    await expect(presentSdJwtVc(await issued(), { show: ['skills'] })).rejects.toMatchObject({
      code: 'ERR_SD_JWT_CLAIM',
    });
  });
});
