import type { ResolvedMethod, Resolver } from '../identity/index.js';

/** Keys found before, by their verification methods: those that are written in these, which are the same for ever. */
export type KnownMethods = Map<string, ResolvedMethod>;

const MOST_KNOWN = 64;
const SELF_DESCRIBING = 'did:key:';

/**
 * Who asks for the same key again is told what was found, and no address is asked twice for one credential. A did:key is
 * its key, whoever asks and whenever: it is read once for many verifications.
 */
export function rememberingResolver(resolver: Resolver, known: KnownMethods): Resolver {
  let last: { readonly asked: string; readonly found: Promise<ResolvedMethod> } | undefined;
  return {
    resolveVerificationMethod: async (url, purpose) => {
      const isSelfDescribing = purpose === 'assertionMethod' && url.startsWith(SELF_DESCRIBING);
      const before = isSelfDescribing ? known.get(url) : undefined;
      if (before !== undefined) return before;
      const asked = `${purpose} ${url}`;
      if (last?.asked !== asked)
        last = { asked, found: resolver.resolveVerificationMethod(url, purpose) };
      const found = await last.found;
      if (isSelfDescribing) remember(known, url, found);
      return found;
    },
  };
}

function remember(known: KnownMethods, url: string, found: ResolvedMethod): void {
  known.set(url, found);
  const [oldest] = known.size > MOST_KNOWN ? known.keys() : [];
  if (oldest !== undefined) known.delete(oldest);
}
