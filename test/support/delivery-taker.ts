import { registryDeliveryStore } from '../../src/delivery/index.js';
import { openRegistry } from '../../src/registry/index.js';
import { postgresDriver } from '../../src/registry/postgres/index.js';
import { sqliteDriver } from '../../src/registry/sqlite/index.js';

// A process that takes what others take as well, and counts together with them: `kind`, address, and how many entries. It says
// on standard error each time that it did something, so that it can be killed in the middle of it.
const [kind, address = '', entries] = process.argv.slice(2);
const driver =
  kind === 'sqlite'
    ? sqliteDriver({ file: address })
    : postgresDriver({ connectionString: address });
const registry = await openRegistry({ driver });
const store = registryDeliveryStore(registry);
let [created, taken] = [0, 0];
for (let entry = 0; entry < Number(entries); entry += 1) {
  const isNew = await store.create(`shared:${entry}`, { value: '1', expiresAt: 9e15 });
  if (isNew) created += 1;
  await store.change('count', (value) => ({ answer: true, value: String(Number(value) + 1) }));
  process.stderr.write('counted\n');
  if ((await store.take(`once:${entry}`)) !== undefined) taken += 1;
}
await registry.close();
process.stdout.write(JSON.stringify({ created, taken }));
