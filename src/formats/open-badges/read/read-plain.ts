import { appendPointer, type JsonPointer } from '../../../foundation/json/pointer.js';
import {
  asList,
  compact,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  memberOf,
  stringMember,
} from '../../../foundation/json/values.js';
import type { LocalText } from '../../../foundation/locale.js';
import type { Finding } from '../../../foundation/report.js';
import { webAddress } from '../../shared/iris.js';
import { creditsCountEcts, isEdubadge, readForeign } from '../foreign/read-foreign.js';
import type { BadgeParts } from './find-parts.js';
import { remark } from './findings.js';
import { readBodies } from './read-bodies.js';
import { readEndorsements } from './read-endorsements.js';
import { readId, readTitle } from './read-identity.js';
import { readAlignments } from './read-plain-alignments.js';
import { readResultDescriptions } from './read-plain-assessments.js';
import { readImage } from './read-profile.js';
import { languageTag, textsOf } from './texts.js';
import type { Sourced } from './trim.js';

/** A definition as read from Open Badges terms and those of others, before the model has looked at it. */
export interface PlainReading extends Sourced {
  /** What such a credential leaves open. */
  readonly findings: readonly Finding[];
  /** Names of the members of the achievement that were looked at. */
  readonly looked: readonly string[];
  /** Whether a number of credits without unit counts ECTS. */
  readonly creditsAreEcts: boolean;
}

/** Language of the texts of an achievement; `und` (undetermined) where it does not say. */
export function languageOf(achievement: JsonObject): string {
  const [language] = asList<JsonValue>(memberOf(achievement, 'inLanguage'));
  return (typeof language === 'string' ? languageTag(language) : undefined) ?? 'und';
}

/** What an achievement without our own terms says, as input of a definition. */
export function readPlain(parts: BadgeParts, creditUnit: 'ECTS' | undefined): PlainReading {
  const { document, achievement, places } = parts;
  const language = languageOf(achievement);
  const at = (name: string): JsonPointer => appendPointer(places.achievement, name);
  const issuer = parts.subject === undefined ? undefined : memberOf(document, 'issuer');
  const edubadge = isEdubadge(achievement);
  const creditsAreEcts = creditsCountEcts(creditUnit === 'ECTS' || edubadge, countriesOf(parts));
  const [id, title] = [readId(achievement, at('id')), readTitle(parts, language)];
  const bodies = readBodies({
    achievement,
    pointer: places.achievement,
    issuer,
    institutionAbove: edubadge,
    language,
  });
  const alignments = readAlignments(achievement, language, places);
  const described = readResultDescriptions(achievement, language, places);
  const foreign = readForeign(
    { achievement, language, places, creditsAreEcts },
    { described: described.input ?? [], ...known(alignments.input) },
  );
  const endorsements = readEndorsements(achievement, places.achievement);
  const own = compact({
    id: id.value,
    version: memberOf(achievement, 'version'),
    title: title.value,
    description: textsOf(memberOf(achievement, 'description'), language),
    awardingBodies: bodies.input,
    assessments: described.input,
    ...alignments.input,
    image: readImage(memberOf(achievement, 'image'), language),
    website: webAddress(stringMember(asList(memberOf(achievement, 'criteria'))[0], 'id')),
    endorsements: endorsements.input,
  }) as JsonObject;
  const input = join(own, foreign.input);
  const typed = new Set(foreign.sources.map(([pointer]) => pointer));
  return {
    input,
    sources: new Map([
      ...plainSources(at),
      ...described.sources,
      ...bodies.sources,
      ...alignments.sources,
      ...foreign.sources,
    ]),
    findings: [
      ...[id, title].flatMap(({ findings }) => findings),
      ...silences(parts, { language, at, outcomes: Object.hasOwn(input, 'outcomes') }),
      ...bodies.findings,
      ...alignments.findings,
      ...foreign.findings,
      ...endorsements.findings,
      ...described.findings.filter((_, index) => !typed.has(`/assessments/${index}/type`)),
    ],
    looked: foreign.looked,
    creditsAreEcts,
  };
}

/** What alignments say already, beside which terms of others are read. */
function known(input: JsonObject): {
  readonly eqf: JsonValue | undefined;
  readonly assurances: number;
} {
  return {
    eqf: memberOf(memberOf(input, 'level'), 'eqf'),
    assurances: asList<JsonValue>(memberOf(input, 'qualityAssurance')).length,
  };
}

/** Both inputs in one: levels side by side, quality assurance one after the other. */
function join(own: JsonObject, foreign: JsonObject): JsonObject {
  const both = [own, foreign].map((input) => ({
    level: memberOf(input, 'level'),
    assurance: asList<JsonValue>(memberOf(input, 'qualityAssurance')),
  }));
  const [mine, theirs] = both;
  const assurance = both.flatMap((one) => one.assurance);
  const levels = [theirs?.level, mine?.level].filter((level) => isJsonObject(level));
  return compact({
    ...own,
    ...foreign,
    level: levels.length === 0 ? undefined : Object.assign({}, ...levels),
    qualityAssurance: assurance.length === 0 ? undefined : assurance,
  }) as JsonObject;
}

function countriesOf({ document }: BadgeParts): readonly (string | undefined)[] {
  const [issuer] = asList<JsonValue>(memberOf(document, 'issuer'));
  return [issuer, memberOf(issuer, 'parentOrg')].map((profile) =>
    stringMember(asList<JsonValue>(memberOf(profile, 'address'))[0], 'addressCountryCode'),
  );
}

// Where Open Badges keep what the model calls by another name.
const NAMES: readonly (readonly [model: string, badge: string])[] = [
  ['id', 'id'],
  ['version', 'version'],
  ['title', 'name'],
  ['description', 'description'],
  ['assessments', 'resultDescription'],
  ['image', 'image'],
  ['website', 'criteria'],
  ['endorsements', 'endorsement'],
];

function plainSources(
  at: (name: string) => JsonPointer,
): readonly (readonly [JsonPointer, JsonPointer])[] {
  return NAMES.map(([model, badge]) => [appendPointer('', model), at(badge)] as const);
}

interface Around {
  readonly language: string;
  readonly at: (name: string) => JsonPointer;
  readonly outcomes: boolean;
}

/** What plain Open Badges never say, where somebody might expect it. */
function silences(
  { achievement, places }: BadgeParts,
  { language, at, outcomes }: Around,
): readonly Finding[] {
  const nothing = Object.keys(achievement).length === 0;
  if (nothing) return [remark('achievement-unknown', places.achievement, NO_ACHIEVEMENT)];
  return [
    ...(language === 'und' ? [remark('language-unknown', at('inLanguage'), LANGUAGE_UNKNOWN)] : []),
    ...(outcomes ? [] : [remark('outcomes-unknown', at('criteria'), OUTCOMES_UNKNOWN)]),
  ];
}

const NO_ACHIEVEMENT: LocalText = {
  en: 'the badge does not say what was achieved',
  fr: 'le badge ne dit pas ce qui a été acquis',
};
const LANGUAGE_UNKNOWN: LocalText = {
  en: 'the badge does not say in which language it is written',
  fr: 'le badge ne dit pas dans quelle langue il est rédigé',
};
const OUTCOMES_UNKNOWN: LocalText = {
  en: 'the badge states learning outcomes at most as text of its criteria: they are not read',
  fr: 'le badge n’énonce les acquis d’apprentissage qu’en texte dans ses critères : ils ne sont pas lus',
};
