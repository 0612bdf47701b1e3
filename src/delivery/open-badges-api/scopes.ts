/** What a client may be allowed (Open Badges 3.0 section 6.2.1), each by the end of its name. */
export type Permission =
  | 'credential.readonly'
  | 'credential.upsert'
  | 'profile.readonly'
  | 'profile.update';

const BASE = 'https://purl.imsglobal.org/spec/ob/v3p0/scope/';

/** The scope of a permission. */
export const scopeOf = (permission: Permission): string => `${BASE}${permission}`;

/** With it goes a refresh token. */
export const OFFLINE = 'offline_access';

/** What a scope is, for people. */
export const SCOPE_TEXTS: Readonly<
  Record<Permission, { readonly en: string; readonly fr: string }>
> = {
  'credential.readonly': { en: 'read your badges', fr: 'lire vos badges' },
  'credential.upsert': {
    en: 'add badges to yours, and replace them by newer ones',
    fr: 'ajouter des badges aux vôtres, et les remplacer par de plus récents',
  },
  'profile.readonly': { en: 'read your profile', fr: 'lire votre profil' },
  'profile.update': { en: 'change your profile', fr: 'modifier votre profil' },
};

/** The permission that a scope stands for. */
export function permissionOf(scope: string): Permission | undefined {
  const name = scope.startsWith(BASE) ? scope.slice(BASE.length) : '';
  return Object.hasOwn(SCOPE_TEXTS, name) ? (name as Permission) : undefined;
}

/**
 * The scopes in a text with blanks between them (RFC 6749 section 3.3), each once.
 *
 * @returns Nothing where there is none, or one that is not among those allowed.
 */
export function scopesIn(
  text: string | undefined,
  allowed: readonly string[],
): readonly string[] | undefined {
  const scopes = [...new Set((text ?? '').split(' ').filter((scope) => scope !== ''))];
  return scopes.length > 0 && scopes.every((scope) => allowed.includes(scope)) ? scopes : undefined;
}
