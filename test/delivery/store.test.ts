import { describe, expect, it } from 'vitest';
import {
  type DeliveryStore,
  memoryDeliveryStore,
  registryDeliveryStore,
} from '../../src/delivery/index.js';
import { openRegistry } from '../../src/registry/index.js';
import { coreOf } from '../../src/registry/registry-of.js';
import { describeOnBoth, tamper } from '../support/registries.js';

const START = Date.parse('2026-07-01T10:00:00Z');

interface Opened {
  readonly store: DeliveryStore;
  readonly close: () => Promise<void>;
}

/** What holds of every store; its time is that of `clock`. */
function holdsOf(open: (clock: () => number) => Promise<Opened>): void {
  const within = async (
    test: (store: DeliveryStore, wait: (ms: number) => void) => Promise<void>,
  ) => {
    let now = START;
    const { store, close } = await open(() => now);
    try {
      await test(store, (ms) => {
        now += ms;
      });
    } finally {
      await close();
    }
  };
  const entry = (value: string, seconds = 60) => ({ value, expiresAt: START + seconds * 1000 });

  it('MUST put an entry once, and give it back until it is taken', () =>
    within(async (store) => {
      expect(await store.create('code:a', entry('1'))).toBe(true);
      expect(await store.create('code:a', entry('2'))).toBe(false);
      expect(await store.read('code:a')).toBe('1');
      expect(await store.take('code:a')).toBe('1');
      expect(await store.take('code:a')).toBeUndefined();
      expect(await store.read('code:a')).toBeUndefined();
      expect(await store.read('code:b')).toBeUndefined();
    }));

  it('MUST give an entry to one of those who take it at the same moment', () =>
    within(async (store) => {
      await store.create('code:a', entry('1'));
      const taken = await Promise.all(Array.from({ length: 8 }, () => store.take('code:a')));
      expect(taken.filter((value) => value !== undefined)).toEqual(['1']);
    }));

  it('MUST make changes one after the other', () =>
    within(async (store) => {
      await store.create('count', entry('0'));
      const counted = await Promise.all(
        Array.from({ length: 10 }, () =>
          store.change('count', (value) => ({
            answer: Number(value),
            value: String(Number(value) + 1),
          })),
        ),
      );
      expect(counted.sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
      expect(await store.read('count')).toBe('10');
    }));

  it('MUST leave an entry as it is where nothing is to change, and answer all the same', () =>
    within(async (store) => {
      await store.create('a', entry('1'));
      expect(await store.change('a', () => ({ answer: 'seen' }))).toBe('seen');
      expect(await store.read('a')).toBe('1');
      expect(await store.change('b', () => ({ answer: 'seen' }))).toBeUndefined();
    }));

  it('MUST forget what has expired, and make way for the next of the same name', () =>
    within(async (store, wait) => {
      await store.create('a', entry('1'));
      await store.change('a', () => ({ answer: true, expiresAt: START + 120_000 }));
      wait(119_999);
      expect(await store.read('a')).toBe('1');
      wait(1);
      expect(await store.read('a')).toBeUndefined();
      expect(await store.change('a', () => ({ answer: true }))).toBeUndefined();
      expect(await store.create('a', entry('2', 600))).toBe(true);
      wait(600_000);
      expect(await store.take('a')).toBeUndefined();
    }));
}

describe('memoryDeliveryStore', () => {
  holdsOf(async (clock) => ({ store: memoryDeliveryStore({ clock }), close: async () => {} }));
});

describeOnBoth('registryDeliveryStore', (newDatabase) => {
  holdsOf(async (clock) => {
    const registry = await openRegistry({ driver: (await newDatabase())(), clock });
    return { store: registryDeliveryStore(registry), close: () => registry.close() };
  });

  it('MUST outlive its process', async () => {
    const driver = await newDatabase();
    for (const step of ['put', 'found'] as const) {
      const registry = await openRegistry({ driver: driver() });
      const store = registryDeliveryStore(registry);
      if (step === 'put') await store.create('a', { value: '"x"', expiresAt: 9e15 });
      else expect(await store.read('a')).toBe('"x"');
      await registry.close();
    }
  });

  it('MUST forget a learner who is forgotten, by any of their identifiers, and nobody else', async () => {
    const registry = await openRegistry({ driver: (await newDatabase())() });
    const store = registryDeliveryStore(registry);
    const put = (id: string, ...learners: readonly string[]) =>
      store.create(id, { value: '1', expiresAt: 9e15, learners });
    await put('one', 'did:example:one', 'mailto:zo\u00e9@univ.example');
    await put('two', 'did:example:two');
    await put('three');
    await registry.erase('mailto:zoe\u0301@univ.example');
    expect(await store.read('one')).toBeUndefined();
    expect(await store.read('two')).toBe('1');
    expect(await store.read('three')).toBe('1');
    expect((await registry.audit()).isIntact).toBe(true);
    await registry.close();
  });

  it('MUST clear what has expired at the first entry that a process puts', async () => {
    const driver = await newDatabase();
    for (const [id, clock] of [
      ['a', 0],
      ['b', 2],
    ] as const) {
      const registry = await openRegistry({ driver: driver(), clock: () => START + clock });
      await registryDeliveryStore(registry).create(id, {
        value: '1',
        expiresAt: START + clock + 1,
      });
      const rows = await coreOf(registry).db.selectFrom('deliveries').select('id').execute();
      expect(rows).toEqual([{ id }]);
      await registry.close();
    }
  });

  it('MUST forget a learner who is named only by a change, beside those who were before', async () => {
    const registry = await openRegistry({ driver: (await newDatabase())() });
    const store = registryDeliveryStore(registry);
    for (const learner of ['did:example:one', 'did:example:two']) {
      await store.create('a', { value: '1', expiresAt: 9e15, learners: ['did:example:one'] });
      await store.change('a', () => ({ answer: true, learners: ['did:example:two'] }));
      expect(await store.read('a')).toBe('1');
      await registry.erase(learner);
      expect(await store.read('a')).toBeUndefined();
    }
    await registry.close();
  });

  it('MUST encrypt what it keeps where the registry is encrypted, each value for its own place', async () => {
    const encryptionKey = new Uint8Array(32).fill(7);
    const registry = await openRegistry({ driver: (await newDatabase())(), encryptionKey });
    const store = registryDeliveryStore(registry);
    await store.create('a', { value: '"Zoé"', expiresAt: 9e15 });
    await store.create('b', { value: '"Léo"', expiresAt: 9e15 });
    const rows = await coreOf(registry).db.selectFrom('deliveries').select('value').execute();
    expect(JSON.stringify(rows)).not.toMatch(/Zoé|Léo/);
    expect(await store.read('a')).toBe('"Zoé"');
    await tamper(
      registry,
      `update deliveries set value = (select value from deliveries where id = 'b') where id = 'a'`,
    );
    await expect(store.read('a')).rejects.toMatchObject({ code: 'ERR_REGISTRY_CORRUPT' });
    await registry.close();
  });

  it('MUST say what is wrong where the database is closed under it, and nothing of what was kept', async () => {
    const registry = await openRegistry({ driver: (await newDatabase())() });
    const store = registryDeliveryStore(registry);
    await registry.close();
    await expect(store.create('a', { value: '"Zoé"', expiresAt: 9e15 })).rejects.toThrow(
      /^(?!.*Zoé)/,
    );
  });
});

it('registryDeliveryStore refuses what is no registry', () => {
  expect(() => registryDeliveryStore({} as never)).toThrow(TypeError);
});
