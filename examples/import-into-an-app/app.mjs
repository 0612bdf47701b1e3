import { createIssuer, verify } from 'microcert';
import { createSigner, didKeyFor, generateKeyPair } from 'microcert/identity';

const definition = { id: 'https://univ.example/micro/soil', title: { en: 'Soil health' } };
const award = { learner: { id: 'did:example:learner' }, awardedOn: '2026-07-01' };
const keyPair = await generateKeyPair();
const profile = { id: didKeyFor(keyPair.publicKey), name: 'University of Example' };
const issuer = createIssuer({ profile, signer: createSigner({ keyPair }) });
const badge = await issuer.issue(definition, award);
console.log((await verify(badge, { trust: [profile.id] })).verdict);
