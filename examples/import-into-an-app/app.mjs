// Ten lines in any Node application: define, check, issue, verify.
import { checkMicroCertification, councilRecommendation2022, createIssuer, defineMicroCertification, verify } from 'microcert';
import { createSigner, didKeyFor, generateKeyPair } from 'microcert/identity';

const definition = defineMicroCertification({ id: 'https://univ.example/micro/soil-health', title: { en: 'Soil health' } });
const { verdict } = checkMicroCertification(definition, { framework: councilRecommendation2022 });
const keyPair = await generateKeyPair();
const profile = { id: didKeyFor(keyPair.publicKey), name: 'University of Example', country: 'FR' };
const issuer = createIssuer({ profile, signer: createSigner({ keyPair }) });
const badge = await issuer.issue(definition, { learner: { id: 'did:example:learner' }, awardedOn: '2026-07-01' });
const report = await verify(badge, { trust: [profile.id] });
console.log(`describes all mandatory elements: ${verdict === 'accepted'}; credential ${report.verdict}`);
