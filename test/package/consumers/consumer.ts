// An application written in TypeScript, compiled against the installed package without the types of Node.
import {
  checkMicroCertification,
  councilRecommendation2022,
  createIssuer,
  defineMicroCertification,
  isMicrocertError,
  type Report,
  verify,
} from 'microcert';
import type * as errors from 'microcert/errors';
import type * as elm from 'microcert/formats/elm';
import type * as openBadges from 'microcert/formats/open-badges';
import type * as frameworks from 'microcert/frameworks';
import { createSigner, didKeyFor, generateKeyPair } from 'microcert/identity';
import type * as model from 'microcert/model';
import type * as proofs from 'microcert/proofs';
import type * as vocabulary from 'microcert/vocabulary';

/** Every subpath has types that stand on their own. */
export type Surface = [
  typeof errors,
  typeof elm,
  typeof openBadges,
  typeof frameworks,
  typeof model,
  typeof proofs,
  typeof vocabulary,
];

export async function wholeWay(): Promise<Report> {
  const definition = defineMicroCertification({
    id: 'https://univ.example/micro/soil-health',
    title: { en: 'Soil health', fr: 'Santé des sols' },
  });
  const conformity = checkMicroCertification(definition, { framework: councilRecommendation2022 });
  const verdict: 'accepted' | 'rejected' | 'undetermined' = conformity.verdict;
  if (verdict === 'accepted') throw new Error('a title alone describes hardly anything');

  const keyPair = await generateKeyPair();
  const id = didKeyFor(keyPair.publicKey);
  const profile = { id, name: 'University of Example', country: 'FR' };
  const issuer = createIssuer({ profile, signer: createSigner({ keyPair }) });
  const award = { learner: { id: 'did:example:learner' }, awardedOn: '2026-07-01' };
  const badge = await issuer.issue(definition, award);

  // @ts-expect-error: whom to trust has no default
  const untold = () => verify(badge);
  if (typeof untold !== 'function') throw new Error('unreachable');

  return verify(badge, { trust: [id] });
}

try {
  defineMicroCertification({ id: 'https://univ.example/micro/untitled', title: {} });
  throw new Error('a definition without a title passed');
} catch (error) {
  if (!isMicrocertError(error)) throw error;
  if (error.findings.length === 0) throw new Error('the error names no finding');
}

const report = await wholeWay();
if (report.verdict !== 'accepted') throw new Error(JSON.stringify(report, null, 2));
