import { asList, type JsonObject, type JsonValue, memberOf } from '../foundation/json/values.js';
import type { CredentialRole } from './report.js';

const ROLES: ReadonlyMap<JsonValue, CredentialRole> = new Map<JsonValue, CredentialRole>([
  ['EndorsementCredential', 'endorsement'],
  ['BitstringStatusListCredential', 'status-list'],
  ['ClrCredential', 'record'],
]);

/** What a credential is to be looked at as when it comes by itself: what its types say, an Open Badge in doubt. */
export function roleOf(document: JsonObject): CredentialRole {
  const types = asList<JsonValue>(memberOf(document, 'type'));
  const named = types.flatMap((type) => ROLES.get(type) ?? []);
  const isBadge = types.includes('AchievementCredential') || types.includes('OpenBadgeCredential');
  return isBadge ? 'badge' : (named[0] ?? 'badge');
}
