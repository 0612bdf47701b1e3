import { isDecimal } from '../../../foundation/decimal.js';
import { compact, type JsonObject, stringMember } from '../../../foundation/json/values.js';
import { findConcept } from '../../../vocabulary/concept-scheme.js';
import { CREDIT_POINTS } from '../../../vocabulary/generated/credit-points.js';
import { fromDuration } from '../../shared/duration.js';
import { webAddress } from '../../shared/iris.js';
import { NO_REQUIREMENT, VERSION_SCHEME } from '../terms.js';
import { conceptOf, conceptsOf, languagesOf } from './read-concepts.js';
import { readLevel } from './read-level.js';
import { ORGANISATION_TERMS, readOrganisation, readPage } from './read-organisation.js';
import { readOutcomes } from './read-outcomes.js';
import {
  doubt,
  iriOf,
  leave,
  nodeOf,
  nodesOf,
  type Placed,
  plainTextOf,
  type Reader,
  textsOf,
} from './reader.js';

const TERMS: readonly string[] = [
  ...['title', 'description', 'dcType', 'identifier', 'homepage', 'language', 'thematicArea'],
  ...['creditPoint', 'volumeOfLearning', 'eqfLevel', 'nqfLevel', 'mode', 'learningSetting'],
  ...['learningOutcome', 'provenBy', 'accreditation', 'entryRequirement', 'isPartOf'],
  ...['additionalNote', 'supplementaryDocument'],
];

/** What specifies an achievement, as input of a definition; assessments are read with their results. */
export function readQualification(
  reader: Reader,
  placed: Placed,
  { id, language }: { readonly id: string; readonly language: string },
): JsonObject {
  for (const [member, term] of SOURCES)
    reader.sources.set(`/${member}`, `${placed.pointer}/${term}`);
  leave(reader, placed, TERMS);
  const modes = conceptsOf(reader, placed, 'mode').map(({ value }) => value);
  const setting = conceptOf(reader, placed, 'learningSetting')?.value;
  return compact({
    version: readVersion(reader, placed),
    title: textsOf(reader, placed, 'title'),
    description: textsOf(reader, placed, 'description'),
    website: readPage(reader, placed, 'homepage'),
    languages: filled(languagesOf(reader, placed, 'language')),
    fieldsOfStudy: filled(conceptsOf(reader, placed, 'thematicArea').map(({ value }) => value)),
    workload: readWorkload(reader, placed),
    level: readLevel(reader, placed),
    participation: readParticipation(reader, placed, modes, setting),
    outcomes: filled(readOutcomes(reader, placed, id)),
    qualityAssurance: filled(readAccreditations(reader, placed, language)),
    prerequisites: readRequirement(reader, placed),
    stackability: readLargerAwards(reader, placed),
    furtherInformation: filled(readFurther(reader, placed)),
  }) as JsonObject;
}

const SOURCES = [
  ['version', 'identifier'],
  ['title', 'title'],
  ['description', 'description'],
  ['website', 'homepage'],
  ['languages', 'language'],
  ['fieldsOfStudy', 'thematicArea'],
  ['workload/ects', 'creditPoint'],
  ['workload/hours', 'volumeOfLearning'],
  ['level/eqf', 'eqfLevel'],
  ['level/national', 'nqfLevel'],
  ['participation/modes', 'mode'],
  ['participation/setting', 'learningSetting'],
  ['outcomes', 'learningOutcome'],
  ['assessments', 'provenBy'],
  ['qualityAssurance', 'accreditation'],
  ['prerequisites', 'entryRequirement'],
  ['stackability', 'isPartOf'],
  ['furtherInformation', 'additionalNote'],
] as const;

/** A list with something in it. */
export function filled<Value>(list: readonly Value[]): readonly Value[] | undefined {
  return list.length === 0 ? undefined : list;
}

function readVersion(reader: Reader, placed: Placed): string | undefined {
  const identifiers = nodesOf(reader, placed, 'identifier');
  const version = identifiers.find((one) => plainTextOf(one, 'schemeName') === VERSION_SCHEME);
  for (const one of identifiers) if (one !== version) doubt(reader, 'not-read', one.pointer);
  return version && plainTextOf(version, 'notation');
}

