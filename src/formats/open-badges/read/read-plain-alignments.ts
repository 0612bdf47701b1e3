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
import type { Finding } from '../../../foundation/report.js';
import { type LanguageMap, textIn } from '../../../model/language-map.js';
import { eqfLevelOf } from '../../../vocabulary/eqf.js';
import { isAbsoluteIri } from '../../shared/iris.js';
import { note, type Places, remark } from './findings.js';
import { textsOf } from './texts.js';
import { NO_PLACE } from './unread.js';

/** What alignments say about level, quality assurance and other frameworks. */
export interface AlignmentsReading {
  /** Members of a definition. */
  readonly input: JsonObject;
  /** Where they stand. */
  readonly sources: readonly (readonly [JsonPointer, JsonPointer])[];
  /** Alignments that could not be read, and what of the others was not. */
  readonly findings: readonly Finding[];
}

/** One alignment: what it is, what it says in the language of the badge, and where it stands. */
interface Entry {
  readonly node: JsonValue;
  readonly kind: Kind;
  readonly name: LanguageMap;
  readonly pointer: JsonPointer;
}

type Kind = 'eqf' | 'nqf' | 'assurance' | 'link' | 'unreadable';

/** Sorts alignments: a level of the EQF or a national framework, quality assurance, or a link to an entry. */
export function readAlignments(
  achievement: JsonObject,
  language: string,
  places: Places,
): AlignmentsReading {
  const all = asList<JsonValue>(memberOf(achievement, 'alignment')).map((node, index): Entry => {
    const name = textsOf(memberOf(node, 'targetName'), language);
    const pointer = appendPointer(places.achievement, 'alignment', index);
    return { node, kind: kindOf(node, name), name: name ?? {}, pointer };
  });
  const of = (kind: Kind): readonly Entry[] => all.filter((entry) => entry.kind === kind);
  const [levels, national, assurance, links] = [of('eqf'), of('nqf'), of('assurance'), of('link')];
  const [first] = levels;
  const eqf = first && eqfOf(first.node);
  const level = compact({ eqf, national: listOf(national, readNational) }) as JsonObject;
  const input = compact({
    level: Object.keys(level).length === 0 ? undefined : level,
    qualityAssurance: listOf(assurance, readAssurance),
    alignments: listOf(links, readLink),
  }) as JsonObject;
  const differing = levels.filter(({ node }) => eqfOf(node) !== eqf);
  const sources = [
    ...placed('/level', first ? [first] : [], () => '/eqf'),
    ...placed('/level/national', national),
    ...placed('/qualityAssurance', assurance),
    ...placed('/alignments', links),
  ];
  return {
    input,
    sources,
    findings: [
      ...of('unreadable').map(({ pointer }) => remark('not-read', pointer, NOT_READ)),
      ...differing.map(({ pointer }) => remark('not-read', pointer, ANOTHER_LEVEL)),
      ...all.flatMap(unreadMembers),
    ],
  };
}

function placed(
  list: JsonPointer,
  entries: readonly Entry[],
  at: (index: number) => string = (index) => `/${index}`,
): readonly (readonly [JsonPointer, JsonPointer])[] {
  return entries.map(({ pointer }, index) => [`${list}${at(index)}`, pointer] as const);
}

function listOf(
  entries: readonly Entry[],
  read: (entry: Entry) => JsonObject,
): readonly JsonObject[] | undefined {
  return entries.length === 0 ? undefined : entries.map(read);
}

function kindOf(alignment: JsonValue, name: LanguageMap | undefined): Kind {
  if (eqfOf(alignment) !== undefined) return 'eqf';
  if (name === undefined) return 'unreadable';
  const type = stringMember(alignment, 'targetType') ?? '';
  if (/^ext:QualityAssurance(?:Alignment)?$/i.test(type)) return 'assurance';
  if (type === 'ext:NQF' && codeOf(alignment) !== undefined) return 'nqf';
  return addressOf(alignment) === undefined ? 'unreadable' : 'link';
}

// Published examples, the issuing wiki and the server of SURF edubadges each spell it in a way of their own.
const EQF_TYPES: readonly string[] = ['ext:EQF', 'ext:EQFLevel', 'ext:EQFAlignment'];
const EQF_NAME = /^(?:EQF|European Qualifications Framework)(?:\s*\(EQF\))?$/i;
const EQF_CODE = /^(?:(?:EQF|CEC|NLQF\/EQF)?[\s-]*(?:level|niveau)?[\s-]*)([1-8])$/i;

