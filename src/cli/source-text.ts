import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLParseError,
} from 'yaml';
import { MicrocertError, type TextPosition } from '../foundation/errors/index.js';
import { type JsonPointer, pointerTokens } from '../foundation/json/pointer.js';
import { parseJsonStrictly } from '../foundation/json/strict-parse.js';
import { DEFAULT_INPUT_LIMITS } from '../foundation/limits.js';
import type { LocalText } from '../foundation/locale.js';

/** A text of JSON or YAML that was read, and where everything stands in it. */
export interface SourceText {
  /** What it holds. */
  readonly value: unknown;
  /** Line and column of the value at a pointer, or of the closest value around it. */
  readonly locate: (pointer: JsonPointer) => TextPosition | undefined;
}

/** JSON is read by the strict parser; the YAML one (JSON is YAML) only tells where things stand, when it is asked. */
export function fromJson(text: string): SourceText {
  const value = parseJsonStrictly(text);
  let tree: Tree | undefined;
  return {
    value,
    locate: (pointer) => {
      tree ??= parseTree(text);
      return locate(tree.document.contents, pointer, tree.lines);
    },
  };
}

/** YAML without aliases, in which no name stands twice. */
export function fromYaml(text: string): SourceText {
  const { document, lines } = parseTree(text);
  const [problem] = document.errors;
  if (problem !== undefined) throw yamlError(problem, lines);
  return {
    value: toPlain(document, lines),
    locate: (pointer) => locate(document.contents, pointer, lines),
  };
}

type Tree = ReturnType<typeof parseTree>;

function parseTree(text: string) {
  const lines = new LineCounter();
  return {
    document: parseDocument(text, { lineCounter: lines, uniqueKeys: true, merge: false }),
    lines,
  };
}

function position(lines: LineCounter, offset: number): TextPosition {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

/** The parser's own message quotes the text, which may hold learner data: its code is put into our words. */
function yamlError({ pos: [offset], code }: YAMLParseError, lines: LineCounter): MicrocertError {
  const hint = Object.hasOwn(YAML_REASONS, code) ? YAML_REASONS[code] : undefined;
  return new MicrocertError('ERR_YAML_SYNTAX', {
    position: position(lines, offset),
    ...(hint && { hint }),
  });
}

const YAML_REASONS: Readonly<Record<string, LocalText>> = {
  DUPLICATE_KEY: {
    en: 'the same name stands twice in one place: keep one',
    fr: 'le même nom figure deux fois au même endroit : n’en garder qu’un',
  },
  TAB_AS_INDENT: {
    en: 'indent with spaces, not tabs',
    fr: 'indenter avec des espaces, pas des tabulations',
  },
  BAD_INDENT: {
    en: 'lines that belong together begin in the same column',
    fr: 'les lignes qui vont ensemble commencent à la même colonne',
  },
  MISSING_CHAR: {
    en: 'a quote, bracket or brace is not closed',
    fr: 'un guillemet, un crochet ou une accolade n’est pas fermé',
  },
  MULTIPLE_DOCS: {
    en: 'write one document to a file: a line of three dashes begins another',
    fr: 'écrire un seul document par fichier : une ligne de trois tirets en commence un autre',
  },
  MULTILINE_IMPLICIT_KEY: {
    en: 'a name and its colon stand on one line; put a text with a colon in quotes',
    fr: 'un nom et son deux-points tiennent sur une ligne ; mettre entre guillemets un texte avec un deux-points',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    en: 'put a text with a colon in quotes',
    fr: 'mettre entre guillemets un texte avec un deux-points',
  },
  UNEXPECTED_TOKEN: {
    en: 'something stands here that does not belong; put a text with special characters in quotes',
    fr: 'quelque chose n’a pas sa place ici ; mettre entre guillemets un texte avec des caractères spéciaux',
  },
};

/** Aliases are refused: a few lines of them can stand for gigabytes. */
function toPlain(document: ReturnType<typeof parseDocument>, lines: LineCounter): unknown {
  let alias: number | undefined;
  visit(document, {
    Alias: (_, node) => {
      alias = node.range?.[0];
      return visit.BREAK;
    },
  });
  if (alias !== undefined)
    throw new MicrocertError('ERR_YAML_ALIAS', {
      position: position(lines, alias),
      hint: NO_ALIASES,
    });
  try {
    const value: unknown = document.toJS({ maxAliasCount: 0 });
    assertDepth(value, DEFAULT_INPUT_LIMITS.maxDepth);
    return value;
  } catch (cause) {
    if (cause instanceof MicrocertError) throw cause;
    throw new MicrocertError('ERR_YAML_SYNTAX', { cause });
  }
}

function assertDepth(value: unknown, left: number): void {
  if (left < 0) throw new MicrocertError('ERR_INPUT_TOO_DEEP');
  if (typeof value === 'object' && value !== null) {
    for (const member of Object.values(value)) assertDepth(member, left - 1);
  }
}

function locate(
  contents: Node | null,
  pointer: JsonPointer,
  lines: LineCounter,
): TextPosition | undefined {
  let at: Step = { value: contents, shown: contents };
  for (const token of pointerTokens(pointer)) {
    const next = step(at.value, token);
    if (next === undefined) break;
    at = next;
  }
  // Nothing of the way was found: what is missing altogether stands nowhere.
  if (at.shown === contents && pointer !== '') return undefined;
  const offset = rangeStart(at.shown);
  return offset === undefined ? undefined : position(lines, offset);
}

/** A value on the way down, and the node that shows it to a reader: the name of a member, the start of an item. */
interface Step {
  readonly value: unknown;
  readonly shown: unknown;
}

function step(node: unknown, token: string): Step | undefined {
  if (isSeq(node)) {
    const item = node.items[Number(token)];
    return item === undefined ? undefined : { value: item, shown: item };
  }
  const pair = isMap(node) ? node.items.find(({ key }) => keyText(key) === token) : undefined;
  return pair && { value: pair.value, shown: pair.key };
}

function keyText(key: unknown): string | undefined {
  return isScalar(key) ? String(key.value) : undefined;
}

function rangeStart(node: unknown): number | undefined {
  if (isPair(node)) return rangeStart(node.key);
  return isMap(node) || isSeq(node) || isScalar(node) ? node.range?.[0] : undefined;
}

const NO_ALIASES = {
  en: 'write the text out where it is needed',
  fr: 'écrire le texte en entier là où il sert',
};
