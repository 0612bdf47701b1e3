import { deepFreeze } from '../../foundation/json/values.js';
import type { Clock } from '../../foundation/ports.js';
import type { Policy } from '../../foundation/report.js';
import { settleOptions, type VerifyOptions } from '../../verifying/index.js';
import { type AskedBinding, isSeen, type SeenStore } from '../replay.js';
import { assertShownParts, type ShownPart } from '../shown-parts.js';
import { isSeconds, isText } from '../values.js';

/** What a verification takes into account. Nothing is fetched unless a fetcher is given. */
export interface VerifySdJwtVcOptions
  extends Pick<
    VerifyOptions,
    'trust' | 'didDocuments' | 'fetcher' | 'bundle' | 'cache' | 'clockSkewSeconds' | 'limits'
  > {
  /**
   * Whether the holder has to show that they hold the key it was issued to: `required` by default. `not-asked` is for whoever
   * looks at what the issuer gave out.
   */
  readonly keyBinding?: 'required' | 'not-asked';
  /** What the holder was asked to sign (nonce); needed where key binding is required. */
  readonly challenge?: string;
  /** Whom it has to be made for (audience); needed where key binding is required. */
  readonly domain?: string;
  /**
   * What remembers the presentations that came before; `'elsewhere'` where the caller takes each challenge back once it is
   * answered. Without either, whether a presentation is used for a second time stays open, and so does the verdict.
   */
  readonly seen?: SeenStore | 'elsewhere';
  /** How old a key binding may be, in seconds; 300 by default. */
  readonly maxAgeSeconds?: number;
  /** What has to be shown, in the words of the domain. Nothing by default. */
  readonly require?: readonly ShownPart[];
  /** The type (`vct`) that it has to be of; any by default. */
  readonly vct?: string;
  /** The time; the machine's clock by default. */
  readonly clock?: Clock;
}

/** Options looked over. */
export interface SdJwtVcSettings {
  readonly verification: ReturnType<typeof settleOptions>;
  readonly binding: AskedBinding | undefined;
  readonly require: readonly ShownPart[];
  readonly vct: string | undefined;
}

/**
 * Looks the options over.
 *
 * @throws TypeError naming the option that is not usable.
 */
export function settle(options: VerifySdJwtVcOptions): SdJwtVcSettings {
  const given = (options ?? {}) as Partial<VerifySdJwtVcOptions>;
  const { keyBinding = 'required', challenge, domain, seen, maxAgeSeconds = 300, ...rest } = given;
  const { require = [], vct, ...verifying } = rest;
  const verification = settleOptions(verifying as VerifyOptions);
  assertShownParts(require, 'verifySdJwtVc', 'require');
  assert('vct', vct === undefined || isText(vct), 'the name of a type');
  assert('seen', isSeen(seen), 'a store with once, or "elsewhere"');
  assert('maxAgeSeconds', isSeconds(maxAgeSeconds), 'a whole number above 0');
  assert('keyBinding', ['required', 'not-asked'].includes(keyBinding), '"required" or "not-asked"');
  if (keyBinding === 'not-asked') {
    assert('challenge', challenge === undefined, 'left out where key binding is not asked for');
    assert('domain', domain === undefined, 'left out where key binding is not asked for');
    return { verification, binding: undefined, require, vct };
  }
  if (!isText(challenge)) throw unusable('challenge', WANTED);
  if (!isText(domain)) throw unusable('domain', WANTED);
  const maxAgeMilliseconds = maxAgeSeconds * 1000;
  const binding = { challenge, domain, seen, maxAgeMilliseconds };
  return { verification, binding, require, vct };
}

const WANTED = 'a text, or keyBinding must be "not-asked"';

function assert(name: string, holds: boolean, wanted: string): void {
  if (!holds) throw unusable(name, wanted);
}

function unusable(name: string, wanted: string): TypeError {
  return new TypeError(`verifySdJwtVc: option "${name}" must be ${wanted}`);
}

/** By which an SD-JWT VC is judged. */
export const SD_JWT_POLICY: Policy = deepFreeze({
  id: 'sd-jwt-vc',
  requires: [
    ...['input.format', 'sd-jwt.header', 'sd-jwt.disclosures', 'sd-jwt.claims'],
    ...['proof.suite', 'proof.signature', 'issuer.binding', 'issuer.trust', 'validity.from'],
  ],
  heeds: [
    ...['input.limits', 'issuer.key-validity', 'validity.until', 'status.list'],
    ...['presentation.holder', 'presentation.proof', 'presentation.challenge'],
    ...['presentation.domain', 'presentation.dates', 'presentation.replay', 'presentation.shown'],
  ],
});
