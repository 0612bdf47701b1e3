import { MicrocertError } from '../../foundation/errors/index.js';
import type { JsonPointer } from '../../foundation/json/pointer.js';
import type { JsonObject } from '../../foundation/json/values.js';
import type { LocalText } from '../../foundation/locale.js';
import { assertContextsKnown } from '../assert-contexts-known.js';
import { canonicalize } from '../canonicalize.js';
import { initialContext } from '../compiled/active-context.js';
import { type BlankNames, sharedNames } from '../compiled/blank-names.js';
import { distinctStatements, statementName } from '../compiled/distinct-statements.js';
import { type LocalContexts, readyContexts } from '../compiled/local-contexts.js';
import { OutsideSubset } from '../compiled/outside-subset.js';
import { Quads, type ReadStatement } from '../compiled/quads.js';
import { readNode } from '../compiled/read-node.js';
import type { ContextStore } from '../context-store.js';
import { canonicalForm } from '../rdfc10/canonical-n-quads.js';
import type { LabelledForm } from '../rdfc10/lines.js';
import { type Labels, labelled, restOfLine } from '../rdfc10/n-quads.js';
import { DEFAULT_GRAPH, type Statement } from '../rdfc10/statement.js';
import { textHash } from '../rdfc10/text-hash.js';
import { sortedLines } from './relabel-lines.js';
import { notSelectable, selectJsonLd } from './select-json-ld.js';

/** What grouping goes by. */
export interface GroupingOptions {
  /** The contexts the document may use. */
  readonly contexts: ContextStore;
  /** Other labels for canonical ones, both without `_:`; no two may become one. */
  readonly relabel: (label: string) => string | Promise<string>;
}

/** The statements of a document, and which of them its parts say. */
export interface GroupedStatements {
  /** The lines of the whole document under their new labels, sorted. */
  readonly lines: readonly string[];
  /** One for each list of pointers. */
  readonly groups: readonly StatementGroup[];
}

/** What a part of a document says. */
export interface StatementGroup {
  /** The part, as a document; nothing where no pointer was given. */
  readonly document: JsonObject | undefined;
  /** Which lines of the whole are said in it, from the first to the last. */
  readonly indexes: readonly number[];
  /** The canonical N-Quads of the part by itself. */
  readonly canonical: string;
  /** From the labels in these to those in the whole, without `_:`. */
  readonly labels: ReadonlyMap<string, string>;
}

/**
 * The statements of a document under new labels, grouped by what lists of JSON pointers select of it. What the
 * specification does by giving every node a name in the JSON (skolemisation), is done here by remembering which object a
 * node was read from, so that ordered lists, whose cells have no object in the JSON, are told again as well.
 *
 * @param document - A snapshot without proofs.
 * @throws `MicrocertError` `ERR_SELECTION` for a pointer that leads nowhere, or to what means nothing by itself: an item of
 * an ordered list, a part of a JSON value; `ERR_LINKED_DATA` for JSON-LD beyond what is read here; what
 * {@link canonicalize} throws.
 * @see https://www.w3.org/TR/vc-di-ecdsa/#canonicalizeandgroup
 */
