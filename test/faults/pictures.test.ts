import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unbake } from '../../src/carriers/index.js';
import {
  type CohortSite,
  createSite,
  learnersOf,
  type Running,
  seeded,
  seedOfRun,
  until,
} from '../support/cohort-site.js';
import { png } from '../support/pictures.js';
import { canMount, makeRoom, mounted, unmounted } from '../support/small-disk.js';

const ROWS = 1200;

let site: CohortSite;
beforeAll(async () => {
  site = await createSite();
  writeFileSync(site.path('soil.png'), png());
});
afterAll(() => site.remove());

const pictures = (folder: string) => ['--png', site.path(folder), '--image', site.path('soil.png')];
const namesIn = (folder: string) => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};
/** Every file there is, by its name, is whole; nothing is left beside them. */
async function expectAllPictures(out: string, folder: string, count: number): Promise<void> {
  const lines = readFileSync(out, 'utf8').trimEnd().split('\n');
  const expected = lines.map((line) => `${JSON.parse(line).id.replace('urn:uuid:', '')}.png`);
  expect(lines.length).toBe(count);
  expect(readdirSync(folder).sort()).toEqual(expected.toSorted());
  for (const [at, name] of expected.entries())
    expect((await unbake(readFileSync(join(folder, name)))).text).toBe(lines[at]);
}

describe('pictures of a cohort', () => {
  it('MUST all be there and whole after runs that were killed at any moment (8 times)', async () => {
    const random = seeded(seedOfRun('kill -9 (pictures)'));
    const folder = site.path('badges');
    site.writeCohort('cohort.csv', learnersOf('cohort', ROWS));
    const start = (): Running =>
      site.start('cohort.csv', 'out.jsonl', { args: pictures('badges') });
    const kept: number[] = [];
    for (let kill = 0; kill < 8; kill += 1) {
      const running = start();
      const before = namesIn(folder).length;
      await until(running, () => namesIn(folder).length > before + 2);
      await wait(random() * 60);
      running.child.kill('SIGKILL');
      const { signal, code, err } = await running.end;
      if (signal !== 'SIGKILL') expect({ code, err }).toMatchObject({ code: 0 });
      // What has a name of its own is whole, at any moment.
      const made = namesIn(folder).filter((name) => name.endsWith('.png'));
      for (const name of made) await unbake(readFileSync(join(folder, name)));
      expect(made.length).toBeGreaterThanOrEqual(kept.at(-1) ?? 0);
      kept.push(made.length);
    }
    process.stdout.write(`killed with ${kept.join(', ')} pictures there\n`);
    const { code, out } = await start().end;
    expect({ code, out }).toMatchObject({ code: 0 });
    const missing = ROWS - (kept.at(-1) ?? 0);
    expect(out).toContain(`${missing.toLocaleString('en')} PNG written`);
    await expectAllPictures(site.path('out.jsonl'), folder, ROWS);
  });

  it('MUST NOT be written by two processes into one folder at a time: the second says so, and loses nothing', async () => {
    const folder = site.path('shared');
    site.writeCohort('second.csv', learnersOf('second', 3));
    const first = site.start('cohort.csv', 'out.jsonl', { args: pictures('shared') });
    await until(first, () => namesIn(folder).length > 2);
    first.child.kill('SIGSTOP');
    const second = () => site.start('second.csv', 'second.jsonl', { args: pictures('shared') }).end;
    const { code, out } = await second();
    first.child.kill('SIGCONT');
    expect({ code, out }).toMatchObject({ code: 2 });
    expect(out).toContain('3 issued and signed');
    expect(out).toContain('[ERR_COHORT_BUSY]');
    expect((await first.end).code).toBe(0);
    await expectAllPictures(site.path('out.jsonl'), folder, ROWS);
    expect((await second()).out).toContain('3 PNG written');
  });
});

// Skipped where no small file system can be mounted: that needs Linux, and the rights of root.
describe.skipIf(!canMount())(
  'a full disk under pictures (mounting one needs the rights of root)',
  () => {
    it('MUST be said, with what was issued, and what is missing be made once there is room', async () => {
      const disk = site.path('disk');
      mkdirSync(disk);
      mounted(disk, '1m');
      try {
        site.writeCohort('full.csv', learnersOf('full', 400));
        const start = () => site.start('full.csv', 'full.jsonl', { args: pictures('disk') });
        for (const said of ['400 issued', '400 issued before']) {
          const { code, out } = await start().end;
          expect({ code, out }).toMatchObject({ code: 2 });
          for (const text of [said, 'PNG written', 'the disk is full', '[ERR_FILE_UNWRITABLE]'])
            expect(out).toContain(text);
          for (const name of namesIn(disk).filter((file) => file.endsWith('.png')))
            await unbake(readFileSync(join(disk, name)));
        }
        makeRoom(disk);
        expect(await start().end).toMatchObject({ code: 0 });
        await expectAllPictures(site.path('full.jsonl'), disk, 400);
      } finally {
        unmounted(disk);
      }
    });
  },
);
