import { createSigner, didKeyFor, generateKeyPair } from 'microcert/identity';
import { issueSdJwt, verifySdJwtVc } from 'microcert/presenting/sd-jwt';
const keyPair = await generateKeyPair(); const signer = createSigner({ keyPair }); const did = didKeyFor(keyPair.publicKey);
const now = Date.parse('2026-11-15T09:00:00Z');
const claims = { ...{ iss: did, iat: now / 1000 - 60, vct: 'VerifiableMicroCredential' }, attestation_legal_category: 'non-qualified-EAA', identifier: 'urn:uuid:0b9e7c9e-6d0c-4f5e-9a53-3b1f0f5a9f11', title: 'Santé des sols', givenName: 'Camille', familyName: 'Exemple', issuerCountry: 'FR', awardingBody: 'Université Exemple', issuanceDate: '2026-07-01', learningOutcomes: ['Interprets a soil profile in the field','Chooses practices that suit a soil'], notionalWorkload: { value: 1, unit: 'ECTS' }, typeOfAssessment: 'written-examination', formOfParticipation: 'online', qualityAssurance: 'institutional-accreditation', level: 'EQF-6', grade: '14' };
const conceal = Object.freeze(Object.keys(claims).slice(4).map((name) => Object.freeze([name])));
const asked = { trust: [did], keyBinding: 'not-asked', clock: () => now };
const ours = await issueSdJwt(claims, { signer, conceal });
for (const f of [() => issueSdJwt(claims, { signer, conceal }), () => verifySdJwtVc(ours, asked), ()=>signer.sign(new Uint8Array(1200))]) { for (let i=0;i<3000;i++) await f(); globalThis.gc(); const b=process.memoryUsage(); for (let i=0;i<1000;i++) await f(); const e=process.memoryUsage(); console.log(Math.round((e.heapUsed-b.heapUsed)/1000),'heap B', Math.round((e.arrayBuffers-b.arrayBuffers)/1000),'ab B'); }
