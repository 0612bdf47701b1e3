import { MicrocertError } from '../foundation/errors/index.js';
import type { Fetched, FetchRequest } from '../foundation/ports.js';
import { rememberingForms } from '../linked-data/index.js';
import type { VerificationSettings } from './options.js';

/**
 * One verification from beginning to end, with all the credentials that the first one leads to: what may still be
 * spent is counted here, so that no credential can make a verifier work for another.
 */
export interface Session extends VerificationSettings {
  /** Counts one more credential; `false` when the bound is reached. */
  admit(): boolean;
  /** Whether the time for this verification has run out. */
  timeIsUp(): boolean;
  /** True when addresses can be asked at all. */
  readonly online: boolean;
  /**
   * Asks an address, through the fetcher of the caller.
   *
   * @throws MicrocertError `ERR_FETCH_REFUSED` without a fetcher, or beyond the bounds on number and time; and what the
   * fetcher throws.
   */
  fetch(request: FetchRequest): Promise<Fetched>;
}

/** Opens a session. */
export function openSession(settings: VerificationSettings): Session {
  const { limits, fetcher, contexts } = settings;
  const deadline = settings.stopwatch() + limits.maxMilliseconds;
  let credentials = 0;
  let fetches = 0;
  const remaining = () => deadline - settings.stopwatch();
  return {
    ...settings,
    contexts: rememberingForms(contexts), // several checks and proofs ask for the same canonical form
    online: fetcher !== undefined,
    admit: () => ++credentials <= limits.maxCredentials,
    timeIsUp: () => remaining() <= 0,
    fetch: async (request) => {
      if (fetcher === undefined) throw refused(OFFLINE);
      if (++fetches > limits.maxFetches) throw refused(TOO_MANY);
      if (remaining() <= 0) throw refused(TIME_IS_UP);
      return fetcher({ ...request, signal: AbortSignal.timeout(Math.ceil(remaining())) });
    },
  };
}

function refused(hint: { readonly en: string; readonly fr: string }): MicrocertError {
  return new MicrocertError('ERR_FETCH_REFUSED', { hint });
}

const OFFLINE = {
  en: 'nothing is fetched: give a fetcher, or an offline bundle (--network, --offline-bundle)',
  fr: 'rien n’est téléchargé : donner un accès au réseau ou un lot hors ligne (--network, --offline-bundle)',
};
const TOO_MANY = {
  en: 'the credential leads to more addresses than one verification asks',
  fr: 'le justificatif mène à plus d’adresses qu’une vérification n’en consulte',
};
const TIME_IS_UP = {
  en: 'the time for this verification has run out',
  fr: 'le temps prévu pour cette vérification est écoulé',
};
