import { fetcherOf, hostile } from '../support/hostile.js';
import {
  claimsOf,
  type Draft,
  jwtOf,
  signed,
  tampered,
  unsigned,
} from '../support/hostile-credentials.js';

const V1 = 'https://www.w3.org/2018/credentials/v1';
const V2 = 'https://www.w3.org/ns/credentials/v2';
const OB = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json';
const CRED = 'https://www.w3.org/2018/credentials#';

const addContext =
  (context: unknown, place = Number.POSITIVE_INFINITY) =>
  (draft: Draft) => {
    draft['@context'].splice(place, 0, context);
  };

/** A fetcher for a context of a stranger's. */
const remote = (context: object) => ({
  fetcher: fetcherOf({ 'https://a.example/context': JSON.stringify(context) }),
});

/** Renames a member of an object, at the place that it had. */
function renamed(object: Draft, from: string, to: string): void {
  const entries = Object.entries(object).map(([name, value]) => [name === from ? to : name, value]);
  for (const name of Object.keys(object)) delete object[name];
  Object.assign(object, Object.fromEntries(entries));
}

hostile('contexts', [
  {
    name: 'a context written inside, added',
    input: () => tampered(addContext({ note: 'https://a.example/note' })),
    check: 'document.contexts',
    code: 'context.inline',
  },
  {
    name: 'a context written inside, well signed',
    input: () => signed(addContext({ note: 'https://a.example/note' })),
    check: 'document.contexts',
    code: 'context.inline',
  },
  {
    name: 'an empty context written inside, added',
    input: () => tampered(addContext({})),
    check: 'document.contexts',
    code: 'context.inline',
  },
  {
    name: 'null as a context',
    input: () => tampered(addContext(null)),
    check: 'document.contexts',
    code: 'context.inline',
  },
  {
    name: 'a list of contexts in the list',
    input: () =>
      tampered((draft) => {
        draft['@context'] = [draft['@context']];
      }),
    check: 'document.contexts',
    code: 'context.inline',
  },
  {
    name: 'a vocabulary for everything undefined',
    input: () =>
      tampered((draft) => {
        addContext({ '@vocab': 'https://a.example/' })(draft);
        draft.note = 'x';
      }),
    check: 'document.contexts',
    code: 'context.inline',
  },
  {
    name: 'an alias that hides the end of validity',
    input: () =>
      tampered((draft) => {
        addContext({
          until: {
            '@id': `${CRED}validUntil`,
            '@type': 'http://www.w3.org/2001/XMLSchema#dateTime',
          },
        })(draft);
        renamed(draft, 'validUntil', 'until');
      }),
    check: 'document.contexts',
    code: 'context.inline',
  },
  {
    name: 'the end of validity under its address',
    input: () => tampered((draft) => renamed(draft, 'validUntil', `${CRED}validUntil`)),
    check: 'document.contexts',
    code: 'context.address',
  },
  {
    name: 'the id under its keyword',
    input: () => tampered((draft) => renamed(draft, 'id', '@id')),
    check: 'document.contexts',
    code: 'context.keyword',
  },
  {
    name: 'the type under its keyword',
    input: () => tampered((draft) => renamed(draft, 'type', '@type')),
    check: 'document.contexts',
    code: 'context.keyword',
  },
  {
    name: 'the subject inside @included',
    input: () =>
      tampered((draft) => {
        draft['@included'] = [draft.credentialSubject];
      }),
    check: 'document.contexts',
    code: 'context.keyword',
  },
  {
    name: 'the credential inside @graph',
    input: () =>
      tampered((draft) => {
        const { '@context': context, proof, ...rest } = structuredClone(draft);
        for (const name of Object.keys(draft)) delete draft[name];
        Object.assign(draft, { '@context': context, '@graph': [rest], proof });
      }),
    check: 'document.contexts',
    code: 'context.keyword',
  },
  {
    name: 'statements turned round with @reverse',
    input: () =>
      tampered((draft) => {
        draft['@reverse'] = { [`${CRED}issuer`]: draft.issuer.id };
      }),
    check: 'document.contexts',
    code: 'context.keyword',
  },
  {
    name: 'a list object',
    input: () =>
      tampered((draft) => {
        draft.credentialSubject.achievement.tag = {
          '@list': draft.credentialSubject.achievement.tag,
        };
      }),
    check: 'document.contexts',
    code: 'context.keyword',
  },
  {
    name: 'a set object',
    input: () =>
      tampered((draft) => {
        draft.credentialSubject.achievement.tag = {
          '@set': draft.credentialSubject.achievement.tag,
        };
      }),
    check: 'document.contexts',
    code: 'context.keyword',
  },
  {
    name: 'an index beside the members',
    input: () =>
      tampered((draft) => {
        draft.credentialSubject['@index'] = 'x';
      }),
    check: 'document.contexts',
    code: 'context.keyword',
  },
  {
    name: 'members in a nest',
    input: () =>
      tampered((draft) => {
        draft.credentialSubject['@nest'] = { result: draft.credentialSubject.result };
        delete draft.credentialSubject.result;
      }),
    check: 'document.contexts',
    code: 'context.keyword',
  },
  {
    name: 'a text as a value object',
    input: () =>
      tampered((draft) => {
        draft.name = { '@value': draft.name };
      }),
    check: 'document.contexts',
    code: 'context.keyword',
  },
  {
    name: 'a date as a value object',
    input: () =>
      tampered((draft) => {
        draft.validUntil = {
          '@value': draft.validUntil,
          '@type': 'http://www.w3.org/2001/XMLSchema#dateTime',
        };
      }),
    check: 'validity.until',
    code: 'validity.date',
  },
  {
    name: 'a context in the subject',
    input: () =>
      tampered((draft) => {
        draft.credentialSubject['@context'] = V2;
      }),
    check: 'document.contexts',
    code: 'context.nested',
  },
  {
    name: 'a context in the achievement that clears all terms',
    input: () =>
      tampered((draft) => {
        draft.credentialSubject.achievement['@context'] = null;
      }),
    check: 'document.contexts',
    code: 'context.nested',
  },
  {
    name: 'a context in the issuer, well signed',
    input: () =>
      signed(
        (draft) => {
          draft.issuer['@context'] = { legal: 'https://a.example/hidden' };
        },
        { suite: 'eddsa-jcs-2022' },
      ),
    check: 'document.contexts',
    code: 'context.nested',
  },
  {
    name: 'a context in a part that says it is a credential',
    input: () =>
      tampered((draft) => {
        draft.credentialSubject.type = ['AchievementSubject', 'VerifiableCredential'];
        draft.credentialSubject['@context'] = [{ x: 'https://a.example/x' }];
      }),
    check: 'document.contexts',
    code: 'context.inline',
  },
  {
    name: 'a context from an unknown address',
    input: () => tampered(addContext('https://a.example/context')),
    check: 'document.terms',
    verdict: 'undetermined',
    code: 'ERR_CONTEXT_UNKNOWN',
  },
  {
    name: 'a context from an unknown address, in front',
    input: () => tampered(addContext('https://a.example/context', 0)),
    check: 'document.contexts',
    code: 'context.first',
  },
  {
    name: 'a remote context that gives a known term another meaning',
    input: () => tampered(addContext('https://a.example/context')),
    options: () => remote({ '@context': { validUntil: 'https://a.example/other' } }),
    check: 'document.terms',
    code: 'ERR_CONTEXT_INVALID',
  },
  {
    name: 'a remote context that another name for the end of validity comes from',
    input: () => tampered(addContext('https://a.example/context')),
    options: () => remote({ '@context': { until: `${CRED}validUntil` } }),
    check: 'document.terms',
    code: 'ERR_CONTEXT_INVALID',
  },
  {
    name: 'a remote context that leads to the machine itself',
    input: () => tampered(addContext('https://a.example/context')),
    options: () => remote({ '@context': ['file:///etc/passwd'] }),
    check: 'document.terms',
    verdict: 'undetermined',
    code: 'ERR_CONTEXT_UNKNOWN',
  },
  {
    name: 'a context from the machine itself',
    input: () => tampered(addContext('file:///etc/passwd')),
    check: 'document.terms',
    verdict: 'undetermined',
    code: 'ERR_CONTEXT_UNKNOWN',
  },
  {
    name: 'a context as data',
    input: () =>
      tampered(
        addContext('data:application/ld+json,{"@context":{"note":"https://a.example/note"}}'),
      ),
    check: 'document.terms',
    outcome: 'indeterminate',
    code: 'ERR_CONTEXT_UNKNOWN',
  },
  {
    name: 'a context by a relative address',
    input: () => tampered(addContext('context.json')),
    check: 'document.terms',
    outcome: 'indeterminate',
    code: 'ERR_CONTEXT_UNKNOWN',
  },
  {
    name: 'a known context in another spelling',
    input: () =>
      tampered((draft) => {
        draft['@context'][0] = 'https://www.w3.org/ns/credentials/V2';
      }),
    check: 'document.contexts',
    code: 'context.first',
  },
  {
    name: 'no context',
    input: () =>
      tampered((draft) => {
        delete draft['@context'];
      }),
    check: 'document.contexts',
    code: 'context.first',
  },
  {
    name: 'contexts in another order',
    input: () => tampered((draft) => draft['@context'].reverse()),
    check: 'document.contexts',
    code: 'context.first',
  },
  {
    name: 'a term that the caller’s context redefines',
    input: () => tampered(addContext('https://a.example/c')),
    options: () => ({
      contexts: { 'https://a.example/c': { '@context': { issuer: 'https://a.example/other' } } },
    }),
    check: 'document.contexts',
    code: '',
    acceptedAs: 'protected terms stay as they are',
  },
  {
    name: 'an alias from the caller’s context',
    input: () =>
      tampered((draft) => {
        addContext('https://a.example/c')(draft);
        renamed(draft, 'validUntil', 'until');
      }),
    options: () => ({
      contexts: {
        'https://a.example/c': {
          '@context': {
            until: {
              '@id': `${CRED}validUntil`,
              '@type': 'http://www.w3.org/2001/XMLSchema#dateTime',
            },
          },
        },
      },
    }),
    check: 'document.contexts',
    code: '',
    acceptedAs: 'the caller answers for contexts handed in',
  },
  {
    name: 'an undefined term',
    input: () =>
      tampered((draft) => {
        draft.note = 'x';
      }),
    check: 'document.terms',
    code: 'ERR_TERM_UNDEFINED',
  },
  {
    name: 'an undefined type',
    input: () => tampered((draft) => draft.type.push('DoctoralDegree')),
    check: 'document.terms',
    code: 'ERR_IRI_RELATIVE',
  },
  {
    name: 'an undefined term under JCS, well signed',
    input: () =>
      signed(
        (draft) => {
          draft.note = 'x';
        },
        { suite: 'eddsa-jcs-2022' },
      ),
    check: 'document.terms',
    code: 'ERR_TERM_UNDEFINED',
  },
  {
    name: 'an undefined term in a JWT, well signed',
    input: () => jwtOf(claimsOf({ ...unsigned(), note: 'x' })),
    check: 'document.terms',
    code: 'ERR_TERM_UNDEFINED',
  },
  {
    name: 'contexts added after a JCS proof',
    input: () => tampered(addContext(V1), { suite: 'eddsa-jcs-2022' }),
    check: 'document.terms',
    code: 'ERR_CONTEXT_INVALID',
  },
  {
    name: 'a known context added after a JCS proof',
    input: () => tampered(addContext('https://w3id.org/microcert/v1'), { suite: 'eddsa-jcs-2022' }),
    check: 'proof.signature',
    code: 'ERR_PROOF_SIGNATURE',
  },
  {
    name: 'a part with the id of the credential',
    input: () =>
      tampered((draft) => {
        const { validUntil } = draft;
        delete draft.validUntil;
        draft.credentialSubject.achievement.creator = {
          id: draft.id,
          type: ['Profile'],
          validUntil,
        };
      }),
    check: 'document.contexts',
    code: 'context.same-id',
  },
]);

