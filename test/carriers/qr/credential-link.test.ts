import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { credentialLink } from '../../../src/carriers/qr/credential-link.js';
import { linkDictionary } from '../../../src/carriers/qr/link-dictionary.js';
import { qrMatrix } from '../../../src/carriers/qr/qr-matrix.js';
import {
  looksLikeCredentialLink,
  readCredentialLink,
} from '../../../src/carriers/qr/read-credential-link.js';

const verifier = 'https://univ.example/verify/';
const hosted = 'https://univ.example/badges/4711.json';
const badge = {
  '@context': ['https://www.w3.org/ns/credentials/v2'],
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  name: 'Santé des sols — 土壌',
};
const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const jws = `${part({ alg: 'EdDSA' })}.${part(badge)}.${Buffer.alloc(64, 7).toString('base64url')}`;
/** What does not compress. */
const noise = (length: number): string =>
  Array.from({ length: Math.ceil(length / 64) }, (_, i) =>
    createHash('sha256').update(`${i}`).digest('hex'),
  ).join('').slice(0, length); // biome-ignore format: one thought

afterEach(() => {
  vi.restoreAllMocks();
});

/** As in a browser: nothing of Node. */
function withoutNode(): void {
  vi.spyOn(process, 'getBuiltinModule').mockReturnValue(undefined as never);
}

async function urlOf(credential: object | string): Promise<string> {
  const link = await credentialLink({ verifier, credential, largest: 40 });
  if (link.kind === 'none') throw new Error('no link');
  return link.url;
}

async function codeOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => 'read',
    (error: unknown) => (error as { code?: unknown }).code ?? error,
  );
}

describe.each([
  ['by Node', () => {}, '#c1='],
  ['in a browser', withoutNode, '#c='],
])('a link with a credential in it, made %s', (_, prepare, form) => {
  it('MUST be the verifier page with the credential in the fragment, which no server is sent', async () => {
    prepare();
    const link = await credentialLink({ verifier, credential: badge, hosted });
    expect(link).toMatchObject({ kind: 'fragment', correction: 'M' });
    expect(link).toHaveProperty('url', expect.stringContaining(`${verifier}${form}`));
  });

  it('MUST give back a credential as JSON, and a JWS letter for letter', async () => {
    prepare();
    expect(JSON.parse(await readCredentialLink(await urlOf(badge)))).toEqual(badge);
    expect(await readCredentialLink(await urlOf(jws))).toBe(jws);
  });

  it('MUST read what was made elsewhere', async () => {
    const urls = [await urlOf(badge), await urlOf(jws)];
    withoutNode();
    const alike = [await urlOf(badge), await urlOf(jws)];
    for (const url of [...urls, ...alike])
      expect(await codeOf(readCredentialLink(url))).toBe('read');
    vi.restoreAllMocks();
    for (const url of [...urls, ...alike])
      expect(await codeOf(readCredentialLink(url))).toBe('read');
  });
});

describe('a link for a QR code', () => {
  it('MUST fit the code that phones read from paper, and say how wide to print it', async () => {
    const link = await credentialLink({ verifier, credential: { ...badge, id: noise(1300) } });
    if (link.kind === 'none') throw new Error('no link');
    expect(link.correction).toBe('L');
    const { size } = qrMatrix(link.url, { correction: link.correction, largest: 25 });
    expect(link.leastMillimetres / (size + 8)).toBeGreaterThanOrEqual(0.32);
  });

  it('MUST be the address of the credential where that is too large', async () => {
    const credential = { ...badge, id: noise(4000) };
    expect(await credentialLink({ verifier, credential, hosted })).toMatchObject({
      kind: 'hosted',
      url: hosted,
      leastMillimetres: 20,
    });
  });

  it('MUST be nothing, with the reason, where there is no address either', async () => {
    const credential = { ...badge, id: noise(4000) };
    const link = await credentialLink({ verifier, credential });
    expect(link).toEqual({
      kind: 'none',
      reason: {
        en: expect.stringContaining('too large'),
        fr: expect.stringContaining('volumineux'),
      },
    });
  });

  it.each([
    ['a verifier that is not https', { verifier: 'http://univ.example/' }],
    ['a verifier that runs a script', { verifier: 'javascript:alert(1)' }],
    ['a verifier with a fragment', { verifier: `${verifier}#top` }],
    ['an address that is not https', { hosted: 'data:text/html,x' }],
    ['text that is no credential', { credential: 'hello there' }],
    ['nothing', { credential: undefined as unknown as string }],
  ])('MUST refuse %s', async (_, changed) => {
    await expect(credentialLink({ verifier, credential: badge, ...changed })).rejects.toThrow(
      TypeError,
    );
  });

  it('MUST refuse JSON in which a member stands twice', async () => {
    expect(await codeOf(credentialLink({ verifier, credential: '{"a":1,"a":2}' }))).toBe(
      'ERR_JSON_DUPLICATE_KEY',
    );
  });
});

