// An agency endorses a definition, an employer an award; both travel with the badge. What does a verifier see of them?
import { createIssuer, defineMicroCertification, verify } from 'microcert';
import { createEndorser, readEndorsement } from 'microcert/endorsing';
import { createSigner, didKeyFor, generateKeyPair } from 'microcert/identity';

/** Somebody with a key of their own. */
async function party(name) {
  const keyPair = await generateKeyPair();
  return {
    profile: { id: didKeyFor(keyPair.publicKey), name },
    signer: createSigner({ keyPair }),
  };
}
const [university, agency, employer] = await Promise.all(
  ['University of Example', 'Example Quality Agency', 'Example Farms'].map(party),
);

// 1. The agency examines the definition, and signs what it found.
const soil = { id: 'https://univ.example/micro/soil', title: { en: 'Soil health' } };
const review = await createEndorser(agency).endorse({
  about: soil,
  comment: 'Examined in 2026: no reservation.',
  validUntil: '2031-12-31',
});

// 2. The employer signs, as a JWT, what the learner did with it; an award that is spoken of needs an id.
const id = 'urn:uuid:2f0e9a50-6d1c-4f0b-9f5e-2b1c3d4e5f60';
const reference = await createEndorser(employer).endorse(
  { about: id, comment: 'She examined forty of our fields.' },
  { as: 'jwt' },
);

// 3. The university hangs both on the badge. What is about something else would be refused.
const definition = defineMicroCertification({ ...soil, endorsements: [review] });
const badge = await createIssuer(university).issue(definition, {
  id,
  learner: { id: 'did:example:learner' },
  awardedOn: '2026-07-01',
  endorsements: [reference],
});

// 4. A verifier trusts the university and the agency, and has never heard of the employer.
const report = await verify(badge, { trust: [university.profile.id, agency.profile.id] });
console.log(`badge: ${report.verdict}`);
for (const [index, endorsement] of [review, reference].entries()) {
  const { endorserName, comment } = readEndorsement(endorsement);
  console.log(`${endorserName}: “${comment}” (${report.parts[index].report.verdict})`);
}
