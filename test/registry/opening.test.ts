import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRegistry } from '../../src/registry/index.js';
import { postgresDriver } from '../../src/registry/postgres/index.js';
import { sqliteDriver } from '../../src/registry/sqlite/index.js';
import { learnersNamed, newAwards, prepared } from '../support/awards-to-record.js';
import { type PostgresServer, startPostgresServer } from '../support/postgres-server.js';
import { describeOnBoth, tamper, temporaryFolder } from '../support/registries.js';

describeOnBoth('opening a registry', (newDatabase) => {
  it('makes it once, however many open it at the same time, and finds it again', async () => {
    const driver = await newDatabase();
    const opened = await Promise.all(
      Array.from({ length: 5 }, () => openRegistry({ driver: driver() })),
    );
    expect(new Set(opened.map(({ id }) => id)).size).toBe(1);
    for (const registry of opened) await registry.close();
    const again = await openRegistry({ driver: driver() });
    expect(again.id).toBe(opened[0]?.id);
    await again.close();
  });

  it('refuses a registry of a later version, and a database of something else, and leaves it as it is', async () => {
    const driver = await newDatabase();
    const registry = await openRegistry({ driver: driver() });
    await tamper(registry, "update settings set value = '99' where name = 'schema'");
    const again = openRegistry({ driver: driver() });
    await expect(again).rejects.toMatchObject({
      code: 'ERR_REGISTRY_NEWER',
      hint: {
        en: expect.stringContaining('npm install microcert@latest'),
        fr: expect.stringContaining('npm install microcert@latest'),
      },
    });
    await tamper(registry, "update settings set value = 'blue' where name = 'schema'");
    const foreign = openRegistry({ driver: driver() });
    await expect(foreign).rejects.toMatchObject({ code: 'ERR_REGISTRY_FOREIGN' });
    await registry.close();
  });

  it('refuses a wrong encryption key, and one where there is none or should be one', async () => {
    const encryptionKey = new Uint8Array(32).fill(1);
    const driver = await newDatabase();
    const first = await openRegistry({ driver: driver(), encryptionKey });
    await first.close();
    for (const wrong of [{ encryptionKey: new Uint8Array(32).fill(2) }, {}])
      await expect(openRegistry({ driver: driver(), ...wrong })).rejects.toMatchObject({
        code: 'ERR_REGISTRY_KEY',
      });
    const second = await openRegistry({ driver: driver(), encryptionKey });
    expect(second.id).toBe(first.id);
    await second.close();
    const open = await newDatabase();
    await (await openRegistry({ driver: open() })).close();
    const late = openRegistry({ driver: open(), encryptionKey });
    await expect(late).rejects.toMatchObject({ code: 'ERR_REGISTRY_KEY' });
  });

  it('refuses options that cannot be', async () => {
    const driver = await newDatabase();
    for (const wrong of [
      { driver: undefined },
      { driver: driver(), keep: 'everything' },
      { driver: driver(), encryptionKey: new Uint8Array(31) },
      { driver: driver(), encryptionKey: 'secret' },
    ])
      await expect(openRegistry(wrong as never)).rejects.toBeInstanceOf(TypeError);
  });
});

