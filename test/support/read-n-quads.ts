import type { RdfQuad, RdfTerm } from '../../src/linked-data/rdfc10/statements-from.js';

const TERM =
  /\s*(?:<(?<iri>[^>]*)>|_:(?<label>[^\s]*[^\s.])|"(?<text>(?:[^"\\]|\\.)*)"(?:\^\^<(?<type>[^>]*)>|@(?<tag>[\w-]+))?|(?<end>\.))/uy;
const NOTHING = /^\s*(?:#.*)?$/;
const XSD_STRING = 'http://www.w3.org/2001/XMLSchema#string';
const LANG_STRING = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#langString';
const DEFAULT_GRAPH: RdfTerm = { termType: 'DefaultGraph', value: '' };

/**
 * The quads of a text in N-Quads that is known to be right.
 *
 * @see https://www.w3.org/TR/n-quads/
 */
export function readNQuads(text: string): readonly RdfQuad[] {
  return text
    .split(/[\r\n]+/)
    .filter((line) => !NOTHING.test(line))
    .map((line) => {
      const [subject, predicate, object, graph = DEFAULT_GRAPH] = termsOf(line);
      if (subject && predicate && object) return { subject, predicate, object, graph };
      throw new SyntaxError(`no statement: ${line}`);
    });
}

function termsOf(line: string): readonly RdfTerm[] {
  const terms: RdfTerm[] = [];
  TERM.lastIndex = 0;
  for (;;) {
    const groups = TERM.exec(line)?.groups;
    if (groups === undefined) throw new SyntaxError(`no term: ${line}`);
    if (groups['end'] !== undefined) return terms;
    terms.push(termOf(groups));
  }
}

function termOf({ iri, label, text, type, tag }: Readonly<Record<string, string>>): RdfTerm {
  if (iri !== undefined) return { termType: 'NamedNode', value: unescaped(iri) };
  if (label !== undefined) return { termType: 'BlankNode', value: label };
  const datatype = { value: unescaped(type ?? (tag === undefined ? XSD_STRING : LANG_STRING)) };
  const language = tag === undefined ? {} : { language: tag };
  return { termType: 'Literal', value: unescaped(text ?? ''), datatype, ...language };
}

const SHORT: Readonly<Record<string, string>> = { t: '\t', b: '\b', n: '\n', r: '\r', f: '\f' };

function unescaped(text: string): string {
  return text.replaceAll(
    /\\(?:u([\dA-Fa-f]{4})|U([\dA-Fa-f]{8})|(.))/gu,
    (_, four: string | undefined, eight: string | undefined, sign = '') => {
      const digits = four ?? eight;
      return digits === undefined
        ? (SHORT[sign] ?? sign)
        : String.fromCodePoint(Number.parseInt(digits, 16));
    },
  );
}
