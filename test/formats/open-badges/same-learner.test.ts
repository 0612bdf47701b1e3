import { expect, it } from 'vitest';
import { sameLearner } from '../../../src/formats/open-badges/index.js';
import { hashIdentifier } from '../../../src/model/index.js';

const plain = (identityType: string, identityHash: string) => ({
  type: 'IdentityObject',
  hashed: false,
  identityType,
  identityHash,
});
async function hashed(value: string) {
  const { type, hash, salt } = await hashIdentifier({ type: 'emailAddress', value });
  return { type: 'IdentityObject', hashed: true, identityType: type, identityHash: hash, salt };
}
const email = plain('emailAddress', 'a@univ.example');

it('ids MUST decide where both have one, whatever else they have', async () => {
  expect(await sameLearner({ id: 'did:x:1' }, { id: 'did:x:1' })).toBe('same');
  const other = { id: 'did:x:2', identifier: email };
  expect(await sameLearner({ id: 'did:x:1', identifier: email }, other)).toBe('other');
});

it('an identifier MUST show it in clear, by a hash, and by the very same hash', async () => {
  const hash = await hashed('a@univ.example');
  for (const [one, other] of [
    [email, email],
    [email, hash],
    [hash, email],
    [
      hash,
      {
        ...hash,
        identityHash: hash.identityHash.replace(/(?<=\$.*)[a-f]/g, (digit) => digit.toUpperCase()),
      },
    ],
  ])
    expect(await sameLearner({ identifier: [one] }, { id: 'did:x:1', identifier: other })).toBe(
      'same',
    );
});

it('what tells nothing MUST NOT be taken for an answer', async () => {
  const name = plain('name', 'Marie Martin');
  for (const [one, other] of [
    [{ identifier: name }, { identifier: name }], // people share names
    [{ identifier: email }, { identifier: plain('emailAddress', 'b@univ.example') }], // people have several
    [{ identifier: email }, { identifier: plain('sourcedId', 'a@univ.example') }],
    [
      { identifier: await hashed('a@univ.example') },
      { identifier: await hashed('a@univ.example') },
    ],
    [{ id: 'did:x:1' }, { identifier: email }],
    [undefined, null],
    [{ identifier: [{ hashed: 'yes' }, 7, null] }, { identifier: email }],
  ])
    expect(await sameLearner(one, other)).toBe('unknown');
});
