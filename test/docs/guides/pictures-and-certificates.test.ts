import { readFile, rm, writeFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { runLines } from '../../support/command-lines.js';
import { describeGuide, withBadge } from '../../support/guides.js';
import type { Workbench } from '../../support/run-cli.js';
import { UNIVERSITY } from '../../support/verifying.js';

const profile = { id: UNIVERSITY.id, name: 'Université Exemple', country: 'FR' };

/** A badge in a file, its definition, and who signs. */
async function made(bench: Workbench): Promise<object> {
  await withBadge(bench);
  const badge: unknown = JSON.parse(await readFile('badge.json', 'utf8'));
  const definition: unknown = parse(await readFile('definition.yaml', 'utf8'));
  return { badge, definition, profile, signer: UNIVERSITY.signer };
}

await describeGuide('docs/guides/pictures-and-certificates.md', {
  snippets: {
    'A badge to be seen': made,
    'A certificate to hand over': made,
    'A link for a QR code': made,
    'How others are to show it': async (bench) => {
      await writeFile(
        'template.svg',
        '<svg xmlns="http://www.w3.org/2000/svg"><text>{{name}}</text></svg>',
      );
      return made(bench);
    },
  },
  commands: {
    'The shortest way': async (lines, bench) => {
      await withBadge(bench);
      await rm('badge.json');
      await runLines(lines, bench);
    },
    'Into a picture, and out of it': async (lines, bench) => {
      await withBadge(bench);
      await writeFile('soil.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
      await runLines(lines, bench);
    },
  },
});
