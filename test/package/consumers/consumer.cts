// An application in TypeScript that is still CommonJS: the types are reached by require().
import microcert = require('microcert');
import identity = require('microcert/identity');

export async function wholeWay(): Promise<microcert.Report> {
  const keyPair: identity.KeyPair = await identity.generateKeyPair();
  const id = identity.didKeyFor(keyPair.publicKey);
  const signer = identity.createSigner({ keyPair });
  const issuer = microcert.createIssuer({ profile: { id, name: 'University of Example' }, signer });
  const definition = { id: 'https://univ.example/micro/soil', title: { en: 'Soil health' } };
  // @ts-expect-error: an award names its learner
  const untold = () => issuer.issue(definition, { awardedOn: '2026-07-01' });
  if (typeof untold !== 'function') throw new Error('unreachable');
  const award = { learner: { id: 'did:example:learner' }, awardedOn: '2026-07-01' };
  return microcert.verify(await issuer.issue(definition, award), { trust: [id] });
}
