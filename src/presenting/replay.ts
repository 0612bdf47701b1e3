import { encodeHex } from '../foundation/encodings/hex.js';
import { canonicalJson } from '../foundation/encodings/jcs.js';
import { hashOfText } from '../foundation/native.js';
import type { Check } from '../foundation/report.js';
import { type PublicKey, publicKeyToJwk } from '../identity/index.js';
import { hasMethods } from '../verifying/assert-options.js';
import { failed, indeterminate, passed, skipped } from '../verifying/outcomes.js';
import { presentationFinding } from './verify/findings.js';

/** Remembers which presentations came before, for as long as they could be used. */
export interface SeenStore {
  /**
   * Whether a key comes for the first time, which it never does again until an instant; both are one step, so that of two
   * at the same time one is told `false`.
   *
   * @param key - Stands for the answer of one holder to one challenge; a hash, of which nothing can be told.
   * @param untilMs - From when on it may be forgotten, in milliseconds since 1970.
   */
  once(key: string, untilMs: number): boolean | Promise<boolean>;
}

/** True for what can be given as memory of the presentations that came before, and for nothing. */
export function isSeen(seen: unknown): seen is SeenStore | 'elsewhere' | undefined {
  return seen === undefined || seen === 'elsewhere' || hasMethods(seen, 'once');
}

/** What a holder was asked, and what remembers the answers. */
export interface AskedBinding {
  readonly challenge: string;
  readonly domain: string;
  readonly seen: SeenStore | 'elsewhere' | undefined;
  readonly maxAgeMilliseconds: number;
}

/** When it is judged. */
interface Moment {
  readonly now: number;
  readonly skewMilliseconds: number;
}

const ID = 'presentation.replay';

/**
 * Whether the holder answers this challenge for the first time; it is asked of a presentation that holds, and of no other.
 *
 * @param holder - Their DID; the key, where they are known by nothing else.
 */
export async function checkReplay(
  holder: string | PublicKey,
  { seen, challenge, domain, maxAgeMilliseconds }: AskedBinding,
  { now, skewMilliseconds }: Moment,
): Promise<Check> {
  if (seen === 'elsewhere')
    return skipped(ID, presentationFinding('presentation.replay-elsewhere'));
  if (seen === undefined)
    return indeterminate(ID, presentationFinding('presentation.replay-unknown'));
  // It may have been made by a clock that is ahead, and be used until it is too old by one that is behind.
  const until = now + maxAgeMilliseconds + 2 * skewMilliseconds;
  const key = await keyOf(holder, challenge, domain);
  const answer = await answerOf(async () => seen.once(key, until));
  if (typeof answer !== 'boolean')
    return indeterminate(ID, presentationFinding('presentation.replay-unanswered'));
  return answer ? passed(ID) : failed(ID, presentationFinding('presentation.replayed'));
}

/** The same of one that does not hold by itself: a forgery must not use a challenge up. */
export function replayNotAsked(): Check {
  return skipped(ID, presentationFinding('presentation.not-looked-at'));
}

/**
 * One holder and one challenge. The text of a presentation, and a signature, can be written in more than one way without
 * breaking the proof, and of several proofs some can be left out; these cannot be changed.
 */
async function keyOf(
  holder: string | PublicKey,
  challenge: string,
  domain: string,
): Promise<string> {
  const who = typeof holder === 'string' ? holder : { ...publicKeyToJwk(holder) };
  const text = canonicalJson([who, challenge, domain]);
  return encodeHex(await hashOfText('sha256', text));
}

/** The store is somebody else's program: whatever it throws is no answer. */
async function answerOf(ask: () => Promise<unknown>): Promise<unknown> {
  try {
    return await ask();
  } catch {
    return undefined;
  }
}
