import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPublicAddress } from '../../../src/foundation/fetching/address-ranges-node.js';
import {
  guardUrl,
  normalizeHost,
  normalizePlace,
} from '../../../src/foundation/fetching/guard-url.js';

const ANY = { hosts: undefined, ports: [443], exempt: [] };
const refusal = (text: string) =>
  expect.objectContaining({
    code: 'ERR_FETCH_REFUSED',
    hint: expect.objectContaining({ en: expect.stringContaining(text) }),
  });

describe('the address of a request', () => {
  it.each([
    'https://univ.example/.well-known/did.json',
    'https://UNIV.example:443/a?b=c#d',
    'https://xn--universit-j4a.example/',
    'https://université.example/',
  ])('MUST be let through when it is a public https address: %s', (url) => {
    expect(guardUrl(url, ANY).port).toBe(443);
  });

  it.each([
    'http://univ.example/',
    'ftp://univ.example/',
    'file:///etc/passwd',
    'data:application/json,{}',
    'https:univ.example',
    'https:/univ.example',
    '//univ.example/',
    'univ.example',
    '',
  ])('refuses %j, which is no https address', (url) => {
    expect(() => guardUrl(url, ANY)).toThrow(refusal('https'));
  });

  it.each([
    'https://u:p@univ.example/',
    'https://u@univ.example/',
    'https://@univ.example/',
    'https://univ.example@evil.example/',
  ])('refuses a user name or password: %s', (url) => {
    expect(() => guardUrl(url, ANY)).toThrow(refusal('user name'));
  });

  it.each([
    'https://univ.example\\@evil.example/',
    'https://univ\t.example/',
    'https://univ.example/\n',
    ' https://univ.example/',
    `https://univ.example/${'a'.repeat(2048)}`,
    'https://uni%00v.example/',
    'https://univ.example:99999/',
    'https://[::1/',
    'https://univ.example/\ud800',
  ])('refuses what two readers could read in two ways: %j', (url) => {
    expect(() => guardUrl(url, ANY)).toThrow(refusal('plain URL'));
  });

  // WHATWG URL section 3.5: a host that ends in a number is an IPv4 address, however it is spelled
  it.each([
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://0x7f000001/',
    'https://0x7f.1/',
    'https://017700000001/',
    'https://127.1/',
    'https://0/',
    'https://127.0.0.1./',
    'https://１２７.0.0.1/',
    'https://[::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[2606:4700::1111]/',
    'https://93.184.216.34/',
    'https://localhost/',
    'https://LOCALHOST/',
    'https://localhost./',
    'https://api.localhost/',
    'https://intranet/',
    'https://printer.local/',
    'https://metadata.google.internal/',
    'https://router.home.arpa/',
    'https://univ.example./',
  ])('refuses a host that is no public name: %s', (url) => {
    expect(() => guardUrl(url, ANY)).toThrow(refusal('public name'));
  });

  it('MUST keep to the ports', () => {
    expect(() => guardUrl('https://univ.example:8443/', ANY)).toThrow(refusal('port'));
    expect(guardUrl('https://univ.example:8443/', { ...ANY, ports: [8443] }).port).toBe(8443);
    for (const port of [22, 25, 6379]) {
      expect(() => guardUrl(`https://univ.example:${port}/`, ANY)).toThrow(refusal('port'));
    }
  });

  it('MUST keep to the hosts: a name is itself alone, "*." what stands below it', () => {
    const rules = { ...ANY, hosts: ['univ.example', '*.lists.example'] };
    for (const host of ['univ.example', 'UNIV.EXAMPLE', 'a.lists.example', 'a.b.lists.example'])
      expect(guardUrl(`https://${host}/`, rules).isLiteral).toBe(false);
    for (const host of [
      'www.univ.example',
      'lists.example',
      'evillists.example',
      'univ.example.evil.example',
      'notuniv.example',
    ])
      expect(() => guardUrl(`https://${host}/`, rules)).toThrow(refusal('allowed'));
  });

  it('an exception MUST hold for its host and port alone', () => {
    const rules = { ...ANY, exempt: ['127.0.0.1:8443'] };
    expect(guardUrl('http://127.0.0.1:8443/', rules).exempt).toBe(true);
    for (const url of [
      'http://127.0.0.1:8444/',
      'http://127.0.0.2:8443/',
      'http://univ.example:8443/',
    ])
      expect(() => guardUrl(url, rules)).toThrow(refusal(''));
  });

  it.each([
    ['univ.example', 'univ.example'],
    ['UNIV.example', 'univ.example'],
    ['*.université.example', '*.xn--universit-j4a.example'],
    ['[2606:4700::1111]', '[2606:4700::1111]'],
    ['*', undefined],
    ['*.example', undefined],
    ['a.*.example', undefined],
    ['univ.example:443', undefined],
    ['https://univ.example', undefined],
    ['univ.example/path', undefined],
    ['user@univ.example', undefined],
    ['', undefined],
    ['*.127.0.0.1', undefined],
  ])('the host pattern %j MUST be read as %j', (pattern, expected) => {
    expect(normalizeHost(pattern)).toBe(expected);
  });

  it.each([
    ['localhost:8443', 'localhost:8443'],
    ['[::1]:80', '[::1]:80'],
    ['localhost', undefined],
    ['localhost:0', undefined],
    ['*.univ.example:80', undefined],
    [':80', undefined],
  ])('the place %j MUST be read as %j', (place, expected) => {
    expect(normalizePlace(place)).toBe(expected);
  });
});