describe('reading a link', () => {
  it('MUST read the fragment alone, and beside other parameters', async () => {
    const url = await urlOf(badge);
    const fragment = url.slice(url.indexOf('#'));
    for (const text of [fragment, `\n${url} `, `${verifier}#lang=fr&${fragment.slice(1)}&x=1`]) {
      expect(looksLikeCredentialLink(text)).toBe(true);
      expect(JSON.parse(await readCredentialLink(text))).toEqual(badge);
    }
    expect(JSON.parse(await readCredentialLink(new URL(url)))).toEqual(badge);
  });

  it('MUST NOT follow a link, and refuses one that leads elsewhere', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch');
    for (const text of [
      hosted,
      'https://evil.example/#d=abc',
      'javascript:alert(1)',
      '#',
      '',
      '{"a":1}',
      jws,
    ]) {
      expect(looksLikeCredentialLink(text)).toBe(false);
      expect(await codeOf(readCredentialLink(text))).toBe('ERR_CARRIER_LINK');
    }
    expect(fetched).not.toHaveBeenCalled();
  });

  it('MUST say that a form is not known yet, and that there are two credentials', async () => {
    expect(await codeOf(readCredentialLink('#c2=AAAA'))).toBe('ERR_CARRIER_LINK_FORM');
    const url = await urlOf(badge);
    const twice = `${url}&${url.slice(url.indexOf('#') + 1)}`;
    expect(await codeOf(readCredentialLink(twice))).toBe('ERR_CARRIER_LINK_FORM');
  });

  it('MUST refuse a link that was cut off anywhere, or lengthened', async () => {
    for (const credential of [badge, jws]) {
      const url = await urlOf(credential);
      for (let end = url.indexOf('=') + 1; end < url.length; end += 1)
        expect(await codeOf(readCredentialLink(url.slice(0, end)))).toBe(
          'ERR_CARRIER_LINK_DAMAGED',
        );
      for (const more of ['A', 'AAAA', '%20', '=', '+'])
        expect(await codeOf(readCredentialLink(url + more))).toBe('ERR_CARRIER_LINK_DAMAGED');
    }
  });

  // DEFLATE expands up to 1,032 times.
  it('MUST stop at its limit, however small the link is', async () => {
    const bomb = deflateRawSync(Buffer.alloc(50_000_000, 0x20), { level: 9 }).toString('base64url');
    for (const form of ['c', 'c1'])
      expect(await codeOf(readCredentialLink(`#${form}=${bomb}`))).toBe(
        'ERR_CARRIER_LINK_TOO_LARGE',
      );
    const url = await urlOf(badge);
    expect(await codeOf(readCredentialLink(url, { maxBytes: 100 }))).toBe(
      'ERR_CARRIER_LINK_TOO_LARGE',
    );
    expect(await codeOf(readCredentialLink(`#c=${'A'.repeat(3_000_000)}`))).toBe(
      'ERR_CARRIER_LINK_TOO_LARGE',
    );
  });

  it('MUST refuse bytes that are no text', async () => {
    const data = deflateRawSync(Uint8Array.of(0xc3, 0x28)).toString('base64url');
    expect(await codeOf(readCredentialLink(`#c=${data}`))).toBe('ERR_CARRIER_LINK_DAMAGED');
  });

  it('MUST give back any JSON object, and any three parts of base64url, as they were', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.string(), fc.jsonValue()).map((value) => JSON.stringify(value)),
        async (text) => {
          const read = await codeOf(urlOf(text));
          // What the strict parser refuses is not linked to.
          if (read === 'read')
            expect(await readCredentialLink(await urlOf(text))).toBe(
              JSON.stringify(JSON.parse(text)),
            );
          else expect(read).toMatch(/^ERR_JSON_/);
        },
      ),
      { numRuns: 50 },
    );
    const letters = fc.stringMatching(/^[\w-]{1,40}$/);
    await fc.assert(
      fc.asyncProperty(fc.tuple(letters, letters, letters), async (parts) => {
        const text = parts.join('.');
        expect(await readCredentialLink(await urlOf(text))).toBe(text);
      }),
      { numRuns: 100 },
    );
  });

  it('MUST answer any text with one of its own errors', async () => {
    await fc.assert(
      fc.asyncProperty(fc.stringMatching(/^#c1?=[\w-]{0,200}$/), async (text) => {
        expect(await codeOf(readCredentialLink(text))).toMatch(/^(read|ERR_CARRIER_LINK_\w+)$/);
      }),
      { numRuns: 300 },
    );
  });
});

// A link on paper lasts: what it refers back to may never change.
it('the texts that links of the form c1 refer to MUST NOT change', () => {
  expect(createHash('sha256').update(linkDictionary()).digest('hex')).toBe(
    'adf314bac81b0a4380a521d23aab0548a5f196b245c55677cf70240614b7f32d',
  );
  expect(linkDictionary().length).toBeLessThan(32_768);
});
