import { hostile } from '../support/hostile.js';
import { signed, tampered } from '../support/hostile-credentials.js';
import { addContext, CRED, renamed } from './changed-contexts.js';

const V2 = 'https://www.w3.org/ns/credentials/v2';

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
]);
