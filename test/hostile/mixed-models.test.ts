import { hostile } from '../support/hostile.js';
import { claimsOf, jwtOf, signed, tampered, unsigned } from '../support/hostile-credentials.js';
import { addContext, renamed, V1 } from './changed-contexts.js';

const OB = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json';

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