function readWorkload(reader: Reader, placed: Placed): JsonObject | undefined {
  const duration = stringMember(placed.node, 'volumeOfLearning');
  const hours = duration === undefined ? undefined : fromDuration(duration);
  if (duration !== undefined && (hours === undefined || !isDecimal(hours)))
    doubt(reader, 'duration-unreadable', `${placed.pointer}/volumeOfLearning`);
  const workload = compact({
    ects: readCredits(reader, placed, 'creditPoint'),
    hours: isDecimal(hours) ? hours : undefined,
  });
  return Object.keys(workload).length === 0 ? undefined : (workload as JsonObject);
}

/** The number of ECTS credits in a member; credits of another kind are named as not read. */
export function readCredits(reader: Reader, placed: Placed, name: string): number | undefined {
  const credits = nodesOf(reader, placed, name).flatMap((node) => {
    const framework = conceptOf(reader, node, 'framework')?.value;
    const ects = typeof framework === 'string' && findConcept(CREDIT_POINTS, framework);
    const point = plainTextOf(node, 'point') ?? '';
    const number = /^\d+(\.\d+)?$/.test(point) ? Number(point) : undefined;
    if (ects && ects.code === 'ects' && isDecimal(number)) return [number];
    doubt(reader, 'credits-unreadable', node.pointer);
    return [];
  });
  return credits[0];
}

function readParticipation(
  reader: Reader,
  placed: Placed,
  modes: readonly unknown[],
  setting: unknown,
): JsonObject | undefined {
  if (modes.length > 0) return compact({ modes, setting }) as JsonObject;
  // The model has a setting only beside forms of participation.
  if (setting !== undefined) doubt(reader, 'not-read', `${placed.pointer}/learningSetting`);
  return undefined;
}

function readAccreditations(
  reader: Reader,
  placed: Placed,
  language: string,
): readonly JsonObject[] {
  return nodesOf(reader, placed, 'accreditation').flatMap((node) => {
    leave(reader, node, ['dcType', 'title', 'accreditingAgent', 'landingPage']);
    const type = conceptOf(reader, node, 'dcType')?.value;
    if (type === undefined) {
      doubt(reader, 'not-read', node.pointer);
      return [];
    }
    const agent = nodeOf(reader, node, 'accreditingAgent');
    const body = agent && readOrganisation(reader, agent, language);
    if (agent !== undefined) leave(reader, agent, ORGANISATION_TERMS);
    const page = nodeOf(reader, node, 'landingPage');
    const reference = page && stringMember(page.node, 'contentURL');
    return [
      compact({ type, title: textsOf(reader, node, 'title'), body, reference }) as JsonObject,
    ];
  });
}

function readRequirement(reader: Reader, placed: Placed): JsonObject | undefined {
  const note = nodeOf(reader, placed, 'entryRequirement');
  const text = note && textsOf(reader, note, 'noteLiteral');
  if (text === undefined) return undefined;
  const none = text['en'] === NO_REQUIREMENT.en && text['fr'] === NO_REQUIREMENT.fr;
  return none && Object.keys(text).length === 2 ? { none } : { text };
}

function readLargerAwards(reader: Reader, placed: Placed): JsonObject | undefined {
  const towards = nodesOf(reader, placed, 'isPartOf').flatMap((node) => {
    leave(reader, node, ['title']);
    const title = textsOf(reader, node, 'title');
    if (title === undefined) return [];
    doubt(reader, 'stacking-assumed', node.pointer);
    return [compact({ id: iriOf(node), title, relation: 'contributes-to' }) as JsonObject];
  });
  return towards.length === 0 ? undefined : { kind: 'stackable', towards };
}

function readFurther(reader: Reader, placed: Placed): readonly JsonObject[] {
  const notes = nodesOf(reader, placed, 'additionalNote').flatMap((node) => {
    const text = textsOf(reader, node, 'noteLiteral');
    return text === undefined ? [] : [{ text }];
  });
  const pages = nodesOf(reader, placed, 'supplementaryDocument').flatMap((node) => {
    const url = webAddress(stringMember(node.node, 'contentURL'));
    if (url === undefined) doubt(reader, 'not-read', node.pointer);
    const text = textsOf(reader, node, 'title');
    return url === undefined ? [] : [compact({ text, url }) as JsonObject];
  });
  return [...notes, ...pages];
}
