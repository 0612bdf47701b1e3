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
import { isLanguageTag, type LanguageMap } from '../../../model/language-map.js';
import { partId } from '../iris.js';
import { type Places, remark, UNIT_UNKNOWN } from './findings.js';
import { readAlignments } from './read-plain-alignments.js';
import { readResultDescriptions } from './read-plain-assessments.js';
import { readImage, readOrganisationFacts, webAddress } from './read-profile.js';

/** A definition as read from plain Open Badges terms, before the model has looked at it. */
export interface PlainReading {
  /** Input of a definition. */
  readonly input: JsonObject;
  /** What such a credential leaves open. */
  readonly findings: readonly Finding[];
}

/** Language of the texts of an achievement; `und` (undetermined) where it does not say. */
export function languageOf(achievement: JsonObject): string {
  const language = stringMember(achievement, 'inLanguage');
  return language !== undefined && isLanguageTag(language) ? language : 'und';
}

/** What an achievement without our own terms says, as input of a definition. */
export function readPlain(achievement: JsonObject, places: Places): PlainReading {
  const language = languageOf(achievement);
  const inLanguage = (name: string): LanguageMap | undefined => {
    const text = stringMember(achievement, name);
    return text?.trim() ? { [language]: text } : undefined;
  };
  const creator = asList<JsonValue>(memberOf(achievement, 'creator'))[0];
  const criteria = asList<JsonValue>(memberOf(achievement, 'criteria'))[0];
  const alignments = readAlignments(achievement, language, places);
  const assessments = readResultDescriptions(achievement, language, places);
  const input = compact({
    id: memberOf(achievement, 'id'),
    version: memberOf(achievement, 'version'),
    title: inLanguage('name'),
    description: inLanguage('description'),
    awardingBodies: creator === undefined ? undefined : readCreator(achievement, creator, language),
    assessments: assessments.input,
    ...alignments.input,
    image: readImage(memberOf(achievement, 'image'), language),
    website: webAddress(stringMember(criteria, 'id')),
  }) as JsonObject;
  const findings = [
    ...silences(achievement, language, places),
    ...alignments.findings,
    ...assessments.findings,
  ];
  return { input, findings };
}

function readCreator(
  achievement: JsonObject,
  creator: JsonValue,
  language: string,
): readonly JsonObject[] | undefined {
  const [id, name] = [stringMember(creator, 'id'), stringMember(creator, 'name')];
  if (name === undefined) return undefined;
  const made =
    partId(stringMember(achievement, 'id') ?? '', 'awarding-body', id ?? '') !== undefined;
  const facts = readOrganisationFacts(creator);
  return [
    compact({ id: made ? undefined : id, name: { [language]: name }, ...facts }) as JsonObject,
  ];
}

/** What plain Open Badges never say, where somebody might expect it. */
function silences(achievement: JsonObject, language: string, places: Places): readonly Finding[] {
  const at = (name: string): JsonPointer => appendPointer(places.achievement, name);
  const unit = Object.hasOwn(achievement, 'creditsAvailable');
  return [
    ...(language === 'und' ? [remark('language-unknown', at('inLanguage'), LANGUAGE_UNKNOWN)] : []),
    remark('outcomes-unknown', at('criteria'), OUTCOMES_UNKNOWN),
    ...(unit ? [remark('credits-unit-unknown', at('creditsAvailable'), UNIT_UNKNOWN)] : []),
  ];
}

const LANGUAGE_UNKNOWN = {
  en: 'the badge does not say in which language it is written',
  fr: 'le badge ne dit pas dans quelle langue il est rédigé',
};
const OUTCOMES_UNKNOWN = {
  en: 'the badge states learning outcomes at most as text of its criteria: they are not read',
  fr: 'le badge n’énonce les acquis d’apprentissage qu’en texte dans ses critères : ils ne sont pas lus',
};
