// An application that is still CommonJS.
const {
  checkMicroCertification,
  councilRecommendation2022,
  createIssuer,
  defineMicroCertification,
  verify,
} = require('microcert');
const { createSigner, didKeyFor, generateKeyPair } = require('microcert/identity');

async function main() {
  const definition = defineMicroCertification({
    id: 'https://univ.example/micro/soil-health',
    title: { en: 'Soil health' },
  });
  const { checks } = checkMicroCertification(definition, { framework: councilRecommendation2022 });

  const keyPair = await generateKeyPair();
  const profile = {
    id: didKeyFor(keyPair.publicKey),
    name: 'University of Example',
    country: 'FR',
  };
  const issuer = createIssuer({ profile, signer: createSigner({ keyPair }) });
  const award = { learner: { id: 'did:example:learner' }, awardedOn: '2026-07-01' };
  const badge = await issuer.issue(definition, award);
  const { verdict } = await verify(JSON.stringify(badge), { trust: [profile.id] });

  process.stdout.write(JSON.stringify({ checks: checks.length, verdict }));
}

void main(); // a rejection ends the process with code 1