export async function groupStatements(
  document: JsonObject,
  selections: readonly (readonly JsonPointer[])[],
  { contexts, relabel }: GroupingOptions,
): Promise<GroupedStatements> {
  // First of all, as this says what is wrong and where.
  const text = await canonicalize(document, { contexts });
  const read = await readerOf(document, contexts);
  const names = sharedNames();
  const whole = within(() => read(document, names.reading()));
  const form = formOf(whole);
  if (form.text !== text) throw beyond();
  const labels = new Map<number, string>();
  for (const blank of form.labels.issued()) labels.set(blank, await relabel(labelIn(form, blank)));
  const { lines, places } = placedLines(whole, (blank) => `_:${labels.get(blank)}`);

  const statementsOf = (pointers: readonly JsonPointer[]) => {
    const selection = selectJsonLd(document, pointers);
    const statements = within(() => read(selection.document, names.reading(selection.origins)));
    return { document: selection.document, statements };
  };
  const isSaid = (statement: Statement): boolean => places.has(statementName(statement));
  const groups = selections.map((pointers): StatementGroup => {
    if (pointers.length === 0) return NOTHING;
    const part = statementsOf(pointers);
    if (!part.statements.every(isSaid)) {
      const culprit = pointers.find((one) => !statementsOf([one]).statements.every(isSaid));
      throw notSelectable(culprit ?? '', INSEPARABLE);
    }
    const own = formOf(part.statements);
    const indexes = part.statements.map((statement) => places.get(statementName(statement)) ?? 0);
    return {
      document: part.document,
      indexes: indexes.sort((one, other) => one - other),
      canonical: own.text,
      labels: new Map(
        [...own.labels.issued()].map((blank) => [labelIn(own, blank), labels.get(blank) ?? '']),
      ),
    };
  });
  return { lines, groups };
}

const NOTHING: StatementGroup = {
  document: undefined,
  indexes: [],
  canonical: '',
  labels: new Map(),
};

type Read = (document: JsonObject, names: BlankNames) => readonly ReadStatement[];

async function readerOf(document: JsonObject, contexts: ContextStore): Promise<Read> {
  const urls = assertContextsKnown(document, contexts);
  const hash = textHash('sha256') ?? beyondHere();
  const locals = await readyContexts(urls, contexts, hash).catch(handedBack);
  return (part, names) => statementsIn(part, names, locals);
}

function statementsIn(
  document: JsonObject,
  names: BlankNames,
  locals: LocalContexts,
): readonly ReadStatement[] {
  const quads = new Quads(names);
  const context = initialContext();
  const top = { name: undefined, property: undefined, context, graph: DEFAULT_GRAPH, alone: true };
  readNode(document, top, { quads, locals });
  return distinctStatements(quads.statements);
}

/** What the engine hands back elsewhere, is refused here. */
function within<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    return handedBack(error);
  }
}

function handedBack(error: unknown): never {
  throw error instanceof OutsideSubset ? beyond() : error;
}

function beyond(): MicrocertError<'ERR_LINKED_DATA'> {
  return new MicrocertError('ERR_LINKED_DATA', { pointer: '', hint: BEYOND });
}

function beyondHere(): never {
  throw new MicrocertError('ERR_CRYPTO_UNAVAILABLE');
}

function formOf(statements: readonly ReadStatement[]): LabelledForm {
  const hash = textHash('sha256') ?? beyondHere();
  const form = canonicalForm(statements, { hash, maxWorkFactor: 1 });
  // The whole was put into this form before.
  return form ?? beyondWork();
}

function beyondWork(): never {
  throw new MicrocertError('ERR_CANONICALIZATION_LIMIT', { pointer: '' });
}

function labelIn({ labels }: LabelledForm, blank: number): string {
  return labels.labelOf(blank)?.slice('_:'.length) ?? '';
}

/** The lines of statements, and the place of each statement among them. */
function placedLines(statements: readonly ReadStatement[], labels: Labels) {
  const byLine = new Map<string, string>();
  for (const statement of statements) {
    const line = labelled(statement.subject, labels) + restOfLine(statement, labels);
    byLine.set(line, statementName(statement));
  }
  const lines = sortedLines([...byLine.keys()]);
  const places = new Map(lines.map((line, index) => [byLine.get(line) ?? '', index]));
  return { lines, places };
}

const INSEPARABLE: LocalText = {
  en: 'an item of an ordered list, or a part of a JSON value, means nothing by itself: point at the whole',
  fr: 'un élément d’une liste ordonnée, ou une partie d’une valeur JSON, ne signifie rien seul : désigner le tout',
};
const BEYOND: LocalText = {
  en: 'only plain JSON-LD can be shown in part: plain members, and contexts that are bundled or handed in',
  fr: 'seul du JSON-LD simple peut être montré en partie : des éléments simples, et des contextes fournis ou donnés',
};
