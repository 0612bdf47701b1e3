// Defines, checks, issues and verifies a micro-certification, step by step, with the commands a reader would type.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = 'quickstart-output';
const example = 'examples/universite-360';
process.chdir(root);
rmSync(out, { recursive: true, force: true });
mkdirSync(out);

function microcert(title, ...args) {
  console.log(`\n── ${title}\n$ microcert ${args.join(' ')}\n`);
  const { status } = spawnSync(process.execPath, ['dist/cli/main.js', ...args], {
    stdio: 'inherit',
  });
  if (status !== 0) {
    console.error(`\nThis step ended with exit code ${status}.`);
    process.exit(status ?? 1);
  }
}

microcert('1. Check the definition', 'check', `${example}/definition.yaml`, '--lang', 'en');
microcert(
  '2. Make the key of the issuer',
  'keygen',
  '--did-web',
  'univ.example',
  '--out',
  `${out}/issuer-key.json`,
  '--did-out',
  `${out}/did.json`,
  '--lang',
  'en',
);
microcert(
  '3. Issue the award',
  'issue',
  `${example}/definition.yaml`,
  '--award',
  `${example}/award.yaml`,
  '--issuer',
  `${example}/issuer.yaml`,
  '--key',
  `${out}/issuer-key.json`,
  '--out',
  `${out}/badge.json`,
  '--svg',
  `${out}/badge.svg`,
  '--png',
  `${out}/badge.png`,
  '--badge-lang',
  'en',
  '--lang',
  'en',
);
const trust = ['--trust', 'did:web:univ.example', '--did', `${out}/did.json`, '--lang', 'en'];
microcert('4. Verify it, as an employer would', 'verify', `${out}/badge.json`, ...trust);
for (const picture of ['badge.png', 'badge.svg'])
  microcert(`5. Verify what is in ${picture}`, 'verify', `${out}/${picture}`, ...trust);
for (const certificate of ['certificate.html', 'certificate.pdf'])
  microcert(
    `6. Make ${certificate}`,
    'render',
    `${out}/badge.json`,
    '--out',
    `${out}/${certificate}`,
    '--hosted',
    'https://univ.example/badges/soil.json',
    '--lang',
    'en',
  );
microcert('7. Verify what is in certificate.pdf', 'verify', `${out}/certificate.pdf`, ...trust);

const files = [
  [`${example}/definition.yaml`, 'what can be earned'],
  [`${example}/award.yaml`, 'who earned it'],
  [`${out}/badge.json`, 'the signed Open Badge 3.0'],
  [`${out}/badge.svg`, 'the same in a picture, drawn from the definition'],
  [`${out}/badge.png`, 'the same as PNG, to share'],
  [`${out}/certificate.html`, 'a certificate to read, with a supplement'],
  [`${out}/certificate.pdf`, 'the same to hand over, with the credential attached'],
  [`${out}/did.json`, 'the public key of the issuer, to publish'],
  [`${out}/issuer-key.json`, 'the private key of the issuer, to keep secret'],
];
const width = Math.max(...files.map(([file]) => file.length));
console.log('\nFiles:');
for (const [file, what] of files) console.log(`  ${file.padEnd(width)}  ${what}`);
console.log(`\nNext: npx microcert inspect ${out}/badge.json`);