describe('a registry in a file', () => {
  const folder = temporaryFolder();
  const openFile = (file: string) => openRegistry({ driver: sqliteDriver({ file }) });

  it('of a later version MUST stay byte for byte what it was', async () => {
    const file = join(folder(), 'newer.db');
    const registry = await openFile(file);
    await tamper(registry, "update settings set value = '99' where name = 'schema'");
    await registry.close();
    const before = readFileSync(file);
    await expect(openFile(file)).rejects.toMatchObject({ code: 'ERR_REGISTRY_NEWER' });
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(existsSync(`${file}-wal`) && readFileSync(`${file}-wal`).length > 0).toBe(false);
  });

  it('of something else MUST stay byte for byte what it was', async () => {
    const file = join(folder(), 'foreign.db');
    const { default: Database } = await import('libsql');
    const database = new Database(file);
    database.exec('create table recipes (name text)');
    database.close();
    const before = readFileSync(file);
    await expect(openFile(file)).rejects.toMatchObject({ code: 'ERR_REGISTRY_FOREIGN' });
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('that is no database is refused', async () => {
    const file = join(folder(), 'letter.db');
    writeFileSync(file, randomBytes(20_000));
    await expect(openFile(file)).rejects.toMatchObject({ code: 'ERR_REGISTRY_CORRUPT' });
  });

  it('that is damaged says so where it is read', async () => {
    const file = join(folder(), 'damaged.db');
    const { registry, definition } = await prepared({ driver: sqliteDriver({ file }) });
    const awards = await newAwards(registry, learnersNamed('a', 2000));
    await registry.recordIssued({ definition, awards });
    await registry.close();
    const bytes = readFileSync(file);
    bytes.fill(0xff, 4096 * 20, 4096 * 200);
    writeFileSync(file, bytes);
    const audited = openFile(file).then((damaged) => damaged.audit());
    await expect(audited).rejects.toMatchObject({ code: 'ERR_REGISTRY_CORRUPT' });
  });

  it('in a folder that is not there, or is a folder, cannot be opened, and nothing is made', async () => {
    const missing = join(folder(), 'missing');
    await expect(openFile(join(missing, 'a.db'))).rejects.toMatchObject({
      code: 'ERR_REGISTRY_UNAVAILABLE',
      hint: { en: expect.stringContaining('folder') },
    });
    expect(existsSync(missing)).toBe(false);
    mkdirSync(join(folder(), 'folder.db'));
    await expect(openFile(join(folder(), 'folder.db'))).rejects.toMatchObject({
      code: 'ERR_REGISTRY_UNAVAILABLE',
    });
  });

  it('is one file once it is closed', async () => {
    const file = join(folder(), 'one.db');
    const { registry } = await prepared({ driver: sqliteDriver({ file }) });
    await registry.close();
    const copy = join(folder(), 'copy.db');
    writeFileSync(copy, readFileSync(file));
    const copied = await openFile(copy);
    expect((await copied.audit()).events).toBe(3);
    await copied.close();
  });

  it('of a later version keeps its bytes, and those of its log', async () => {
    const file = join(folder(), 'live.db');
    const live = await openFile(file);
    await tamper(live, "update settings set value = '99' where name = 'schema'");
    const copy = join(folder(), 'later.db');
    const parts = ['', '-wal'];
    for (const part of parts) writeFileSync(`${copy}${part}`, readFileSync(`${file}${part}`));
    await expect(openFile(copy)).rejects.toMatchObject({ code: 'ERR_REGISTRY_NEWER' });
    for (const part of parts)
      expect(readFileSync(`${copy}${part}`).equals(readFileSync(`${file}${part}`))).toBe(true);
    expect(readFileSync(`${copy}-wal`).length).toBeGreaterThan(0);
    await live.close();
  });

  it('needs the name of a file', () => {
    for (const file of ['', ':memory:', 'file:a.db', 'http://127.0.0.1/a'])
      expect(() => sqliteDriver({ file })).toThrow(TypeError);
  });
});

describe('a registry on a server', () => {
  let server: PostgresServer | undefined;
  beforeAll(async () => {
    server = await startPostgresServer();
  }, 60_000);
  afterAll(() => server?.remove());

  it('that is not there, or lets nobody in, cannot be opened', async () => {
    const address = (await server?.createDatabase()) ?? '';
    for (const wrong of [
      'postgres://postgres:x@127.0.0.1:1/nothing',
      address.replace('test-only', 'wrong'),
      address.replace(/\w+$/, 'missing'),
    ])
      await expect(
        openRegistry({ driver: postgresDriver({ connectionString: wrong }) }),
      ).rejects.toMatchObject({ code: 'ERR_REGISTRY_UNAVAILABLE' });
  });

  it('goes on where it was once the server is back, and loses nothing that was recorded', async () => {
    const connectionString = (await server?.createDatabase()) ?? '';
    const { registry, definition } = await prepared({
      driver: postgresDriver({ connectionString }),
    });
    const [one, two] = await newAwards(registry, learnersNamed('a', 2));
    if (one === undefined || two === undefined) throw new Error('two awards were asked for');
    await registry.recordIssued({ definition, awards: [one] });
    await server?.stop();
    const cut = registry.recordIssued({ definition, awards: [two] });
    await expect(cut).rejects.toMatchObject({ code: 'ERR_REGISTRY_UNAVAILABLE' });
    await server?.start();
    expect((await registry.issuedUnder([one.key, two.key])).size).toBe(1);
    await registry.recordIssued({ definition, awards: [two] });
    expect((await registry.issuedUnder([one.key, two.key])).size).toBe(2);
    expect(await registry.audit()).toMatchObject({ isIntact: true, awards: 2 });
    await registry.close();
  });

  it('says that it may only be read where that is so', async () => {
    const connectionString = (await server?.createDatabase()) ?? '';
    const { registry } = await prepared({ driver: postgresDriver({ connectionString }) });
    await registry.close();
    const readOnly = `${connectionString}?options=-c%20default_transaction_read_only%3Don`;
    const reader = await openRegistry({ driver: postgresDriver({ connectionString: readOnly }) });
    expect((await reader.audit()).events).toBe(3);
    await expect(reader.reservePlaces(1)).rejects.toMatchObject({
      code: 'ERR_REGISTRY_UNWRITABLE',
    });
    await reader.close();
  });

  it('keeps to its schema, beside tables of others, in a pool that stays open', async () => {
    const connectionString = (await server?.createDatabase()) ?? '';
    const { default: pg } = await import('pg');
    const pool = new pg.Pool({ connectionString });
    // A pool ends before its connections do: one may hear of the end of the server.
    pool.on('error', () => {});
    await pool.query('create table public.settings (name text)');
    const registry = await openRegistry({ driver: postgresDriver({ pool, schema: 'university' }) });
    const other = await openRegistry({ driver: postgresDriver({ connectionString }) });
    expect(other.id).not.toBe(registry.id);
    await registry.close();
    await other.close();
    const { rows } = await pool.query('select id from university.keys');
    expect(rows).toEqual([]);
    await pool.end();
  });

  it('needs either a pool or an address, and a name of a schema that needs no quotes', () => {
    expect(() => postgresDriver({} as never)).toThrow(TypeError);
    expect(() => postgresDriver({ connectionString: 'x', schema: 'a"; drop' })).toThrow(TypeError);
  });
});
