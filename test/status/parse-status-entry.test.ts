import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type BitstringStatusEntry,
  parseStatusEntries,
  parseStatusEntry,
} from '../../src/status/index.js';

const ENTRY = {
  id: 'https://univ.example/status/1#94567',
  type: 'BitstringStatusListEntry',
  statusPurpose: 'revocation',
  statusListIndex: '94567',
  statusListCredential: 'https://univ.example/status/1',
};

/** What is found in the entry after a change; `undefined` takes a member out. */
function found(change: Readonly<Record<string, unknown>>): readonly string[] {
  const changed = Object.entries({ ...ENTRY, ...change }).filter(([, v]) => v !== undefined);
  const { entry, findings } = parseStatusEntry(Object.fromEntries(changed));
  const errors = findings.filter(({ severity }) => severity === 'error');
  expect(entry === undefined).toBe(errors.length > 0);
  return findings.map(({ code, pointer }) => `${code} ${pointer}`);
}

const at = (code: string, name: string) => [`status.${code} /credentialStatus/${name}`];

// Bitstring Status List section 2.1
describe('parseStatusEntry: BitstringStatusListEntry', () => {
  it('MUST read a complete entry', () => {
    expect(parseStatusEntry(ENTRY)).toEqual({
      entry: {
        kind: 'bitstring',
        pointer: '/credentialStatus',
        id: ENTRY.id,
        purpose: 'revocation',
        index: 94_567,
        listUrl: ENTRY.statusListCredential,
        size: 1,
        messages: new Map(),
        references: [],
      },
      findings: [],
    });
  });

  it('the id MAY be absent; it MUST be a URL, and is not the address of the list', () => {
    expect(found({ id: undefined })).toEqual([]);
    expect(found({ id: 'urn:uuid:0' })).toEqual([]);
    for (const id of ['94567', '', 5, null, {}])
      expect(found({ id })).toEqual(at('id-invalid', 'id'));
    expect(found({ id: ENTRY.statusListCredential })).toEqual(at('id-is-list', 'id'));
  });

  it('the purpose MUST be one text', () => {
    expect(found({ statusPurpose: 'a purpose of our own' })).toEqual([]);
    for (const statusPurpose of [undefined, '', ['revocation'], 1])
      expect(found({ statusPurpose })).toEqual(at('purpose-missing', 'statusPurpose'));
  });

  it.each([
    ...[
      ' 1 ',
      '1 ',
      '1\n',
      '1e3',
      '0x10',
      '0b1',
      '0o7',
      '1.5',
      '1.0',
      '-1',
      '-0',
      '+1',
      '01',
      '00',
      '',
    ],
    ...['١', '１', '1_000', '1,000', 'Infinity', 'NaN', 'true'],
    ...['9007199254740992', '9007199254740993', '99999999999999999999', '1'.repeat(100_000)],
    ...[1.5, -1, 2 ** 53, 1e300, Number.NaN, Infinity, true, null, ['1'], {}],
  ])('the index MUST be a whole number in decimal digits, refuses %j', (statusListIndex) => {
    expect(found({ statusListIndex })).toEqual(at('index-malformed', 'statusListIndex'));
  });

  it('any text of an index MUST be read as its number, or be refused', () => {
    const index = fc.oneof(fc.nat().map(String), fc.stringMatching(/^[\d .xe+-]{1,6}$/));
    fc.assert(
      fc.property(index, (statusListIndex) => {
        const { entry } = parseStatusEntry({ ...ENTRY, statusListIndex });
        const canonical = String(Number.parseInt(statusListIndex, 10)) === statusListIndex;
        const valid = canonical && !statusListIndex.startsWith('-');
        expect((entry as BitstringStatusEntry | undefined)?.index).toBe(
          valid ? Number(statusListIndex) : undefined,
        );
      }),
    );
  });

  it('an index MUST be given; as a JSON number it is read with a warning', () => {
    expect(found({ statusListIndex: undefined })).toEqual(at('index-missing', 'statusListIndex'));
    expect(found({ statusListIndex: 0 })).toEqual(at('index-is-number', 'statusListIndex'));
    expect(found({ statusListIndex: '0' })).toEqual([]);
    const { entry } = parseStatusEntry({ ...ENTRY, statusListIndex: -0 });
    expect(entry).toHaveProperty('index', 0);
  });

  it.each([
    ...[undefined, null, 5, '', ['https://univ.example/1'], '/status/1', 'univ.example/status/1'],
    ...[
      'http://univ.example/1',
      'ftp://univ.example/1',
      'file:///etc/hosts',
      'data:,x',
      'did:web:univ.example',
    ],
    ...[
      ' https://univ.example/1',
      'https://univ.example/1 ',
      'https:\\\\univ.example',
      'https://',
      'https://[::',
    ],
  ])('the list MUST be an absolute https URL, refuses %j', (statusListCredential) => {
    expect(found({ id: undefined, statusListCredential })).toEqual(
      at('list-address', 'statusListCredential'),
    );
  });

  it('the size MUST be a whole number above 0, within what is read here', () => {
    expect(found({ statusSize: 1 })).toEqual([]);
    for (const statusSize of [0, -1, 1.5, '2', null, true, [2]])
      expect(found({ statusSize })).toEqual(at('size-malformed', 'statusSize'));
    for (const statusSize of [9, 64, 2 ** 40])
      expect(found({ statusSize })).toEqual(at('size-unsupported', 'statusSize'));
  });

  const messages = [
    { status: '0x0', message: 'pending' },
    { status: '0x1', message: 'accepted' },
    { status: '0x2', message: 'rejected' },
    { status: '0x3', message: 'undefined' },
  ];

  it('a size above 1 MUST come with a message for every value', () => {
    const { entry } = parseStatusEntry({ ...ENTRY, statusSize: 2, statusMessage: messages });
    const texts = messages.map(({ message }, value) => [value, message] as const);
    expect(entry).toMatchObject({ size: 2, messages: new Map(texts) });
    expect(found({ statusSize: 2 })).toEqual(at('messages-missing', 'statusMessage'));
    const incomplete = (statusMessage: unknown, place = 'statusMessage') =>
      expect(found({ statusSize: 2, statusMessage })).toEqual(at('messages-incomplete', place));
    incomplete([]);
    incomplete(messages.slice(1));
    incomplete([...messages, { status: '0x4', message: 'more' }]);
    incomplete([...messages.slice(1), { status: '0x4', message: 'more' }], 'statusMessage/3');
    incomplete([...messages.slice(1), messages[1]], 'statusMessage/3');
    incomplete(new Array(1_000_000).fill(messages[0]));
  });

  it('a message MUST be a hexadecimal value and a text', () => {
    for (const wrong of [
      null,
      'x',
      {},
      { status: '0x0' },
      { status: 0, message: 'm' },
      { status: '0', message: 'm' },
    ])
      expect(found({ statusMessage: [messages[1], wrong] })).toEqual(
        at('messages-malformed', 'statusMessage/1'),
      );
    for (const status of ['0x', 'x0', '0X0', ' 0x0', '0x0 ', '0x00000', '0xg', '1'])
      expect(found({ statusMessage: [{ status, message: 'm' }, messages[1]] })).toEqual(
        at('messages-malformed', 'statusMessage/0'),
      );
    expect(found({ statusMessage: messages[0] })).toEqual(
      at('messages-malformed', 'statusMessage'),
    );
    expect(found({ statusMessage: messages.slice(0, 2) })).toEqual([]);
  });

  it('a reference MUST be a URL or several', () => {
    expect(found({ statusReference: 'https://univ.example/why' })).toEqual([]);
    expect(found({ statusReference: ['https://univ.example/why', 'urn:x:y'] })).toEqual([]);
    for (const statusReference of [[], '', 'why', [5], null])
      expect(found({ statusReference })).toEqual(at('reference-malformed', 'statusReference'));
  });

  it('MUST name every error at once', () => {
    const { findings } = parseStatusEntry({ type: ENTRY.type });
    expect(findings.map(({ code }) => code)).toEqual([
      'status.purpose-missing',
      'status.index-missing',
      'status.list-address',
    ]);
  });
});

