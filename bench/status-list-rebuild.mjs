// A large status list, rebuilt and signed after some of its entries changed, beside what a verifier does with it once and
// encoding it.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { verify } from 'microcert';
import { buildStatusLists, openRegistry } from 'microcert/registry';
import { sqliteDriver } from 'microcert/registry/sqlite';
import { createStatusBits, encodeStatusList, readStatusList } from 'microcert/status';
import { definition } from './cohort-input.mjs';
import { did, signer } from './key.mjs';
import { CREATED } from './seeded.mjs';

const ACT = { reason: 'the examination was held again', category: 'error' };
/** How many entries are set all the time: 1 % of a million. */
const HELD = 10_000;
/** Rounds in which the engine gets to know the code: they are not counted. */
const FIRST = 5;
const clock = () => Date.parse(CREATED);

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');

/**
 * Milliseconds of the processor and by the clock that some work takes, and what it gives. What lies about of other work is
 * not its to clear away: what is young, as to clear away all goes on for a while on other threads, which count as well.
 */
async function timed(work) {
  collectGarbage({ type: 'minor' });
  const [start, used] = [performance.now(), process.cpuUsage()];
  const value = await work();
  const { user, system } = process.cpuUsage(used);
  return { value, clock: performance.now() - start, processor: (user + system) / 1000 };
}

/**
 * Rebuilds a list of `entries` after `changes` of them, verifies and encodes it, `rounds` times. Each of the three comes
 * right after as many changes, of this registry or of another one, so that none finds the processor warmer than the others
 * do; which of them is first goes round.
 *
 * @returns For each round what rebuilding, verifying and encoding took.
 */
export async function measureRebuild(folder, { entries, changes, rounds }) {
  const own = await listOf(join(folder, 'list.db'), { entries, held: HELD, changes });
  const other = await listOf(join(folder, 'other.db'), { entries, held: 0, changes });
  try {
    let text = await rebuilt(own.registry);
    const pieces = [
      ['rebuild', own, () => rebuilt(own.registry)],
      ['verifying', other, () => verified(text)],
      ['encoding', other, (bits) => encodeStatusList(bits)],
    ];
    const measured = [];
    for (let round = 0; round < FIRST + rounds; round += 1) {
      const took = {};
      for (let turn = 0; turn < pieces.length; turn += 1) {
        const [name, changing, work] = pieces[(round + turn) % pieces.length];
        const bits = bitsOf(await read(text));
        await changing.change();
        const { value, ...times } = await timed(() => work(bits));
        took[name] = times;
        if (name !== 'rebuild') continue;
        assert.notEqual(value, text, 'the list is another one');
        text = value;
        assert.equal(setIn(await read(text)), HELD + own.changed(), 'what changed is in the list');
      }
      if (round >= FIRST) measured.push(took);
    }
    return measured;
  } finally {
    for (const { registry } of [own, other]) await registry.close();
  }
}

/** A registry with a list of which some entries are set, and others change each time. */
async function listOf(file, { entries, held, changes }) {
  const registry = await openRegistry({ driver: sqliteDriver({ file }), clock });
  const url = 'https://univ.example/status/suspension-1';
  await registry.addStatusList({ url, purpose: 'suspension', size: entries });
  const ids = await recorded(registry, held + changes);
  await change(registry, 'suspended', ids.splice(0, held));
  let isSet = false;
  return {
    registry,
    changed: () => (isSet ? changes : 0),
    async change() {
      await change(registry, isSet ? 'reinstated' : 'suspended', ids);
      isSet = !isSet;
    },
  };
}

async function change(registry, type, ids) {
  for await (const { outcome } of registry.changeMany(type, ids, ACT))
    assert.equal(outcome, 'done');
}

async function rebuilt(registry) {
  for await (const { text } of buildStatusLists(registry, { issuer: did, signer })) return text;
  throw new Error('no list was built');
}

/** What a verifier does with a list once it has been fetched: its signature, its shape, its bits. */
async function verified(text) {
  assert.equal((await verify(text, { trust: [did], clock })).verdict, 'accepted');
  return read(text);
}

async function read(text) {
  const { list } = await readStatusList(JSON.parse(text));
  return list.bits;
}

const bitsOf = (bytes) => createStatusBits(bytes.length * 8, { bytes });

function setIn(bytes) {
  let count = 0;
  for (let byte of bytes) for (; byte > 0; byte &= byte - 1) count += 1;
  return count;
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
