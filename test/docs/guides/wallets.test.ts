import { createIssuer } from '../../../src/issuing/index.js';
import { openRegistry } from '../../../src/registry/index.js';
import { sqliteDriver } from '../../../src/registry/sqlite/index.js';
import { DEFINITION, SECRET } from '../../support/delivery.js';
import { describeGuide } from '../../support/guides.js';
import { UNIVERSITY } from '../../support/verifying.js';

await describeGuide('docs/guides/wallets.md', {
  snippets: {
    'Hand out, and ask': async () => {
      const profile = { id: UNIVERSITY.id, name: 'Université Exemple', country: 'FR' };
      return {
        registry: await openRegistry({ driver: sqliteDriver({ file: 'registry.db' }) }),
        ...{ secret: SECRET, profile: { ...profile, id: 'did:web:univ.example' } },
        issuer: createIssuer({ profile, signer: UNIVERSITY.signer }),
        ...{ signer: UNIVERSITY.signer, definition: DEFINITION },
        award: {
          learner: { id: 'did:example:learner', name: 'Zoé Exemple' },
          awardedOn: '2026-07-01',
        },
      };
    },
  },
});
