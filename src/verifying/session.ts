import { isMicrocertError, MicrocertError } from '../foundation/errors/index.js';
import type { JsonObject, JsonValue } from '../foundation/json/values.js';
import type { LocalText } from '../foundation/locale.js';
import type { Fetched, Fetcher, FetchRequest } from '../foundation/ports.js';
import { createResolver, type Resolver } from '../identity/index.js';
import {
  bundledContextStore,
  type ContextStore,
  createContextStore,
  refersOnlyTo,
  rememberingForms,
} from '../linked-data/index.js';
import {
  MOST_SIGNS,
  MOST_SIGNS_FOR_MANY,
  RECORD_REFERENCES,
  type VerificationLimits,
} from './limits.js';
import type { VerificationSettings } from './options.js';
import { type KnownMethods, rememberingResolver } from './remembering-resolver.js';
import type { CredentialRole } from './report.js';
import type { Verified } from './verified.js';

/**
 * One verification from beginning to end, with all the credentials that the first one leads to: what may still be
 * spent is counted here, so that no credential can make a verifier work for another.
 */
export interface Session extends VerificationSettings, Tools {}

/** What a verification is carried out with, besides what was asked. */
interface Tools {
  /** Counts one more credential; `false` when the bound is reached. */
  admit(): boolean;
  /** Counts the length of a proof that signs each statement by itself; `false` when the bound on all of them is reached. */
  admitSigns(count: number): boolean;
  /** Whether the time for this verification has run out. */
  timeIsUp(): boolean;
  /** The contexts that a credential may use: the bundled ones by themselves where it refers to no others. */
  contextsFor(document: JsonObject): ContextStore;
  /** The bundled contexts by themselves. */
  readonly bundledContexts: ContextStore;
  /** Finds keys: in texts, in the documents given, and, where a fetcher is given, on the web. */
  readonly resolver: Resolver;
  /** True when addresses can be asked at all. */
  readonly online: boolean;
  /** Asks an address through the fetcher of the caller, within the bounds on number and time; refuses without one. */
  readonly fetch: Fetcher;
  /** Verifies a credential that stands inside another one, in the quickest way there is. */
  readonly inside?: VerifyInside | undefined;
  /** Bounds on each credential inside, where those of the session are wider, as for a record. */
  readonly limitsInside?: VerificationLimits | undefined;
}

/** Verifies a credential that stands inside another one. */
export type VerifyInside = (
  content: JsonValue,
  session: Session,
  role: CredentialRole,
) => Promise<Verified>;

/**
 * Opens a session.
 *
 * @throws MicrocertError `ERR_DID_DOCUMENT` when a DID document given is none.
 */
export function openSession(
  settings: VerificationSettings,
  { inside, limitsInside }: Pick<Session, 'inside' | 'limitsInside'> = {},
): Session {
  const { limits, didDocuments, cache, now } = settings;
  const deadline = settings.stopwatch() + limits.maxMilliseconds;
  const remaining = () => deadline - settings.stopwatch();
  const online = settings.fetcher !== undefined;
  const fetch = boundedFetch(settings, remaining);
  let [credentials, signs] = [0, 0];
  const mostSigns = limitsInside === undefined ? MOST_SIGNS : MOST_SIGNS_FOR_MANY;
  const references = limitsInside === undefined ? undefined : RECORD_REFERENCES;
  const within = (store: ContextStore) => formsWithin(store, limits, references);
  const { contextsFor, bundledContexts } = contextsOf(settings, online ? fetch : undefined, within);
  return assembled(settings, {
    admit: () => ++credentials <= limits.maxCredentials,
    admitSigns: (count) => {
      signs += count;
      return signs <= mostSigns;
    },
    timeIsUp: () => remaining() <= 0,
    contextsFor,
    bundledContexts,
    resolver: rememberingResolver(
      createResolver(
        online
          ? { documents: didDocuments, clock: () => now, fetcher: fetch, ...(cache && { cache }) }
          : { documents: didDocuments },
      ),
      methodsBeside(bundledContexts),
    ),
    online,
    fetch,
    inside,
    limitsInside,
  });
}

const WORKSPACE = 'known methods';

/** Kept as long as the bundled contexts are. */
function methodsBeside({ workspace }: ContextStore): KnownMethods {
  const known = workspace.get(WORKSPACE) as KnownMethods | undefined;
  if (known !== undefined) return known;
  const made: KnownMethods = new Map();
  workspace.set(WORKSPACE, made);
  return made;
}

/** The same verification, for a credential that is looked at within other limits and by another policy. */
export function narrowed(
  session: Session,
  asked: Pick<VerificationSettings, 'limits' | 'policy'>,
): Session {
  return assembled(session, session, asked);
}

/**
 * The same verification for one of many credentials inside another: within the bounds on single ones, and with canonical
 * forms of its own, as none is looked for among those of the others.
 */
export function sessionInside(session: Session): Session {
  const { limitsInside: limits = session.limits, policy } = session;
  const bundledContexts = formsWithin(session.bundledContexts, limits);
  const others = new Map([[session.bundledContexts, bundledContexts]]);
  const contextsFor = (document: JsonObject): ContextStore => {
    const store = session.contextsFor(document);
    const own = others.get(store) ?? formsWithin(store, limits);
    others.set(store, own);
    return own;
  };
  const tools = { ...session, bundledContexts, contextsFor, limitsInside: undefined };
  return assembled(session, tools, { limits, policy });
}

