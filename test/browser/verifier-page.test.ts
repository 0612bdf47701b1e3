import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bake, svgRenderMethod } from '../../src/carriers/index.js';
import { credentialLink } from '../../src/carriers/qr/credential-link.js';
import { renderCertificate } from '../../src/certificates/index.js';
import { createIssuer } from '../../src/issuing/index.js';
import { FULL, FULL_AWARD } from '../formats/open-badges/full-definition.js';
import { issueFull } from '../support/full-credential.js';
import { entry, LIST_URL, list } from '../support/status-lists.js';
import { draft, sign, UNIVERSITY } from '../support/verifying.js';
import { type PageServer, servePage } from './support/page-server.js';
import { drop, jsonFile, launch, verdict, visit } from './support/visitor.js';

const NAME = 'Université de la liste';
const TRUSTING = {
  issuers: { asOf: '2026-07-01T00:00:00Z', issuers: [{ id: UNIVERSITY.id, name: NAME }] },
};
const BADGE = JSON.stringify(await issueFull(UNIVERSITY));
const CHANGED = BADGE.replace('Université Exemple', 'Université Exemplo');
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const SVG = new TextEncoder().encode(
  '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90"><circle cx="45" cy="45" r="40"/></svg>',
);

let browser: Browser;
let trusting: PageServer;
let plain: PageServer;

beforeAll(async () => {
  browser = await launch();
  trusting = await servePage(TRUSTING);
  plain = await servePage({});
});
afterAll(async () => {
  await Promise.all([browser?.close(), trusting?.close(), plain?.close()]);
});

describe('the verdict of the verifier page', () => {
  it('accepts a badge of an issuer that the host lists, and says by what name it is listed', async () => {
    const { page } = await visit(browser, trusting.address);
    await drop(page, jsonFile(BADGE));
    expect(await verdict(page)).toEqual({
      word: 'Accepted',
      sentence: 'Authentic, unchanged, in force, by an issuer you trust.',
    });
    expect(await page.locator('.verdict').textContent()).toContain(NAME);
    expect(await page.locator('.check.failed, .check.indeterminate').count()).toBe(0);
  });

  it('rejects the same badge after one character was changed, and does not say that its issuer is trusted', async () => {
    expect(CHANGED).not.toBe(BADGE);
    const { page } = await visit(browser, trusting.address);
    await drop(page, jsonFile(CHANGED));
    const { word, sentence } = await verdict(page);
    expect(word).toBe('Rejected');
    expect(sentence).toContain('changed after it was signed');
    expect(await page.locator('.verdict').textContent()).not.toContain(NAME);
    expect(await page.locator('.check.failed').first().textContent()).toContain('Signature');
  });

  it('leaves it open where the host names no issuers, and says that nobody has said who this is', async () => {
    const { page } = await visit(browser, plain.address);
    await drop(page, jsonFile(BADGE));
    expect(await verdict(page)).toEqual({
      word: 'Could not be decided',
      sentence: 'The signature holds, the issuer was not checked.',
    });
    const said = await page.locator('.verdict').textContent();
    expect(said).toContain('Nobody has told this page');
    expect(said).toContain(UNIVERSITY.id);
  });

  it('rejects a badge of an issuer that is not on the list', async () => {
    const other = await servePage({
      issuers: { asOf: '2026-07-01T00:00:00Z', issuers: [{ id: 'did:web:other.example' }] },
    });
    const { page } = await visit(browser, other.address);
    await drop(page, jsonFile(BADGE));
    expect((await verdict(page)).word).toBe('Rejected');
    expect(await page.locator('.verdict').textContent()).toContain('not on this page’s list');
    await other.close();
  });

  describe('of a badge that can be revoked', () => {
    const judgedWith = async (resources: object | undefined) => {
      const bundle = {
        ...{ type: 'MicrocertOfflineBundle', version: 1, asOf: '2026-07-02T00:00:00Z' },
        ...{ resources, didDocuments: [] },
      };
      const server = await servePage({ ...TRUSTING, ...(resources !== undefined && { bundle }) });
      const { page } = await visit(browser, server.address);
      await drop(page, jsonFile(await sign(draft({ credentialStatus: entry() }))));
      const said = await verdict(page);
      await server.close();
      return { ...said, text: await page.locator('#result').textContent() };
    };
    const today = new Date().toISOString();
    const fetched = async (set: readonly number[], asOf = today) => ({
      [LIST_URL]: { asOf, body: JSON.stringify(await list({ set })) },
    });

    it('says that it was revoked, by the list in the bundle of the host', async () => {
      const { word, sentence } = await judgedWith(await fetched([7]));
      expect([word, sentence]).toEqual(['Rejected', 'The issuer has revoked it.']);
    });

    it('accepts it where the list says it was not, and says how old that list is', async () => {
      const { word, text } = await judgedWith(await fetched([8]));
      expect(word).toBe('Accepted');
      expect(text).toContain(`as of ${today.slice(0, 10)}`);
    });

    it('leaves it open where the list is months old', async () => {
      const { word } = await judgedWith(await fetched([8], '2026-07-02T00:00:00Z'));
      expect(word).toBe('Could not be decided');
    });

    it('leaves it open where the host has no list', async () => {
      const { word, sentence } = await judgedWith(undefined);
      expect([word, sentence]).toEqual([
        'Could not be decided',
        'Authentic, but whether it was revoked is not known.',
      ]);
    });
  });

  it.each(['{"isuers": {}}', '{"issuers": {"asOf": "today"}}', 'no JSON', '[]'])(
    'trusts nobody and says so where the settings are %s',
    async (settings) => {
      const broken = await servePage(settings);
      const { page } = await visit(browser, broken.address);
      await drop(page, jsonFile(BADGE));
      expect((await verdict(page)).word).toBe('Could not be decided');
      expect(await page.locator('.verdict').textContent()).toContain('cannot be read');
      await broken.close();
    },
  );

  it.each([
    ['a text that is no credential', 'hello'],
    ['JSON that ends early', BADGE.slice(0, 500)],
    ['an empty file', ''],
  ])('says of %s that it could not be read', async (_, text) => {
    const { page } = await visit(browser, trusting.address);
    await drop(page, jsonFile(text));
    expect((await verdict(page)).word).toBe('Could not be read');
  });

  it('refuses a file that is larger than any badge without reading it', async () => {
    const { page } = await visit(browser, trusting.address);
    await page.evaluate(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(40_000_000)], 'large.pdf'));
      document.dispatchEvent(
        new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: transfer }),
      );
    });
    expect((await verdict(page)).word).toBe('Could not be read');
  });
});

