// A cohort of 1,000, from the file of the jury to the web: issued, published, verified; three revoked, published again,
// and verified again. The commands are those a registrar types.
//   node examples/cohort/run.mjs [FOLDER]    what is made goes into FOLDER, cohort-output by default
import { spawnSync } from 'node:child_process';
import { createReadStream, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { juryFile } from './jury-file.mjs';

const LEARNERS = 1000;
const ISSUER = 'did:web:univ.example';
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = resolve(process.argv[2] ?? join(root, 'cohort-output'));
const given = (name) => join(root, 'examples/universite-360', name);

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const program = join(root, 'dist/cli/main.js');

/** Runs a command in the folder, and shows it as it is typed there. */
function microcert(...args) {
  const shown = args.map((arg) => (arg.includes(' ') ? `"${arg}"` : arg.replace(root, '')));
  console.log(`\n$ microcert ${shown.join(' ')}`);
  // What verify says of each is read here; all else is for whoever looks on.
  const isRead = args[0] === 'verify';
  const ended = spawnSync(process.execPath, [program, ...args, '--lang', 'en'], {
    ...{ cwd: folder, stdio: ['ignore', isRead ? 'pipe' : 'inherit', 'inherit'], encoding: 'utf8' },
    maxBuffer: 64 * 1024 * 1024,
  });
  const { status } = ended;
  if (status === 0 || (isRead && status === 1)) return ended;
  console.error(`This step ended with exit code ${status}.`);
  process.exit(status ?? 1);
}

const title = (text) => console.log(`\n── ${text}`);

title(`1. The jury hands in a file: ${LEARNERS} learners, a row each`);
writeFileSync(join(folder, 'jury.csv'), await juryFile(LEARNERS));

title('2. The university makes its key, once');
microcert('keygen', '--did-web', 'univ.example');

const ISSUING = [
  ...[
    'issue',
    given('definition.yaml'),
    '--learners',
    'jury.csv',
    '--issuer',
    given('issuer.yaml'),
  ],
];
title('3. Is every row in order? Nothing is signed yet');
microcert(...ISSUING, '--status-url', 'https://univ.example/status/', '--dry-run');

title('4. Issue');
microcert(
  ...[...ISSUING, '--key', 'issuer-key.json', '--registry', 'registry.db'],
  ...['--status-url', 'https://univ.example/status/', '--out', 'badges.jsonl'],
);

title('   A badge of each for the learners, in a folder; certificates would be --pdf FOLDER');
microcert('render', 'badges.jsonl', '--svg', 'badges');

const publishSite = () =>
  microcert(
    ...['publish', given('definition.yaml'), '--issuer', given('issuer.yaml')],
    ...[
      '--key',
      'issuer-key.json',
      '--registry',
      'registry.db',
      '--did',
      'did.json',
      '--out',
      'site',
    ],
  );
title('5. Publish: a folder for any web host');
publishSite();

/** Verifies every line as anybody will who trusts the university, by the site as it is about to be on the web. */
function verifyAll() {
  const { status, stdout } = microcert(
    ...['verify', 'badges.jsonl', '--trust', ISSUER, '--site', 'site', '--format', 'json'],
  );
  const { credentials, notAccepted } = JSON.parse(stdout);
  console.log(`${credentials.accepted} accepted, ${credentials.rejected} rejected`);
  return { status, accepted: credentials.accepted, rejected: notAccepted.map(({ id }) => id) };
}

async function idsOf(places) {
  const ids = [];
  for await (const line of createInterface({
    input: createReadStream(join(folder, 'badges.jsonl')),
  }))
    ids.push(JSON.parse(line).id);
  return places.map((place) => ids.at(place));
}

title('6. Before the folder goes to the web host: would all of them be accepted?');
const before = verifyAll();

title('7. Three were issued in error: revoke them, and publish again');
const wrong = await idsOf([9, 499, 998]);
microcert(
  'revoke',
  ...wrong,
  '--registry',
  'registry.db',
  '--reason',
  'marks mixed up',
  '--category',
  'error',
);
publishSite();

title('8. Verify all of them again');
const after = verifyAll();

const isAsItShouldBe =
  before.status === 0 &&
  before.accepted === LEARNERS &&
  after.status === 1 &&
  after.accepted === LEARNERS - wrong.length &&
  after.rejected.join() === wrong.join();
console.log(
  isAsItShouldBe
    ? `\n✔ ${LEARNERS} issued; the ${wrong.length} that were revoked are rejected, all others accepted.`
    : '\n✘ this is not what should have come of it',
);
console.log(`What was made is in ${folder}`);
process.exitCode = isAsItShouldBe ? 0 : 1;
