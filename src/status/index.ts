export { encodeStatusList } from './encode-status-list.js';
export { STATUS_CODES, type StatusCode } from './findings.js';
export {
  makeStatusListCredential,
  type StatusListCredentialOptions,
} from './make-status-list-credential.js';
export { parseStatusEntries, parseStatusEntry } from './parse-status-entry.js';
export { readStatusList } from './read-status-list.js';
export {
  type RevocationList,
  type RevocationListReading,
  readRevocationList,
  statusInRevocationList,
} from './revocation-list.js';
export type { StatusAnswer, StatusMeaning } from './status-answer.js';
export { type StatusAtOptions, statusAt } from './status-at.js';
export { createStatusBits, type StatusBits, type StatusBitsOptions } from './status-bits.js';
export {
  type BitstringStatusEntry,
  type RevocationListEntry,
  STATUS_PURPOSES,
  type StatusEntry,
  type StatusEntryReading,
  type StatusPurpose,
  type UnknownStatusEntry,
} from './status-entry.js';
export {
  MIN_STATUS_ENTRIES,
  type StatusList,
  type StatusListLimits,
  type StatusListReading,
} from './status-list.js';
export { STATUS_ANSWER_CODES } from './texts/answer-texts.js';
export { STATUS_ENTRY_CODES } from './texts/entry-texts.js';
export { STATUS_LIST_CODES } from './texts/list-texts.js';
