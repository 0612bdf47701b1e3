import type { SaxesAttributeNS } from 'saxes';
import { unsafe } from './errors.js';

const XLINK = 'http://www.w3.org/1999/xlink';
const XML = 'http://www.w3.org/XML/1998/namespace';

/** What may be written of the attributes of an element. */
export interface SafeAttributes {
  /** Names and values. */
  readonly list: readonly (readonly [string, string])[];
  /** The id, else an empty text. */
  readonly id: string;
  /** What it draws with. */
  readonly targets: readonly Target[];
}

/** Something in the same drawing. */
export interface Target {
  readonly id: string;
  /** Whether elements inside are drawn with it too: fills and strokes are inherited, clips are not. */
  readonly inherited: boolean;
}

const inside = /^#([\w.:-]+)$/;
const picture = /^data:image\/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/\s]+={0,2}$/;
const paint = /url\(\s*(["']?)#([\w.:-]+)\1\s*\)/gi;
/** Anything by which style could load something, or hide that it does. */
const loads = /url|image|@|\\|\/\*|expression|javascript:/i;
const alone = /(?:^|[;\s])(?:clip-path|mask)\s*:\s*$/i;
/** Attributes that hold no style, where such words are only text. */
const PLAIN: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'id class role lang aria-label aria-labelledby aria-describedby'.split(' '),
);

/**
 * The attributes of an element that only draw. Those of other namespaces are left out.
 *
 * @throws MicrocertError `ERR_RENDER_METHOD_UNSAFE` for event handlers, and whatever refers to something outside.
 */
export function safeAttributes(
  element: string,
  attributes: readonly SaxesAttributeNS[],
): SafeAttributes {
  const list = new Map<string, string>();
  const targets: Target[] = [];
  for (const attribute of attributes) {
    const name = writtenName(attribute);
    if (name === undefined || list.has(name)) continue;
    for (const target of drawnWith(element, name, attribute.value)) targets.push(target);
    list.set(name, attribute.value);
  }
  return { list: [...list], id: list.get('id') ?? '', targets };
}

/** `href` and `xlink:href` are one; declarations of namespaces and what drawing programs note are nothing. */
function writtenName({ uri, prefix, local, name }: SaxesAttributeNS): string | undefined {
  if (uri === XLINK) return local === 'href' ? 'href' : undefined;
  if (uri === XML) return local === 'space' || local === 'lang' ? name : undefined;
  return prefix === '' && name !== 'xmlns' ? name : undefined;
}

function drawnWith(element: string, name: string, value: string): readonly Target[] {
  if (/^on/i.test(name)) throw unsafe(HINTS.handler);
  if (name === 'href') return reference(element, value);
  if (PLAIN.has(name)) return [];
  const isAlone = name === 'clip-path' || name === 'mask';
  const targets = [...value.matchAll(paint)].map(({ 2: id = '', index }) => ({
    id,
    inherited: !isAlone && !alone.test(value.slice(Math.max(0, index - 20), index)),
  }));
  assertLoadsNothing(value.replace(paint, ''));
  return targets;
}

/**
 * Refuses style by which anything could be loaded.
 *
 * @throws MicrocertError `ERR_RENDER_METHOD_UNSAFE`.
 */
export function assertLoadsNothing(style: string): void {
  if (loads.test(style)) throw unsafe(HINTS.outside);
}

function reference(element: string, value: string): readonly Target[] {
  if (element === 'image') {
    // Empty until a template is filled in.
    if (value === '' || picture.test(value)) return [];
    throw unsafe(HINTS.outside);
  }
  const [, target] = inside.exec(value.trim()) ?? [];
  if (target === undefined) throw unsafe(HINTS.outside);
  return [{ id: target, inherited: false }];
}

const HINTS = {
  handler: {
    en: 'leave the event handlers out (onclick, onload, …)',
    fr: 'retirer les gestionnaires d’événements (onclick, onload, …)',
  },
  outside: {
    en: 'refer to nothing outside: put pictures in as data:image/png;base64, and draw with what has an id in the same file',
    fr: 'ne renvoyer à rien d’extérieur : placer les images en data:image/png;base64, et dessiner avec ce qui a un id dans le même fichier',
  },
} as const;
