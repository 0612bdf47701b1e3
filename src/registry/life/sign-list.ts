import { MicrocertError } from '../../foundation/errors/index.js';
import type { TelemetryApi } from '../../foundation/telemetry.js';
import { formatDateTime } from '../../foundation/time.js';
import type { Signer } from '../../identity/index.js';
import { type SuiteId, secure } from '../../proofs/index.js';
import { assertShownWhole, usualSuites } from '../../proofs/suites.js';
import { createStatusBits, makeStatusListCredential } from '../../status/index.js';
import type { KeptList, ListRead } from './kept-lists.js';

const DAY = 86_400_000;

/** How status lists are signed. */
export interface StatusListsOptions {
  /** The issuer of the credentials: its id, or its profile. */
  readonly issuer: string | { readonly id: string };
  /** Signs with a key of the issuer. */
  readonly signer: Signer;
  /** Kind of proof; by default as for credentials: `eddsa-rdfc-2022` for Ed25519, `ecdsa-rdfc-2019` for P-256 and P-384. */
  readonly suite?: SuiteId;
  /** How long a list holds, in milliseconds: 14 days by default. It is signed anew once half of that is over. */
  readonly validForMilliseconds?: number;
  /** How long readers may keep a list, in milliseconds; without it, five minutes by the standard. */
  readonly ttlMilliseconds?: number;
  /** `@opentelemetry/api`, the module itself: each list is told in a span. */
  readonly telemetry?: TelemetryApi;
}

/** Signs status lists in one way. */
export interface ListSigner {
  /** What a list is made with: with anything else it is another. */
  readonly madeWith: string;
  /** The credential of a list with these bits, signed; `now` in milliseconds since 1970. */
  sign(
    list: ListRead,
    bits: Uint8Array,
    now: number,
  ): Promise<Pick<KeptList, 'text' | 'validFrom' | 'validUntil'>>;
}

/**
 * Looks the options over.
 *
 * @throws What `buildStatusLists` throws for them.
 */
export function listSigner(options: StatusListsOptions): ListSigner {
  const { signer, validForMilliseconds: validFor = 14 * DAY, ttlMilliseconds } = options;
  if (!Number.isSafeInteger(validFor) || validFor < 2000)
    throw new TypeError('option "validForMilliseconds" must be a whole number, 2000 or more');
  if (
    ttlMilliseconds !== undefined &&
    !(Number.isSafeInteger(ttlMilliseconds) && ttlMilliseconds >= 0)
  )
    throw new TypeError('option "ttlMilliseconds" must be a whole number, 0 or more');
  const issuer = typeof options.issuer === 'string' ? options.issuer : options.issuer.id;
  if (signer.id !== issuer && !signer.id.startsWith(`${issuer}#`))
    throw new MicrocertError('ERR_ISSUER_KEY');
  const suite = options.suite ?? usualSuites(signer.algorithm)[0];
  if (suite === undefined) throw new MicrocertError('ERR_PROOF_KEY', { hint: NO_RSA });
  assertShownWhole([suite]);
  return {
    madeWith: JSON.stringify([issuer, signer.id, suite, validFor, ttlMilliseconds ?? null]),
    sign: async ({ url, purpose, size }, bits, now) => {
      const [validFrom, validUntil] = [formatDateTime(now), formatDateTime(now + validFor)];
      const credential = await makeStatusListCredential({
        ...{ id: url, issuer, statusPurpose: purpose, validFrom, validUntil },
        ...(ttlMilliseconds !== undefined && { ttlMilliseconds }),
        bits: createStatusBits(size, { bytes: bits }),
      });
      const signed = await secure(credential, { suite, signer, created: validFrom });
      return { text: JSON.stringify(signed), validFrom, validUntil };
    },
  };
}

const NO_RSA = {
  en: 'status lists are signed with an Ed25519, P-256 or P-384 key',
  fr: 'les listes de statut se signent avec une clé Ed25519, P-256 ou P-384',
};
