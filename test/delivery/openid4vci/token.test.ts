import { describe, expect, it } from 'vitest';
import { memoryDeliveryStore } from '../../../src/delivery/index.js';
import { NOW } from '../../support/issuing.js';
import { MARKED, newIssuer, PRE_AUTHORIZED } from '../../support/wallet-requests.js';

/** What a wallet sends for an offer. */
async function withOffer(options: Parameters<typeof newIssuer>[0] = {}) {
  const issuer = await newIssuer(options);
  const made = await issuer.offer();
  const right = {
    grant_type: PRE_AUTHORIZED,
    'pre-authorized_code': issuer.codeOf(made),
    tx_code: made.txCode ?? '',
  };
  const wrong = { ...right, tx_code: made.txCode === '000000' ? '111111' : '000000' };
  return { issuer, right, wrong };
}

/** A store that puts the first token in only once it is told to. */
function slowStore() {
  const store = memoryDeliveryStore({ clock: () => NOW });
  let [reached, make] = [() => {}, () => {}];
  const isMade = new Promise<void>((done) => {
    reached = done;
  });
  const told = new Promise<void>((done) => {
    make = done;
  });
  let tokens = 0;
  const create: typeof store.create = async (id, entry) => {
    if (id.startsWith('token:') && ++tokens === 1) {
      reached();
      await told;
    }
    return store.create(id, entry);
  };
  return { store: { ...store, create }, isMade, make: () => make() };
}

