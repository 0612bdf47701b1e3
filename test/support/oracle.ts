import canonicalizeModule from 'canonicalize';
import { fromOpenBadge } from '../../src/formats/open-badges/index.js';
import { isMicrocertError } from '../../src/foundation/errors/index.js';
import {
  asList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
} from '../../src/foundation/json/values.js';
import { createContextStore } from '../../src/linked-data/index.js';
import type { VerificationReport } from '../../src/verifying/index.js';
import { askJsonld } from './jsonld-oracle.js';

// The declaration says ESM, the module is CommonJS.
const toJcs = canonicalizeModule as unknown as (value: unknown) => string | undefined;
const contexts = createContextStore();

/**
 * What the proofs of a document sign, by other means than this library's: `jsonld` in safe mode with `rdf-canonize` for
 * suites over the graph, `canonicalize` (RFC 8785) for suites over JSON. How often the same proof stands there, and in
 * which order, is no part of it.
 */
export async function signedIn(document: JsonObject, suite: string): Promise<string> {
  const overJson = suite.includes('jcs');
  const formOf = overJson ? jsonForm : graphForm;
  const { proof, ...rest } = document;
  const context = document['@context'] as JsonValue;
  const proofs = asList(proof as JsonValue).map(async (one) => {
    const { proofValue, ...options } = one as JsonObject;
    const all = overJson ? options : { '@context': context, ...options };
    return `${JSON.stringify(proofValue)}\n${await formOf(all)}`;
  });
  return [await formOf(rest), ...new Set((await Promise.all(proofs)).sort())].join('\n\n');
}

async function graphForm(document: JsonObject): Promise<string> {
  const { text, refusal } = await askJsonld(document, contexts);
  if (text === undefined) throw new Error(refusal);
  return text;
}

async function jsonForm(document: JsonObject): Promise<string> {
  return toJcs(document) ?? '';
}

/**
 * What a document says to whoever reads its JSON: every member by its name. Left out is only what no suite over the
 * graph can sign: whether one value stands in a list, the order of a list and what it repeats, empty lists, digits of a
 * number beyond the sixteenth, and the contexts and proofs, which {@link signedIn} looks at.
 */
export function plainReading(document: JsonObject): JsonValue {
  const { '@context': _, proof: __, ...rest } = document;
  return plain(rest);
}

function plain(value: JsonValue): JsonValue {
  const items = asList<JsonValue>(value).map(plainOne);
  const distinct = new Map(items.map((item) => [toJcs(item), item]));
  return [...distinct]
    .sort(([one = ''], [other = '']) => (one < other ? -1 : 1))
    .map(([, item]) => item);
}

function plainOne(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return { '@list in a list': plain(value) };
  // The canonical form of xsd:double has fifteen digits behind the first (JSON-LD 1.1 API, section 8.6).
  if (typeof value === 'number') return Number(value.toExponential(15));
  if (!isJsonObject(value)) return value;
  const members = Object.entries(value).map(([name, member]) => [name, plain(member)] as const);
  return Object.fromEntries(members.filter(([, member]) => (member as JsonValue[]).length > 0));
}

/** What this library itself reads in a document, or why it reads nothing. */
export function modelReading(document: JsonObject): JsonValue {
  try {
    const { definition, award, issuer } = fromOpenBadge(document);
    return plain(JSON.parse(JSON.stringify({ definition, award, issuer })) as JsonValue);
  } catch (error) {
    if (isMicrocertError(error)) return error.code;
    throw error;
  }
}

/** What a report states: what was looked at as what, and what came of each check and of all that it led to. */
export function statedIn({ verdict, role, securing, checks, parts }: VerificationReport): unknown {
  return {
    verdict,
    role,
    securing,
    checks: [...new Set(checks.map(({ id, outcome }) => `${id} ${outcome}`))].sort(),
    parts: [...new Set(parts.map(({ role, report }) => `${role} ${report.verdict}`))].sort(),
  };
}

/** A signed document as it was issued, to compare changed ones with. */
export interface Original {
  readonly document: JsonObject;
  readonly report: VerificationReport;
  readonly suite: string;
}

/**
 * Why a changed document must not have been accepted, though it was; nothing where it is rightly accepted, as all that is
 * signed, all that it says and all that its report states is what it was.
 */
export async function wronglyAccepted(
  { document, report, suite }: Original,
  changed: JsonObject,
  found: VerificationReport,
): Promise<string | undefined> {
  const [was, is] = [await signedIn(document, suite), await signedIn(changed, suite).catch(String)];
  if (was !== is) return 'something else is signed';
  for (const [what, read] of Object.entries({ plainReading, modelReading }))
    if (toJcs(read(document)) !== toJcs(read(changed))) return `another ${what}`;
  return toJcs(statedIn(report)) === toJcs(statedIn(found)) ? undefined : 'another report';
}
