import { describe, expect, it, vi } from 'vitest';
import { credentialLink } from '../../../src/carriers/index.js';
import { verify } from '../../../src/index.js';
import { NOW } from '../../support/issuing.js';
import { badge, check, said, UNIVERSITY } from '../../support/verifying.js';

const options = { trust: [UNIVERSITY.id], clock: () => NOW };
const BADGE = await badge();

async function linkTo(credential: object): Promise<string> {
  const verifier = 'https://univ.example/verify/';
  const link = await credentialLink({ verifier, credential, largest: 40 });
  if (link.kind === 'none') throw new Error('no link');
  return link.url;
}

describe('verify, given a link', () => {
  it('MUST give the report on the credential in it, as text, bytes or fragment', async () => {
    const url = await linkTo(BADGE);
    const expected = await check(JSON.stringify(BADGE));
    expect(expected.verdict).toBe('accepted');
    const inputs = [url, `\n ${url}\n`, new TextEncoder().encode(url), url.slice(url.indexOf('#'))];
    for (const input of inputs) expect(await verify(input, options)).toEqual(expected);
  });

  it('MUST reject a credential that was changed inside of it', async () => {
    const url = await linkTo({ ...BADGE, name: 'Something else' });
    expect((await verify(url, options)).verdict).toBe('rejected');
  });

  it.each([
    ['leads elsewhere', 'https://evil.example/badge.json', 'input.format', 'ERR_CARRIER_LINK'],
    ['is cut off', '#c1=AAAA', 'input.format', 'ERR_CARRIER_LINK_DAMAGED'],
    ['is of a form to come', '#c2=AAAA', 'input.format', 'ERR_CARRIER_LINK_FORM'],
  ])('MUST say of one that %s that it holds nothing to verify', async (_, text, id, code) => {
    const fetched = vi.spyOn(globalThis, 'fetch');
    const report = await verify(text, options);
    expect(report.verdict).toBe('rejected');
    expect(said(report, id)).toBe(`failed ${code}`);
    expect(fetched).not.toHaveBeenCalled();
  });
});
