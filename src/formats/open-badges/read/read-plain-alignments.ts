import { appendPointer } from '../../../foundation/json/pointer.js';
import {
  asList,
  compact,
  type JsonObject,
  type JsonValue,
  memberOf,
  stringMember,
} from '../../../foundation/json/values.js';
import type { Finding } from '../../../foundation/report.js';
import { eqfLevelOf } from '../../../vocabulary/eqf.js';
import { isAbsoluteIri } from '../iris.js';
import { type Places, remark } from './findings.js';

/** What alignments say about level, quality assurance and other frameworks. */
export interface AlignmentsReading {
  /** Members of a definition. */
  readonly input: JsonObject;
  /** Alignments that could not be read. */
  readonly findings: readonly Finding[];
}

const EQF_TYPES: readonly string[] = ['ext:EQF', 'ext:EQFLevel', 'ext:EQFAlignment'];

/** Sorts alignments: a level of the EQF or a national framework, quality assurance, or a link to an entry. */
export function readAlignments(
  achievement: JsonObject,
  language: string,
  places: Places,
): AlignmentsReading {
  const all = asList<JsonValue>(memberOf(achievement, 'alignment'));
  const kinds = all.map((alignment) => kindOf(alignment));
  const of = (kind: Kind): readonly JsonValue[] => all.filter((_, index) => kinds[index] === kind);
  const eqf = of('eqf')
    .map(eqfOf)
    .find((level) => level !== undefined);
  const national = of('nqf').map((alignment) => readNational(alignment, language));
  const assurance = of('assurance').map((alignment) => readAssurance(alignment, language));
  const links = of('link').map((alignment) => readLink(alignment, language));
  const level = compact({ eqf, national: orNothing(national) }) as JsonObject;
  const unread = kinds.flatMap((kind, index) =>
    kind === 'unreadable'
      ? [remark('not-read', appendPointer(places.achievement, 'alignment', index), NOT_READ)]
      : [],
  );
  const input = compact({
    level: Object.keys(level).length === 0 ? undefined : level,
    qualityAssurance: orNothing(assurance),
    alignments: orNothing(links),
  }) as JsonObject;
  return { input, findings: unread };
}

type Kind = 'eqf' | 'nqf' | 'assurance' | 'link' | 'unreadable';

function kindOf(alignment: JsonValue): Kind {
  const [type, name, url] = ['targetType', 'targetName', 'targetUrl'].map((term) =>
    stringMember(alignment, term),
  );
  if (eqfOf(alignment) !== undefined) return 'eqf';
  if (!name?.trim() || url === undefined || !isAbsoluteIri(url)) return 'unreadable';
  if (type === 'ext:QualityAssurance') return 'assurance';
  const code = stringMember(alignment, 'targetCode');
  return type === 'ext:NQF' && code?.trim() ? 'nqf' : 'link';
}

function eqfOf(alignment: JsonValue): number | undefined {
  const byUrl = eqfLevelOf(stringMember(alignment, 'targetUrl') ?? '');
  const named = EQF_TYPES.includes(stringMember(alignment, 'targetType') ?? '');
  const code = /^[1-8]$/.exec(stringMember(alignment, 'targetCode') ?? '')?.[0];
  return byUrl ?? (named && code !== undefined ? Number(code) : undefined);
}

function readNational(alignment: JsonValue, language: string): JsonObject {
  const framework =
    stringMember(alignment, 'targetFramework') ?? stringMember(alignment, 'targetName') ?? '';
  return compact({
    framework: { [language]: framework },
    level: memberOf(alignment, 'targetCode'),
    url: memberOf(alignment, 'targetUrl'),
  }) as JsonObject;
}

/** Open Badges have no term for the kind of quality assurance: its name stands for it. */
function readAssurance(alignment: JsonValue, language: string): JsonObject {
  const name = { [language]: stringMember(alignment, 'targetName') ?? '' };
  const reference = memberOf(alignment, 'targetUrl');
  return compact({ type: name, title: name, reference }) as JsonObject;
}

function readLink(alignment: JsonValue, language: string): JsonObject {
  const code = stringMember(alignment, 'targetCode');
  return compact({
    framework: frameworkOf(alignment),
    code: code?.trim() ? code : undefined,
    url: memberOf(alignment, 'targetUrl'),
    title: { [language]: stringMember(alignment, 'targetName') ?? '' },
  }) as JsonObject;
}

function frameworkOf(alignment: JsonValue): string {
  const [framework, type, url = ''] = ['targetFramework', 'targetType', 'targetUrl'].map((term) =>
    stringMember(alignment, term),
  );
  if (framework?.trim()) return framework;
  if (url.startsWith('http://data.europa.eu/esco/')) return 'ESCO';
  return type?.trim() ? type.replace(/^ext:/, '') : 'unknown';
}

function orNothing(list: readonly JsonObject[]): readonly JsonObject[] | undefined {
  return list.length === 0 ? undefined : list;
}

const NOT_READ = {
  en: 'this alignment was left out: it has no name, or no address that is an absolute IRI',
  fr: 'cet alignement a été laissé de côté : il n’a pas de nom, ou pas d’adresse qui soit un IRI absolu',
};
