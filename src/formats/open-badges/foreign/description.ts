import {
  asList,
  compact,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  memberOf,
} from '../../../foundation/json/values.js';
import type { LanguageMap } from '../../../model/language-map.js';
import { note, remark } from '../read/findings.js';
import { textsOf } from '../read/texts.js';
import {
  type ForeignReading,
  type ForeignSource,
  firstMember,
  NOTHING,
  placeOf,
  plainValue,
  unusable,
} from './terms.js';
import { PARTICIPATION_VALUES, readValues, words } from './values.js';

/** Forms of participation, from SURF's `participationType` and WE BUILD's `formOfParticipation`. */
export function readForeignParticipation(source: ForeignSource): ForeignReading {
  const names = ['participationType', 'formOfParticipation'];
  const stated = firstMember(source, names);
  if (stated === undefined) return NOTHING;
  const values = readValues(source, stated.name, PARTICIPATION_VALUES);
  const modes = values.flatMap(({ value }) => (value === null ? [] : [value]));
  return {
    input: modes.length === 0 ? {} : { participation: { modes } },
    sources: [['/participation', placeOf(source, stated.name)]],
    findings: values.flatMap(({ findings }) => findings),
    looked: names,
  };
}

/** Learning outcomes as texts: WE BUILD's `learningOutcomes`, and the same name in the singular. */
export function readForeignOutcomes(source: ForeignSource): ForeignReading {
  const names = ['learningOutcomes', 'learningOutcome'];
  const stated = firstMember(source, names);
  if (stated === undefined) return NOTHING;
  const entries = asList<JsonValue>(stated.value).map((entry, index) => ({
    index,
    statement: textsOf(entry, source.language) ?? textsOf(titleOf(entry), source.language),
  }));
  const read = entries.filter(({ statement }) => statement !== undefined);
  const unread = entries.filter(({ statement }) => statement === undefined);
  const at = (index: number) =>
    placeOf(source, stated.name, ...(Array.isArray(stated.value) ? [index] : []));
  return {
    input:
      read.length === 0
        ? {}
        : { outcomes: read.map(({ statement }) => ({ statement: statement as LanguageMap })) },
    sources: read.map(({ index }, position) => [`/outcomes/${position}`, at(index)] as const),
    findings: unread.map(({ index }) => unusable(at(index))),
    looked: names,
  };
}

function titleOf(entry: JsonValue): JsonValue | undefined {
  const names = ['title', 'name', 'statement', 'description'];
  return names.map((name) => memberOf(entry, name)).find((text) => text !== undefined);
}

/**
 * Level of the European Qualifications Framework in WE BUILD's form, `EQF-6`.
 *
 * @param known - Level of an alignment, which comes first.
 */
export function readForeignLevel(
  source: ForeignSource,
  known: JsonValue | undefined,
): ForeignReading {
  const written = memberOf(source.achievement, 'level');
  if (written === undefined) return NOTHING;
  const text = plainValue(written);
  const digit = typeof text === 'string' ? /^EQF[- ]?([1-8])$/i.exec(text.trim())?.[1] : undefined;
  const place = placeOf(source, 'level');
  if (digit === undefined) return { ...NOTHING, findings: [unusable(place)], looked: ['level'] };
  if (known !== undefined) {
    const findings = known === Number(digit) ? [] : [remark('contradiction', place, ANOTHER_LEVEL)];
    return { ...NOTHING, findings, looked: ['level'] };
  }
  return {
    input: { level: { eqf: Number(digit) } },
    sources: [['/level/eqf', place]],
    findings: [],
    looked: ['level'],
  };
}

/**
 * Quality assurance by the codes of WE BUILD, none of which is exactly a concept of the Union's list.
 *
 * @param before - How many are known from alignments.
 */