describe('isPublicAddress', () => {
  it.each([
    '93.184.216.34',
    '1.1.1.1',
    '9.255.255.255',
    '11.0.0.0',
    '100.63.255.255',
    '100.128.0.0',
    '172.15.255.255',
    '172.32.0.0',
    '223.255.255.255',
    '2606:4700:4700::1111',
    '2001:4860:4860::8888',
    '2a00:1450::1',
  ])('MUST be true for %s', (address) => expect(isPublicAddress(address)).toBe(true));

  it.each([
    '0.0.0.0',
    '10.0.0.1',
    '100.64.0.1',
    '100.100.100.200',
    '127.0.0.1',
    '127.255.255.255',
    '168.63.129.16',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.0.0.192',
    '192.0.2.1',
    '192.88.99.1',
    '192.168.1.1',
    '198.19.255.255',
    '198.51.100.1',
    '203.0.113.1',
    '224.0.0.1',
    '239.255.255.255',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::127.0.0.1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '::ffff:0:7f00:1',
    '64:ff9b::7f00:1',
    '64:ff9b::8.8.8.8',
    '64:ff9b:1::1',
    '100::1',
    '2001::1',
    '2001:0:4136:e378:8000:63bf:3fff:fdd2',
    '2001:2::1',
    '2001:10::1',
    '2001:20::1',
    '2001:db8::1',
    '2002:7f00:1::',
    '3fff::1',
    '5f00::1',
    'fc00::1',
    'fd00:ec2::254',
    'fe80::1',
    'fe80::1%eth0',
    '2606:4700::1%eth0',
    'fec0::1',
    'ff02::1',
    'localhost',
    'univ.example',
    '127.1',
    '0x7f.0.0.1',
    '010.0.0.1',
    '',
  ])('MUST be false for %j', (address) => expect(isPublicAddress(address)).toBe(false));

  it('no way to write a private IPv4 address MUST be let through, as a host or inside IPv6', () => {
    const privateNumber = fc.oneof(
      ...[
        [0x7f, 8],
        [0x0a, 8],
        [0xc0a8, 16],
        [0xa9fe, 16],
        [0xac1, 12],
        [0xe, 4],
        [0xf, 4],
        [0, 8],
      ].map(([network = 0, prefix = 0]) =>
        fc
          .integer({ min: 0, max: 2 ** (32 - prefix) - 1 })
          .map((rest) => network * 2 ** (32 - prefix) + rest),
      ),
    );
    fc.assert(
      fc.property(privateNumber, (number) => {
        const bytes = [24, 16, 8, 0].map((shift) => Math.floor(number / 2 ** shift) % 256);
        const [a = 0, b = 0, c = 0, d = 0] = bytes;
        const hex = (high: number, low: number) => (high * 256 + low).toString(16);
        const groups = `${hex(a, b)}:${hex(c, d)}`;
        const inside = [
          `::ffff:${bytes.join('.')}`,
          `::ffff:${groups}`,
          `::${groups}`,
          `64:ff9b::${groups}`,
          `2002:${groups}::1`,
          `2001:0:${groups}::1`,
        ];
        for (const address of [bytes.join('.'), ...inside])
          expect(isPublicAddress(address)).toBe(false);
        const spellings = [
          `${number}`,
          `0x${number.toString(16)}`,
          `0${number.toString(8)}`,
          `0x${a.toString(16)}.0${b.toString(8)}.${c * 256 + d}`,
          `${a}.${b * 65_536 + c * 256 + d}`,
          ...inside.map((address) => `[${address}]`),
        ];
        for (const host of spellings)
          expect(() => guardUrl(`https://${host}/`, ANY)).toThrow(refusal('public name'));
      }),
    );
  });

  it('the guard MUST answer any text with a target or a refusal', () => {
    const pieces = fc.array(
      fc.oneof(
        fc.constantFrom(
          'https://',
          'http:',
          '//',
          '@',
          ':',
          '[',
          ']',
          '.',
          '%',
          '#',
          '?',
          '\\',
          '0x',
        ),
        fc.string({ maxLength: 6, unit: 'binary' }),
        fc.domain(),
      ),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(pieces, (parts) => {
        for (const text of [parts.join(''), `https://${parts.join('')}`]) {
          try {
            const { url, host } = guardUrl(text, ANY);
            expect([url.protocol, url.username, url.password]).toEqual(['https:', '', '']);
            expect(host).toMatch(/\.[^.]+$/);
          } catch (error) {
            expect(error).toMatchObject({ code: 'ERR_FETCH_REFUSED' });
          }
        }
      }),
      { numRuns: 2000 },
    );
  });
});
