import { MicrocertError } from '../foundation/errors/index.js';
import { isJsonObject, type JsonObject, type JsonValue } from '../foundation/json/values.js';
import type { LocalText } from '../foundation/locale.js';
import { BUNDLED_CONTEXTS } from './bundled-contexts.js';
import {
  type ContextTerm,
  contextsIn,
  expansionsOf,
  targetsByName,
  termsIn,
} from './context-terms.js';

/** Each changes how members of other contexts are read. */
const FAR_REACHING: readonly string[] = ['@vocab', '@base', '@language', '@direction'];

/**
 * Refuses contexts from the network that do more than add terms of their own. Most of what the bundled contexts define
 * is protected against other meanings by JSON-LD itself; nothing of it is against other *names*. A holder could add a context
 * that calls the end of validity by another name, rename that member, and keep the signature: the statements stay the
 * same, and whoever looks for `validUntil` finds nothing.
 *
 * @param documents - All the fetched contexts: one may lend another its prefixes.
 * @param around - Contexts that were handed in, for their prefixes.
 * @throws MicrocertError `ERR_CONTEXT_INVALID`
 * @see https://www.w3.org/TR/vc-data-integrity/#validating-contexts
 */
export async function assertAdditiveContexts(
  documents: readonly JsonObject[],
  around: readonly JsonObject[] = [],
): Promise<void> {
  for (const context of documents.flatMap(contextsIn)) assertPlain(context);
  const terms = documents.flatMap(termsIn);
  const bundled = await bundledNames();
  const prefixes = targetsByName([...terms, ...around.flatMap(termsIn), ...bundled.terms]);
  for (const term of terms) {
    const target = assertOwnTarget(term);
    if (target === undefined) continue;
    const iris = expansionsOf(target, prefixes);
    if (iris === undefined) throw invalid(TOO_MANY);
    assertNotBundled(term, [...iris], bundled);
  }
}

/** No other name for what a bundled context names, and no other meaning for its names. */
function assertNotBundled(
  { name, atTop }: ContextTerm,
  mapped: readonly string[],
  { names, iris }: BundledNames,
): void {
  if (mapped.some((iri) => names.get(iri)?.has(name) === false)) throw invalid(RENAMED);
  const usual = atTop ? iris.get(name) : undefined;
  if (usual && !mapped.some((iri) => usual.has(iri))) throw invalid(REDEFINED);
}

/** What a term is mapped to, when that is an IRI; nothing for the usual names of keywords. */
function assertOwnTarget({ name, target }: ContextTerm): string | undefined {
  if (target === null) throw invalid(NULL_TERM);
  if (target === `@${name}` && (name === 'id' || name === 'type')) return undefined;
  if (target.startsWith('@')) throw invalid(KEYWORD);
  if (!target.includes(':')) throw invalid(TERM_OF_TERM);
  return target;
}

function assertPlain(context: JsonValue): void {
  if (context === null) throw invalid(NULLIFIED);
  if (typeof context === 'string') return;
  if (!isJsonObject(context)) throw invalid(NULLIFIED);
  if (FAR_REACHING.some((name) => Object.hasOwn(context, name))) throw invalid(DEFAULTS);
  for (const definition of Object.values(context))
    if (isJsonObject(definition) && Object.hasOwn(definition, '@reverse')) throw invalid(REVERSED);
}

interface BundledNames {
  readonly terms: readonly ContextTerm[];
  /** The terms of the bundled contexts, by what they stand for. */
  readonly names: ReadonlyMap<string, ReadonlySet<string>>;
  /** What the terms of the bundled contexts stand for, by their name. */
  readonly iris: ReadonlyMap<string, ReadonlySet<string>>;
}

let known: Promise<BundledNames> | undefined;

function bundledNames(): Promise<BundledNames> {
  known ??= readBundledNames();
  return known;
}

async function readBundledNames(): Promise<BundledNames> {
  const documents = await Promise.all([...BUNDLED_CONTEXTS.values()].map(({ load }) => load()));
  const terms = documents.filter(isJsonObject).flatMap(termsIn);
  const prefixes = targetsByName(terms);
  const names = new Map<string, Set<string>>();
  const iris = new Map<string, Set<string>>();
  for (const { name, target } of terms)
    for (const iri of target === null ? [] : (expansionsOf(target, prefixes) ?? [])) {
      names.set(iri, (names.get(iri) ?? new Set()).add(name));
      iris.set(name, (iris.get(name) ?? new Set()).add(iri));
    }
  return { terms, names, iris };
}

function invalid(hint: LocalText): MicrocertError<'ERR_CONTEXT_INVALID'> {
  return new MicrocertError('ERR_CONTEXT_INVALID', { hint });
}

const NULLIFIED = {
  en: 'a fetched context may not take back what other contexts say',
  fr: 'un contexte téléchargé ne peut pas annuler ce que disent d’autres contextes',
};
const DEFAULTS = {
  en: `a fetched context may not set ${FAR_REACHING.join(', ')}`,
  fr: `un contexte téléchargé ne peut pas fixer ${FAR_REACHING.join(', ')}`,
};
const REVERSED = {
  en: 'a fetched context may not turn a relation round (@reverse)',
  fr: 'un contexte téléchargé ne peut pas inverser une relation (@reverse)',
};
const NULL_TERM = {
  en: 'a fetched context may not switch a term off',
  fr: 'un contexte téléchargé ne peut pas désactiver un terme',
};
const KEYWORD = {
  en: 'a fetched context may name @id and @type "id" and "type", and no other keyword',
  fr: 'un contexte téléchargé peut nommer @id et @type « id » et « type », et aucun autre mot-clé',
};
const TERM_OF_TERM = {
  en: 'a fetched context must map its terms to IRIs, not to other terms',
  fr: 'un contexte téléchargé doit relier ses termes à des IRI, pas à d’autres termes',
};
const TOO_MANY = {
  en: 'the prefixes of the fetched contexts lead to more IRIs than can be looked at',
  fr: 'les préfixes des contextes téléchargés mènent à plus d’IRI qu’il n’est possible d’en examiner',
};
const REDEFINED = {
  en: 'a fetched context may not give another meaning to a term of a bundled one',
  fr: 'un contexte téléchargé ne peut pas donner un autre sens à un terme d’un contexte inclus',
};
const RENAMED = {
  en: 'a fetched context may not give another name to what a bundled context names: whoever looks for the usual name would miss it',
  fr: 'un contexte téléchargé ne peut pas donner un autre nom à ce que nomme un contexte inclus : qui cherche le nom usuel ne le verrait pas',
};