describe('parseStatusEntry: types', () => {
  it('a type that is not read MUST give an entry of its own kind, and a warning', () => {
    const { entry, findings } = parseStatusEntry(
      { id: 'urn:x:y', type: ['TokenStatusList'] },
      '/x',
    );
    expect(entry).toEqual({ kind: 'unknown', pointer: '/x', types: ['TokenStatusList'] });
    expect(findings).toMatchObject([
      { code: 'status.type-unknown', severity: 'warning', pointer: '/x/type' },
    ]);
    expect(found({ type: 'StatusList2021Entry' })).toEqual(at('type-superseded', 'type'));
    expect(found({ type: 'bitstringstatuslistentry' })).toEqual(at('type-unknown', 'type'));
    expect(found({ type: 'constructor' })).toEqual(at('type-unknown', 'type'));
  });

  it('MUST have a type of text, and not two that are read differently', () => {
    for (const type of [undefined, '', [], 5, [5], ['BitstringStatusListEntry', 5], {}])
      expect(found({ type })).toEqual(at('type-missing', 'type'));
    expect(found({ type: ['BitstringStatusListEntry', 'Extra'] })).toEqual([]);
    expect(found({ type: ['BitstringStatusListEntry', '1EdTechRevocationList'] })).toEqual(
      at('type-ambiguous', 'type'),
    );
  });

  it('a 1EdTechRevocationList MUST have the address of the list as its id', () => {
    const list = { id: 'https://univ.example/revoked', type: '1EdTechRevocationList' };
    expect(parseStatusEntry(list).entry).toEqual({
      kind: 'revocation-list',
      pointer: '/credentialStatus',
      listUrl: list.id,
    });
    for (const id of [undefined, 'http://univ.example/revoked', 5])
      expect(parseStatusEntry({ ...list, id })).toMatchObject({
        findings: [{ code: 'status.revocation-list-address', pointer: '/credentialStatus/id' }],
      });
  });

  it('MUST be an object', () => {
    for (const value of [null, undefined, 'https://univ.example/1', 5, [ENTRY], new Map()])
      expect(parseStatusEntry(value)).toMatchObject({
        findings: [{ code: 'status.entry-not-an-object', pointer: '/credentialStatus' }],
      });
  });
});

