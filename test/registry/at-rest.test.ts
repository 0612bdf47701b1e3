import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { coreOf } from '../../src/registry/registry-of.js';
import { sqliteDriver } from '../../src/registry/sqlite/index.js';
import { learnersNamed, newAwards, prepared } from '../support/awards-to-record.js';
import { temporaryFolder } from '../support/registries.js';

const FILES = ['', '-wal', '-shm'];

describe('the files of a registry', () => {
  const folder = temporaryFolder();
  const isPosix = process.platform !== 'win32';

  it.runIf(isPosix)('MUST be read by their owner only', async () => {
    const file = join(folder(), 'own.db');
    const { registry } = await prepared({ driver: sqliteDriver({ file }) });
    for (const end of FILES) expect(statSync(`${file}${end}`).mode & 0o077, end).toBe(0);
    await registry.close();
  });

  it('MUST hold nothing of a learner who was forgotten, while they are open as well', async () => {
    const file = join(folder(), 'forgotten.db');
    const { registry, definition } = await prepared({
      driver: sqliteDriver({ file }),
      keep: 'credentials',
    });
    // Enough for pages to be split and filled.
    const learners = Array.from({ length: 40 }, (_, at) => learnersNamed(`marked-${at}`, 10));
    for (const some of learners)
      await registry.recordIssued({ definition, awards: await newAwards(registry, some) });
    const gone = learners.flat().filter((_, at) => at % 11 === 1);
    expect(bytesOf(file)).toContain(gone[0]);
    for (const learner of gone) await registry.erase(learner);
    const open = bytesOf(file);
    expect(gone.filter((learner) => open.includes(`${learner}"`))).toEqual([]);
    const { pseudonym } = coreOf(registry);
    expect(gone.filter((name) => open.includes(pseudonym('learner', name)))).toEqual([]);
    expect(open).toContain(pseudonym('learner', learners[0]?.[0] ?? ''));
    expect(open).toContain(learners[0]?.[0]);
    await registry.close();
    expect(gone.filter((learner) => bytesOf(file).includes(`${learner}"`))).toEqual([]);
  });
});

function bytesOf(file: string): string {
  const files = FILES.map((end) => `${file}${end}`).filter((path) => existsSync(path));
  return files.map((path) => readFileSync(path, 'latin1')).join('\n');
}
