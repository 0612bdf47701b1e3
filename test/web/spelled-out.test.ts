import { describe, expect, it } from 'vitest';
import { spelledOut } from '../../src/web/spelled-out.js';

describe('the identifier of an issuer, which readers compare with one from elsewhere', () => {
  it.each([
    ['a letter of another script', 'did:web:un\u0456v.example', 'did:web:un\\u{456}v.example'],
    ['a sign that is not seen', 'did:web:univ\u200b.example', 'did:web:univ\\u{200B}.example'],
    ['a turn of direction', 'https://\u202eelpmaxe', 'https://\\u{202E}elpmaxe'],
    ['space that pushes the rest away', 'did:web:a b', 'did:web:a\\u{20}b'],
    ['a sign beyond 16 bits', 'did:web:\u{1D41A}', 'did:web:\\u{1D41A}'],
  ])('MUST have %s spelled out', (_, identifier, expected) => {
    expect(spelledOut(identifier)).toBe(expected);
  });

  it('MUST stay as it is where it is plain', () => {
    const plain = "did:web:univ.example:a%20b#~!$&'()*+,;=[]@";
    expect(spelledOut(plain)).toBe(plain);
  });
});
