import type { JsonObject } from '../../foundation/json/values.js';
import { claimsNeededFor, SHOWN_PART_NAMES } from '../../presenting/shown-parts.js';
import { type ClaimPath, isClaimPath, valuesAtPath } from './claim-path.js';
import {
  type AskedClaim,
  type AskedCredential,
  type Openid4vpVerifierOptions,
  PRESENTATION_FORMATS,
} from './options.js';

/** A query as it is asked: each credential with all claims by their paths. */
export interface QueriedCredential {
  readonly id: string;
  readonly format: AskedCredential['format'];
  readonly vct?: readonly string[];
  readonly claims: readonly AskedClaim[];
}

/** The type of Open Badges, as JSON-LD expands it, and as it is written in them. */
const BADGE_TYPE = 'https://purl.imsglobal.org/spec/vc/ob/vocab.html#OpenBadgeCredential';
const BADGE_NAMES = ['OpenBadgeCredential', 'AchievementCredential'];

/**
 * What is asked for, with the words of the domain as paths.
 *
 * @throws TypeError for what cannot be asked.
 */
export function queried(
  credentials: readonly AskedCredential[],
  pathsOf: Openid4vpVerifierOptions['pathsOf'],
): readonly QueriedCredential[] {
  if (!Array.isArray(credentials) || credentials.length === 0)
    throw new TypeError('credentials: one or several must be asked for');
  const ids = new Set(credentials.map(({ id }) => id));
  if (ids.size < credentials.length)
    throw new TypeError('credentials: each needs an id of its own');
  return credentials.map((one) => queriedOne(one, pathsOf));
}

function queriedOne(
  { id, format, vct, show = [], claims = [] }: AskedCredential,
  pathsOf: Openid4vpVerifierOptions['pathsOf'],
): QueriedCredential {
  const must = (holds: boolean, what: string) => {
    if (!holds) throw new TypeError(`credentials: ${what}`);
  };
  // Section 6.1.
  must(/^[\w-]{1,100}$/.test(id), 'an id must be of letters, digits, "_" and "-"');
  must(PRESENTATION_FORMATS.includes(format), 'format must be one that is known');
  must((vct !== undefined) === (format === 'dc+sd-jwt'), 'vct goes with dc+sd-jwt alone');
  const shown = show.flatMap((word) => {
    const own = pathsOf?.(word, format) ?? [];
    const paths = own.length > 0 ? own : pathsOfPart(word, format);
    must(paths.length > 0, `show: "${word}" is no part that can be asked for as ${format}`);
    return paths.map((path): AskedClaim => ({ path }));
  });
  const all = [...shown, ...claims];
  must(
    all.every(({ path }) => isClaimPath(path)),
    'a path must be of names, places in arrays, and null',
  );
  return { id, format, ...(vct && { vct }), claims: all };
}

/** The claims of an attestation as `issueSdJwtVc` makes it; badges are asked for whole. */
function pathsOfPart(word: string, format: AskedCredential['format']): readonly ClaimPath[] {
  if (format !== 'dc+sd-jwt') return [];
  const part = SHOWN_PART_NAMES.find((known) => known === word);
  return part === undefined ? [] : claimsNeededFor(part).map((name) => [name]);
}

/** @see https://openid.net/specs/openid-4-verifiable-presentations-1_0.html#section-6 */
export function dcqlOf(query: readonly QueriedCredential[]): JsonObject {
  return { credentials: query.map(dcqlOfOne) };
}

function dcqlOfOne({ id, format, vct, claims }: QueriedCredential): JsonObject {
  const meta: JsonObject =
    vct === undefined ? { type_values: [[BADGE_TYPE]] } : { vct_values: [...vct] };
  const asked = claims.map(({ path, values }) => ({
    path: [...path],
    ...(values !== undefined && { values: [...values] }),
  }));
  // Section 6.1: without claims, none beyond those that always are.
  return { id, format, meta, ...(asked.length > 0 && { claims: asked }) };
}

/** Whether what was shown is of the kind that was asked for, with every claim. A wallet decides what it sends. */
export function isAsAsked(query: QueriedCredential, credentials: readonly JsonObject[]): boolean {
  return (
    credentials.length > 0 &&
    credentials.every((one) => isOfKind(query, one) && query.claims.every((c) => shows(one, c)))
  );
}

function isOfKind({ vct }: QueriedCredential, credential: JsonObject): boolean {
  if (vct !== undefined) return vct.some((one) => one === credential['vct']);
  const types = [credential['type']].flat();
  return types.some((type) => BADGE_NAMES.some((name) => name === type));
}

function shows(credential: JsonObject, { path, values }: AskedClaim): boolean {
  const found = valuesAtPath(credential, path);
  if (values === undefined) return found.length > 0;
  return found.some((value) => values.some((one) => one === value));
}
