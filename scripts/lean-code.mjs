// What is published is read by an engine in every process, and now and then by people: it is made shorter where that takes
// least from them. Each statement keeps its line, each function, member and export its name, so a stack trace reads as before;
// the maps beside the files lead to the sources, names of variables with them.
import { transform } from 'esbuild';
import MagicString from 'magic-string';

const PURE = '/* @__PURE__ */ ';

/** What is worked out of a value when the module is read: nothing inside a function. */
function* workedOut(node) {
  if (typeof node !== 'object' || node === null || /Function|Class/.test(node.type)) return;
  if (typeof node.type === 'string') yield node;
  for (const inside of Object.values(node)) yield* workedOut(inside);
}

const isCall = ({ type }) => type === 'CallExpression' || type === 'NewExpression';

/** Bundlers take these for something that may do anything, whatever is said of the call they stand in. */
const isOpaque = ({ type, argument }) =>
  type === 'MetaProperty' || (type === 'SpreadElement' && argument.type !== 'ArrayExpression');

/**
 * Says of what a module keeps that to make it does nothing else, as package.json says of every module: a bundler leaves out
 * what is not used, though it stands in one file with what is.
 */
export function markPure(code, { body }) {
  const written = new MagicString(code);
  for (const { init } of body.flatMap(({ declarations = [] }) => declarations)) {
    const parts = [...workedOut(init)];
    if (parts.some(isOpaque)) {
      written.appendLeft(init.start, `${PURE}(() => (`).appendRight(init.end, '))()');
      continue;
    }
    for (const start of new Set(parts.filter(isCall).map((call) => call.start)))
      if (!code.slice(0, start).endsWith(PURE)) written.appendLeft(start, PURE);
  }
  return { code: written.toString(), map: written.generateMap({ hires: 'boundary' }) };
}

const META = 'import.meta';
/** Of the same length. */
const META_APART = 'import$meta';

/**
 * The same module with short names for what functions keep to themselves. At the top, esbuild leaves names alone in what is no
 * module, so imports and exports are put aside meanwhile.
 */
export async function shortenLocals(code, { body }) {
  const [start] = /^(?:#!.*\n)?/.exec(code);
  const textsOf = (kind) =>
    body.filter(({ type }) => type === kind).map((node) => textOf(node, code));
  const head = [start.trimEnd(), ...textsOf('ImportDeclaration'), ''].filter(Boolean).join('\n');
  const { code: shorter, map } = await transform(withoutModuleSyntax(code, body, start), {
    ...{ minifyIdentifiers: true, target: 'es2022', legalComments: 'inline' },
    ...{ sourcemap: true, sourcefile: 'chunk.js' },
  });
  const { mappings, ...rest } = JSON.parse(map);
  return {
    code: [head, shorter.replaceAll(META_APART, META), ...textsOf('ExportNamedDeclaration')].join(
      '\n',
    ),
    map: { ...rest, mappings: ';'.repeat(head.split('\n').length) + mappings },
  };
}

const textOf = ({ start, end }, code) => code.slice(start, end);

/** Spaces instead, so that all else stays where it is. */
function withoutModuleSyntax(code, body, start) {
  const apart = body.filter(({ type }) => type.startsWith('Import') || type.startsWith('Export'));
  const written = new MagicString(code);
  for (const node of [{ start: 0, end: start.length }, ...apart])
    if (node.end > node.start)
      written.update(node.start, node.end, textOf(node, code).replace(/./g, ' '));
  return written.toString().replaceAll(META, META_APART);
}

const RUN = /(?:\s|\/\*[\s\S]*?\*\/|\/\/[^\n]*)+/g;
const COMMENT = /\/\*[\s\S]*?\*\/|\/\/[^\n]*/g;
/** Licences, and what bundlers go by. */
const KEPT = /^\/\*!|@__(?:PURE|NO_SIDE_EFFECTS)__/;
const WORD = /[\w$\u0080-\uffff]/;

function* nodesIn(node) {
  if (typeof node !== 'object' || node === null) return;
  if (typeof node.type === 'string') yield node;
  for (const inside of Object.values(node)) yield* nodesIn(inside);
}

/** Texts, expressions and what of a template is text: a blank means something there. */
const isVerbatim = ({ type, value, regex }) =>
  type === 'TemplateElement' || (type === 'Literal' && (typeof value === 'string' || regex));

/** What of a run of blanks and comments has to stay between two characters. */
function leftOf(run, before, after) {
  const comments = run.match(COMMENT)?.filter((comment) => KEPT.test(comment)) ?? [];
  const kept = comments.map((comment) => comment.replace(/^\/\/(.*)/, '/*$1 */')).join('');
  if (run.includes('\n')) return `\n${kept}`;
  if (kept !== '') return kept;
  const wouldJoin = WORD.test(before) && WORD.test(after);
  const wouldDiffer = before === after || (/\d/.test(before) && after === '.');
  return wouldJoin || wouldDiffer ? ' ' : '';
}

/** The same program without blanks within lines, indents and comments. */
export function leaveOutBlanks(code, program) {
  const written = new MagicString(code);
  const verbatim = [...nodesIn(program)].filter(isVerbatim).sort((a, b) => a.start - b.start);
  let from = 0;
  for (const { start, end } of [...verbatim, { start: code.length, end: code.length }]) {
    for (const { 0: run, index } of code.slice(from, start).matchAll(RUN)) {
      const [at, to] = [from + index, from + index + run.length];
      const left = leftOf(run, code[at - 1] ?? '', code[to] ?? '');
      if (left !== run) written.update(at, to, left);
    }
    from = end;
  }
  return { code: written.toString(), map: written.generateMap({ hires: 'boundary' }) };
}
