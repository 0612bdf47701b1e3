import { afterEach, beforeEach, expect, it } from 'vitest';
import { registryDeliveryStore } from '../../../src/delivery/index.js';
import { registryBadges } from '../../../src/delivery/open-badges-api/index.js';
import type { JsonObject } from '../../../src/foundation/json/values.js';
import { coreOf } from '../../../src/registry/registry-of.js';
import { type AskedHost, newHost, SCOPE } from '../../support/badges-api.js';
import { describeOnBoth } from '../../support/registries.js';
import { newUniversity, type University } from '../../support/registry-life.js';

const scope = `${SCOPE}credential.readonly offline_access`;

describeOnBoth('the Open Badges API on a registry', (newDatabase) => {
  let university: University;
  let host: AskedHost;
  beforeEach(async () => {
    university = await newUniversity(newDatabase, { keep: 'credentials' });
    const { registry } = university;
    host = await newHost({
      badges: registryBadges(registry, async (learner) => [`did:example:${learner}`]),
      store: registryDeliveryStore(registry),
    });
  });
  afterEach(async () => {
    await host.close();
    await university.end();
  });

  it('MUST give each learner what was issued to them, and nothing else', async () => {
    const own = await university.issue('did:example:zoe');
    await university.issue('did:example:eve');
    const client = await host.client({ scope });
    const { access_token: token } = await host.tokens(client, { scope });
    const { status, headers, body } = await host.api(token, '/credentials');
    expect([status, headers.get('x-total-count')]).toEqual([200, '1']);
    expect(body.credential.map((one: JsonObject) => one['id'])).toEqual([own.id]);
    expect((await host.api(token, '/credentials', { method: 'POST' })).status).toBe(405);
  });

  it('MUST give tokens to one at most of many who use a code at once', async () => {
    const client = await host.client({ scope });
    const code = (await host.allow(client, { scope })).searchParams.get('code') ?? '';
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => host.token(client, host.codeForm(code))),
    );
    const given = answers.filter(({ status }) => status === 200);
    expect(given.length).toBeLessThanOrEqual(1);
    for (const { body } of given)
      expect((await host.api(body.access_token, '/credentials')).status).toBe(401);
  });

  it('MUST keep no code, token or secret that somebody who reads the database could use', async () => {
    const client = await host.client({ scope });
    const tokens = await host.tokens(client, { scope });
    const rows = await coreOf(university.registry)
      .db.selectFrom('deliveries')
      .selectAll()
      .execute();
    expect(rows.length).toBeGreaterThan(3);
    const text = JSON.stringify(rows);
    for (const secret of [client.secret, tokens.access_token, tokens.refresh_token])
      expect(text).not.toContain(secret);
  });

  it('MUST end what a learner allowed once the registry forgets them', async () => {
    const client = await host.client({ scope });
    const { access_token: token } = await host.tokens(client, { scope });
    expect((await host.api(token, '/credentials')).status).toBe(200);
    await university.registry.erase('zoe');
    expect((await host.api(token, '/credentials')).status).toBe(401);
  });
});
