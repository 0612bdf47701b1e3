import { copyFile, readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type PostgresServer, startPostgresServer } from '../support/postgres-server.js';
import { createWorkbench, type Workbench } from '../support/run-cli.js';

let server: PostgresServer;
let bench: Workbench;
beforeAll(async () => {
  [server, bench] = [await startPostgresServer(), await createWorkbench()];
}, 60_000);
afterAll(async () => {
  await bench?.remove();
  await server?.remove();
});

const SECTION = /^### A cohort over several machines\n(.*?)^### /ms;
const ADDRESS = 'postgres://registry.univ.example/microcert';

async function section(): Promise<string> {
  return SECTION.exec(await readFile('README.md', 'utf8'))?.[1] ?? '';
}

/** The command lines of the section, each as its arguments. */
async function commands(): Promise<readonly (readonly string[])[]> {
  const [, block = ''] = /```sh\n(.*?)```/s.exec(await section()) ?? [];
  return block
    .split('\n')
    .filter((line) => line.startsWith('microcert '))
    .map((line) => line.split(' ').slice(1));
}

it('every command of the section on several machines MUST do in its order what the section says', async () => {
  const registry = await server.createDatabase();
  const [enqueue = [], worker = [], jobs = [], ...more] = await commands();
  expect(more).toEqual([]);
  for (const name of ['definition.yaml', 'issuer.yaml'])
    await copyFile(`examples/universite-360/${name}`, bench.path(name));
  const keys = ['--out', bench.path('issuer-key.json'), '--did-out', bench.path('did.json')];
  await bench.microcert(['keygen', '--did-web', 'univ.example', ...keys]);
  const row = (name: string, mark: string) => `did:example:${name},${mark},2026-07-01\n`;
  await bench.write(
    'jury.csv',
    `learnerId,result.case-study,awardedOn\n${row('a', '14.5')}${row('b', '99')}`,
  );
  /** In the folder of the test; the address, with the password of the test, goes the way it should. */
  const run = (args: readonly string[], interruption?: AbortSignal) => {
    expect(args).toContain(ADDRESS);
    const at = args.indexOf('--registry');
    const placed = args
      .filter((_, index) => index !== at && index !== at + 1)
      .map((arg) => (/\.(yaml|json|jsonl|csv)$/.test(arg) ? bench.path(arg) : arg));
    const env = { MICROCERT_REGISTRY: registry };
    return bench.microcert(placed, { env, ...(interruption && { interruption }) });
  };

  const stopped = await run(enqueue, AbortSignal.abort('SIGINT'));
  expect(stopped.code).toBe(130);
  const queued = await run(enqueue);
  expect([queued.code, queued.out]).toEqual([1, expect.stringContaining('1 queued')]);
  expect((await run(worker, AbortSignal.abort('SIGTERM'))).code).toBe(143);
  expect((await run(worker)).code).toBe(0);
  const issued = await readFile(bench.path('issued-1.jsonl'), 'utf8');
  expect(issued.trim().split('\n')).toHaveLength(1);
  const looked = await run(jobs);
  expect([looked.code, looked.out]).toEqual([0, expect.stringContaining('1 done')]);
  const secret = ['jobs', '--registry', 'postgres://user:word@registry.univ.example/microcert'];
  expect(await bench.microcert(secret)).toMatchObject({ code: 2 });
});
