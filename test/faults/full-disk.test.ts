import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqliteDriver } from '../../src/registry/sqlite/index.js';
import { type CohortSite, createSite, learnersOf, sizeOf } from '../support/cohort-site.js';
import { expectExactlyOnce, expectWholeResults } from '../support/exactly-once.js';
import { canMount, makeRoom, mounted, unmounted } from '../support/small-disk.js';

const ROWS = 3000;

// Skipped where no small file system can be mounted: that needs Linux, and the rights of root.
describe.skipIf(!canMount())('a full disk (mounting one needs the rights of root)', () => {
  let site: CohortSite;
  const disks: string[] = [];
  beforeAll(async () => {
    site = await createSite();
  });
  afterAll(() => {
    for (const disk of disks) unmounted(disk);
    site.remove();
  });
  const newDisk = (name: string, size: string): string => {
    const disk = site.path(name);
    mkdirSync(disk);
    mounted(disk, size);
    disks.push(disk);
    return disk;
  };

  it('under the credentials MUST be said, and nothing be lost or issued twice once there is room', async () => {
    // Room for the first two thousand, which are committed together, and not for all three.
    const disk = newDisk('out-disk', '15m');
    site.writeCohort('out.csv', learnersOf('out', ROWS));
    const start = () => site.start('out.csv', 'out-disk/out.jsonl');
    for (let attempt = 1; attempt <= 2; attempt += 1) {
      const { code, err } = await start().end;
      expect({ code, err }).toMatchObject({ code: 2 });
      expect(err).toContain('[ERR_FILE_UNWRITABLE]');
      expect(err).toContain('the disk is full');
    }
    expect(sizeOf(join(disk, 'out.jsonl'))).toBeGreaterThan(0);
    makeRoom(disk);
    expect(await start().end).toMatchObject({ code: 0 });
    const out = join(disk, 'out.jsonl');
    expectWholeResults(out, ROWS);
    const driver = sqliteDriver({ file: site.path('registry.db') });
    await expectExactlyOnce({ outs: [out], learners: learnersOf('out', ROWS), driver });
  });

  it('with no room at all for the credentials MUST be said, and leave nothing in the way', async () => {
    const disk = newDisk('no-room', '64k');
    // What is written until nothing fits any more.
    expect(() => writeFileSync(join(disk, 'filler'), new Uint8Array(1 << 20))).toThrow('ENOSPC');
    site.writeCohort('no-room.csv', learnersOf('no-room', 10));
    const registry = site.path('no-room.db');
    const start = () => site.start('no-room.csv', 'no-room/out.jsonl', { registry });
    const { code, err } = await start().end;
    expect({ code, err }).toMatchObject({ code: 2 });
    expect(err).toContain('the disk is full');
    makeRoom(disk);
    expect(await start().end).toMatchObject({ code: 0 });
    const [out, driver] = [join(disk, 'out.jsonl'), sqliteDriver({ file: registry })];
    await expectExactlyOnce({ outs: [out], learners: learnersOf('no-room', 10), driver });
  });

  it.each(['200k', '1500k'])(
    'under the registry (%s) MUST be said, and nothing be lost or issued twice once there is room',
    async (size) => {
      const name = `registry-${size}`;
      const disk = newDisk(name, size);
      const registry = join(disk, 'registry.db');
      site.writeCohort(`${name}.csv`, learnersOf(name, ROWS));
      const start = () => site.start(`${name}.csv`, `${name}.jsonl`, { registry });
      for (let attempt = 1; attempt <= 2; attempt += 1) {
        const { code, err } = await start().end;
        expect({ code, err }).toMatchObject({ code: 2 });
        expect(err).toContain('[ERR_REGISTRY_UNWRITABLE]');
        expect(err).toContain('the disk is full');
      }
      makeRoom(disk);
      expect(await start().end).toMatchObject({ code: 0 });
      const out = site.path(`${name}.jsonl`);
      expectWholeResults(out, ROWS);
      const driver = sqliteDriver({ file: registry });
      await expectExactlyOnce({ outs: [out], learners: learnersOf(name, ROWS), driver });
    },
  );
});
