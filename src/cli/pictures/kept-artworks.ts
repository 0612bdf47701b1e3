import { type Baker, createBaker } from '../../carriers/index.js';
import { fromOpenBadge } from '../../formats/open-badges/index.js';
import { type JsonObject, memberOf } from '../../foundation/json/values.js';
import { type BadgeLooks, badgeAs, drawBadge } from './badge-looks.js';

/** Bakers for credentials, by what their badge shows. */
export interface KeptArtworks {
  /** @throws MicrocertError what drawing throws. */
  bakerFor(kind: 'png' | 'svg', credential: JsonObject): Promise<Baker>;
}

/** A cohort has one artwork, or a few where it goes over the turn of a year. */
const MOST_KEPT = 8;

/** What credentials of one definition have in common is drawn once: it takes a thousand times as long as putting one in. */
export function keptArtworks(looks: BadgeLooks): KeptArtworks {
  const kept = new Map<string, Promise<Baker>>();
  return {
    bakerFor: (kind, credential) => {
      const key = JSON.stringify([kind, shownOf(credential)]);
      const before = kept.get(key);
      if (before !== undefined) return before;
      const [oldest] = kept.keys();
      if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
      const baker = drawn(kind, credential, looks);
      kept.set(key, baker);
      return baker;
    },
  };
}

/** All that a badge shows or may show: nothing of the learner. */
function shownOf(credential: JsonObject): unknown {
  const yearOf = (name: string) => String(memberOf(credential, name) ?? '').slice(0, 4);
  return [
    memberOf(memberOf(credential, 'credentialSubject'), 'achievement'),
    memberOf(credential, 'issuer'),
    ...[yearOf('awardedDate'), yearOf('validFrom'), yearOf('issuanceDate')],
  ];
}

async function drawn(
  kind: 'png' | 'svg',
  credential: JsonObject,
  looks: BadgeLooks,
): Promise<Baker> {
  const { definition } = fromOpenBadge(credential);
  const badge = await drawBadge({ subject: credential, image: definition.image?.url }, looks);
  return createBaker(await badgeAs(kind, badge));
}
