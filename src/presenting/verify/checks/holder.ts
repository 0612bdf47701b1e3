import { appendPointer } from '../../../foundation/json/pointer.js';
import {
  isJsonObject,
  type JsonValue,
  memberOf,
  stringMember,
} from '../../../foundation/json/values.js';
import type { Check, Finding } from '../../../foundation/report.js';
import { parseDateTime } from '../../../foundation/time.js';
import type { HoldingProof } from '../../../verifying/checks/proof-outcome.js';
import type { Moment } from '../../../verifying/checks/validity.js';
import { indeterminate } from '../../../verifying/outcomes.js';
import { presentationFinding } from '../findings.js';
import type { ReadPresentation } from '../read-presentation.js';
import { outcomeOf } from './proofs.js';

/** Who made a presentation, as far as a proof shows it. */
export interface HolderOutcome {
  readonly check: Check;
  /** The id of the holder. */
  readonly holder?: string;
}

const ID = 'presentation.holder';

/**
 * Whether each key by which a proof holds is that of the holder, and in force. Where none is named, it is whoever the key
 * belongs to.
 *
 * @see https://www.w3.org/TR/vc-data-model-2.0/#verifiable-presentations
 */
export function checkHolder(
  presentation: ReadPresentation,
  holding: readonly HoldingProof[],
  moment: Moment,
): HolderOutcome {
  const { id: stated, findings } = statedHolder(presentation);
  if (findings.length > 0) return { check: outcomeOf(ID, findings) };
  const [first] = holding;
  if (first === undefined)
    return { check: indeterminate(ID, presentationFinding('presentation.no-good-proof')) };
  const id = stated ?? first.method.controller;
  const found = holding.flatMap((proof) => keyFindings(id, proof, moment));
  const check = outcomeOf(ID, found);
  return check.outcome === 'passed' ? { check, holder: id } : { check };
}

interface StatedHolder {
  readonly id?: string;
  readonly findings: readonly Finding[];
}

function statedHolder({ document, jwt }: ReadPresentation): StatedHolder {
  const member = memberOf(document, 'holder');
  const id = idOf(member);
  if (member !== undefined && id === undefined)
    return { findings: [presentationFinding('presentation.several-holders', '/holder')] };
  const issuer = memberOf(jwt?.payload, 'iss');
  if (issuer !== undefined && (typeof issuer !== 'string' || (id ?? issuer) !== issuer))
    return { findings: [presentationFinding('presentation.two-holders')] };
  const named = id ?? (typeof issuer === 'string' ? issuer : undefined);
  return { findings: [], ...(named !== undefined && { id: named }) };
}

function idOf(holder: JsonValue | undefined): string | undefined {
  if (typeof holder === 'string') return holder;
  return isJsonObject(holder) ? stringMember(holder, 'id') : undefined;
}

function keyFindings(
  holder: string,
  { method, pointer }: HoldingProof,
  { now, skewMilliseconds }: Moment,
): readonly Finding[] {
  const place = pointer === '' ? '' : appendPointer(pointer, 'verificationMethod');
  if (method.controller !== holder) return [presentationFinding('presentation.foreign-key', place)];
  if (method.binding !== 'did' && method.binding !== 'controller-document')
    return [presentationFinding('presentation.self-asserted', place)];
  // Who presents does so now: that the key was in force once is not enough.
  const ended = [method.expires, method.revoked].some((text) => {
    const instant = text === undefined ? undefined : parseDateTime(text);
    return instant !== undefined && instant <= now - skewMilliseconds;
  });
  return ended ? [presentationFinding('presentation.key-ended', place)] : [];
}