/** Level of an alignment to the EQF: by the address of the concept, else by what calls itself one and has a code. */
function eqfOf(alignment: JsonValue): number | undefined {
  const byAddress = eqfLevelOf(stringMember(alignment, 'targetUrl') ?? '');
  if (byAddress !== undefined) return byAddress;
  const named =
    EQF_TYPES.includes(stringMember(alignment, 'targetType') ?? '') ||
    EQF_NAME.test((stringMember(alignment, 'targetFramework') ?? '').trim());
  if (!named) return undefined;
  const texts = [codeOf(alignment), stringMember(alignment, 'targetName')];
  const digit = texts
    .map((text) => EQF_CODE.exec((text ?? '').trim())?.[1])
    .find((found) => found !== undefined);
  return digit === undefined ? undefined : Number(digit);
}

/** A code; some write numbers. */
function codeOf(alignment: JsonValue): string | undefined {
  const code = memberOf(alignment, 'targetCode');
  const text = typeof code === 'number' ? String(code) : code;
  return typeof text === 'string' && text.trim() !== '' ? text : undefined;
}

function addressOf(alignment: JsonValue): string | undefined {
  const url = stringMember(alignment, 'targetUrl');
  return url !== undefined && isAbsoluteIri(url) ? url : undefined;
}

function readNational({ node, name }: Entry): JsonObject {
  const [language = 'und'] = Object.keys(name);
  const framework = stringMember(node, 'targetFramework');
  return compact({
    framework: framework?.trim() ? { [language]: framework } : name,
    level: codeOf(node),
    url: addressOf(node),
  }) as JsonObject;
}

/** Open Badges have no term for the kind of quality assurance: its name stands for it. */
function readAssurance({ node, name }: Entry): JsonObject {
  return compact({ type: name, title: name, reference: addressOf(node) }) as JsonObject;
}

function readLink({ node, name }: Entry): JsonObject {
  const [framework, code, url] = [frameworkOf(node), codeOf(node), addressOf(node)];
  return compact({ framework, code, url, title: name }) as JsonObject;
}

function frameworkOf(alignment: JsonValue): string {
  const [framework, type, url = ''] = ['targetFramework', 'targetType', 'targetUrl'].map((term) =>
    stringMember(alignment, term),
  );
  if (framework?.trim()) return framework;
  if (url.startsWith('http://data.europa.eu/esco/')) return 'ESCO';
  const name = type
    ?.trim()
    .replace(/^ext:/, '')
    .replace(/Alignment$/, '');
  return name ? name : 'unknown';
}

const READ: Readonly<Record<Exclude<Kind, 'unreadable'>, readonly string[]>> = {
  eqf: ['type', 'targetType', 'targetName', 'targetUrl', 'targetCode', 'targetFramework'],
  nqf: ['type', 'targetType', 'targetName', 'targetUrl', 'targetCode', 'targetFramework'],
  assurance: ['type', 'targetType', 'targetName', 'targetUrl', 'targetFramework'],
  link: ['type', 'targetType', 'targetName', 'targetUrl', 'targetCode', 'targetFramework'],
};

/** Members of an alignment that have no place in the model. */
function unreadMembers({ node, kind, name, pointer }: Entry): readonly Finding[] {
  if (kind === 'unreadable' || !isJsonObject(node)) return [];
  const unread = Object.keys(node).filter((member) => !READ[kind].includes(member));
  // What an entry says again in other words is nothing new.
  return unread
    .filter((member) => memberOf(node, member) !== textIn(name))
    .map((member) => note('not-read', appendPointer(pointer, member), NO_PLACE));
}

const NOT_READ = {
  en: 'this alignment was left out: it has no name, or no address that is an absolute IRI',
  fr: 'cet alignement a été laissé de côté : il n’a pas de nom, ou pas d’adresse qui soit un IRI absolu',
};
const ANOTHER_LEVEL = {
  en: 'this alignment gives another EQF level than the first one: it was left out',
  fr: 'cet alignement donne un autre niveau du CEC que le premier : il a été laissé de côté',
};
