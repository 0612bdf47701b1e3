import { beforeAll, describe, expect, it } from 'vitest';
import { unbake } from '../../src/carriers/index.js';
import { renderCertificate } from '../../src/certificates/index.js';
import { NOW } from '../support/issuing.js';
import { badgeOf, issuerBy, LEARNER, recordInput, recordOf } from '../support/records.js';

let record: object;
beforeAll(async () => {
  record = await recordOf();
});

const page = (credential: object | string, locale: 'en' | 'fr' = 'fr') =>
  renderCertificate(credential, { format: 'html', locale });
const shown = (html: string) =>
  html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll('&#39;', "'");

describe('the certificate of a learner record', () => {
  it('MUST name the record, each badge in it with who awarded it, and how they are related', async () => {
    const text = shown(await page(record));
    expect(text).toContain('Diplôme universitaire, relevé');
    for (const index of [0, 1, 2]) expect(text).toContain(`${index + 1}. Sols, partie ${index}`);
    expect(text).toContain(
      'Sols, partie 0 — fait partie de — Diplôme universitaire Sols et territoires',
    );
    expect(text).toContain('Sols, partie 0 — précède — Sols, partie 1');
    expect(text).toContain('Le relevé n’en garantit aucune');
    const english = shown(await page(record, 'en'));
    expect(english).toContain('3. Soils, part 2');
    expect(english).toContain('Soils, part 0 — comes before — Soils, part 1');
    expect(english).toContain('The record vouches for none of them');
  });

  it('MUST NOT say that anything in it is recognised, nor that what it is part of was awarded', async () => {
    const text = shown(await page(record, 'en'));
    expect(text).not.toMatch(/recognised|certified/i);
    expect(text).not.toMatch(/Awarded Diplôme/);
  });

  it('MUST carry the record letter for letter in a PDF, the same bytes for the same clock', async () => {
    const text = JSON.stringify(record, null, 2);
    const options = { format: 'pdf', locale: 'fr', clock: () => NOW } as const;
    const pdf = await renderCertificate(text, options);
    expect(await unbake(pdf)).toMatchObject({ format: 'pdf', form: 'json', text });
    expect(Buffer.compare(pdf, await renderCertificate(text, options))).toBe(0);
  });

  it('names the learner where the record does, or all of its badges do', async () => {
    const named = { ...LEARNER, name: 'Amélie Lefèvre' };
    const credentials = [
      await badgeOf(0, { learner: named }),
      await badgeOf(1, { learner: named }),
    ];
    const input = await recordInput({ credentials, associations: [] });
    const { name: _, ...rest } = input;
    const own = await issuerBy().issueRecord({ ...rest, name: 'Relevé' });
    expect(shown(await page(own))).toContain('Délivré à Amélie Lefèvre');
    expect(shown(await page(record))).toContain('Délivré au titulaire du relevé joint');
  });

  it('MUST say of a badge that cannot be read that it is not read, and show the others', async () => {
    const copy = structuredClone(record) as {
      credentialSubject: { verifiableCredential: unknown[] };
    };
    copy.credentialSubject.verifiableCredential[1] = 'a.b.c';
    const text = shown(await page(copy));
    expect(text).toContain('2. Un justificatif qui n’est pas lu ici');
    expect(text).toContain('3. Sols, partie 2');
  });

  it('MUST be refused where the record is not signed', async () => {
    const { proof: _, ...unsigned } = record as { proof: unknown };
    await expect(page(unsigned)).rejects.toMatchObject({ code: 'ERR_CERTIFICATE_UNSIGNED' });
  });

  it('takes a record that is larger than a badge may be', async () => {
    const credentials = await Promise.all(Array.from({ length: 24 }, (_, index) => badgeOf(index)));
    const input = await recordInput({ credentials, associations: [] });
    const large = JSON.stringify(await issuerBy().issueRecord(input));
    expect(shown(await page(large))).toContain('24. Sols, partie 23');
  });
});
