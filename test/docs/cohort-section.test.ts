import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createWorkbench, type Workbench } from '../support/run-cli.js';

let bench: Workbench;
beforeEach(async () => {
  bench = await createWorkbench();
});
afterEach(() => bench.remove());

const SECTION = /^### A cohort, from the jury’s file to the web\n(.*?)^### /ms;

/** The command lines of the section, in their order, each as its arguments. */
async function commands(): Promise<readonly (readonly string[])[]> {
  const [, section = ''] = SECTION.exec(await readFile('README.md', 'utf8')) ?? [];
  const [, block = ''] = /```sh\n(.*?)```/s.exec(section) ?? [];
  return block
    .split('\n')
    .filter((line) => line.startsWith('microcert '))
    .map((line) =>
      (line.match(/"[^"]*"|\S+/g) ?? []).slice(1).map((word) => word.replaceAll('"', '')),
    );
}

const FILES = /\.(yaml|json|jsonl|csv|db)$|^site$/;

/** Runs a command of the section in the folder of the test; the web is what was published there. */
async function run(args: readonly string[], web: Readonly<Record<string, string>> = {}) {
  const placed = args.map((arg) => (FILES.test(arg) ? bench.path(arg) : arg));
  const isKeygen = args[0] === 'keygen';
  const out = isKeygen
    ? ['--out', bench.path('issuer-key.json'), '--did-out', bench.path('did.json')]
    : [];
  return bench.microcert([...placed, ...out], { web });
}

async function published(): Promise<Readonly<Record<string, string>>> {
  const read = (path: string) => readFile(bench.path(`site/${path}`), 'utf8');
  return {
    'https://univ.example/.well-known/did.json': await read('.well-known/did.json'),
    'https://univ.example/status/revocation-1': await read('status/revocation-1'),
  };
}

it('every command of the section on cohorts MUST do in its order what the section says', async () => {
  const [keygen, tryOut, issue, publish, verifyAll, verify, revoke, ...more] = await commands();
  expect(more).toEqual([]);
  for (const name of ['definition.yaml', 'issuer.yaml'])
    await copyFile(`examples/universite-360/${name}`, bench.path(name));
  await bench.write(
    'jury.csv',
    'learnerId,result.case-study,awardedOn\ndid:example:a,14.5,2026-07-01\n',
  );

  for (const line of [keygen, tryOut, issue, publish, verifyAll]) {
    const { code, err } = await run(line ?? []);
    expect([line, code, err]).toEqual([line, 0, '']);
  }
  const [badge = ''] = (await readFile(bench.path('badges.jsonl'), 'utf8')).split('\n');
  await writeFile(bench.path('badge.json'), badge);
  expect((await run(verify ?? [], await published())).code).toBe(0);

  const { id } = JSON.parse(badge) as { id: string };
  const revoking = (revoke ?? []).map((arg) => (arg.startsWith('urn:uuid:') ? id : arg));
  expect((await run(revoking)).code).toBe(0);
  expect((await run(publish ?? [])).code).toBe(0);
  const answer = await run(verify ?? [], await published());
  expect(answer.out).toContain('revoked');
  expect(answer.code).toBe(1);
});
