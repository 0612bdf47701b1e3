import type { JsonObject } from '../../foundation/json/values.js';
import type { Check } from '../../foundation/report.js';
import { skipped } from '../outcomes.js';
import type { Recipient } from '../recipient.js';

export function checkRecipient(_: JsonObject, recipient: Recipient | undefined): Check {
  if (recipient !== undefined) throw new Error('to come');
  return skipped('subject.recipient');
}
