// A large status list, rebuilt and signed after some of its entries changed, beside what a verifier does with it once.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { verify } from 'microcert';
import { buildStatusLists, openRegistry } from 'microcert/registry';
import { sqliteDriver } from 'microcert/registry/sqlite';
import { createStatusBits, encodeStatusList, readStatusList } from 'microcert/status';
import { cohortAward, definition } from './cohort-input.mjs';
import { did, signer } from './key.mjs';
import { issuerFor } from './pool.mjs';
import { CREATED } from './seeded.mjs';

const LIST = 'https://univ.example/status/revocation-1';
const ACT = { reason: 'the examination was held again', category: 'error' };
const HELD = 10_000;
const clock = () => Date.parse(CREATED);

/** Milliseconds of the processor and by the clock that some work takes, and what it gives. */
async function timed(work) {
  const [start, used] = [performance.now(), process.cpuUsage()];
  const value = await work();
  const { user, system } = process.cpuUsage(used);
  return { value, clock: performance.now() - start, processor: (user + system) / 1000 };
}

/**
 * Rebuilds a list of `entries` after `changes` of them, `rounds` times; 1 % of it was set before.
 *
 * @returns For each round what rebuilding, verifying and encoding took.
 */
export async function measureRebuild(folder, { entries, changes, rounds }) {
  const driver = sqliteDriver({ file: join(folder, 'lists.db') });
  const registry = await openRegistry({ driver, clock });
  try {
    await registry.addStatusList({ url: LIST, purpose: 'revocation', size: entries });
    const ids = await recorded(registry, HELD + changes * (rounds + 1));
    await revoke(registry, ids.splice(0, HELD));
    const badge = await badgeIn(registry);
    const measured = [];
    await rebuilt(registry);
    for (let round = 0; round <= rounds; round += 1) {
      await revoke(registry, ids.splice(0, changes));
      const rebuild = await timed(() => rebuilt(registry));
      const one = await verified(badge, rebuild.value);
      const encoding = await timed(() => encodeStatusList(one.bits));
      measured.push({ rebuild, verifying: one.verifying, encoding });
    }
    return measured.slice(1); // the first compiles
  } finally {
    await registry.close();
  }
}

async function rebuilt(registry) {
  for await (const { text } of buildStatusLists(registry, { issuer: did, signer })) return text;
  throw new Error('no list was built');
}

/** What a verifier does of a list that it has not seen: fetches, verifies and reads it. Less what it does anyway. */
async function verified(badge, list) {
  const bytes = new TextEncoder().encode(list);
  const fetcher = async ({ url }) => ({ url, bytes, contentType: 'application/vc' });
  const options = { trust: [did], fetcher, clock };
  const cache = new Map();
  const accepted = async (more) =>
    assert.equal((await verify(badge, { ...options, ...more })).verdict, 'accepted');
  await accepted({ cache });
  const kept = await timed(() => accepted({ cache }));
  const fresh = await timed(() => accepted({ cache: new Map() }));
  const { list: read } = await readStatusList(JSON.parse(list));
  const verifying = {
    clock: fresh.clock - kept.clock,
    processor: fresh.processor - kept.processor,
  };
  const bits = createStatusBits(read.bits.length * 8, { bytes: read.bits });
  return { verifying, bits };
}

async function badgeIn(registry) {
  const [status] = await registry.reservePlaces(1);
  const award = { ...cohortAward(0), status };
  return JSON.stringify(await issuerFor('ordinary').issue(definition, award));
}

/** Credentials that were issued, as far as the registry cares. */
async function recorded(registry, count) {
  const version = await registry.recordDefinition(definition);
  const ids = [];
  while (ids.length < count) {
    const places = await registry.reservePlaces(Math.min(1000, count - ids.length));
    const awards = places.map((own, at) => ({
      credentialId: `urn:uuid:${randomUUID()}`,
      key: `${ids.length + at}`,
      learner: `${ids.length + at}`,
      awardedOn: '2026-07-01',
      issuedAt: CREATED,
      digest: 'none',
      keyId: signer.id,
      places: own,
    }));
    await registry.recordIssued({ definition: version, awards });
    ids.push(...awards.map(({ credentialId }) => credentialId));
  }
  return ids;
}

async function revoke(registry, ids) {
  for await (const { outcome } of registry.changeMany('revoked', ids, ACT))
    assert.equal(outcome, 'done');
}