export function readForeignAssurance(source: ForeignSource, before: number): ForeignReading {
  const name = 'qualityAssurance';
  const written = asList<JsonValue>(memberOf(source.achievement, name));
  const codes = written.map((value) => (typeof value === 'string' ? words(value) : ''));
  const read = codes.filter((code) => code !== '');
  return {
    input:
      read.length === 0
        ? {}
        : { qualityAssurance: read.map((code) => ({ type: { en: code.replaceAll('-', ' ') } })) },
    sources: read.map(
      (_, index) => [`/qualityAssurance/${before + index}`, placeOf(source, name)] as const,
    ),
    findings: [
      ...(read.length > 0 ? [note('literal', placeOf(source, name), NO_EXACT_CONCEPT)] : []),
      ...(read.length < codes.length ? [unusable(placeOf(source, name))] : []),
    ],
    looked: [name],
  };
}

/** Entry requirements as text (WE BUILD `entryRequirements`). */
export function readForeignPrerequisites(source: ForeignSource): ForeignReading {
  const names = ['entryRequirements', 'entryRequirement'];
  const stated = firstMember(source, names);
  if (stated === undefined) return NOTHING;
  const place = placeOf(source, stated.name);
  const text = textsOf(stated.value, source.language);
  if (text === undefined) return { ...NOTHING, findings: [unusable(place)], looked: names };
  return {
    input: { prerequisites: { text } },
    sources: [['/prerequisites', place]],
    findings: [],
    looked: names,
  };
}

/** Whether it stacks: `stackable` of edubadges and WE BUILD, towards WE BUILD's `partOfQualification`. */
export function readForeignStacking(source: ForeignSource): ForeignReading {
  const flag = memberOf(source.achievement, 'stackable');
  const part = memberOf(source.achievement, 'partOfQualification');
  const looked = ['stackable', 'partOfQualification'];
  const towards = targetOf(source, part);
  const findings = [
    ...(flag === undefined || typeof flag === 'boolean'
      ? []
      : [unusable(placeOf(source, 'stackable'))]),
    ...(part === undefined || towards !== undefined
      ? []
      : [unusable(placeOf(source, 'partOfQualification'))]),
  ];
  if (typeof flag !== 'boolean' && towards === undefined) return { ...NOTHING, findings, looked };
  const stackability = compact({
    kind: flag === false ? 'stand-alone' : 'stackable',
    towards: towards && [towards],
  }) as JsonObject;
  const place = placeOf(source, typeof flag === 'boolean' ? 'stackable' : 'partOfQualification');
  return { input: { stackability }, sources: [['/stackability', place]], findings, looked };
}

function targetOf(source: ForeignSource, part: JsonValue | undefined): JsonObject | undefined {
  if (part === undefined) return undefined;
  const named = isJsonObject(part) ? titleOf(part) : part;
  const title = textsOf(named, source.language);
  return title && { title, relation: 'contributes-to' };
}

/** SURF's number of an education programme, which the model has no place of its own for. */
export function readForeignProgramme(source: ForeignSource): ForeignReading {
  const name = 'educationProgramIdentifier';
  const written = asList<JsonValue>(memberOf(source.achievement, name)).map(plainValue);
  const numbers = written.filter(
    (one) => (typeof one === 'string' && one.trim() !== '') || typeof one === 'number',
  );
  const wrong = numbers.length < written.length ? [unusable(placeOf(source, name))] : [];
  const texts = numbers.map((number) => ({
    text: {
      en: `Education programme identifier: ${number}`,
      fr: `Identifiant du programme de formation : ${number}`,
    },
  }));
  return {
    input: texts.length === 0 ? {} : { furtherInformation: texts },
    sources: texts.map((_, i) => [`/furtherInformation/${i}`, placeOf(source, name)] as const),
    findings: wrong,
    looked: [name],
  };
}

const NO_EXACT_CONCEPT = {
  en: 'the list of the Union has no concept that is exactly this: it is kept as a word',
  fr: 'la liste de l’Union n’a pas de concept qui soit exactement cela : gardé comme mot',
};
const ANOTHER_LEVEL = {
  en: 'this member gives another EQF level than the alignment, which was read',
  fr: 'ce membre donne un autre niveau du CEC que l’alignement, qui a été lu',
};
