import { isMicrocertError } from '../../../foundation/errors/index.js';
import { pointerTokens } from '../../../foundation/json/pointer.js';
import {
  asList,
  compact,
  type JsonObject,
  type JsonValue,
  memberOf,
  stringMember,
} from '../../../foundation/json/values.js';
import type { Finding } from '../../../foundation/report.js';
import type { IssuerProfile } from '../../../model/issuer-profile.js';
import { textIn } from '../../../model/language-map.js';
import { parseIssuerProfile } from '../../../model/parse-issuer-profile.js';
import { remark } from './findings.js';
import { readEndorsements } from './read-endorsements.js';
import { readImage, readOrganisationFacts } from './read-profile.js';
import { textsOf } from './texts.js';

/** The issuer of a credential and what is doubtful about it. */
export interface IssuerReading {
  /** The issuer; nothing when it has no usable IRI. */
  readonly issuer: IssuerProfile | undefined;
  /** What was not there or not usable. */
  readonly findings: readonly Finding[];
}

/** Reads an issuer, a Profile object or an IRI alone; its IRI stands in for a name it does not have. */
export function readIssuer(written: JsonValue | undefined, language: string): IssuerReading {
  const [profile = null] = asList<JsonValue>(written);
  const id = typeof profile === 'string' ? profile : stringMember(profile, 'id');
  if (id === undefined) return { issuer: undefined, findings: [] };
  const names = textsOf(memberOf(profile, 'name'), language);
  const name = names && textIn(names, language);
  const endorsements = readEndorsements(profile, '/issuer');
  const found = compact({
    id,
    name: name ?? id,
    ...readOrganisationFacts(profile),
    email: stringMember(profile, 'email'),
    image: readImage(typeof profile === 'object' ? memberImage(profile) : undefined, language),
    endorsements: endorsements.input,
  }) as JsonObject;
  const nameless = name === undefined ? [remark('issuer-name-unknown', '/issuer', NAMELESS)] : [];
  const { issuer, findings } = parseTolerantly(found);
  return { issuer, findings: [...nameless, ...endorsements.findings, ...findings] };
}

function memberImage(profile: JsonValue): JsonValue | undefined {
  return typeof profile === 'object' && profile !== null && 'image' in profile
    ? (profile as JsonObject)['image']
    : undefined;
}

/** Members that no issuer profile can have are left out and named; id and name have to be there. */
function parseTolerantly(found: JsonObject): IssuerReading {
  try {
    return { issuer: parseIssuerProfile(found), findings: [] };
  } catch (error) {
    if (!isMicrocertError(error)) throw error;
    const wrong = new Set(error.findings.map(({ pointer }) => pointerTokens(pointer)[0] ?? ''));
    if (wrong.has('id') || wrong.has('name') || wrong.has(''))
      return { issuer: undefined, findings: error.findings };
    const kept = Object.fromEntries(Object.entries(found).filter(([name]) => !wrong.has(name)));
    const findings = [...wrong].map((name) =>
      remark('not-read', `/issuer/${ISSUER_TERMS[name] ?? name}`, NOT_USABLE),
    );
    return { issuer: parseIssuerProfile(kept), findings };
  }
}

const ISSUER_TERMS: Readonly<Record<string, string>> = {
  website: 'url',
  identifiers: 'otherIdentifier',
  endorsements: 'endorsement',
};
const NAMELESS = {
  en: 'the issuer has no name: its identifier is shown instead',
  fr: 'l’émetteur n’a pas de nom : son identifiant est affiché à la place',
};
const NOT_USABLE = {
  en: 'this member was left out: it is not of the expected form',
  fr: 'ce membre a été laissé de côté : il n’a pas la forme attendue',
};
