import { createResolver } from '../../identity/index.js';
import { type KnownMethods, rememberingResolver } from '../../verifying/remembering-resolver.js';
import { openSession, type Session } from '../../verifying/session.js';
import type { SdJwtVcSettings } from './options.js';

/** What of a verification is needed here: no linked data is read. */
export type SdJwtSession = Pick<Session, 'resolver' | 'trust' | 'now' | 'skewMilliseconds'>;

/** Opens a whole session, which bounds what is fetched, only where there is something to fetch by. */
export function sessionFor(verification: SdJwtVcSettings['verification']): SdJwtSession {
  if (verification.fetcher !== undefined) return openSession(verification);
  const { trust, now, skewMilliseconds, didDocuments } = verification;
  const resolver =
    didDocuments.length === 0 ? OFFLINE : createResolver({ documents: didDocuments });
  return { trust, now, skewMilliseconds, resolver: rememberingResolver(resolver, known) };
}

/** The same, asking no address: keys are read from DIDs that are their key. */
export function offline(session: SdJwtSession): SdJwtSession {
  return { ...session, resolver: OFFLINE };
}

/** Knows those DIDs that are their key, and has nothing to remember. */
const OFFLINE = /* @__PURE__ */ createResolver();
const known: KnownMethods = new Map();