// OpenID4VCI 1.0 section 6, RFC 6749 section 5.
describe('the token endpoint', () => {
  it('MUST give a bearer token for a code and its transaction code, kept by nobody on the way', async () => {
    const { issuer, right } = await withOffer();
    const { status, body, headers } = await issuer.token(right);
    expect(status).toBe(200);
    expect(body).toEqual({
      access_token: expect.stringMatching(/^[\w-]{43}$/),
      token_type: 'Bearer',
      expires_in: 600,
    });
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('refuses a code that comes twice, and takes back what was given for it', async () => {
    const { issuer, right } = await withOffer();
    const { body } = await issuer.token(right);
    expect(await issuer.token(right)).toMatchObject({
      status: 400,
      body: { error: 'invalid_grant' },
    });
    const after = await issuer.credential(body['access_token'] ?? '', await issuer.request());
    expect(after.status).toBe(401);
    expect(issuer.made).toEqual([]);
  });

  it('MUST leave the token alone where who repeats the code does not know the transaction code', async () => {
    const { issuer, right, wrong } = await withOffer();
    const { body } = await issuer.token(right);
    expect((await issuer.token(wrong)).status).toBe(400);
    expect(
      (await issuer.credential(body['access_token'] ?? '', await issuer.request())).status,
    ).toBe(200);
  });

  it('MUST give a code to one of those who bring it at the same moment', async () => {
    const { issuer, right } = await withOffer();
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => issuer.token(right)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  it('MUST give nothing for a code that comes again while its token is being made', async () => {
    const { store, isMade, make } = slowStore();
    const { issuer, right } = await withOffer({ store });
    const first = issuer.token(right);
    await isMade;
    expect((await issuer.token(right)).status).toBe(400);
    make();
    expect(await first).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
    expect((await issuer.token(right)).status).toBe(400);
  });

  it('MUST take a token back for good, however often the code comes again', async () => {
    const { issuer, right } = await withOffer();
    const { body } = await issuer.token(right);
    for (let time = 0; time < 3; time += 1) {
      await issuer.token(right);
      const after = await issuer.credential(body['access_token'] ?? '', await issuer.request());
      expect(after.status).toBe(401);
    }
  });

  it('MUST lock an offer after five wrong transaction codes, for the right one as well', async () => {
    const { issuer, right, wrong } = await withOffer();
    for (let attempt = 0; attempt < 5; attempt += 1)
      expect((await issuer.token(wrong)).body['error']).toBe('invalid_grant');
    expect(await issuer.token(right)).toMatchObject({
      status: 400,
      body: { error: 'invalid_grant', error_description: expect.stringContaining('new offer') },
    });
  });

  it('MUST lock it also where they are tried at the same moment', async () => {
    const { issuer, right, wrong } = await withOffer();
    const all = Array.from({ length: 40 }, () => issuer.token(wrong));
    await Promise.all(all);
    expect((await issuer.token(right)).status).toBe(400);
  });

  it('MUST take the right code after fewer wrong ones', async () => {
    const { issuer, right, wrong } = await withOffer();
    for (let attempt = 0; attempt < 4; attempt += 1) await issuer.token(wrong);
    expect((await issuer.token(right)).status).toBe(200);
  });

  it('refuses an offer that has ended', async () => {
    const { issuer, right } = await withOffer();
    issuer.now += 900_000;
    expect((await issuer.token(right)).body['error']).toBe('invalid_grant');
  });

  it('refuses a transaction code that is missing, and one that nobody expects', async () => {
    const { issuer, right } = await withOffer();
    const { tx_code: _, ...without } = right;
    expect((await issuer.token(without)).body['error']).toBe('invalid_request');
    const open = await issuer.issuer.offer({
      award: { learner: { id: 'mailto:other@univ.example' }, awardedOn: '2026-07-01' },
      configurationIds: ['badge'],
      txCode: false,
    });
    const form = { grant_type: PRE_AUTHORIZED, 'pre-authorized_code': issuer.codeOf(open) };
    expect((await issuer.token({ ...form, tx_code: '123456' })).body['error']).toBe(
      'invalid_request',
    );
    expect((await issuer.token(form)).status).toBe(200);
  });

  it.each([
    ['no grant type', {}, 'invalid_request'],
    ['another grant type', { grant_type: 'client_credentials' }, 'unsupported_grant_type'],
    ['a grant type of an object', { grant_type: '__proto__' }, 'unsupported_grant_type'],
    ['no code', { grant_type: PRE_AUTHORIZED }, 'invalid_request'],
    [
      'an unknown code',
      { grant_type: PRE_AUTHORIZED, 'pre-authorized_code': 'x' },
      'invalid_grant',
    ],
    [
      'a code of a megabyte less than the limit',
      { grant_type: PRE_AUTHORIZED, 'pre-authorized_code': 'x'.repeat(15_000) },
      'invalid_grant',
    ],
  ])('refuses %s', async (_, form, error) => {
    const issuer = await newIssuer();
    const answer = await issuer.token(form as Record<string, string>);
    expect(answer).toMatchObject({ status: 400, body: { error } });
  });

  it('refuses a parameter that stands twice (RFC 6749 section 3.2)', async () => {
    const { issuer, right } = await withOffer();
    const body = `${new URLSearchParams(right)}&tx_code=000000`;
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const answer = await issuer.ask('/token', { method: 'POST', headers, body });
    expect(answer).toMatchObject({ status: 400, body: { error: 'invalid_request' } });
  });

  it.each([
    ['application/json', '{}'],
    ['text/plain', 'grant_type=x'],
    ['multipart/form-data; boundary=x', ''],
  ])('refuses a body of type %s', async (type, body) => {
    const { issuer } = await withOffer();
    const init = { method: 'POST', headers: { 'content-type': type }, body };
    expect(await issuer.ask('/token', init)).toMatchObject({
      status: 415,
      body: { error: 'invalid_request' },
    });
  });

  it('refuses a body that is too large, whatever it says of its length, without reading on', async () => {
    const { issuer } = await withOffer();
    let pulled = 0;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        pulled += 1;
        controller.enqueue(new TextEncoder().encode('x'.repeat(8_192)));
        if (pulled > 1_000) controller.close();
      },
    });
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const answer = await issuer.ask('/token', {
      ...{ method: 'POST', headers, body },
      duplex: 'half',
    } as RequestInit);
    expect(answer).toMatchObject({ status: 413, body: { error: 'invalid_request' } });
    expect(pulled).toBeLessThan(10);
  });

  it.each(['GET', 'PUT', 'DELETE', 'PATCH'])('refuses the method %s', async (method) => {
    const { issuer } = await withOffer();
    const answer = await issuer.ask('/token', { method });
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('POST');
  });

  it('MUST let wallets in a browser ask', async () => {
    const { issuer } = await withOffer();
    const answer = await issuer.ask('/token', { method: 'OPTIONS' });
    expect(answer.status).toBe(204);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  });

  it('MUST slow down a client that asks too often, and no other', async () => {
    const { issuer, wrong } = await withOffer({
      rateLimit: { perMinute: 3, clientOf: (request) => request.headers.get('x-client') ?? '' },
    });
    const from = (client: string) => issuer.post('/token', wrong, { 'x-client': client });
    for (let request = 0; request < 3; request += 1) expect((await from('a')).status).toBe(400);
    const answer = await from('a');
    expect(answer.status).toBe(429);
    expect(answer.headers.get('retry-after')).toBe('20');
    expect((await from('b')).status).toBe(400);
    issuer.now += 20_000;
    expect((await from('a')).status).toBe(400);
  });

  it('MUST say nothing of a learner, and of what fails on its side nothing at all', async () => {
    const failing = () => Promise.reject(new Error(`disk of ${MARKED} is full`));
    const broken = { create: failing, read: failing, take: failing, change: failing };
    const issuer = await newIssuer({ store: broken });
    const form = { grant_type: PRE_AUTHORIZED, 'pre-authorized_code': MARKED };
    const answer = await issuer.token(form);
    expect(answer).toMatchObject({ status: 500, body: { error: 'server_error' } });
    expect(answer.text).not.toContain(MARKED);
    expect(issuer.errors).toHaveLength(1);
  });

  it('MUST keep no code, no token and no transaction code', async () => {
    const kept: string[] = [];
    const { memoryDeliveryStore } = await import('../../../src/delivery/index.js');
    const inner = memoryDeliveryStore({ clock: () => 0 });
    const issuer = await newIssuer({
      store: {
        ...inner,
        create: (id, entry) => {
          kept.push(id, entry.value);
          return inner.create(id, entry);
        },
        change: (id, decide) =>
          inner.change(id, (value) => {
            const change = decide(value);
            kept.push(change.value ?? '');
            return change;
          }),
      },
    });
    const made = await issuer.offer();
    const code = issuer.codeOf(made);
    const { body } = await issuer.token({
      grant_type: PRE_AUTHORIZED,
      'pre-authorized_code': code,
      tx_code: made.txCode ?? '',
    });
    const all = kept.join('\n');
    expect(all).not.toContain(code);
    expect(all).not.toContain(body['access_token'] ?? '');
    expect(all).not.toContain(`"${made.txCode}"`);
  });
});
