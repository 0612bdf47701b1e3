import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { memoryDeliveryStore } from '../../src/delivery/index.js';
import * as badgesApi from '../../src/delivery/open-badges-api/index.js';
import * as vcApi from '../../src/delivery/vc-api/index.js';
import { SECRET } from '../support/delivery.js';
import { badge, UNIVERSITY } from '../support/verifying.js';

/** Runs a piece of code with these names. */
function run(body: string, names: object): Promise<unknown> {
  const code = body
    .replaceAll(/^import .*$/gm, '')
    .replaceAll("'did:web:univ.example'", JSON.stringify(UNIVERSITY.id));
  const made = new Function(...Object.keys(names), `return (async () => { ${code} })()`) as (
    ...given: unknown[]
  ) => Promise<unknown>;
  return made(...Object.values(names));
}

const toVerify = async () =>
  new Request('https://univ.example/vc/credentials/verify', {
    method: 'POST',
    headers: { authorization: 'Bearer secret', 'content-type': 'application/json' },
    body: JSON.stringify({ verifiableCredential: await badge() }),
  });

const exampleIn = async (file: string) => {
  const source = await readFile(`src/delivery/${file}`, 'utf8');
  const [, block = ''] = /@example\n \* ```ts\n(.*?) \* ```/s.exec(source) ?? [];
  return block.replaceAll(/^ \* ?/gm, '');
};

/** A server that hands a request on at once. */
const serverFor = (request: Request) => {
  const answers: Promise<Response>[] = [];
  const all = (_path: string, handle: (request: Request) => Promise<Response>) =>
    answers.push(handle(request));
  return { server: { all }, answers };
};

it('the example of createVcApi MUST run', async () => {
  const { server, answers } = serverFor(await toVerify());
  const isKnown = (token?: string) => token === 'secret';
  const names = { ...vcApi, signer: UNIVERSITY.signer, isKnown, server };
  await run(await exampleIn('vc-api/create-vc-api.ts'), names);
  expect(await (await answers[0])?.json()).toMatchObject({ verified: true });
});

it('the example of issueOpenBadges MUST run', async () => {
  const code = `${await exampleIn('vc-api/issue-open-badges.ts')}; return issue`;
  const issue = await run(code, { ...vcApi, signer: UNIVERSITY.signer });
  expect(issue).toBeTypeOf('function');
});

it('the examples of the Open Badges API MUST run', async () => {
  const registry = { find: async () => [] };
  const request = new Request('https://univ.example/ims/ob/v3p0/discovery');
  const { server, answers } = serverFor(request);
  const names = {
    ...{ ...badgesApi, registry, server, secret: SECRET, partners: [] },
    registryDeliveryStore: () => memoryDeliveryStore(),
    termsUrl: 'https://univ.example/terms',
    privacyUrl: 'https://univ.example/privacy',
    imageUrl: 'https://univ.example/logo.png',
    ...{ sessionOf: () => ({ learner: 'zoe' }), loginPage: () => new Response() },
  };
  await run(await exampleIn('open-badges-api/create-open-badges-api.ts'), names);
  expect((await answers[0])?.status).toBe(200);
  for (const file of ['registry-badges', 'learner-badges']) {
    const code = `${await exampleIn(`open-badges-api/${file}.ts`)}; return badges.page('zoe', { limit: 1, offset: 0 })`;
    expect(await run(code, names)).toEqual({ total: 0, badges: [] });
  }
});
