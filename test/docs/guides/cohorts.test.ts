import { readFile } from 'node:fs/promises';
import { beforeAll, expect } from 'vitest';
import { createIssuer } from '../../../src/issuing/index.js';
import { type CommandLine, runLine, runLines } from '../../support/command-lines.js';
import { COMPLETE } from '../../support/definitions.js';
import { describeGuide, mustRun, withExample } from '../../support/guides.js';
import { type PostgresServer, startPostgresServer } from '../../support/postgres-server.js';
import type { Workbench } from '../../support/run-cli.js';
import { UNIVERSITY } from '../../support/verifying.js';

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgresServer();
  return () => server.remove();
}, 60_000);

async function published(): Promise<Readonly<Record<string, string>>> {
  const read = (path: string) => readFile(`site/${path}`, 'utf8');
  return {
    'https://univ.example/.well-known/did.json': await read('.well-known/did.json'),
    'https://univ.example/status/revocation-1': await read('status/revocation-1'),
  };
}

const row = (name: string, mark: string) => `did:example:${name},${mark},2026-07-01\n`;
const HEAD = 'learnerId,result.case-study,awardedOn\n';

/** From the file of a jury to the web, and a revocation. */
async function fromJuryToWeb(lines: readonly CommandLine[], bench: Workbench): Promise<void> {
  await withExample(bench, ['definition.yaml', 'issuer.yaml']);
  await bench.write('jury.csv', `${HEAD}${row('a', '14.5')}`);
  const [keygen, tryOut, issue, publish, verifyAll, verify, revoke, ...more] = lines;
  if (!publish || !verify || !revoke) throw new Error('the guide has too few commands');
  expect(more).toEqual([]);
  for (const line of [keygen, tryOut, issue, publish, verifyAll])
    if (line) expect((await runLine(line, bench)).err).toBe('');
  const [badge = ''] = (await readFile('badges.jsonl', 'utf8')).split('\n');
  await bench.write('badge.json', badge);
  await runLine(verify, bench, { web: await published() });

  const { id } = JSON.parse(badge) as { readonly id: string };
  const args = revoke.args.map((arg) => (arg.startsWith('urn:uuid:') ? id : arg));
  await runLine({ ...revoke, args }, bench);
  await runLine(publish, bench);
  const answer = await bench.microcert(verify.args, { web: await published() });
  expect(answer.out).toContain('revoked');
  expect(answer.code).toBe(1);
}

const ADDRESS = 'postgres://registry.univ.example/microcert';

/** The address, with the password of the test, goes the way it should: by the environment. */
function onServer(bench: Workbench, registry: string) {
  return ({ args }: CommandLine, interruption?: AbortSignal) => {
    const at = args.indexOf('--registry');
    expect(args[at + 1]).toBe(ADDRESS);
    const env = { MICROCERT_REGISTRY: registry };
    const rest = [...args.slice(0, at), ...args.slice(at + 2)];
    return bench.microcert(rest, { env, ...(interruption && { interruption }) });
  };
}

/** A queue and a worker, each stopped once and begun again; one row has a mark that is refused. */
async function overMachines(lines: readonly CommandLine[], bench: Workbench): Promise<void> {
  await withExample(bench, ['definition.yaml', 'issuer.yaml']);
  await mustRun(bench, ['keygen', '--did-web', 'univ.example', '--force']);
  await bench.write('jury.csv', `${HEAD}${row('a', '14.5')}${row('b', '99')}`);
  const [enqueue, worker, jobs, ...more] = lines;
  if (!enqueue || !worker || !jobs) throw new Error('the guide has too few commands');
  expect(more).toEqual([]);
  const run = onServer(bench, await server.createDatabase());

  expect((await run(enqueue, AbortSignal.abort('SIGINT'))).code).toBe(130);
  const queued = await run(enqueue);
  expect([queued.code, queued.out]).toEqual([1, expect.stringContaining('1 queued')]);
  expect((await run(worker, AbortSignal.abort('SIGTERM'))).code).toBe(143);
  expect((await run(worker)).code).toBe(0);
  expect((await readFile('issued-1.jsonl', 'utf8')).trim().split('\n')).toHaveLength(1);
  const looked = await run(jobs);
  expect([looked.code, looked.out]).toEqual([0, expect.stringContaining('1 done')]);
  const secret = ['jobs', '--registry', 'postgres://user:word@registry.univ.example/microcert'];
  expect(await bench.microcert(secret)).toMatchObject({ code: 2 });
}

await describeGuide('docs/guides/cohorts.md', {
  snippets: {
    'In code': () => {
      const profile = { id: UNIVERSITY.id, name: 'Université Exemple', country: 'FR' };
      const award = (name: string) => ({
        learner: { id: `did:example:${name}` },
        awardedOn: '2026-07-01',
      });
      return {
        issuer: createIssuer({ profile, signer: UNIVERSITY.signer }),
        ...{ definition: COMPLETE, awards: [award('a'), award('b')] },
        out: { write: (text: string) => JSON.parse(text) as unknown },
      };
    },
  },
  commands: {
    'A cohort, from the jury’s file to the web': fromJuryToWeb,
    'A badge and a certificate of each': async (lines, bench) => {
      await runLines(lines, bench);
    },
    'Over several machines': overMachines,
  },
});
