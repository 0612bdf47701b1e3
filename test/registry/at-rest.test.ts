import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
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

  it('MUST be said to hold copies of a learner while others keep it from being written anew', async () => {
    const file = join(folder(), 'read.db');
    const { registry, definition } = await prepared({ driver: sqliteDriver({ file }) });
    const learners = learnersNamed('marked', 3);
    await registry.recordIssued({ definition, awards: await newAwards(registry, learners) });
    const remarks = async () => (await registry.audit()).remarks.map(({ code }) => code);
    const reader = new Database(file);
    reader.exec('begin');
    reader.prepare('select * from awards').all();
    const held = await registry.erase(learners[0] ?? '');
    expect(held).toMatchObject({ isPutOff: true, credentialIds: [expect.any(String)] });
    expect(await remarks()).toContain('audit.copies-left');
    reader.exec('rollback');
    expect(await registry.erase('nobody')).toMatchObject({ isPutOff: false, credentialIds: [] });
    expect(await remarks()).not.toContain('audit.copies-left');
    reader.close();
    await registry.close();
  }, 60_000);
});

function bytesOf(file: string): string {
  const files = FILES.map((end) => `${file}${end}`).filter((path) => existsSync(path));
  return files.map((path) => readFileSync(path, 'latin1')).join('\n');
}
