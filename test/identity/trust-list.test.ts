import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMicrocertError } from '../../src/foundation/errors/index.js';
import { generateKeyPair, parseIssuerList, publicKeyToJwk } from '../../src/identity/index.js';

const keyPair = await generateKeyPair();
const { publicKey } = keyPair;
const AS_OF = '2026-07-01T12:00:00Z';
const UNIV = { id: 'did:web:univ.example', name: 'Université Exemple' };
const own = (...issuers: readonly unknown[]) => ({ asOf: AS_OF, issuers });
const registry = (entries: object, meta: unknown = { updated: '2022-05-25T12:40:00+0000' }) => ({
  meta,
  registry: entries,
});
const wrong = (pointer: string) => expect.objectContaining({ code: 'ERR_ISSUER_LIST', pointer });

describe('parseIssuerList', () => {
  it('MUST read the issuers of a list by their id, with name and date', () => {
    const list = parseIssuerList(JSON.stringify(own(UNIV, { id: 'https://other.example/issuer' })));
    expect([list.source, list.asOf]).toEqual(['microcert', AS_OF]);
    expect([...list.issuers.keys()]).toEqual([UNIV.id, 'https://other.example/issuer']);
    expect(list.issuers.get(UNIV.id)).toEqual(UNIV);
    expect(list.issuers.has('did:web:univ.example:')).toBe(false);
  });

  it('MUST read pinned keys as Multikey text and as JWK', () => {
    const keys = [publicKey.multibase, { ...publicKeyToJwk(publicKey) }];
    const list = parseIssuerList(own({ ...UNIV, keys }));
    expect(list.issuers.get(UNIV.id)?.keys).toEqual([publicKey, publicKey]);
  });

  it.each<[string, unknown]>([
    ['/issuers/0/keys', []],
    ['/issuers/0/keys', publicKey.multibase],
    ['/issuers/0/keys', Array.from({ length: 17 }, () => publicKey.multibase)],
    ['/issuers/0/keys/0', ['z6Mk']],
    ['/issuers/0/keys/0', [{ publicKeyMultibase: publicKey.multibase }]],
    ['/issuers/0/keys/0', [keyPair.exportJwk()]],
    ['/issuers/0/keys/1', [publicKey.multibase, null]],
  ])('refuses at %s what is no key that can be pinned', (pointer, keys) => {
    expect(() => parseIssuerList(own({ ...UNIV, keys }))).toThrow(wrong(pointer));
  });

  it('a slip in the name of a member MUST be refused: "key" would trust any key', () => {
    expect(() => parseIssuerList(own({ ...UNIV, key: ['z6Mk'] }))).toThrow(wrong('/issuers/0/key'));
    expect(() => parseIssuerList({ ...own(UNIV), issuer: [] })).toThrow(wrong('/issuer'));
  });

  it('an issuer listed twice MUST be refused', () => {
    expect(() => parseIssuerList(own(UNIV, UNIV))).toThrow(wrong('/issuers/1/id'));
  });

  it.each<[string, unknown]>([
    ['', []],
    ['', null],
    ['', 7],
    ['/asOf', {}],
    ['/asOf', { issuers: [] }],
    ['/asOf', { asOf: '2026-02-30T00:00:00Z', issuers: [] }],
    ['/issuers', { asOf: AS_OF }],
    ['/issuers', { asOf: AS_OF, issuers: {} }],
    ['/issuers', { asOf: AS_OF, issuers: Array.from({ length: 10_001 }, () => UNIV) }],
    ['/issuers/0', own('did:web:univ.example')],
    ['/issuers/0/id', own({})],
    ['/issuers/0/id', own({ id: 'univ.example' })],
    ['/issuers/0/id', own({ id: 'http://univ.example/' })],
    ['/issuers/0/id', own({ id: 'did:web:univ.example#key-1' })],
    ['/issuers/0/id', own({ id: 'did:web:univ.example ' })],
    ['/issuers/0/name', own({ ...UNIV, name: 7 })],
    ['/issuers/0/name', own({ ...UNIV, name: 'a'.repeat(501) })],
    ['/registry', { registry: [] }],
    ['/meta', registry({}, [])],
    ['/meta/updated', registry({}, { updated: 'yesterday' })],
    ['/registry/univ.example', registry({ 'univ.example': {} })],
    ['/registry/did:web:univ.example', registry({ 'did:web:univ.example': 'x' })],
    ['/registry/did:web:univ.example/name', registry({ 'did:web:univ.example': { name: [] } })],
  ])('refuses another shape, and says where: %s', (pointer, list) => {
    expect(() => parseIssuerList(list)).toThrow(wrong(pointer));
  });

  // digitalcredentials/issuer-registry, registry.json
  it('MUST read a registry of the Digital Credentials Consortium, and its date without a colon', () => {
    const entry = { name: 'A university', location: 'Somewhere', url: 'https://univ.example' };
    const list = parseIssuerList(
      registry({ 'did:key:z6MkExample': entry, 'did:web:univ.example:TUM.Test': {} }),
    );
    expect([list.source, list.asOf]).toEqual(['dcc', '2022-05-25T12:40:00+00:00']);
    expect([...list.issuers.values()]).toEqual([
      { id: 'did:key:z6MkExample', name: 'A university' },
      { id: 'did:web:univ.example:TUM.Test' },
    ]);
    expect(parseIssuerList({ registry: {} }).asOf).toBeUndefined();
  });

  it('a member twice MUST be refused, as in any JSON', () => {
    const text = '{"registry":{"did:web:a.example":{},"did:web:a.example":{}}}';
    expect(() => parseIssuerList(text)).toThrow(
      expect.objectContaining({ code: 'ERR_JSON_DUPLICATE_KEY' }),
    );
  });

  it('any JSON MUST be a list or an error of this library', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (value, inside) => {
        for (const json of [value, own(inside), registry({ 'did:web:a.example': inside }, value)]) {
          try {
            expect(parseIssuerList(json).issuers).toBeInstanceOf(Map);
          } catch (error) {
            expect(isMicrocertError(error)).toBe(true);
          }
        }
      }),
    );
  });
});
