import { readFile, rm } from 'node:fs/promises';
import * as identity from '../../../src/identity/index.js';
import { defineMicroCertification } from '../../../src/model/index.js';
import { runLines } from '../../support/command-lines.js';
import { COMPLETE } from '../../support/definitions.js';
import { describeGuide, mustRun, withBadge } from '../../support/guides.js';

async function party(name: string) {
  const keyPair = await identity.generateKeyPair();
  const profile = { id: identity.didKeyFor(keyPair.publicKey), name };
  return { profile, signer: identity.createSigner({ keyPair }) };
}

await describeGuide('docs/guides/endorsements.md', {
  snippets: {
    'In code': async () => {
      const [university, agency] = [await party('Université Exemple'), await party('Agence')];
      return {
        ...{ ...university, agency: agency.profile, agencySigner: agency.signer },
        definition: defineMicroCertification(COMPLETE),
        award: { learner: { id: 'did:example:learner' }, awardedOn: '2026-07-01' },
      };
    },
  },
  commands: {
    'The shortest way': async (lines, bench) => {
      await withBadge(bench);
      await rm('badge.json');
      await mustRun(bench, ['keygen', '--out', 'agency-key.json']);
      const { kid } = JSON.parse(await readFile('agency-key.json', 'utf8')) as { kid: string };
      await bench.write('agency.yaml', `id: "${kid.split('#')[0]}"\nname: Agence Exemple\n`);
      await runLines(lines, bench);
    },
  },
});
