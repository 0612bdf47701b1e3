// What a process costs that does one thing and ends: its wall time over that of `node -e 0`, in turns.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isSame } from './agreement.mjs';
import { CREATED, DOCUMENTS, issuerProfile } from './documents.mjs';
import { did, multikey, secretKey } from './key.mjs';
import { spread } from './measure.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Milliseconds until the process has ended. */
function run(args, { status = 0 } = {}) {
  const start = performance.now();
  const child = spawnSync(process.execPath, args, { encoding: 'utf8' });
  const milliseconds = performance.now() - start;
  assert.equal(child.status, status, child.stderr);
  return { milliseconds, stdout: child.stdout };
}

/** Each round starts the empty program, ours and theirs, one after the other; the first round is dropped. */
function inTurns({ ours, theirs }, rounds) {
  const taken = [];
  for (let round = 0; round <= rounds; round += 1) {
    const [empty, own, other] = [['-e', '0'], ours, theirs].map((args) => run(args).milliseconds);
    if (round > 0) taken.push({ ours: own - empty, theirs: other - empty });
  }
  return {
    ours: spread(taken.map((round) => round.ours)),
    theirs: spread(taken.map((round) => round.theirs)),
    ratio: spread(taken.map((round) => round.theirs / round.ours)),
  };
}

/** Import and issue one; verify one file from the command line. */
export async function measureColdStarts({ ordinary }, { rounds }) {
  const folder = mkdtempSync(join(tmpdir(), 'microcert-cold-'));
  const write = (name, content) => {
    const file = join(folder, name);
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
    return file;
  };
  try {
    const [{ input, award, unsigned, text }] = ordinary.members;
    const key = await multikey.export({ publicKey: true, secretKey: true, includeContext: true });
    const common = { created: CREATED, multikey: key };
    const { extensions } = DOCUMENTS.ordinary;
    const own = { definition: input, award, profile: issuerProfile(did), secretKey, extensions };
    const toIssue = {
      ours: [at('cold/issue.mjs'), write('own.json', { ...own, created: CREATED })],
      theirs: [
        at('cold/peer.mjs'),
        'issue',
        write('unsigned.json', { ...common, credential: unsigned }),
      ],
    };
    const signed = JSON.parse(text);
    const toVerify = {
      ours: [at('../dist/cli/main.js'), 'verify', write('badge.json', text), '--trust', did],
      theirs: [
        at('cold/peer.mjs'),
        'verify',
        write('signed.json', { ...common, credential: signed }),
      ],
    };
    const changed = write('changed.json', text.replace('"Completed"', '"Withdrew"'));
    for (const args of [toIssue.ours, toIssue.theirs]) isSame(run(args).stdout, text);
    run([at('../dist/cli/main.js'), 'verify', changed, '--trust', did], { status: 1 });
    const names = { document: 'ordinary', peer: '`@digitalbazaar/vc`, eddsa-rdfc-2022' };
    return [
      { id: 'cold-issue', what: 'import and issue one', ...names, ...inTurns(toIssue, rounds) },
      {
        id: 'cold-verify',
        what: 'CLI `verify` of one file',
        ...names,
        ...inTurns(toVerify, rounds),
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
