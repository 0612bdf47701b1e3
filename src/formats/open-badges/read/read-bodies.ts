import { appendPointer, type JsonPointer } from '../../../foundation/json/pointer.js';
import {
  asList,
  compact,
  type JsonObject,
  type JsonValue,
  memberOf,
  stringMember,
} from '../../../foundation/json/values.js';
import type { Finding } from '../../../foundation/report.js';
import { isAbsoluteIri, partId } from '../../shared/iris.js';
import { note } from './findings.js';
import { readOrganisationFacts } from './read-profile.js';
import { textsOf } from './texts.js';

/** Awarding bodies as read. */
export interface BodiesReading {
  /** Input of the awarding bodies. */
  readonly input: readonly JsonObject[] | undefined;
  /** Where each stands. */
  readonly sources: readonly (readonly [JsonPointer, JsonPointer])[];
  /** What was assumed. */
  readonly findings: readonly Finding[];
}

/** Where awarding bodies are looked for. */
export interface BodiesSource {
  /** The achievement. */
  readonly achievement: JsonObject;
  /** Where it stands. */
  readonly pointer: JsonPointer;
  /** The issuer of the credential. */
  readonly issuer: JsonValue | undefined;
  /** Whether the organisation above the issuer is the institution, as edubadges have it. */
  readonly institutionAbove: boolean;
  /** Language of the texts. */
  readonly language: string;
}

/** Who awards: the creator of the achievement; where none is named, who issues the credential. */
export function readBodies(source: BodiesSource): BodiesReading {
  const { achievement, pointer, issuer, language } = source;
  const creators = asList<JsonValue>(memberOf(achievement, 'creator'));
  const named = creators.flatMap((creator, index) => {
    const body = readBody(creator, {
      definitionId: stringMember(achievement, 'id') ?? '',
      language,
    });
    const place = appendPointer(pointer, 'creator', ...(creators.length > 1 ? [index] : []));
    return body === undefined ? [] : [{ body: withFactsOf(issuer, body), place }];
  });
  const found = named.length > 0 ? named : issuers(source);
  const assumed = named.length === 0 && found.length > 0;
  return {
    input: found.length === 0 ? undefined : found.map(({ body }) => body),
    sources: found.map(({ place }, index) => [`/awardingBodies/${index}`, place] as const),
    findings: assumed ? found.map(({ place }) => note('issuer-awards', place, ISSUER_AWARDS)) : [],
  };
}

interface PlacedBody {
  readonly body: JsonObject;
  readonly place: JsonPointer;
}

function issuers({ issuer, institutionAbove, language }: BodiesSource): readonly PlacedBody[] {
  const [profile] = asList<JsonValue>(issuer);
  const [above] = asList<JsonValue>(memberOf(profile, 'parentOrg'));
  const candidates: readonly (readonly [JsonValue | undefined, JsonPointer])[] = [
    ...(institutionAbove ? [[above, '/issuer/parentOrg'] as const] : []),
    [profile, '/issuer'],
  ];
  for (const [node, place] of candidates) {
    const body = node && readBody(node, { definitionId: '', language });
    if (body) return [{ body, place }];
  }
  return [];
}

interface Naming {
  readonly definitionId: string;
  readonly language: string;
}

function readBody(node: JsonValue, { definitionId, language }: Naming): JsonObject | undefined {
  const name = textsOf(memberOf(node, 'name'), language);
  if (name === undefined) return undefined;
  const id = stringMember(node, 'id') ?? '';
  // An IRI that was made for the badge alone names nobody.
  const made = partId(definitionId, 'awarding-body', id) !== undefined;
  const usable = isAbsoluteIri(id) && !made;
  return compact({
    id: usable ? id : undefined,
    name,
    ...readOrganisationFacts(node),
  }) as JsonObject;
}

/** A creator that is the issuer is often no more than a name there: the issuer says the rest. */
function withFactsOf(issuer: JsonValue | undefined, body: JsonObject): JsonObject {
  const [profile = null] = asList<JsonValue>(issuer);
  const same = body['id'] !== undefined && stringMember(profile, 'id') === body['id'];
  return same ? { ...readOrganisationFacts(profile), ...body } : body;
}

const ISSUER_AWARDS = {
  en: 'the badge names no awarding body of its own: its issuer is taken for it',
  fr: 'le badge ne nomme pas d’organisme de délivrance : l’émetteur en tient lieu',
};
