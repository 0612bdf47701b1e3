import { createIssuer } from '../../../src/issuing/index.js';
import { defineMicroCertification } from '../../../src/model/index.js';
import { runLines } from '../../support/command-lines.js';
import { COMPLETE, ISSUER } from '../../support/definitions.js';
import { describeGuide, withBadge } from '../../support/guides.js';
import { UNIVERSITY } from '../../support/verifying.js';

const award = { learner: { id: 'did:example:learner' }, awardedOn: '2026-07-01' };

await describeGuide('docs/guides/other-formats.md', {
  snippets: {
    'Badges and credentials of others': async () => {
      const profile = { id: UNIVERSITY.id, name: 'Université Exemple', country: 'FR' };
      const issuer = createIssuer({ profile, signer: UNIVERSITY.signer });
      return { badge: await issuer.issue(COMPLETE, award) };
    },
    'Towards European Digital Credentials': () => ({
      ...{ definition: defineMicroCertification(COMPLETE), award, issuer: ISSUER },
      ...{ validFrom: '2026-07-01T00:00:00Z', id: 'urn:uuid:00000000-0000-4000-8000-000000000001' },
    }),
  },
  commands: {
    'Badges and credentials of others': async (lines, bench) => {
      await withBadge(bench);
      await runLines(lines, bench);
    },
  },
});
