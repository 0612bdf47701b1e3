import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { defineMicroCertification } from '../../src/model/index.js';
import { digestOf } from '../../src/registry/chain.js';
import type { Registry } from '../../src/registry/index.js';
import { openRegistry } from '../../src/registry/index.js';
import {
  learnersNamed,
  newAwards,
  prepared,
  REVOCATION,
  SUSPENSION,
} from '../support/awards-to-record.js';
import { COMPLETE } from '../support/definitions.js';
import { describeOnBoth } from '../support/registries.js';

/** What arrays, JSON or SQL could take for something else. */
const AWKWARD = [
  '',
  'null',
  'NULL',
  '"',
  '\\',
  '\\"',
  '{}',
  '{a,b}',
  ',',
  ' a ',
  "'",
  '\n\t\r\u0001',
  '$1',
  'é\u{1f393}',
];

describeOnBoth('the book of awards', (newDatabase) => {
  const open: Registry[] = [];
  const ready = async (options = {}) => {
    const driver = await newDatabase();
    const made = await prepared({ driver: driver(), ...options });
    open.push(made.registry);
    return { ...made, driver };
  };
  afterEach(async () => {
    for (const registry of open.splice(0)) await registry.close();
  });

  it('gives a definition a version, the same for the same text, another for another text', async () => {
    const { registry, definition } = await ready();
    expect(definition).toMatchObject({ id: COMPLETE.id, version: 1 });
    const again = await registry.recordDefinition(defineMicroCertification(COMPLETE));
    expect(again).toEqual(definition);
    const changed = { ...COMPLETE, title: { en: 'Soil health', fr: 'La santé des sols' } };
    const second = await registry.recordDefinition(defineMicroCertification(changed));
    expect(second).toMatchObject({ id: COMPLETE.id, version: 2 });
    expect(second.digest).not.toBe(definition.digest);
    // Going back to the first text is going back to the first version.
    expect(await registry.recordDefinition(defineMicroCertification(COMPLETE))).toEqual(definition);
  });

  it('finds what was issued under a key, and nothing under another', async () => {
    const { registry, definition } = await ready();
    const awards = await newAwards(registry, learnersNamed('a', 700));
    await registry.recordIssued({ definition, awards });
    const keys = awards.map(({ key }) => key);
    const found = await registry.issuedUnder([...keys, 'something else']);
    expect(found.size).toBe(700);
    expect(found.has('something else')).toBe(false);
    for (const award of awards)
      expect(found.get(award.key)).toEqual({
        credentialId: award.credentialId,
        definition: { id: definition.id, version: 1 },
        issuedAt: award.issuedAt,
        validUntil: award.validUntil,
        digest: award.digest,
        keyId: award.keyId,
        event: 4,
      });
    expect(await registry.issuedUnder([])).toEqual(new Map());
  });

  it('records nothing of a chunk where one of its keys was issued before', async () => {
    const { registry, definition } = await ready();
    const [first, ...others] = await newAwards(registry, learnersNamed('b', 5));
    await registry.recordIssued({ definition, awards: first ? [first] : [] });
    const again = await newAwards(registry, learnersNamed('b', 1));
    const chunk = { definition, awards: [...others, ...again], run: { id: 'run', bytes: 100 } };
    await expect(registry.recordIssued(chunk)).rejects.toMatchObject({
      code: 'ERR_REGISTRY_CONFLICT',
    });
    expect(await registry.issuedUnder(others.map(({ key }) => key))).toEqual(new Map());
    expect(await registry.committedBytes('run')).toBeUndefined();
    expect((await registry.audit()).isIntact).toBe(true);
  });

  it('commits how far a file is written together with what stands in it', async () => {
    const { registry, definition, driver } = await ready();
    expect(await registry.committedBytes('run')).toBeUndefined();
    const [one, two] = await newAwards(registry, learnersNamed('c', 2));
    const far = 2 ** 40 + 1;
    if (one === undefined || two === undefined) throw new Error('two awards were asked for');
    await registry.recordIssued({
      definition,
      awards: [one],
      run: { id: 'run', bytes: 1000, after: 0 },
    });
    await registry.recordIssued({
      definition,
      awards: [two],
      run: { id: 'run', bytes: far, after: 1000 },
    });
    expect(await registry.committedBytes('run')).toBe(far);
    const other = await openRegistry({ driver: driver() });
    open.push(other);
    expect(await other.committedBytes('run')).toBe(far);
  });

  it('refuses a chunk of a file that another process wrote on meanwhile', async () => {
    const { registry, definition } = await ready();
    const [one, two] = await newAwards(registry, learnersNamed('d', 2));
    if (one === undefined || two === undefined) throw new Error('two awards were asked for');
    await registry.recordIssued({
      definition,
      awards: [one],
      run: { id: 'run', bytes: 10, after: 0 },
    });
    const late = registry.recordIssued({
      definition,
      awards: [two],
      run: { id: 'run', bytes: 12, after: 0 },
    });
    await expect(late).rejects.toMatchObject({ code: 'ERR_REGISTRY_CONFLICT' });
    expect(await registry.committedBytes('run')).toBe(10);
    expect(await registry.issuedUnder([two.key])).toEqual(new Map());
  });

  it('of two that write one file at the same moment, one MUST be refused, whatever is committed of it', async () => {
    const { registry, definition, driver } = await ready();
    const other = await openRegistry({ driver: driver() });
    open.push(other);
    for (const after of [0, 100, 200]) {
      const pair = await newAwards(registry, learnersNamed(`at-once-${after}-`, 2));
      const both = [registry, other].map((book, at) => {
        const run = { id: 'shared', bytes: after + 100, after };
        return book.recordIssued({ definition, awards: pair.slice(at, at + 1), run });
      });
      const came = await Promise.allSettled(both);
      const refused = came.filter(({ status }) => status === 'rejected');
      expect(refused).toMatchObject([{ reason: { code: 'ERR_REGISTRY_CONFLICT' } }]);
      expect((await registry.issuedUnder(pair.map(({ key }) => key))).size).toBe(1);
      expect(await registry.committedBytes('shared')).toBe(after + 100);
    }
    expect((await registry.audit()).isIntact).toBe(true);
  });

  it('refuses awards of a definition that was not recorded, and entries of a list that is not its', async () => {
    const { registry, definition } = await ready();
    const awards = await newAwards(registry, learnersNamed('e', 1));
    for (const wrong of [
      { definition: { ...definition, version: 2 }, awards },
      { definition: { ...definition, digest: 'x' }, awards },
      {
        definition,
        awards: awards.map((award) => ({
          ...award,
          places: [{ purpose: 'revocation', list: 'https://other.example/list', index: 1 }],
        })),
      },
      {
        definition,
        awards: awards.map((award) => ({
          ...award,
          places: [{ purpose: 'revocation', list: REVOCATION, index: 131_072 }],
        })),
      },
      {
        definition,
        awards: awards.map((award) => ({
          ...award,
          places: award.places.map((place) => ({ ...place, index: place.index ^ 1 })),
        })),
      },
    ])
      await expect(registry.recordIssued(wrong)).rejects.toMatchObject({
        code: 'ERR_REGISTRY_UNKNOWN',
      });
    expect(await registry.issuedUnder(awards.map(({ key }) => key))).toEqual(new Map());
  });

  it('gives each credential an entry of each purpose, never the same twice', async () => {
    const { registry } = await ready();
    const given = [...(await registry.reservePlaces(1000)), ...(await registry.reservePlaces(500))];
    expect(given).toHaveLength(1500);
    for (const places of given)
      expect(places.map(({ purpose, list }) => [purpose, list])).toEqual([
        ['revocation', REVOCATION],
        ['suspension', SUSPENSION],
      ]);
    const all = given.flat().map(({ list, index }) => `${list} ${index}`);
    expect(new Set(all).size).toBe(3000);
  });

  it('goes on in the next list of a purpose when one is full, and says when there is none', async () => {
    const { registry } = await ready();
    await registry.reservePlaces(131_000);
    await expect(registry.reservePlaces(73)).rejects.toMatchObject({
      code: 'ERR_STATUS_LIST_FULL',
      hint: { en: expect.stringContaining('add a list') },
    });
    await registry.addStatusList({ url: 'https://univ.example/status/r2', purpose: 'revocation' });
    await expect(registry.reservePlaces(73)).rejects.toMatchObject({
      code: 'ERR_STATUS_LIST_FULL',
    });
    await registry.addStatusList({ url: 'https://univ.example/status/s2', purpose: 'suspension' });
    const places = (await registry.reservePlaces(100)).flat();
    const count = (url: string) => places.filter(({ list }) => list === url).length;
    expect([REVOCATION, SUSPENSION].map(count)).toEqual([72, 72]);
    expect(count('https://univ.example/status/r2')).toBe(28);
    expect(count('https://univ.example/status/s2')).toBe(28);
  });

  it('refuses an entry that another credential has', async () => {
    const { registry, definition } = await ready();
    const [one, two] = await newAwards(registry, learnersNamed('f', 2));
    if (one === undefined || two === undefined) throw new Error('two awards were asked for');
    await registry.recordIssued({ definition, awards: [one] });
    const same = registry.recordIssued({ definition, awards: [{ ...two, places: one.places }] });
    await expect(same).rejects.toMatchObject({ code: 'ERR_REGISTRY_CONFLICT' });
    await registry.recordIssued({ definition, awards: [two] });
    expect(await registry.audit()).toMatchObject({ isIntact: true, awards: 2 });
  });

  it('keeps every text as it was given, whatever characters stand in it, alone and among others', async () => {
    const { registry, definition } = await ready({ keep: 'credentials' });
    const drawn = fc.sample(fc.string({ unit: 'grapheme' }), { numRuns: 60, seed: 1 });
    const texts = [...AWKWARD, ...drawn].filter((text) => !text.includes('\0'));
    for (const held of [...AWKWARD.map((text) => [text]), texts]) {
      const made = await newAwards(
        registry,
        learnersNamed(`of ${held.length} ${held[0]}`, held.length),
      );
      const awards = made.map(({ validUntil, ...award }, at) => {
        const text = held[at] ?? '';
        const credentialId = `${award.credentialId} ${text}`;
        return {
          ...award,
          ...(at % 2 === 0 && { validUntil }),
          credentialId,
          keyId: text,
          text,
          digest: digestOf(text),
        };
      });
      await registry.recordIssued({ definition, awards });
      for (const { credentialId, keyId, text } of awards)
        expect(await registry.find({ credentialId })).toMatchObject([{ keyId, text }]);
    }
    expect(await registry.audit()).toMatchObject({ isIntact: true });
  });

  it('takes a list once, and refuses what cannot be one', async () => {
    const { registry } = await ready();
    await registry.addStatusList({ url: REVOCATION, purpose: 'revocation' });
    for (const wrong of [
      { url: REVOCATION, purpose: 'suspension' },
      { url: REVOCATION, purpose: 'revocation', size: 262_144 },
      { url: 'http://univ.example/list', purpose: 'revocation' },
      { url: 'https://univ.example/list#1', purpose: 'revocation' },
      { url: 'https://user:word@univ.example/list', purpose: 'revocation' },
      { url: 'list', purpose: 'revocation' },
      { url: 'https://univ.example/list', purpose: 'message' },
      { url: 'https://univ.example/list', purpose: 'revocation', size: 1000 },
      { url: 'https://univ.example/list', purpose: 'revocation', size: 131_073 },
    ])
      await expect(registry.addStatusList(wrong as never)).rejects.toMatchObject({
        code: 'ERR_REGISTRY_LIST',
      });
    const [places] = await registry.reservePlaces(1);
    expect(places).toHaveLength(2);
    expect((await registry.audit()).events).toBe(3);
  });
});