hostile('models mixed', [
  {
    name: 'both data models’ contexts, 2.0 first',
    input: () => tampered(addContext(V1, 1)),
    check: 'document.terms',
    code: 'ERR_CONTEXT_INVALID',
  },
  {
    name: 'both data models’ contexts, 1.1 first',
    input: () => tampered(addContext(V1, 0)),
    check: 'document.terms',
    code: 'ERR_CONTEXT_INVALID',
  },
  {
    name: 'the issuance date of 1.1 in 2.0',
    input: () =>
      tampered((draft) => {
        draft.issuanceDate = '2020-01-01T00:00:00Z';
      }),
    check: 'document.terms',
    code: 'ERR_TERM_UNDEFINED',
  },
  {
    name: 'the end of 1.1 instead of that of 2.0',
    input: () => tampered((draft) => renamed(draft, 'validUntil', 'expirationDate')),
    check: 'document.terms',
    code: 'ERR_TERM_UNDEFINED',
  },
  {
    name: 'a later end of 1.1 beside that of 2.0',
    input: () =>
      tampered((draft) => {
        draft.expirationDate = '2099-01-01T00:00:00Z';
      }),
    check: 'document.terms',
    code: 'ERR_TERM_UNDEFINED',
  },
  {
    name: '1.1 dates under JCS in 2.0, well signed',
    input: () =>
      signed(
        (draft) => {
          renamed(draft, 'validFrom', 'issuanceDate');
        },
        { suite: 'eddsa-jcs-2022' },
      ),
    check: 'document.data-model',
    code: 'data-model.mixed',
  },
  {
    name: '2.0 dates in 1.1, well signed under JCS',
    input: () =>
      signed(
        (draft) => {
          draft['@context'] = [V1, OB];
        },
        { suite: 'eddsa-jcs-2022' },
      ),
    check: 'document.data-model',
    code: 'data-model.dates',
  },
  {
    name: '1.1 with both ends, the later one of 2.0',
    input: () =>
      signed(
        (draft) => {
          draft['@context'] = [V1, OB];
          renamed(draft, 'validFrom', 'issuanceDate');
          draft.expirationDate = '2026-01-01T00:00:00Z';
        },
        { suite: 'eddsa-jcs-2022' },
      ),
    check: 'validity.until',
    code: 'validity.expired',
  },
  {
    name: 'a claim vc of 1.1 beside a credential of 2.0',
    input: () => jwtOf({ ...claimsOf(), vc: unsigned() }),
    check: 'input.format',
    code: 'ERR_JWT_TWO_DOCUMENTS',
  },
  {
    name: 'a credential of 2.0 in the claim vc',
    input: () => jwtOf({ iss: unsigned().issuer.id, vc: unsigned() }),
    check: 'jwt.claims',
    code: '',
    acceptedAs: 'all of it is signed; claims that are missing are a remark',
  },
]);
