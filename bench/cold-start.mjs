// What a process costs that does one thing and ends, over `node -e 0`, in turns.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isSame } from './agreement.mjs';
import { did } from './key.mjs';
import { forEachKind, spread } from './measure.mjs';
import { givenToChild } from './pool.mjs';
import { pathTo, runChild } from './run-child.mjs';

/** Each round starts the empty program, ours and theirs, one after the other; the first round is dropped. */
function inTurns({ ours, theirs }, rounds) {
  const taken = [];
  for (let round = 0; round <= rounds; round += 1) {
    const [empty, own, other] = [['-e', '0'], ours, theirs].map((args) => runChild(args));
    if (round > 0) taken.push({ empty, own, other });
  }
  const over = (value) => forEachKind((kind) => spread(taken.map((round) => value(round, kind))));
  return {
    ours: over(({ own, empty }, kind) => own[kind] - empty[kind]),
    theirs: over(({ other, empty }, kind) => other[kind] - empty[kind]),
    ratio: over(
      ({ own, other, empty }, kind) => (other[kind] - empty[kind]) / (own[kind] - empty[kind]),
    ),
  };
}

const NAMES = { document: 'ordinary', peer: '`@digitalbazaar/vc`, eddsa-rdfc-2022' };
const CLI = pathTo('../dist/cli/main.js');

/** Import and issue one; verify one file from the command line. */
export async function measureColdStarts({ members: [member] }, { rounds }) {
  const folder = mkdtempSync(join(tmpdir(), 'microcert-cold-'));
  const write = (name, text) => {
    const file = join(folder, name);
    writeFileSync(file, text);
    return file;
  };
  try {
    const given = write('given.json', JSON.stringify(await givenToChild(member)));
    const [badge, changed] = [
      write('badge.json', member.text),
      write('changed.json', member.text.replace('"Completed"', '"Withdrew"')),
    ];
    const toIssue = {
      ours: [pathTo('child/issue.mjs'), given],
      theirs: [pathTo('child/issue-reference.mjs'), given],
    };
    const toVerify = (file) => ({
      ours: [CLI, 'verify', file, '--trust', did],
      theirs: [pathTo('child/verify-reference.mjs'), file, given],
    });
    for (const args of Object.values(toIssue)) isSame(runChild(args).stdout, member.text);
    for (const args of Object.values(toVerify(changed))) runChild(args, { status: 1 });
    const [issued, verified] = [inTurns(toIssue, rounds), inTurns(toVerify(badge), rounds)];
    return [
      { id: 'cold-issue', what: 'import and issue one', ...NAMES, ...issued },
      { id: 'cold-verify', what: 'CLI `verify` of one file', ...NAMES, ...verified },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