/** Several checks and proofs ask for the same canonical form. */
function formsWithin(
  store: ContextStore,
  { maxQuads, maxUnusual }: VerificationLimits,
  maxReferences?: number,
): ContextStore {
  return rememberingForms(store, {
    maxQuads,
    maxUnusual,
    ...(maxReferences !== undefined && { maxReferences }),
  });
}

/** Name by name, which takes a tenth of the time that spreading so many members takes. */
function assembled(
  settings: VerificationSettings,
  tools: Tools,
  { limits, policy }: Pick<VerificationSettings, 'limits' | 'policy'> = settings,
): Session {
  return {
    trust: settings.trust,
    policy,
    proofs: settings.proofs,
    recipient: settings.recipient,
    didDocuments: settings.didDocuments,
    givenContexts: settings.givenContexts,
    fetcher: settings.fetcher,
    cache: settings.cache,
    now: settings.now,
    skewMilliseconds: settings.skewMilliseconds,
    limits,
    stopwatch: settings.stopwatch,
    admit: tools.admit,
    admitSigns: tools.admitSigns,
    timeIsUp: tools.timeIsUp,
    contextsFor: tools.contextsFor,
    bundledContexts: tools.bundledContexts,
    resolver: tools.resolver,
    online: tools.online,
    fetch: tools.fetch,
    inside: tools.inside,
    limitsInside: tools.limitsInside,
  };
}

/**
 * What is fetched for one verification is not kept for another: the next may not be allowed to ask. A store that fetches
 * is made for the first credential that refers to more than the bundled contexts.
 */
function contextsOf(
  { givenContexts }: VerificationSettings,
  fetcher: Fetcher | undefined,
  within: (store: ContextStore) => ContextStore,
): Pick<Session, 'contextsFor' | 'bundledContexts'> {
  const bundledContexts = within(bundledContextStore());
  const fetching = fetcher && { fetcher };
  if (givenContexts !== undefined) {
    const all = within(createContextStore({ contexts: givenContexts, ...fetching }));
    return { bundledContexts, contextsFor: () => all };
  }
  if (fetching === undefined) return { bundledContexts, contextsFor: () => bundledContexts };
  let all: ContextStore | undefined;
  return {
    bundledContexts,
    contextsFor: (document) => {
      if (refersOnlyTo(bundledContexts, document)) return bundledContexts;
      all ??= within(createContextStore(fetching));
      return all;
    },
  };
}

function boundedFetch({ fetcher, limits }: VerificationSettings, remaining: () => number): Fetcher {
  let fetches = 0;
  return async (request: FetchRequest): Promise<Fetched> => {
    if (fetcher === undefined) throw refused(OFFLINE);
    if (++fetches > limits.maxFetches) throw refused(TOO_MANY);
    if (remaining() <= 0) throw refused(TIME_IS_UP);
    const answer = await answered((signal) => fetcher({ ...request, signal }), remaining());
    const { maxBytes = Number.POSITIVE_INFINITY } = request;
    if (answer.bytes.length > maxBytes) throw new MicrocertError('ERR_FETCH_TOO_LARGE');
    return answer;
  };
}

/** What a fetcher gives in time. It is somebody else's program: whatever it throws, or never says, is no good answer. */
async function answered(
  ask: (signal: AbortSignal) => Promise<Fetched>,
  milliseconds: number,
): Promise<Fetched> {
  const ending = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(refused(TIME_IS_UP));
      ending.abort();
    }, Math.ceil(milliseconds));
  });
  try {
    const answer = await Promise.race([ask(ending.signal), late]);
    if (answer?.bytes instanceof Uint8Array) return answer;
    throw new MicrocertError('ERR_FETCH_FAILED', { hint: NO_ANSWER });
  } catch (cause) {
    if (isMicrocertError(cause)) throw cause;
    throw new MicrocertError('ERR_FETCH_FAILED', { cause, hint: ownError(cause) });
  } finally {
    clearTimeout(timer);
  }
}

function refused(hint: LocalText): MicrocertError {
  return new MicrocertError('ERR_FETCH_REFUSED', { hint });
}

/** The name of the error alone: its message may hold an address with a password, or an answer about somebody. */
function ownError(cause: unknown): LocalText {
  const name = nameOf(cause);
  return {
    en: `the fetcher failed by an error of its own (${name}); one that knows why throws ERR_FETCH_FAILED with a hint`,
    fr: `le fetcher a échoué par une erreur qui lui est propre (${name}) ; s’il sait pourquoi, il lève ERR_FETCH_FAILED avec une indication`,
  };
}

/** A name as classes have one; whatever else stands there could be anything. */
function nameOf(cause: unknown): string {
  try {
    const name: unknown = cause instanceof Error ? cause.name : undefined;
    return typeof name === 'string' && /^[A-Za-z]{1,40}$/.test(name) ? name : 'Error';
  } catch {
    return 'Error';
  }
}

const NO_ANSWER = {
  en: 'the fetcher gave no answer of the form { url, bytes }, with bytes as a Uint8Array',
  fr: 'le fetcher n’a pas donné de réponse de la forme { url, bytes }, avec bytes en Uint8Array',
};
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