describe('ways to hand in a badge', () => {
  const ways = {
    png: () => ({ name: 'b.png', type: 'image/png', bytes: bake(PNG, BADGE) }),
    svg: () => ({ name: 'b.svg', type: 'image/svg+xml', bytes: bake(SVG, BADGE) }),
  };

  it.each(Object.keys(ways) as (keyof typeof ways)[])(
    'reads the credential in a baked %s, and shows the picture',
    async (kind) => {
      const { page, complaints } = await visit(browser, trusting.address);
      await drop(page, ways[kind]());
      expect((await verdict(page)).word).toBe('Accepted');
      const shown = await page
        .locator('img.picture')
        .evaluate((image: HTMLImageElement) =>
          image.decode().then(() => [image.src.slice(0, 5), image.naturalWidth] as const),
        );
      expect(shown[0]).toBe('blob:');
      expect(shown[1]).toBeGreaterThan(0);
      expect(complaints).toEqual([]);
    },
  );

  it('takes the credential out of a PDF certificate', async () => {
    const bytes = await renderCertificate(BADGE, { format: 'pdf', locale: 'fr' });
    const { page, complaints } = await visit(browser, trusting.address);
    await drop(page, { name: 'c.pdf', type: 'application/pdf', bytes });
    expect((await verdict(page)).word).toBe('Accepted');
    expect(complaints).toEqual([]);
  });

  it('shows how the issuer would have it drawn, named as theirs, and not once it was changed', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 60"><text y="30">{{name}}</text></svg>';
    const renderMethod = svgRenderMethod({ svg });
    const badge = JSON.stringify(await issueFull(UNIVERSITY, { renderMethod }));
    const { page, complaints } = await visit(browser, trusting.address);
    await drop(page, jsonFile(badge));
    expect((await verdict(page)).word).toBe('Accepted');
    const width = await page
      .locator('img.drawing')
      .evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth));
    expect(width).toBeGreaterThan(0);
    expect(await page.locator('figcaption').textContent()).toContain('no verdict');
    await drop(page, jsonFile(badge.replace('Université Exemple', 'Université Exemplo')));
    await page.waitForSelector('.verdict.rejected');
    expect(await page.locator('img.drawing').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('draws nothing by a template that does more than draw, and says so', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
    const template = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
    const harmless = svgRenderMethod({ svg: svg.replace(/<script>.*<.script>/, '') });
    const { proof: _, ...issued } = (await issueFull(UNIVERSITY, {
      renderMethod: harmless,
    })) as { proof: unknown };
    const signed = await sign({ ...issued, renderMethod: { ...harmless, template } });
    const { page, complaints } = await visit(browser, trusting.address);
    await drop(page, jsonFile(signed));
    expect((await verdict(page)).word).toBe('Accepted');
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.locator('#result').textContent()).toContain('ERR_RENDER_METHOD_UNSAFE');
    expect(complaints).toEqual([]);
  });

  it('says of a picture without a credential that there is none in it', async () => {
    const { page } = await visit(browser, trusting.address);
    await drop(page, { name: 'b.png', type: 'image/png', bytes: PNG });
    expect((await verdict(page)).word).toBe('Could not be read');
  });

  it('reads a JWT', async () => {
    const profile = { id: UNIVERSITY.id, name: 'Université Exemple', country: 'FR' };
    const { status: _, ...award } = FULL_AWARD;
    const clock = () => Date.parse('2026-07-15T09:00:00Z');
    const issuer = createIssuer({ profile, signer: UNIVERSITY.signer, clock });
    const jwt = await issuer.issueJwt(FULL, award);
    const { page } = await visit(browser, trusting.address);
    await drop(page, { name: 'b.jwt', type: '', bytes: new TextEncoder().encode(String(jwt)) });
    expect((await verdict(page)).word).toBe('Accepted');
  });

  it('takes a file from the dialogue, the same one twice too', async () => {
    const { page } = await visit(browser, trusting.address);
    const file = { name: 'b.json', mimeType: 'application/json', buffer: Buffer.from(BADGE) };
    await page.setInputFiles('#file', file);
    expect((await verdict(page)).word).toBe('Accepted');
    await page.setInputFiles('#file', { ...file, buffer: Buffer.from(CHANGED) });
    await page.waitForSelector('.verdict.rejected');
    await page.setInputFiles('#file', file);
    await page.waitForSelector('.verdict.accepted');
  });

  it('takes text pasted anywhere on the page', async () => {
    const { page } = await visit(browser, trusting.address);
    await page.evaluate((text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      document.body.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    }, BADGE);
    expect((await verdict(page)).word).toBe('Accepted');
  });

  it('reads the credential in the fragment of a link, on arrival and when it is pasted, and sends it nowhere', async () => {
    const small = JSON.stringify(await sign(draft()));
    const link = await credentialLink({
      verifier: 'https://verify.example/',
      credential: small,
      largest: 40,
    });
    const url = link.kind === 'none' ? '' : link.url;
    expect(link.kind).toBe('fragment');
    const fragment = url.slice(url.indexOf('#'));
    const { page, requests } = await visit(browser, trusting.address + fragment);
    expect((await verdict(page)).word).toBe('Accepted');
    expect(requests.join(' ')).not.toContain(fragment.slice(4, 40));

    const { page: other } = await visit(browser, trusting.address);
    await other.locator('summary').first().click();
    await other.fill('#text', url);
    await other.keyboard.press('Tab');
    await other.keyboard.press('Enter');
    expect((await verdict(other)).word).toBe('Accepted');
  });

  it('says of a link that carries nothing that it is not followed', async () => {
    const { page, requests } = await visit(browser, trusting.address);
    const before = requests.length;
    await page.locator('summary').first().click();
    await page.fill('#text', 'https://elsewhere.example/badge/1');
    await page.locator('form button').click();
    expect((await verdict(page)).word).toBe('Could not be read');
    expect(requests).toHaveLength(before);
  });
});

