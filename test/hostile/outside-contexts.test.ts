import { fetcherOf, hostile } from '../support/hostile.js';
import { claimsOf, jwtOf, signed, tampered, unsigned } from '../support/hostile-credentials.js';
import { addContext, CRED, renamed, V1 } from './changed-contexts.js';

/** A fetcher for a context of a stranger's. */
const remote = (context: object) => ({
  fetcher: fetcherOf({ 'https://a.example/context': JSON.stringify(context) }),
});

hostile('contexts from elsewhere', [
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
