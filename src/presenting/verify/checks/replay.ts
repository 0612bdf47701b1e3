import { encodeHex } from '../../../foundation/encodings/hex.js';
import { canonicalJson } from '../../../foundation/encodings/jcs.js';
import { hashOfText } from '../../../foundation/native.js';
import type { Check } from '../../../foundation/report.js';
import { publicKeyToJwk, type ResolvedMethod } from '../../../identity/index.js';
import { failed, indeterminate, passed, skipped } from '../../../verifying/outcomes.js';
import { presentationFinding } from '../findings.js';
import type { PresentationSettings } from '../settle-options.js';

const ID = 'presentation.replay';

/** Whether the holder answers this challenge for the first time; it is asked of a presentation that holds, and of no other. */
export async function checkReplay(
  method: ResolvedMethod,
  { seen, challenge, domain, maxAgeMilliseconds, credentials }: PresentationSettings,
): Promise<Check> {
  if (seen === 'elsewhere')
    return skipped(ID, presentationFinding('presentation.replay-elsewhere'));
  if (seen === undefined)
    return indeterminate(ID, presentationFinding('presentation.replay-unknown'));
  const { now, skewMilliseconds } = credentials;
  // It may have been made by a clock that is ahead, and be used until it is too old by one that is behind.
  const until = now + maxAgeMilliseconds + 2 * skewMilliseconds;
  const key = await keyOf(method, challenge, domain);
  const answer = await asked(async () => seen.once(key, until));
  if (typeof answer !== 'boolean')
    return indeterminate(ID, presentationFinding('presentation.replay-unanswered'));
  return answer ? passed(ID) : failed(ID, presentationFinding('presentation.replayed'));
}

/**
 * One key and one challenge. The text of a presentation, and a signature, can be written in more than one way without
 * breaking the proof; these cannot.
 */
async function keyOf({ key }: ResolvedMethod, challenge: string, domain: string): Promise<string> {
  const text = canonicalJson([{ ...publicKeyToJwk(key) }, challenge, domain]);
  return encodeHex(await hashOfText('sha256', text));
}

/** The store is somebody else's program: whatever it throws is no answer. */
async function asked(ask: () => Promise<unknown>): Promise<unknown> {
  try {
    return await ask();
  } catch {
    return undefined;
  }
}
