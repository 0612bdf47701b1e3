import { generateKeyPair, SignJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { newWallet } from '../../support/wallet.js';
import { MARKED, newIssuer, URL_OF_ISSUER } from '../../support/wallet-requests.js';

const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');

// OpenID4VCI 1.0 section 8 and appendix F.
describe('the credential endpoint', () => {
  it('MUST hand out what was recorded, made out to the key that was proved', async () => {
    const issuer = await newIssuer();
    const { status, body } = await issuer.credential(
      await issuer.newToken(),
      await issuer.request(),
    );
    expect(status).toBe(200);
    const [text] = issuer.made;
    expect(text).toContain(issuer.wallet.did);
    expect(body).toEqual({ credentials: [{ credential: text }] });
    expect(issuer.recorded).toEqual([text]);
  });

  it('MUST give the same credential to a wallet that lost the answer, by the same proof or a new one', async () => {
    const issuer = await newIssuer();
    const token = await issuer.newToken();
    const request = await issuer.request();
    const first = await issuer.credential(token, request);
    expect((await issuer.credential(token, request)).body).toEqual(first.body);
    expect((await issuer.credential(token, await issuer.request())).body).toEqual(first.body);
    expect(issuer.made).toHaveLength(1);
  });

  it('MUST make one credential where a wallet asks for it several times at the same moment', async () => {
    const issuer = await newIssuer();
    const token = await issuer.newToken();
    const requests = await Promise.all([1, 2, 3, 4].map(() => issuer.request()));
    const answers = await Promise.all(requests.map((one) => issuer.credential(token, one)));
    const texts = new Set(answers.map(({ text }) => text));
    expect(texts.size).toBe(1);
    expect(issuer.recorded).toHaveLength(1);
  });

  it('MUST hand out nothing that could not be recorded, and record what was kept at the next try', async () => {
    let isDown = true;
    const recorded: string[] = [];
    let made = 0;
    const issuer = await newIssuer({
      issuance: {
        issue: async () => ({ text: `credential ${++made}` }),
        record: async ({ text }) => {
          if (isDown) throw new Error('the database is away');
          recorded.push(text);
        },
      },
    });
    const token = await issuer.newToken();
    expect((await issuer.credential(token, await issuer.request())).status).toBe(500);
    isDown = false;
    const { body } = await issuer.credential(token, await issuer.request());
    expect(body['credentials']).toEqual([{ credential: 'credential 1' }]);
    expect(recorded).toEqual(['credential 1']);
  });

  it('refuses a second wallet what a first one has', async () => {
    const issuer = await newIssuer();
    await issuer.credential(await issuer.newToken(), await issuer.request());
    const token = await issuer.newToken();
    const by = await newWallet();
    const answer = await issuer.credential(token, await issuer.request(await issuer.proof({ by })));
    expect(answer).toMatchObject({ status: 400, body: { error: 'credential_request_denied' } });
  });

  it('refuses an award to a DID to every other one', async () => {
    const issuer = await newIssuer();
    const by = await newWallet();
    const award = { learner: { id: by.did }, awardedOn: '2026-07-01' };
    const offer = await issuer.issuer.offer({ award, configurationIds: ['badge'], txCode: false });
    const form = {
      grant_type: 'urn:ietf:params:oauth:grant-type:pre-authorized_code',
      'pre-authorized_code': issuer.codeOf(offer),
    };
    const token = (await issuer.token(form)).body['access_token'] ?? '';
    const denied = await issuer.credential(token, await issuer.request());
    expect(denied.body['error']).toBe('credential_request_denied');
    const theirs = await issuer.request(await issuer.proof({ by }));
    expect((await issuer.credential(token, theirs)).status).toBe(200);
  });

  describe('tokens', () => {
    it.each([
      ['none', undefined, 'Bearer'],
      ['an unknown one', 'Bearer abc', 'Bearer error="invalid_token"'],
      ['another scheme', 'Basic YTpi', 'Bearer'],
      ['one with a break in it', 'Bearer a b', 'Bearer'],
    ])('refuses %s', async (_, authorization, challenge) => {
      const issuer = await newIssuer();
      const headers = {
        'content-type': 'application/json',
        ...(authorization !== undefined && { authorization }),
      };
      const answer = await issuer.ask('/credential', { method: 'POST', headers, body: '{}' });
      expect(answer.status).toBe(401);
      expect(answer.headers.get('www-authenticate')).toBe(challenge);
    });

    it('refuses one that has expired', async () => {
      const issuer = await newIssuer();
      const token = await issuer.newToken();
      issuer.now += 600_000;
      expect((await issuer.credential(token, await issuer.request())).status).toBe(401);
    });

    it('refuses one for what it was not given for', async () => {
      const issuer = await newIssuer();
      const token = await issuer.newToken();
      const request = { ...(await issuer.request()), credential_configuration_id: 'other' };
      const answer = await issuer.credential(token, request);
      expect(answer.body['error']).toBe('credential_request_denied');
    });
  });

  describe('proofs', () => {
    const MINUTE = 60;
    const at = Math.floor(Date.parse('2026-07-15T09:00:00Z') / 1000);

    it.each([
      ['for another issuer', { payload: { aud: 'https://other.example' } }, 'invalid_proof'],
      ['for nobody', { payload: { aud: undefined } }, 'invalid_proof'],
      [
        'for several issuers',
        { payload: { aud: [URL_OF_ISSUER, 'https://other.example'] } },
        'invalid_proof',
      ],
      ['with a slash behind', { payload: { aud: `${URL_OF_ISSUER}/` } }, 'invalid_proof'],
      ['of another type', { header: { typ: 'JWT' } }, 'invalid_proof'],
      ['of no type', { header: { typ: undefined } }, 'invalid_proof'],
      ['from long ago', { payload: { iat: at - 11 * MINUTE } }, 'invalid_proof'],
      ['from the future', { payload: { iat: at + 2 * MINUTE } }, 'invalid_proof'],
      ['of no time', { payload: { iat: undefined } }, 'invalid_proof'],
      ['of a time in words', { payload: { iat: String(at) } }, 'invalid_proof'],
      ['that has expired', { payload: { exp: at - 2 * MINUTE } }, 'invalid_proof'],
      ['that is not valid yet', { payload: { nbf: at + 2 * MINUTE } }, 'invalid_proof'],
      ['without a nonce', { payload: { nonce: undefined } }, 'invalid_nonce'],
      ['with a nonce of its own', { payload: { nonce: 'abc' } }, 'invalid_nonce'],
      ['without a key', { header: { kid: undefined } }, 'invalid_proof'],
      ['with a key of another DID method', { header: { kid: 'did:ion:x#0' } }, 'invalid_proof'],
      ['with a key at an address', { header: { kid: 'https://w.example/key' } }, 'invalid_proof'],
      ['with keys elsewhere', { header: { jku: 'https://w.example/keys' } }, 'invalid_proof'],
      ['with a certificate', { header: { x5c: ['AA=='] } }, 'invalid_proof'],
    ])('refuses one %s', async (_, change, error) => {
      const issuer = await newIssuer();
      const token = await issuer.newToken();
      const jwt = await issuer.proof(change);
      const answer = await issuer.credential(token, await issuer.request(jwt));
      expect(answer).toMatchObject({ status: 400, body: { error } });
      expect(issuer.made).toEqual([]);
    });

    it.each(['none', 'None', 'NONE', '', 'HS256', 'RS256'])(
      'refuses the algorithm "%s"',
      async (alg) => {
        const issuer = await newIssuer();
        const token = await issuer.newToken();
        const [, payload, signature] = (await issuer.proof()).split('.');
        const header = { alg, typ: 'openid4vci-proof+jwt', kid: `${issuer.wallet.did}#0` };
        for (const tail of ['', signature]) {
          const jwt = `${encode(header)}.${payload}.${tail}`;
          const answer = await issuer.credential(token, await issuer.request(jwt));
          expect(answer).toMatchObject({ status: 400, body: { error: 'invalid_proof' } });
        }
      },
    );

    it('refuses one that was signed with another key', async () => {
      const issuer = await newIssuer();
      const [other, token] = [await newWallet(), await issuer.newToken()];
      const jwt = await issuer.proof({ header: { kid: `${other.did}#0` } });
      const answer = await issuer.credential(token, await issuer.request(jwt));
      expect(answer.body['error']).toBe('invalid_proof');
    });

    it('refuses an HMAC made with the public key, and a private key in the header', async () => {
      const issuer = await newIssuer();
      const token = await issuer.newToken();
      const { privateKey } = await generateKeyPair('EdDSA', { extractable: true });
      const jwk = await crypto.subtle.exportKey('jwk', privateKey);
      const payload = { aud: URL_OF_ISSUER, iat: at, nonce: await issuer.nonce() };
      const jwt = await new SignJWT(payload)
        .setProtectedHeader({ alg: 'EdDSA', typ: 'openid4vci-proof+jwt', jwk } as never)
        .sign(privateKey);
      const answer = await issuer.credential(token, await issuer.request(jwt));
      expect(answer.body['error']).toBe('invalid_proof');
    });

    it('refuses any change of one sign in it', async () => {
      const issuer = await newIssuer();
      const token = await issuer.newToken();
      const jwt = await issuer.proof();
      // The last sign of a part may hold bits that stand for nothing.
      const places = [...jwt.matchAll(/[\w-](?=[\w-])/g)].map(({ index }) => index);
      for (const place of places.filter((_, at) => at % 29 === 0)) {
        const sign = jwt[place] === 'A' ? 'B' : 'A';
        const changed = jwt.slice(0, place) + sign + jwt.slice(place + 1);
        const answer = await issuer.credential(token, await issuer.request(changed));
        expect([place, answer.status]).toEqual([place, 400]);
      }
      expect(issuer.made).toEqual([]);
    });

    it('refuses one that was overheard: its nonce serves one token', async () => {
      const issuer = await newIssuer();
      const request = await issuer.request();
      await issuer.credential(await issuer.newToken(), request);
      const answer = await issuer.credential(await issuer.newToken(), request);
      expect(answer).toMatchObject({ status: 400, body: { error: 'invalid_nonce' } });
    });

    it('refuses a nonce that has expired, and one of another issuer', async () => {
      const issuer = await newIssuer();
      const nonce = await issuer.nonce();
      issuer.now += 300_000;
      const late = await issuer.proof({ payload: { nonce } });
      const token = await issuer.newToken();
      expect((await issuer.credential(token, await issuer.request(late))).body['error']).toBe(
        'invalid_nonce',
      );
      const other = await newIssuer({ secret: new Uint8Array(32).fill(6) });
      const foreign = await issuer.proof({ payload: { nonce: await other.nonce() } });
      expect((await issuer.credential(token, await issuer.request(foreign))).body['error']).toBe(
        'invalid_nonce',
      );
    });
  });

  describe('requests', () => {
    it.each([
      ['nothing', {}, 'invalid_credential_request'],
      [
        'both an identifier and a configuration',
        { credential_identifier: 'badge', credential_configuration_id: 'badge' },
        'invalid_credential_request',
      ],
      [
        'an identifier, which was not given',
        { credential_identifier: 'badge' },
        'invalid_credential_request',
      ],
      [
        'an unknown configuration',
        { credential_configuration_id: 'unknown' },
        'unknown_credential_configuration',
      ],
      [
        'a configuration by the name of a member of every object',
        { credential_configuration_id: 'constructor' },
        'unknown_credential_configuration',
      ],
      ['no proof', { credential_configuration_id: 'badge' }, 'invalid_proof'],
      [
        'the proof of a draft',
        { credential_configuration_id: 'badge', proof: { proof_type: 'jwt', jwt: 'x' } },
        'invalid_proof',
      ],
      [
        'a proof of another type',
        { credential_configuration_id: 'badge', proofs: { di_vp: [{}] } },
        'invalid_proof',
      ],
      [
        'proofs of two types',
        { credential_configuration_id: 'badge', proofs: { jwt: ['x'], attestation: ['y'] } },
        'invalid_proof',
      ],
      [
        'two proofs',
        { credential_configuration_id: 'badge', proofs: { jwt: ['x', 'y'] } },
        'invalid_credential_request',
      ],
      [
        'an encrypted answer',
        { credential_configuration_id: 'badge', credential_response_encryption: {} },
        'invalid_encryption_parameters',
      ],
    ])('refuses %s', async (_, body, error) => {
      const issuer = await newIssuer();
      const answer = await issuer.credential(await issuer.newToken(), body);
      expect(answer).toMatchObject({ status: 400, body: { error } });
    });

    it.each(['[]', 'null', '"x"', '{', '{"a":1,"a":2}', '{"__proto__":{}}', '['.repeat(9_999)])(
      'refuses a body that is no JSON object, or two for two readers (%#)',
      async (body) => {
        const issuer = await newIssuer();
        const headers = {
          authorization: `Bearer ${await issuer.newToken()}`,
          'content-type': 'application/json',
        };
        const answer = await issuer.ask('/credential', { method: 'POST', headers, body });
        expect(answer).toMatchObject({
          status: 400,
          body: { error: 'invalid_credential_request' },
        });
      },
    );

    it('refuses a form, and a body that is too large', async () => {
      const issuer = await newIssuer();
      const authorization = `Bearer ${await issuer.newToken()}`;
      const form = await issuer.post('/credential', {}, { authorization });
      expect(form.status).toBe(415);
      const large = await issuer.ask('/credential', {
        method: 'POST',
        headers: { authorization, 'content-type': 'application/json' },
        body: JSON.stringify({ x: 'x'.repeat(40_000) }),
      });
      expect(large.status).toBe(413);
    });

    it('MUST repeat nothing of what was sent, and nothing of the learner', async () => {
      const issuer = await newIssuer();
      const token = await issuer.newToken();
      const answers = [
        await issuer.credential(token, { credential_configuration_id: MARKED }),
        await issuer.credential(token, await issuer.request(`${MARKED}.${MARKED}.${MARKED}`)),
        await issuer.ask(`/${MARKED}`),
      ];
      for (const { text } of answers) expect(text).not.toContain(MARKED);
    });
  });
});
