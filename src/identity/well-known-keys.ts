import type { PublicKey } from './public-key.js';

/** Test keys that specifications publish with their private halves: anybody can sign with them. */
const WELL_KNOWN: Readonly<Record<string, string>> = {
  z6MkjZRZv3aez3r18pB1RBFJR1kwUVJ5jHt92JmQwXbd5hwi:
    'Open Badges 3.0 and CLR 2.0 implementation guides',
  z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2: 'W3C vc-di-eddsa',
  z6MktgKTsu1QhX6QPbyqG6geXdw6FQCZBPq7uQpieWbiQiG7: 'W3C vc-di-eddsa, proof sets and chains',
  z6MkhWqdDBPojHA7cprTGTt5yHv5yUi1B8cnXn8ReLumkw6E: 'W3C vc-di-eddsa, proof sets and chains',
  z6MkmEq87wkHCYnWnNZkigeDMGTN7oUw1upkhzd77KuXERS1: 'W3C vc-di-eddsa, proof sets and chains',
  z6Mkm1S51iPHJvDEkJ9MRtxJmT8Pqo6wHipAFwBAjN83vntT: 'W3C vc-di-eddsa, proof sets and chains',
  z6MkvqoYXQfDDJRv8L4wKzxYeuKyVZBfi9Qo6Ro8MiLH3kDQ: 'did:key test vectors',
  z6MkjchhfUsD6mmvni8mCdXHw216Xrm9bQe2mBH1P5RDjVJG: 'did:key test vectors',
  z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp: 'did:key test vectors',
  z6MkwYMhwTvsq376YBAcJHy3vyRWzBgn5vKfVqqDCgm7XVKU: 'did:key test vectors',
  z6MknGc3ocHs3zdPiJbnaaqDi58NGb4pk1Sp9WxWufuXSdxf: 'did:key test vectors',
  z6MktwupdmLXVVqTzCw4i46r4uGyosGXRnR3XjN4Zq7oMMsw: 'RFC 8032 section 7.1',
  z6MkiaMbhXHNA4eJVCCj8dbzKzTgYDKf6crKgHVHid1F1WCT: 'RFC 8032 section 7.1',
  z6MkwSD8dBdqcXQzKJZQFPy2hh2izzxskndKCjdmC2dBpfME: 'RFC 8032 section 7.1',
  z6Mkh7U7jBwoMro3UeHmXes4tKtFbZhMRWejbtunbU4hhvjP: 'RFC 8032 section 7.1',
  z6MkvLrkgkeeWeRwktZGShYPiB5YuPkhN2yi3MqMKZMFMgWr: 'RFC 8032 section 7.1',
  z6MkgBmPpouQ9ecfde8g8oyJyhdgxfuTB2mqsd7A8QnEu3ZA: 'RFC 8410 section 10',
};

/** True for a test key published in a specification. */
export function isWellKnownTestKey({ multibase }: PublicKey): boolean {
  return multibase !== undefined && Object.hasOwn(WELL_KNOWN, multibase);
}