describe('parseStatusEntries', () => {
  it('MUST read every entry, each with its place', () => {
    expect(parseStatusEntries(undefined)).toEqual([]);
    expect(parseStatusEntries(ENTRY)).toEqual([parseStatusEntry(ENTRY)]);
    expect(parseStatusEntries([ENTRY, 5])).toEqual([
      parseStatusEntry(ENTRY, '/credentialStatus/0'),
      parseStatusEntry(5, '/credentialStatus/1'),
    ]);
    expect(parseStatusEntries(null)).toEqual([parseStatusEntry(null)]);
  });

  it('more entries than the limit MUST be an error', () => {
    const many = new Array(20_000).fill(ENTRY);
    const readings = parseStatusEntries(many);
    expect(readings).toHaveLength(9);
    expect(readings.at(-1)).toMatchObject({
      findings: [{ code: 'status.too-many-entries', pointer: '/credentialStatus' }],
    });
    expect(parseStatusEntries(many.slice(0, 8))).toHaveLength(8);
    expect(parseStatusEntries([ENTRY, ENTRY], { maxEntries: 1 })).toHaveLength(2);
  });

  it('any junk MUST give readings, never an exception', () => {
    const junk = fc.oneof(
      fc.anything({ withNullPrototype: true, withSparseArray: true, withBigInt: true }),
      fc.record(
        Object.fromEntries(
          [...Object.keys(ENTRY), 'statusSize', 'statusMessage', 'statusReference'].map((name) => [
            name,
            fc.oneof(fc.constantFrom(...Object.values(ENTRY)), fc.anything()),
          ]),
        ),
        { requiredKeys: [] },
      ),
    );
    fc.assert(
      fc.property(junk, (value) => {
        for (const { entry, findings } of parseStatusEntries(value)) {
          const wrong = findings.some(({ severity }) => severity === 'error');
          expect(entry === undefined).toBe(wrong);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
