import { readFileSync } from 'node:fs';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { memoryDeliveryStore } from '../../src/delivery/index.js';
import { unrecordedIssuance } from '../../src/delivery/openid4vci/index.js';
import { createOpenid4vpVerifier } from '../../src/delivery/openid4vp/index.js';
import { createIssuer } from '../../src/issuing/index.js';
import { DEFINITION, SECRET } from '../support/delivery.js';
import { newParty, UNIVERSITY } from '../support/verifying.js';
import { AWARD_TO_OFFER, newIssuer, PRE_AUTHORIZED } from '../support/wallet-requests.js';

const DOCUMENT = JSON.parse(readFileSync('schemas/delivery.openapi.json', 'utf8'));
const ajv = new Ajv2020({ strict: false });
(addFormats as unknown as (on: Ajv2020) => void)(ajv);
ajv.addSchema({ ...DOCUMENT, $id: 'https://api.example/openapi' });

/** Whether an answer is as the document has it, for its operation and status. */
function expectAsDescribed(
  [path, method]: readonly [string, 'get' | 'post'],
  { status, headers, body }: { status: number; headers: Headers; body: object },
): void {
  const described = DOCUMENT.paths[path][method].responses[status];
  expect([path, status, described !== undefined]).toEqual([path, status, true]);
  const { $ref } = described;
  const response = $ref ? DOCUMENT.components.responses[$ref.split('/').at(-1)] : described;
  const [type] = (headers.get('content-type') ?? '').split(';');
  const content = response.content?.[type ?? ''];
  expect([path, status, type, content !== undefined || type === '']).toEqual([
    path,
    status,
    type,
    true,
  ]);
  if (type !== 'application/json') return;
  const name = content.schema.$ref.split('/').at(-1);
  const validate = ajv.getSchema(`https://api.example/openapi#/components/schemas/${name}`);
  expect([validate?.(body), validate?.errors]).toEqual([true, null]);
}

describe('schemas/delivery.openapi.json', () => {
  it('MUST be a document of OpenAPI 3.1', async () => {
    const validator = new Validator();
    const { valid, errors } = await validator.validate(structuredClone(DOCUMENT));
    expect([valid, errors, validator.version]).toEqual([true, undefined, '3.1']);
  });

  it('MUST describe what wallets are told of an SD-JWT VC', async () => {
    const profile = { id: UNIVERSITY.id, name: 'Université Exemple', country: 'FR' };
    const { signer } = UNIVERSITY;
    const { ask } = await newIssuer({
      configurations: {
        parts: {
          ...{ definition: DEFINITION, format: 'dc+sd-jwt', signedWith: ['EdDSA'] },
          vct: 'https://univ.example/vct.json',
        },
      },
      issuance: unrecordedIssuance({ issuer: createIssuer({ profile, signer }), signer }),
    });
    const answer = await ask('/.well-known/openid-credential-issuer/wallet');
    expect(answer.text).toContain('"claims":[{"path":["');
    expectAsDescribed(['/.well-known/openid-credential-issuer/{path}', 'get'], answer);
  });

  it('MUST describe what the issuer answers', async () => {
    const issuer = await newIssuer();
    const well = (name: string) => `/.well-known/${name}/{path}`;
    const at = async (name: string) => issuer.ask(`/.well-known/${name}/wallet`);
    for (const name of ['openid-credential-issuer', 'oauth-authorization-server'])
      expectAsDescribed([well(name), 'get'], await at(name));
    const { link } = await issuer.issuer.offer({
      ...{ award: AWARD_TO_OFFER, configurationIds: ['badge'], byReference: true },
    });
    const uri = new URL(new URL(link).searchParams.get('credential_offer_uri') ?? '');
    const path = `/offer${uri.search}`;
    expectAsDescribed(['/offer', 'get'], await issuer.ask(path));
    for (const bad of ['/offer?id=x', '/offer?id=x&id=y'])
      expectAsDescribed(['/offer', 'get'], await issuer.ask(bad));
    expectAsDescribed(['/offer', 'get'], await issuer.ask(path, { method: 'POST' }));
    const offer = await issuer.offer();
    const form = { grant_type: PRE_AUTHORIZED, 'pre-authorized_code': issuer.codeOf(offer) };
    expectAsDescribed(['/token', 'post'], await issuer.token(form));
    const given = await issuer.token({ ...form, tx_code: offer.txCode ?? '' });
    expectAsDescribed(['/token', 'post'], given);
    expectAsDescribed(['/nonce', 'post'], await issuer.ask('/nonce', { method: 'POST' }));
    expectAsDescribed(['/nonce', 'post'], await issuer.ask('/nonce'));
    const token = given.body['access_token'] ?? '';
    const credential = await issuer.credential(token, await issuer.request());
    expect(credential.status).toBe(200);
    expectAsDescribed(['/credential', 'post'], credential);
    expectAsDescribed(['/credential', 'post'], await issuer.credential('x', {}));
    expectAsDescribed(['/credential', 'post'], await issuer.credential(token, {}));
    expectAsDescribed(['/authorize', 'get'], await issuer.ask('/authorize'));
  });

  it('MUST describe what the verifier answers', async () => {
    const { signer } = await newParty();
    const report = { verdict: 'accepted', policy: 'test', judgedAt: '', checks: [] } as const;
    const verifier = createOpenid4vpVerifier({
      ...{ url: 'https://employer.example/vp', name: 'Example', secret: SECRET, signer },
      store: memoryDeliveryStore(),
      verify: async () => ({ report, credentials: [] }),
    });
    const ask = async (url: string, init?: RequestInit) => {
      const answer = await verifier.handle(new Request(url, init));
      const { status, headers } = answer;
      const isJson = headers.get('content-type') === 'application/json';
      return { status, headers, body: isJson ? await answer.json() : {} };
    };
    const { link } = await verifier.ask({ credentials: [{ id: 'badge', format: 'ldp_vc' }] });
    const uri = new URL(link).searchParams.get('request_uri') ?? '';
    expectAsDescribed(['/request', 'get'], await ask(uri));
    expectAsDescribed(['/request', 'get'], await ask('https://employer.example/vp/request?id=x'));
    const post = (form: Record<string, string>) =>
      ask('https://employer.example/vp/response', {
        method: 'POST',
        body: new URLSearchParams(form),
      });
    expectAsDescribed(['/response', 'post'], await post({ state: 'x' }));
  });

  it('MUST name each path that is served, and no other', () => {
    expect(Object.keys(DOCUMENT.paths)).toEqual([
      '/.well-known/openid-credential-issuer/{path}',
      '/.well-known/oauth-authorization-server/{path}',
      ...['/authorize', '/offer', '/token', '/nonce', '/credential', '/request', '/response'],
    ]);
  });
});
