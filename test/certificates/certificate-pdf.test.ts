import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { unbake } from '../../src/carriers/index.js';
import { type RenderPdfOptions, renderCertificate } from '../../src/certificates/index.js';
import { isMicrocertError } from '../../src/foundation/errors/index.js';
import type { SignedCredential } from '../../src/issuing/index.js';
import { defineMicroCertification, parseAward } from '../../src/model/index.js';
import { verify } from '../../src/verifying/index.js';
import { exampleBadge, issuer, longBadge, PROFILE } from '../support/certificates.js';
import { NOW } from '../support/issuing.js';
import { png } from '../support/pictures.js';

let badge: SignedCredential;
beforeAll(async () => {
  badge = await exampleBadge({ award: { learner: { name: 'Amélie Lefèvre' } } });
});

const pdf = (credential: object | string, options: Partial<RenderPdfOptions> = {}) =>
  renderCertificate(credential, { format: 'pdf', locale: 'fr', clock: () => NOW, ...options });

const refusal = async (making: Promise<unknown>) => {
  try {
    await making;
  } catch (error) {
    if (isMicrocertError(error)) return error;
  }
  throw new Error('it was not refused');
};

describe('a certificate in PDF', () => {
  it('MUST carry the credential letter for letter, so that it is verified from the PDF', async () => {
    const text = JSON.stringify(badge, null, 2);
    const held = await unbake(await pdf(text));
    expect(held).toMatchObject({ format: 'pdf', form: 'json', text });
    const report = await verify(held.text, { trust: [PROFILE.id], clock: () => NOW });
    expect(report.verdict).toBe('accepted');
  });

  it('MUST carry a JWT as a JWT', async () => {
    const definition = defineMicroCertification({
      id: 'https://univ.example/micro/soils',
      title: { fr: 'Sols' },
    });
    const award = parseAward({ learner: { name: 'Ada' }, awardedOn: '2026-07-01' }, definition);
    const jwt = await issuer.issueJwt(definition, award);
    expect(await unbake(await pdf(jwt))).toMatchObject({ form: 'jwt', text: jwt });
  });

  it('MUST be the same bytes for the same credential and clock', async () => {
    const [first, second, later] = [
      await pdf(badge),
      await pdf(badge),
      await pdf(badge, { clock: () => NOW + 1000 }),
    ];
    expect(Buffer.compare(first, second)).toBe(0);
    expect(Buffer.compare(first, later)).not.toBe(0);
  });

  it('SHOULD say that the credential is its source (ISO 32000-2, 7.11.3)', async () => {
    const text = Buffer.from(await pdf(badge)).toString('latin1');
    expect(text).toContain('/AFRelationship/Source');
    expect(text).toMatch(/\/Subtype\/application#2Fvc\+ld\+json/);
    expect(text).toContain('/MarkInfo');
  });

  it('MUST write names in Greek and Cyrillic, and long ones', async () => {
    expect((await unbake(await pdf(await longBadge()))).form).toBe('json');
  });

  it.each([
    ['山田 花子', 'Chinese', 'chinoise'],
    ['דנה כהן', 'Hebrew', 'hébraïque'],
    ['ლელა Ωmega', 'Georgian', 'géorgienne'],
    ['Ada 🎓', 'signs or pictures', 'signes ou images'],
  ])(
    'MUST refuse %s, which Noto Sans cannot write, and name the script alone',
    async (name, en, fr) => {
      const named = await exampleBadge({ award: { learner: { name } } });
      const { code, hint, message } = await refusal(pdf(named));
      expect(code).toBe('ERR_CERTIFICATE_FONT');
      expect([hint?.en, hint?.fr]).toEqual([
        expect.stringContaining(en),
        expect.stringContaining(fr),
      ]);
      expect(`${message}${hint?.en}${hint?.fr}`).not.toContain(name.slice(0, 2));
    },
  );

  it('takes fonts of the caller after its own, and refuses what is none', async () => {
    const regular = await readFile(
      'node_modules/@expo-google-fonts/noto-sans/300Light/NotoSans_300Light.ttf',
    );
    expect((await pdf(badge, { fonts: [{ regular }] })).length).toBeGreaterThan(10_000);
    const none = await refusal(pdf(badge, { fonts: [{ regular: Uint8Array.of(1, 2, 3) }] }));
    expect(none.code).toBe('ERR_CERTIFICATE_FONT');
  });

  it('shows a logo, and refuses one that is damaged', async () => {
    const logo = { bytes: png(), alternative: 'Armes' };
    const shown = await pdf(badge, { template: { logo } });
    expect(Buffer.from(shown).toString('latin1')).toContain('/Subtype/Image');
    const damaged = { ...logo, bytes: png().slice(0, 40) };
    const refused = await refusal(pdf(badge, { template: { logo: damaged } }));
    expect(refused.code).toBe('ERR_CERTIFICATE_LOGO');
  });

  it('MUST be made in bounded time of a title without any place to break it', async () => {
    const title = { fr: 'a'.repeat(20_000) };
    const long = await exampleBadge({ definition: { title } });
    const start = process.cpuUsage();
    await pdf(long);
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(10);
  });
});
