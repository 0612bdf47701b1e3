import { isMicrocertError } from '../../src/foundation/errors/index.js';
import { postgresDriver } from '../../src/registry/postgres/index.js';
import { sqliteDriver } from '../../src/registry/sqlite/index.js';
import { newAwards, prepared } from './awards-to-record.js';

// A process that writes to a registry others write to as well: `kind`, address, its own name, and how many chunks. It says on
// standard error each time that something is recorded, so that it can be killed once it writes.
const [kind, address = '', name, chunks] = process.argv.slice(2);
const driver =
  kind === 'sqlite'
    ? sqliteDriver({ file: address })
    : postgresDriver({ connectionString: address });
const { registry, definition } = await prepared({ driver });
let [recorded, refused] = [0, 0];
for (let chunk = 1; chunk <= Number(chunks); chunk += 1) {
  const own = Array.from({ length: 20 }, (_, at) => `${name}-${chunk}-${at}`);
  // What every writer wants to be the one to record.
  for (const learners of [own, [`shared-${chunk}`]]) {
    const awards = await newAwards(registry, learners);
    try {
      await registry.recordIssued({ definition, awards });
      recorded += awards.length;
      process.stderr.write('recorded\n');
    } catch (error) {
      if (!isMicrocertError(error) || error.code !== 'ERR_REGISTRY_CONFLICT') throw error;
      refused += 1;
    }
  }
}
await registry.close();
process.stdout.write(JSON.stringify({ recorded, refused }));