describe('what the page keeps to itself', () => {
  it('asks its own host for its own files and nothing else, whatever the badge refers to', async () => {
    const { page, requests, complaints } = await visit(browser, trusting.address);
    const credentialSubject = withImage(draft(), 'https://tracker.example/pixel.png');
    await drop(page, jsonFile(await sign(draft({ credentialSubject }))));
    await verdict(page);
    await drop(page, jsonFile(BADGE));
    await verdict(page);
    const asked = new Set(requests.map((url) => url.replace(trusting.address, '')));
    expect([...asked].sort()).toEqual(['', 'config.json', 'engine.js', 'main.js', 'style.css']);
    expect(await page.locator('img').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('judges without a network, once it is loaded', async () => {
    const server = await servePage(TRUSTING);
    const { page } = await visit(browser, server.address);
    await page.waitForLoadState('networkidle');
    await server.close();
    await expect(fetch(server.address)).rejects.toThrow();
    await drop(page, jsonFile(BADGE));
    expect((await verdict(page)).word).toBe('Accepted');
    await page.locator('[data-language=fr]').click();
    await drop(page, { name: 'b.svg', type: 'image/svg+xml', bytes: bake(SVG, CHANGED) });
    await page.waitForSelector('.verdict.rejected');
  });

  it('shows markup in names as the text it is', async () => {
    const hostile =
      '<img src=x onerror="document.title=\'owned\'"><script>document.title="owned"</script>';
    const { page, requests, complaints } = await visit(browser, trusting.address);
    const before = draft();
    const issuer = { ...(before['issuer'] as object), name: hostile };
    await drop(page, jsonFile(await sign(draft({ issuer, name: hostile }))));
    await verdict(page);
    expect(await page.locator('#result').textContent()).toContain(hostile);
    expect(await page.locator('#result img, #result script').count()).toBe(0);
    expect(await page.title()).not.toContain('owned');
    expect(requests.filter((url) => url.endsWith('/x'))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('runs no script of an SVG that it shows, and loads nothing that it refers to', async () => {
    const active = new TextEncoder().encode(
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="https://tracker.example/p.png" width="9" height="9"/><circle r="4" onclick="alert(1)"/></svg>',
    );
    const { page, requests } = await visit(browser, trusting.address);
    await drop(page, { name: 'b.svg', type: 'image/svg+xml', bytes: bake(active, BADGE) });
    expect((await verdict(page)).word).toBe('Accepted');
    await page.waitForLoadState('networkidle');
    expect(requests.every((url) => url.startsWith(trusting.address))).toBe(true);
  });
});

function withImage(document: object, id: string): object {
  const { credentialSubject } = document as {
    credentialSubject: { achievement: object };
  };
  const { achievement } = credentialSubject;
  return { ...credentialSubject, achievement: { ...achievement, image: { id, type: 'Image' } } };
}
