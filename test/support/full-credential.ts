import { gzipSync } from 'node:zlib';
import { encodeBase64url } from '../../src/foundation/encodings/base64url.js';
import type { JsonObject } from '../../src/foundation/json/values.js';
import type { Fetcher } from '../../src/foundation/ports.js';
import { createIssuer, type IssuerOptions } from '../../src/issuing/index.js';
import { type SecureOptions, type SuiteId, secure } from '../../src/proofs/index.js';
import { FULL, FULL_AWARD } from '../formats/open-badges/full-definition.js';
import { fetcherOf } from './hostile.js';
import { CREATED, contexts, type Party, STRANGER } from './hostile-credentials.js';

const LIST = 'https://univ.example/status/full';

/** Everything that the model can say, issued by a party through the public interface. */
export function issueFull(
  { id, signer }: Party,
  options: Partial<IssuerOptions> = {},
): Promise<object> {
  const profile = { id, name: 'Université Exemple', country: 'FR' };
  const clock = () => Date.parse(CREATED);
  // Without status: whoever verifies would have to be given the list.
  const { status: _, ...award } = FULL_AWARD;
  return createIssuer({ profile, signer, clock, ...options }).issue(FULL, award);
}

/** The same with a status and an endorsement of a stranger, and a fetcher that has the status list. */
export async function fullCredential(
  suite: SuiteId,
  party: Party,
): Promise<{ readonly document: JsonObject; readonly fetcher: Fetcher }> {
  const { proof: _, ...issued } = (await issueFull(party)) as { readonly proof: unknown };
  const sign = (document: object, { signer }: Party, by: SuiteId): Promise<object> =>
    secure(document, { suite: by, signer, created: CREATED, contexts } as SecureOptions);
  const own = suite.startsWith('ecdsa') ? 'ecdsa-jcs-2019' : 'eddsa-jcs-2022';
  const list = await sign(statusList(party.id), party, own);
  const endorsement = await sign(endorsementOf(issued), STRANGER, 'eddsa-rdfc-2022');
  const all = { ...issued, credentialStatus: [STATUS], endorsement: [endorsement] };
  const document = (await sign(all, party, suite)) as JsonObject;
  return { document, fetcher: fetcherOf({ [LIST]: JSON.stringify(list) }) };
}

const STATUS = {
  id: `${LIST}#7`,
  type: 'BitstringStatusListEntry',
  statusPurpose: 'revocation',
  statusListIndex: '7',
  statusListCredential: LIST,
};

function statusList(issuer: string): object {
  return {
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    id: LIST,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer,
    validFrom: '2026-07-01T00:00:00Z',
    credentialSubject: {
      id: `${LIST}#list`,
      type: 'BitstringStatusList',
      statusPurpose: 'revocation',
      encodedList: `u${encodeBase64url(gzipSync(new Uint8Array(16_384)))}`,
    },
  };
}

function endorsementOf(issued: object): object {
  const { id } = issued as { readonly id: string };
  return {
    '@context': [
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    ],
    id: 'urn:uuid:00000000-0000-4000-8000-0000000000e1',
    type: ['VerifiableCredential', 'EndorsementCredential'],
    name: 'Avis',
    issuer: { id: STRANGER.id, type: ['Profile'], name: 'Ailleurs' },
    validFrom: '2026-07-01T00:00:00Z',
    credentialSubject: { id, type: ['EndorsementSubject'], endorsementComment: 'Bien fait' },
  };
}
