import { describeGuide } from '../../support/guides.js';
import { badge, UNIVERSITY } from '../../support/verifying.js';

const toVerify = async () =>
  new Request('https://univ.example/vc/credentials/verify', {
    method: 'POST',
    headers: { authorization: 'Bearer secret', 'content-type': 'application/json' },
    body: JSON.stringify({ verifiableCredential: await badge() }),
  });

await describeGuide('docs/guides/apis.md', {
  snippets: {
    'Sign and verify: the VC API': async () => ({
      ...{ apiToken: 'secret', signer: UNIVERSITY.signer, request: await toVerify() },
      'did:web:univ.example': UNIVERSITY.id,
    }),
  },
});
