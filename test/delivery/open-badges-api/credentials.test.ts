import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/foundation/json/values.js';
import { createIssuer } from '../../../src/issuing/index.js';
import { type AskedHost, type Client, MARKED, newHost, SCOPE } from '../../support/badges-api.js';
import { COMPLETE } from '../../support/definitions.js';
import { AWARD, NOW } from '../../support/issuing.js';
import { badge, check, draft, STRANGER, sign, UNIVERSITY } from '../../support/verifying.js';

let host: AskedHost;
let client: Client;
beforeAll(async () => {
  host = await newHost();
  client = await host.client();
});
afterAll(() => host.close());

let learners = 0;
let token = '';
/** Each test is about a learner of its own. */
beforeEach(async () => {
  learners += 1;
  token = (await host.tokens(client, { learner: `learner${learners}` })).access_token;
});

const JSON_TYPE = { 'content-type': 'application/json' };
const bring = (body: unknown, headers: Record<string, string> = JSON_TYPE, by = token) =>
  host.api(by, '/credentials', {
    ...{ method: 'POST', headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const list = (query = '', by = token) => host.api(by, `/credentials${query}`);

const jwt = () =>
  createIssuer({
    profile: { id: UNIVERSITY.id, name: 'Université Exemple', country: 'FR' },
    ...{ signer: UNIVERSITY.signer, clock: () => NOW },
  }).issueJwt(COMPLETE, { ...AWARD, id: 'urn:uuid:0f4b7a0e-4d0c-4a63-9a2e-3a4a5c0a7a01' });

/** Badges with ids of their own, each valid from a day of its own. */
const badges = (count: number) =>
  Promise.all(
    Array.from({ length: count }, (_, at) =>
      badge({ id: `https://univ.example/badge/${at}`, validFrom: `2026-06-0${at + 1}T00:00:00Z` }),
    ),
  );

// Open Badges 3.0 section 6.2.3.
describe('POST /credentials', () => {
  it('MUST add a badge with 201 and give it back, byte by byte, so that it still verifies', async () => {
    const text = JSON.stringify(await badge(), null, 2);
    const answer = await bring(text);
    expect([answer.status, answer.text]).toEqual([201, text]);
    expect(answer.headers.get('content-type')).toBe('application/json');
    const { body } = await list();
    expect(body.credential).toHaveLength(1);
    expect((await check(body.credential[0])).verdict).toBe('accepted');
  });

  it('MUST take a compact JWS as text, and list it as such', async () => {
    const text = await jwt();
    const answer = await bring(text, { 'content-type': 'text/plain' });
    expect([answer.status, answer.text]).toEqual([201, text]);
    expect((await list()).body).toEqual({ credential: [], compactJwsString: [text] });
  });

  // Section 10: percent encoding and white space around it do not count.
  it.each([
    ['the same id', 'https://univ.example/badge/%C3%A9'],
    ['the same id, encoded otherwise', 'https://univ.example/badge/é'],
    ['the same id, with encoded white space', 'https://univ.example/badge/%C3%A9%20'],
  ])('MUST replace a badge of %s with 200', async (_what, id) => {
    const one = await badge();
    await bring({ ...one, id: 'https://univ.example/badge/%C3%A9' });
    expect((await bring({ ...one, id })).status).toBe(200);
    const { headers, body } = await list();
    expect([headers.get('x-total-count'), body.credential[0].id]).toEqual(['1', id]);
  });

  it('MUST keep badges of two issuers apart, though they have one id', async () => {
    const id = 'https://univ.example/badge/1';
    await bring({ ...(await badge()), id });
    expect((await bring(await sign(draft({ id }, STRANGER), STRANGER))).status).toBe(201);
    expect((await list()).headers.get('x-total-count')).toBe('2');
  });

  it('MUST keep the newer of two, and say so', async () => {
    const id = 'https://univ.example/badge/1';
    await bring(await badge({ id, validFrom: '2026-06-02T00:00:00Z' }));
    const older = await bring(await badge({ id, validFrom: '2026-06-01T00:00:00Z' }));
    expect([older.status, older.body.imsx_codeMajor]).toEqual([400, 'failure']);
    const { body } = await list();
    expect(body.credential.map((one: JsonObject) => one['validFrom'])).toEqual([
      '2026-06-02T00:00:00Z',
    ]);
  });

  it.each([
    ['no JSON', '{', JSON_TYPE],
    ['no badge', { id: 'urn:x', name: MARKED }, JSON_TYPE],
    ['a JWS that is said to be JSON', 'a.b.c', JSON_TYPE],
    ['JSON that is said to be a JWS', { id: 'urn:x' }, { 'content-type': 'text/plain' }],
    ['nothing', '', JSON_TYPE],
  ])('MUST refuse with 400: %s', async (_what, body, headers) => {
    const answer = await bring(body, headers);
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({
      ...{ imsx_codeMajor: 'failure', imsx_severity: 'error' },
      imsx_codeMinor: { imsx_codeMinorField: [{ imsx_codeMinorFieldValue: 'invalid_data' }] },
    });
    expect(answer.text).not.toContain(MARKED);
  });

  it('MUST refuse a badge without an id: it could not be told from others', async () => {
    expect((await bring(await badge({ id: undefined }))).status).toBe(400);
  });

  it('MUST NOT keep what the host does not accept', async () => {
    const answer = await bring(await badge({ name: `forged ${MARKED}` }));
    expect(answer.status).toBe(403);
    expect(answer.text).not.toContain(MARKED);
    expect((await list()).headers.get('x-total-count')).toBe('0');
  });

  it.each([
    ['another type', { 'content-type': 'application/xml' }, 415],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['compressed', { ...JSON_TYPE, 'content-encoding': 'gzip' }, 415],
  ])('MUST refuse %s', async (_what, headers, status) => {
    expect((await bring('{}', headers)).status).toBe(status);
  });

  it('MUST refuse more than is accepted', async () => {
    expect((await bring(`"${'x'.repeat(1_100_000)}"`)).status).toBe(413);
  });
});

// Open Badges 3.0 sections 6.2.2 and 6.4.
describe('GET /credentials', () => {
  beforeEach(async () => {
    for (const one of await badges(5)) await bring(one);
  });
  const ids = ({ body }: { readonly body: { readonly credential: JsonObject[] } }) =>
    body.credential.map(({ id }) => String(id).split('/').at(-1)).join('');
  const linksIn = (headers: Headers) =>
    Object.fromEntries(
      (headers.get('link') ?? '').split(', ').map((one) => {
        const [, url = '', relation] = /^<(.*)>; rel="(\w+)"$/.exec(one) ?? [];
        return [relation, new URL(url).search];
      }),
    );

  it('MUST give pages, how many there are, and the way to the others', async () => {
    const first = await list('?limit=2');
    expect([ids(first), first.headers.get('x-total-count')]).toEqual(['01', '5']);
    expect(linksIn(first.headers)).toEqual({
      ...{ next: '?limit=2&offset=2', last: '?limit=2&offset=4', first: '?limit=2&offset=0' },
    });
    const middle = await list('?limit=2&offset=2');
    expect(ids(middle)).toBe('23');
    expect(linksIn(middle.headers)).toMatchObject({
      ...{ next: '?limit=2&offset=4', prev: '?limit=2&offset=0' },
    });
    const last = await list('?limit=2&offset=4');
    expect(ids(last)).toBe('4');
    expect(linksIn(last.headers)).not.toHaveProperty('next');
  });

  it('MUST reach every badge once by following next', async () => {
    let [query, seen] = ['?limit=2', ''];
    for (let steps = 0; query !== '' && steps < 10; steps += 1) {
      const page = await list(query);
      seen += ids(page);
      query = linksIn(page.headers)['next'] ?? '';
    }
    expect(seen).toBe('01234');
  });

  it('MUST give those only that are later than since, and keep it in the links', async () => {
    const page = await list('?since=2026-06-02T00:00:00Z&limit=1');
    expect([ids(page), page.headers.get('x-total-count')]).toEqual(['2', '3']);
    expect(linksIn(page.headers)['next']).toBe('?limit=1&offset=1&since=2026-06-02T00%3A00%3A00Z');
    expect(ids(await list('?since=2026-06-03T02:00:00%2B02:00'))).toBe('34');
    expect(ids(await list('?since=2026-06-03T00:00:00'))).toBe('34');
  });

  it('MUST give a whole page at most, whatever the limit, and nothing beyond the end', async () => {
    expect(ids(await list('?limit=2147483647'))).toBe('01234');
    expect(linksIn((await list('?limit=2147483647')).headers)['first']).toBe('?limit=100&offset=0');
    const beyond = await list('?offset=2147483647');
    expect([beyond.status, ids(beyond)]).toEqual([200, '']);
  });

  it.each([
    ...['limit=0', 'limit=-1', 'limit=1e3', 'limit=0x10', 'limit=', 'limit=2147483648'],
    ...['limit=1.5', 'limit=%201', 'offset=-1', 'offset=99999999999999999999', 'offset=x'],
    ...['limit=1&limit=2', 'since=', 'since=yesterday', 'since=2026-02-30T00:00:00Z'],
    ...['since=2026-06-01', "since=2026-06-01T00:00:00Z'--", 'since=%0d%0aX-Evil:1', 'sinse=1'],
  ])('MUST refuse %s with 400', async (query) => {
    const answer = await list(`?${query}`);
    expect(answer.status).toBe(400);
    const [{ imsx_codeMinorFieldValue: minor }] = answer.body.imsx_codeMinor.imsx_codeMinorField;
    expect(minor).toBe('invalid_query_parameter');
    expect(answer.headers.get('x-evil')).toBeNull();
  });

  it('MUST make links of its own address, whatever the request says of the host', async () => {
    const answer = await host.api(token, '/credentials', {
      headers: { 'x-forwarded-host': 'evil.example', forwarded: 'host=evil.example' },
    });
    expect(answer.headers.get('link')).toContain(`<${host.origin}/ims/ob/v3p0/credentials?`);
    expect(answer.headers.get('link')).not.toContain('evil');
  });

  it('MUST NOT show what is another learner’s', async () => {
    const other = (await host.tokens(client, { learner: 'someoneelse' })).access_token;
    const answer = await list('', other);
    expect(answer.body).toEqual({ credential: [], compactJwsString: [] });
    expect(answer.headers.get('x-total-count')).toBe('0');
  });

  it('MUST answer HEAD without a body, and OPTIONS for pages of other sites', async () => {
    const head = await host.api(token, '/credentials', { method: 'HEAD' });
    expect([head.status, head.text, head.headers.get('x-total-count')]).toEqual([200, '', '5']);
    const options = await host.ask('/ims/ob/v3p0/credentials', { method: 'OPTIONS' });
    expect(options.status).toBe(204);
    expect(options.headers.get('access-control-allow-headers')).toContain('authorization');
  });
});

describe('access', () => {
  const scoped = async (scope: string) => (await host.tokens(client, { scope })).access_token;

  it.each([
    ['credential.upsert', 'GET', '/credentials'],
    ['credential.readonly', 'POST', '/credentials'],
    ['profile.update', 'GET', '/profile'],
    ['profile.readonly', 'PUT', '/profile'],
  ])('with %s alone MUST NOT do %s %s', async (scope, method, path) => {
    const init = method === 'GET' ? { method } : { method, headers: JSON_TYPE, body: '{}' };
    const answer = await host.api(await scoped(SCOPE + scope), path, init);
    expect(answer.status).toBe(403);
    expect(answer.headers.get('www-authenticate')).toContain('insufficient_scope');
  });

  it.each(['', 'bad', 'x'.repeat(5000)])(
    'with the token "%s" MUST be refused with 401',
    async (given) => {
      const answer = await host.api(given, '/credentials');
      expect([answer.status, answer.body.imsx_codeMajor]).toEqual([401, 'failure']);
    },
  );

  it('MUST end with the token', async () => {
    const before = host.now;
    host.now += 3_600_001;
    expect((await list()).status).toBe(401);
    host.now = before;
  });

  it.each([
    ['PUT', '/credentials'],
    ['DELETE', '/credentials'],
    ['POST', '/profile'],
    ['POST', '/discovery'],
  ])('MUST refuse %s %s with 405', async (method, path) => {
    const { status, body } = await host.api(token, path, { method });
    expect([status, body.imsx_codeMajor]).toEqual([405, 'failure']);
  });

  it('MUST refuse what is not there with 404', async () => {
    expect((await host.api(token, '/other')).status).toBe(404);
  });
});

// Open Badges 3.0 sections 6.2.4 and 6.2.5.
describe('/profile', () => {
  const PROFILE = {
    '@context': ['https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
    ...{ id: 'https://univ.example/people/1', type: 'Profile', name: MARKED },
  };
  const put = (body: unknown, headers = JSON_TYPE) =>
    host.api(token, '/profile', { method: 'PUT', headers, body: JSON.stringify(body) });

  it('MUST be put and got by its learner alone', async () => {
    expect((await host.api(token, '/profile')).status).toBe(404);
    expect(await put(PROFILE)).toMatchObject({ status: 200, body: PROFILE });
    expect(await host.api(token, '/profile')).toMatchObject({ status: 200, body: PROFILE });
    const other = (await host.tokens(client, { learner: 'someoneelse' })).access_token;
    const answer = await host.api(other, '/profile');
    expect(answer.status).toBe(404);
    expect(answer.text).not.toContain(MARKED);
  });

  it('MUST say with 202 that a change is still looked at', async () => {
    const { status, body } = await put({ ...PROFILE, name: 'Later' });
    expect([status, body.imsx_codeMajor]).toEqual([202, 'processing']);
  });

  it.each([
    ['another type', { ...PROFILE, type: 'Person' }],
    ['no id', { ...PROFILE, id: undefined }],
    ['a name that is a number', { ...PROFILE, name: 5 }],
    ['a list', [PROFILE]],
  ])('MUST refuse %s', async (_what, body) => {
    const answer = await put(body);
    expect(answer.status).toBe(400);
    expect(answer.text).not.toContain(MARKED);
  });
});
