import { MicrocertError } from '../errors/index.js';
import type { LocalText } from '../locale.js';

/** Name of a rule that a request can break. */
export type Refusal =
  | 'syntax'
  | 'scheme'
  | 'credentials'
  | 'host'
  | 'unlisted'
  | 'port'
  | 'address'
  | 'redirects'
  | 'downgrade'
  | 'encoding';

/** Name of a way in which a request can fail. */
export type Failure =
  | 'name'
  | 'unreachable'
  | 'certificate'
  | 'time'
  | 'aborted'
  | 'broken'
  | 'redirect';

/** Why a request is not made, or its answer not taken: each names the rule, never the address. */
const REASONS: Readonly<Record<Refusal, LocalText>> = {
  syntax: {
    en: 'the address is not a plain URL of at most 2048 signs',
    fr: 'l’adresse n’est pas une URL simple de 2048 signes au plus',
  },
  scheme: { en: 'only https is fetched', fr: 'seul https est téléchargé' },
  credentials: {
    en: 'the address holds a user name or a password',
    fr: 'l’adresse contient un nom d’utilisateur ou un mot de passe',
  },
  host: {
    en: 'the host must be a public name, not an address literal, a local name or one that ends in a dot',
    fr: 'l’hôte doit être un nom public, ni une adresse, ni un nom local, ni un nom terminé par un point',
  },
  unlisted: {
    en: 'the host is not among the allowed ones (option "hosts")',
    fr: 'l’hôte n’est pas parmi ceux autorisés (option « hosts »)',
  },
  port: {
    en: 'the port is not among the allowed ones (option "ports")',
    fr: 'le port n’est pas parmi ceux autorisés (option « ports »)',
  },
  address: {
    en: 'the host has an address that is not public',
    fr: 'l’hôte a une adresse qui n’est pas publique',
  },
  redirects: { en: 'there are too many redirects', fr: 'il y a trop de redirections' },
  downgrade: {
    en: 'a redirect leads from https to http',
    fr: 'une redirection mène de https à http',
  },
  encoding: {
    en: 'the answer is encoded in a way that is not read',
    fr: 'la réponse est encodée d’une manière qui n’est pas lue',
  },
};

/** Why there is no answer. */
const FAILURES: Readonly<Record<Failure, LocalText>> = {
  name: { en: 'the host name is not known', fr: 'le nom d’hôte est inconnu' },
  unreachable: { en: 'the host cannot be reached', fr: 'l’hôte est injoignable' },
  certificate: {
    en: 'the certificate of the host is not valid for it',
    fr: 'le certificat de l’hôte n’est pas valable pour lui',
  },
  time: { en: 'the answer took too long', fr: 'la réponse a trop tardé' },
  aborted: { en: 'the caller gave up', fr: 'l’appelant a renoncé' },
  broken: {
    en: 'the answer broke off or is malformed',
    fr: 'la réponse s’est interrompue ou est mal formée',
  },
  redirect: {
    en: 'a redirect does not say where to',
    fr: 'une redirection ne dit pas où elle mène',
  },
};

/** The guard says no. */
export function refused(reason: Refusal): MicrocertError<'ERR_FETCH_REFUSED'> {
  return new MicrocertError('ERR_FETCH_REFUSED', { hint: REASONS[reason] });
}

/**
 * There is no good answer. Of what happened underneath only the code is kept: an error of the HTTP parser carries the
 * bytes it choked on.
 */
export function failed(failure: Failure, cause?: unknown): MicrocertError<'ERR_FETCH_FAILED'> {
  const code = codeOf(cause);
  return new MicrocertError('ERR_FETCH_FAILED', {
    hint: FAILURES[failure],
    ...(code !== undefined && { cause: code }),
  });
}

/** The answer is not a success. */
export function notSuccessful(status: number): MicrocertError<'ERR_FETCH_FAILED'> {
  return new MicrocertError('ERR_FETCH_FAILED', {
    hint: {
      en: `the host answers with HTTP status ${status}`,
      fr: `l’hôte répond par le statut HTTP ${status}`,
    },
  });
}

/** The answer is too large. */
export function tooLarge(maxBytes: number): MicrocertError<'ERR_FETCH_TOO_LARGE'> {
  return new MicrocertError('ERR_FETCH_TOO_LARGE', {
    hint: {
      en: `at most ${maxBytes} bytes are taken`,
      fr: `${maxBytes} octets au plus sont acceptés`,
    },
  });
}

/** The code of an error of the platform: `ECONNREFUSED`. */
export function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  const { code } = error;
  return typeof code === 'string' && /^[A-Z][A-Z\d_]{1,60}$/.test(code) ? code : undefined;
}
