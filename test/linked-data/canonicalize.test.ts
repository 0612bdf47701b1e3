import { afterEach, describe, expect, it, vi } from 'vitest';
import type { MicrocertError } from '../../src/foundation/errors/index.js';
import type { JsonObject, JsonValue } from '../../src/foundation/json/values.js';
import {
  asSnapshot,
  CREDENTIALS_V2,
  canonicalize,
  createContextStore,
  OPEN_BADGES_3_0_3,
  rememberingForms,
  snapshotDocument,
} from '../../src/linked-data/index.js';

const contexts = createContextStore();
const VC: JsonObject = {
  '@context': [CREDENTIALS_V2, OPEN_BADGES_3_0_3],
  id: 'urn:example:1',
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  issuer: { id: 'did:web:univ.example', type: ['Profile'], name: 'Université Exemple' },
};

async function failureOf(document: unknown, options = { contexts }): Promise<MicrocertError> {
  return canonicalize(document, options).then(
    () => expect.unreachable('it should have been refused'),
    (error: unknown) => error as MicrocertError,
  );
}

describe('canonicalize', () => {
  it('gives sorted canonical N-Quads (RDFC-1.0)', async () => {
    const document = {
      '@context': CREDENTIALS_V2,
      id: 'urn:example:1',
      type: 'VerifiableCredential',
      name: 'é',
    };
    expect(await canonicalize(document, { contexts })).toBe(
      '<urn:example:1> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://www.w3.org/2018/credentials#VerifiableCredential> .\n' +
        '<urn:example:1> <https://schema.org/name> "é" .\n',
    );
  });

  it('the order of members and the labels of blank nodes MUST NOT matter', async () => {
    const reversed = Object.fromEntries(Object.entries(VC).reverse());
    expect(await canonicalize(reversed, { contexts })).toBe(await canonicalize(VC, { contexts }));
  });

  // VCDM 2.0 section 11.1: rdfDirection is i18n-datatype
  it('the base direction of a text MUST take part', async () => {
    const name = { '@value': 'x', '@language': 'ar', '@direction': 'rtl' };
    const text = await canonicalize({ ...VC, name }, { contexts });
    expect(text).toContain('"x"^^<https://www.w3.org/ns/i18n#ar_rtl>');
  });

  it('the form of one document MUST be made once where it is asked for again, refusals included', async () => {
    const remembering = rememberingForms(contexts);
    const forms = remembering.forms ?? expect.unreachable();
    const document = snapshotDocument(VC);
    const form = await canonicalize(document, { contexts: remembering });
    const again = asSnapshot({ ...document });
    expect(await canonicalize(again, { contexts: remembering })).toBe(form);
    expect(form).toBe(await canonicalize(VC, { contexts }));
    expect(forms.length).toBe(1);
    const other = await canonicalize({ ...VC, name: 'x' }, { contexts: remembering });
    expect([other === form, forms.length]).toEqual([false, 2]);
    const wrong = asSnapshot({ ...document, mention: 'x' });
    const refusals = [1, 2].map(() => failureOf(wrong, { contexts: remembering }));
    const [first, second] = await Promise.all(refusals);
    expect(first).toBe(second);
  });

  it('MUST NOT change the document it is given', async () => {
    const document = structuredClone(VC);
    await canonicalize(document, { contexts });
    expect(document).toEqual(VC);
  });

  describe('refuses what would stay unsigned', () => {
    it('every undefined member is named with its place', async () => {
      const error = await failureOf({
        ...VC,
        mood: 'good',
        credentialSubject: { id: 'urn:example:2', 'a/b': 1, mood: [{ mood: 1 }] },
      });
      expect(error).toMatchObject({ code: 'ERR_TERM_UNDEFINED' });
      expect(error.findings.map(({ pointer }) => pointer).toSorted()).toEqual([
        '/credentialSubject/a~1b',
        '/credentialSubject/mood',
        '/mood',
      ]);
      expect(error.findings[0]?.hint?.en).toContain('"a/b"');
    });

    it('a member that is defined here and undefined there is reported there only', async () => {
      // `achievementType` is defined inside an Achievement only.
      const achievement = { id: 'urn:example:a', achievementType: 'Award' };
      const error = await failureOf({
        ...VC,
        credentialSubject: [
          { type: ['AchievementSubject'], achievement: { ...achievement, type: ['Achievement'] } },
          { type: ['AchievementSubject'], achievement },
        ],
      });
      expect(error.findings.map(({ code, pointer }) => [code, pointer])).toEqual([
        ['ERR_TERM_UNDEFINED', '/credentialSubject/1/achievement/achievementType'],
      ]);
    });

    it('a relative identifier, type and reference are named with their places', async () => {
      const error = await failureOf({
        ...VC,
        type: ['VerifiableCredential', 'Diploma'],
        evidence: { id: 'evidence-1', type: ['Evidence'], name: 'Diploma' },
        issuer: {
          id: 'did:web:univ.example',
          type: ['Profile'],
          url: 'Diploma',
          image: { id: 'logo.png', type: 'Image' },
        },
      });
      expect(error.code).toBe('ERR_IRI_RELATIVE');
      expect(error.findings.map(({ pointer }) => pointer)).toContain('/type/1');
      expect(error.findings.map(({ pointer }) => pointer)).toContain('/evidence/id');
      expect(error.findings.map(({ pointer }) => pointer)).not.toContain('/evidence/name');
    });

    it('a relative value of a member that holds an IRI is named with its place', async () => {
      const error = await failureOf({
        ...VC,
        relatedResource: { id: 'urn:x:y', mediaType: 'text/plain' },
        issuer: 'Université',
      });
      expect(error).toMatchObject({ code: 'ERR_IRI_RELATIVE', pointer: '/issuer' });
    });

    // https://github.com/1EdTech/digital-credentials-public-validator issue 64
    it('a type of the extensions context leads to a hint that names that context', async () => {
      const credentialSchema = {
        id: 'https://univ.example/s',
        type: '1EdTechJsonSchemaValidator2019',
      };
      const error = await failureOf({ ...VC, credentialSchema });
      expect(error).toMatchObject({ code: 'ERR_IRI_RELATIVE', pointer: '/credentialSchema/type' });
      expect(error.hint?.en).toContain('extensions.json');
    });

    it('dates of data model 1.1 lead to a hint that names the new ones', async () => {
      const error = await failureOf({ ...VC, issuanceDate: '2026-01-01T00:00:00Z' });
      expect(error).toMatchObject({ code: 'ERR_TERM_UNDEFINED', pointer: '/issuanceDate' });
      expect(error.hint?.fr).toContain('« validFrom »');
    });

    it.each([
      ['an ill-formed language tag', { name: { '@value': 'x', '@language': 'not a tag' } }],
      ['an empty document', { '@context': CREDENTIALS_V2 }],
      ['a null in a value object', { ...VC, name: { '@value': null } }],
    ])('%s', async (_, members) => {
      expect((await failureOf({ '@context': CREDENTIALS_V2, ...members })).code).toBe(
        'ERR_LINKED_DATA',
      );
    });
  });

  describe('contexts', () => {
    it('every unknown context is named with its place, before any work', async () => {
      const error = await failureOf({
        ...VC,
        '@context': [CREDENTIALS_V2, 'https://example.org/a'],
        endorsement: [{ '@context': 'https://example.org/b' }],
      });
      expect(error).toMatchObject({ code: 'ERR_CONTEXT_UNKNOWN', pointer: '/@context/1' });
      expect(error.hint?.en).toContain('https://example.org/a');
      expect(error.findings.map(({ pointer }) => pointer)).toEqual([
        '/@context/1',
        '/endorsement/0/@context',
      ]);
    });

    it('a context that a context asks for MUST be known too', async () => {
      const store = createContextStore({
        contexts: {
          'https://example.org/a': { '@context': { '@import': 'https://example.org/b' } },
        },
      });
      const document = { ...VC, '@context': [CREDENTIALS_V2, 'https://example.org/a'] };
      expect((await failureOf(document, { contexts: store })).code).toBe('ERR_CONTEXT_UNKNOWN');
    });

    it('a protected term that is redefined is refused', async () => {
      const inline = { name: 'https://example.org/name' };
      const error = await failureOf({ ...VC, '@context': [CREDENTIALS_V2, inline] });
      expect(error).toMatchObject({ code: 'ERR_CONTEXT_INVALID', pointer: '/@context' });
      expect(error.hint?.en).toContain('protected term redefinition');
    });

    it('one URL has the content of its own store, not of another', async () => {
      const url = 'https://example.org/v1';
      const store = (iri: string) =>
        createContextStore({ contexts: { [url]: { '@context': { motto: iri } } } });
      const document = { '@context': url, '@id': 'urn:example:1', motto: 'x' };
      const first = await canonicalize(document, { contexts: store('https://example.org/one') });
      const second = await canonicalize(document, { contexts: store('https://example.org/two') });
      expect(first).toContain('<https://example.org/one>');
      expect(second).toContain('<https://example.org/two>');
    });

    describe('with a network that counts', () => {
      afterEach(() => vi.unstubAllGlobals());

      it('MUST NOT ask it', async () => {
        const asked = vi.fn();
        vi.stubGlobal('fetch', asked);
        await canonicalize(VC, { contexts: createContextStore() });
        await failureOf({ ...VC, '@context': ['https://example.org/none'] });
        expect(asked).not.toHaveBeenCalled();
      });
    });
  });

  describe('hostile input', () => {
    const ring = (size: number, links: readonly number[]): JsonObject => ({
      '@context': { link: { '@id': 'https://example.org/link', '@type': '@id' } },
      '@graph': Array.from({ length: size }, (_, index) => ({
        '@id': `_:n${index}`,
        link: links.map((step) => `_:n${(index + step) % size}`),
      })),
    });

    it('contexts referred to again and again are refused', async () => {
      const often = Array.from({ length: 251 }, () => CREDENTIALS_V2);
      const error = await failureOf({ ...VC, '@context': often });
      expect([error.code, error.pointer]).toEqual(['ERR_CANONICALIZATION_LIMIT', '/@context/250']);
    });

    it('a poison graph is refused at once', { timeout: 2000 }, async () => {
      const everyOther = Array.from({ length: 9 }, (_, index) => index + 1);
      expect((await failureOf(ring(10, everyOther))).code).toBe('ERR_IRI_BLANK_NODE');
    });

    // VCDM 2.0 section 4.4: an id is a URL, and `_:` begins none.
    it.each<readonly [string, JsonObject, readonly string[]]>([
      ['an id', { evidence: { id: '_:b0', type: ['Evidence'] } }, ['/evidence/id']],
      ['the id of the whole', { id: '_:b0' }, ['/id']],
      ['a type', { evidence: { type: ['Evidence', '_:t'] } }, ['/evidence/type/1']],
      ['a reference', { issuer: '_:issuer' }, ['/issuer']],
      ['a datatype', { name: { '@value': 'x', '@type': '_:d' } }, ['/name/@type']],
      ['the name of a member', { '_:p': 'x' }, []],
      [
        'an id in JSON-LD that is rarely used',
        { '@index': 'x', evidence: { id: '_:b0', type: ['Evidence'] } },
        ['/evidence/id'],
      ],
      [
        'an id beside a literal',
        { evidence: [{ id: '_:b0', type: ['Evidence'], name: '_:b1' }] },
        ['/evidence/0/id'],
      ],
    ])('%s MUST NOT be a blank node', async (_, members, places) => {
      const error = await failureOf({ ...VC, ...members });
      expect(error.code).toBe('ERR_IRI_BLANK_NODE');
      expect(error.pointer).toBe(places[0] ?? '');
      expect(error.findings.map(({ pointer }) => pointer)).toEqual(places);
      expect(error.findings.every(({ cites }) => cites?.confirmed)).toBe(true);
    });

    it('a text that looks like a blank node is a text, and JSON is data', async () => {
      const schema = { type: 'JsonSchemaCredential', id: 'urn:x:schema' };
      const said = { ...VC, name: '_:b0', credentialSchema: schema };
      expect(await canonicalize(said, { contexts })).toContain('"_:b0"');
    });

    it('a context that makes a blank node of an identifier is found out', async () => {
      const own = createContextStore({
        contexts: { 'https://example.org/a': { '@context': { kind: { '@id': '_:k' } } } },
      });
      const context = [CREDENTIALS_V2, OPEN_BADGES_3_0_3, 'https://example.org/a'];
      const error = await failureOf({ ...VC, '@context': context, kind: 'x' }, { contexts: own });
      expect(error).toMatchObject({ code: 'ERR_IRI_BLANK_NODE', pointer: '' });
    });

    it('unusual JSON-LD is read within the bound of the store, and refused beyond', async () => {
      const evidence = Array.from({ length: 30 }, (_, index) => ({ id: `urn:x:${index}` }));
      const document = { ...VC, '@index': 'x', evidence };
      expect(await canonicalize(document, { contexts })).toContain('<urn:x:29>');
      const bounded = { contexts: { ...contexts, maxUnusual: 300 } };
      const error = await failureOf(document, bounded);
      expect(error.code).toBe('ERR_CANONICALIZATION_LIMIT');
      const wrong = { ...document, '@index': undefined, mood: 'x' };
      expect((await failureOf(wrong, bounded)).code).toBe('ERR_TERM_UNDEFINED');
    });

    it.each<readonly [string, JsonValue, string]>([
      ['nesting', nested(100), 'ERR_INPUT_TOO_DEEP'],
      ['an endless array', Array.from({ length: 3000 }, () => 'x'), 'ERR_CANONICALIZATION_LIMIT'],
      ['a lone surrogate', 'Hi \ud800', 'ERR_JSON_LONE_SURROGATE'],
      ['__proto__', JSON.parse('{"__proto__": {"name": "rides along"}}'), 'ERR_JSON_FORBIDDEN_KEY'],
    ])('refuses %s', async (_, name, code) => {
      expect((await failureOf({ ...VC, name })).code).toBe(code);
    });

    it.each([undefined, null, 'text', 42, [], new Map()])(
      'refuses %s as a document',
      async (document) => {
        expect((await failureOf(document)).code).toBe('ERR_LINKED_DATA');
      },
    );

    it.each([() => 1, 1n, Number.NaN, Number.POSITIVE_INFINITY, new Date(0)])(
      'refuses %s as a value',
      async (name) => {
        expect((await failureOf({ ...VC, name })).code).toBe('ERR_JSON_VALUE');
      },
    );

    it('MUST NOT repeat values of the document in an error', async () => {
      const secret = 'Camille-Durand-1999';
      const failures = await Promise.all([
        failureOf({ ...VC, mood: secret }),
        failureOf({ ...VC, evidence: { id: secret, type: ['Evidence'] } }),
        failureOf({ ...VC, type: ['VerifiableCredential', secret] }),
        failureOf({ ...VC, name: { '@value': secret, '@language': 'not a tag' } }),
        failureOf({ ...VC, name: { '@value': secret, id: secret } }),
        failureOf({ ...VC, issuer: secret }),
      ]);
      for (const { message, hint, findings, cause } of failures) {
        expect(JSON.stringify([message, hint, findings])).not.toContain(secret);
        expect(String(cause)).not.toContain(secret);
        expect(JSON.stringify(cause ?? {}, Object.getOwnPropertyNames(cause ?? {}))).not.toContain(
          secret,
        );
      }
    });
  });
});

function nested(depth: number): JsonValue {
  return depth === 0 ? 'x' : { '@set': nested(depth - 1) };
}
