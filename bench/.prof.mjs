import { createSigner, didKeyFor, generateKeyPair } from 'microcert/identity';
import { issueSdJwt, verifySdJwtVc } from 'microcert/presenting/sd-jwt';
const mode = process.argv[2];
const keyPair = await generateKeyPair();
const signer = createSigner({ keyPair });
const did = didKeyFor(keyPair.publicKey);
const now = Date.parse('2026-11-15T09:00:00Z');
const claims = {
  ...{ iss: did, iat: now / 1000 - 60, vct: 'VerifiableMicroCredential' },
  attestation_legal_category: 'non-qualified-EAA',
  identifier: 'urn:uuid:0b9e7c9e-6d0c-4f5e-9a53-3b1f0f5a9f11',
  ...{ title: 'Santé des sols', givenName: 'Camille', familyName: 'Exemple', issuerCountry: 'FR' },
  ...{ awardingBody: 'Université Exemple', issuanceDate: '2026-07-01' },
  learningOutcomes: ['Interprets a soil profile in the field','Chooses practices that suit a soil'],
  notionalWorkload: { value: 1, unit: 'ECTS' },
  ...{ typeOfAssessment: 'written-examination', formOfParticipation: 'online' },
  ...{ qualityAssurance: 'institutional-accreditation', level: 'EQF-6', grade: '14' },
};
const concealed = Object.keys(claims).slice(4);
const conceal = Object.freeze(concealed.map((name) => Object.freeze([name])));
const asked = { trust: [did], keyBinding: 'not-asked', clock: () => now };
const options = { signer, conceal };
const ours = await issueSdJwt(claims, options);
const end = process.cpuUsage().user/1e6 + 8;
let n=0; const s=process.cpuUsage();
while (process.cpuUsage().user/1e6 < end) { for (let i=0;i<200;i++) mode==='issue'? await issueSdJwt(claims, options) : await verifySdJwtVc(ours, asked); n+=200; }
const u=process.cpuUsage(s); console.log(mode,(u.user+u.system)/n,'µs');
