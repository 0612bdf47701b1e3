import { unreadable } from './errors.js';

/** A template taken apart: text, values to put in, and sections that stand once for each item, or where there is none. */
export type TemplatePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'value'; readonly name: string }
  | { readonly kind: 'each' | 'unless'; readonly name: string; readonly parts: TemplatePart[] };

const tag = /\{\{(\{?)([^{}]*)\}\}/g;
const signs = '#^/!>&=';
/** A member, or one inside another, or the value itself. */
const dotted = /^(?:\.|[\w@-]+(?:\.[\w@-]+)*)$/;
const MOST_OPEN = 8;

interface Open {
  readonly name: string;
  readonly parts: TemplatePart[];
}

/**
 * The parts of a Mustache template. Values are always escaped: what would put them in as markup, load other templates or change
 * the tags is refused.
 *
 * @throws MicrocertError `ERR_RENDER_METHOD_TEMPLATE`.
 * @see https://mustache.github.io/mustache.5.html
 */
export function templateParts(template: string): readonly TemplatePart[] {
  const open: Open[] = [{ name: '', parts: [] }];
  let end = 0;
  for (const found of template.matchAll(tag)) {
    const [whole, raw = '', inside = ''] = found;
    const { sign, name } = taken(inside);
    push(open, { kind: 'text', text: template.slice(end, found.index) });
    end = found.index + whole.length;
    if (sign === '!') continue;
    if (raw !== '' || sign === '&' || sign === '>' || sign === '=') throw unreadable(HINTS.sign);
    if (!dotted.test(name)) throw unreadable(HINTS.name);
    take(open, sign, name);
  }
  push(open, { kind: 'text', text: template.slice(end) });
  const [first, ...rest] = open;
  if (first === undefined || rest.length > 0) throw unreadable(HINTS.open);
  return first.parts;
}

/** By hand: a pattern with white space in three places tries every way of sharing it out. */
function taken(inside: string): { readonly sign: string; readonly name: string } {
  const text = inside.trim();
  const first = text.charAt(0);
  const sign = first !== '' && signs.includes(first) ? first : '';
  return { sign, name: text.slice(sign.length).trim() };
}

function take(open: Open[], sign: string, name: string): void {
  if (sign === '/') {
    if (open.length < 2 || open.pop()?.name !== name) throw unreadable(HINTS.open);
  } else if (sign === '') {
    push(open, { kind: 'value', name });
  } else {
    const parts: TemplatePart[] = [];
    push(open, { kind: sign === '#' ? 'each' : 'unless', name, parts });
    open.push({ name, parts });
    if (open.length > MOST_OPEN) throw unreadable(HINTS.deep);
  }
}

function push(open: readonly Open[], part: TemplatePart): void {
  open.at(-1)?.parts.push(part);
}

const HINTS = {
  sign: {
    en: 'the tags {{{ }}}, {{& }}, {{> }} and {{= }} of Mustache are not read: write {{name}}, which is escaped',
    fr: 'les balises {{{ }}}, {{& }}, {{> }} et {{= }} de Mustache ne sont pas lues : écrire {{nom}}, qui est échappé',
  },
  name: {
    en: 'name a member by its path, as in {{credentialSubject.achievement.name}}',
    fr: 'nommer un membre par son chemin, comme {{credentialSubject.achievement.name}}',
  },
  open: {
    en: 'close each section where it was opened: {{#results}} … {{/results}}',
    fr: 'refermer chaque section là où elle est ouverte : {{#results}} … {{/results}}',
  },
  deep: {
    en: 'nest fewer sections in each other',
    fr: 'imbriquer moins de sections les unes dans les autres',
  },
} as const;
