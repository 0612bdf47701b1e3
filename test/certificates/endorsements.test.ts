import { parse as parseHtml } from 'parse5';
import { describe, expect, it } from 'vitest';
import { renderCertificate } from '../../src/certificates/index.js';
import { exampleBadge } from '../support/certificates.js';
import { agency } from '../support/endorsing.js';

const ID = 'urn:uuid:00000000-0000-4000-8000-0000000000cc';

interface Node {
  readonly nodeName: string;
  readonly value?: string;
  readonly childNodes?: readonly Node[];
}

const textIn = (node: Node): string =>
  [node.value ?? '', ...(node.childNodes ?? []).map(textIn)].join('');

async function endorsedBadge(comment = 'Examined: **no reservation**.') {
  const plain = await exampleBadge({ award: { id: ID } });
  const achievement = plain.credentialSubject.achievement.id;
  return exampleBadge({
    definition: { endorsements: [await agency().endorse({ about: achievement, comment })] },
    award: {
      id: ID,
      endorsements: [
        await agency().endorse(
          { about: ID, comment: 'A word on this one.', validUntil: '2031-12-31T23:59:59Z' },
          { as: 'jwt' },
        ),
      ],
    },
  });
}

const words = async (badge: object, locale: 'en' | 'fr') =>
  textIn(parseHtml(await renderCertificate(badge, { format: 'html', locale })) as unknown as Node);

describe('endorsements on a certificate', () => {
  it.each([
    [
      'en',
      [
        'Endorsed by',
        'Agence Qualité states: “Examined: **no reservation**.”',
        'On this award',
        'Agence Qualité states: “A word on this one.” (valid until 31\u00a0December 2031)',
        'a signature of its own, which is checked when the credential is verified',
      ],
    ],
    [
      'fr',
      [
        'Recommandée par',
        'Agence Qualité déclare : «\u00a0Examined: **no reservation**.\u00a0»',
        'Sur cette délivrance',
        'contrôlée quand le justificatif est vérifié',
      ],
    ],
  ] as const)(
    'MUST be said as what they are, in %s: statements of somebody',
    async (locale, expected) => {
      const said = await words(await endorsedBadge(), locale);
      expect(expected.filter((text) => !said.includes(text))).toEqual([]);
    },
  );

  it('MUST be no section where there are none', async () => {
    expect(await words(await exampleBadge(), 'en')).not.toContain('Endorsed by');
  });

  it('MUST be on the PDF as well, and not keep it from being made', async () => {
    const pdf = await renderCertificate(await endorsedBadge(), { format: 'pdf', locale: 'fr' });
    expect(pdf.length).toBeGreaterThan(1000);
  });

  it('MUST NOT run what an endorser of elsewhere wrote', async () => {
    const badge = JSON.parse(JSON.stringify(await endorsedBadge()));
    const [endorsement] = badge.credentialSubject.achievement.endorsement;
    endorsement.credentialSubject.endorsementComment = '<script>alert(1)</script>';
    const html = await renderCertificate(badge, { format: 'html', locale: 'en' });
    expect(html).toContain('states: “&lt;script&gt;alert(1)&lt;/script&gt;”');
    expect(html).not.toContain('<script>alert(1)');
  });
});
