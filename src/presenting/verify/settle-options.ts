import { assertOption } from '../../verifying/assert-options.js';
import {
  settleOptions,
  type VerificationSettings,
  type VerifyOptions,
} from '../../verifying/options.js';
import { isSeen, type SeenStore } from '../replay.js';
import { isSeconds, isText } from '../values.js';

/** What a presentation is verified against. All else is what `verify` takes for the credentials in it. */
export interface VerifyPresentationOptions extends VerifyOptions {
  /** The value that the holder was asked to sign: new, and not to be guessed. */
  readonly challenge: string;
  /** The verifier, as it named itself to the holder. */
  readonly domain: string;
  /** The same for a JWT (`aud`), where the verifier goes by another name there; `domain` by default. */
  readonly audience?: string;
  /**
   * What remembers the presentations that came before; `'elsewhere'` where the caller takes each challenge back once it is
   * answered. Without either, whether a presentation is used for a second time stays open, and so does the verdict.
   */
  readonly seen?: SeenStore | 'elsewhere';
  /** Who may present: `'subject'`, whom each credential is about (the default), or `'anyone'` who has it. */
  readonly holderIs?: 'subject' | 'anyone';
  /** How long ago it may have been made, in seconds; 300 by default. */
  readonly maxAgeSeconds?: number;
  /** Whether one without any credential will do: it shows control of a DID. `false` by default. */
  readonly mayBeEmpty?: boolean;
}

/** Options looked over and completed. */
export interface PresentationSettings {
  readonly challenge: string;
  readonly domain: string;
  readonly audience: string;
  readonly seen: SeenStore | 'elsewhere' | undefined;
  readonly holderIs: 'subject' | 'anyone';
  readonly maxAgeMilliseconds: number;
  readonly mayBeEmpty: boolean;
  readonly credentials: VerificationSettings;
}

type Own = Exclude<keyof VerifyPresentationOptions, keyof VerifyOptions>;
const CALLER = 'verifyPresentation';

/**
 * Looks the options over.
 *
 * @throws TypeError naming the option that is not usable: a wrong call is a defect of the caller, not of a presentation.
 */
export function settlePresentationOptions(
  options: VerifyPresentationOptions,
): PresentationSettings {
  const given = (options ?? {}) as Partial<VerifyPresentationOptions>;
  const { challenge, domain, audience = domain, seen, holderIs = 'subject', ...others } = given;
  const { maxAgeSeconds = 300, mayBeEmpty = false, ...rest } = others;
  const assert = (name: Own, holds: boolean, wanted: string) =>
    assertOption(name, holds, wanted, CALLER);
  assert('challenge', isText(challenge), 'the text that the holder was asked to sign');
  assert('domain', isText(domain), 'the text by which the verifier named itself');
  assert('audience', isText(audience), 'a text');
  assert('seen', isSeen(seen), 'a store with once, or "elsewhere"');
  assert('holderIs', holderIs === 'subject' || holderIs === 'anyone', '"subject" or "anyone"');
  assert('maxAgeSeconds', isSeconds(maxAgeSeconds), 'a whole number above 0');
  assert('mayBeEmpty', typeof mayBeEmpty === 'boolean', 'true or false');
  const credentials = settleOptions(rest as VerifyOptions);
  return {
    ...({ challenge, domain, audience } as Required<
      Pick<VerifyPresentationOptions, 'challenge' | 'domain' | 'audience'>
    >),
    ...{ seen, holderIs, mayBeEmpty, credentials },
    maxAgeMilliseconds: maxAgeSeconds * 1000,
  };
}
