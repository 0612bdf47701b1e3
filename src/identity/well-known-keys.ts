import { assertPublicKey } from './assert-arguments.js';
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
  zDnaepBuvsQ8cpsWrVKw8fbpGpvPeNSjVPTWoq6cRqaYzBKVP: 'RFC 6979 appendix A.2.5, W3C vc-di-ecdsa',
  z82LkuBieyGShVBhvtE2zoiD6Kma4tJGFtkAhxR5pfkp5QPw4LutoYWhvQCnGjdVn14kujQ:
    'RFC 6979 appendix A.2.6, W3C vc-di-ecdsa',
  zDnaeTHfhmSaQKBc7CmdL3K7oYg3D6SC7yowe2eBeVd2DH32r: 'W3C vc-di-ecdsa, selective disclosure',
  zDnaerx9CtbPJ1q36T5Ln5wYt3MQYeGRG5ehnPAmxcf5mDZpv: 'did:key test vectors',
  zDnaerDaTF5BXEavCrfRZEk316dpbLsfPDZ3WJ5hRTPFU2169: 'did:key test vectors',
  zDnaeTiq1PdzvZXUaMdezchcMJQpBdH2VN4pgrrEhMCCbmwSb: 'did:key test vectors',
  z82Lm1MpAkeJcix9K8TMiLd5NMAhnwkjjCBeWHXyu3U4oT2MVJJKXkcVBgjGhnLBn2Kaau9: 'did:key test vectors',
  z82LkvCwHNreneWpsgPEbV3gu1C6NFJEBg4srfJ5gdxEsMGRJUz2sG9FE42shbn2xkZJh54: 'did:key test vectors',
  zDnaerGBD7Zxzau2fdfEFaaaTDYBu5XEBYdGV2BmERp3MDSov: 'RFC 7515 appendix A.3',
  zDnaekw6iisW1j4ronMuZagbvVehJK4unit6kvZ8UqJ2LSG1j: 'RFC 7517 appendix A.2',
};

/** Published RSA keys by the first 43 signs of their modulus, which no two keys share. */
const WELL_KNOWN_RSA: Readonly<Record<string, string>> = {
  ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTb: 'RFC 7515 appendix A.2',
  '0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEPs2aiAFbW': 'RFC 7517 appendix A.1',
  sbX82NTV6IylxCh7MfV4hlyvaniCajuP97GyOqSvTmo: 'did:key test vectors',
  'qMCkFFRFWtzUyZeK8mgJdyM6SEQcXC5E6JwCRVDld-j': 'did:key test vectors',
};

/** True for a test key published in a specification. */
export function isWellKnownTestKey(key: PublicKey): boolean {
  assertPublicKey(key, 'isWellKnownTestKey');
  return key.algorithm === 'RSA'
    ? Object.hasOwn(WELL_KNOWN_RSA, key.n.slice(0, 43))
    : Object.hasOwn(WELL_KNOWN, key.multibase);
}
