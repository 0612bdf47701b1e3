import type { SaxesTagNS } from 'saxes';
import type { Finding } from '../../foundation/report.js';

/** What a picture holds that does something, or loads something, where it is shown as more than a picture. */
export type ActiveContent = 'script' | 'event-handler' | 'external' | 'foreign-object';

// A map: an element may be called as a member that every object has.
const LOCAL_ELEMENTS: ReadonlyMap<string, ActiveContent> = new Map([
  ['script', 'script'],
  ['foreignobject', 'foreign-object'],
]);
/** What an animation makes of the attribute that it names. */
const ANIMATED: readonly (readonly [RegExp, ActiveContent])[] = [
  [/^(?:[\w.-]+:)?href$/i, 'external'],
  [/^on/i, 'event-handler'],
];
const REFERENCES: ReadonlySet<string> = new Set(['href', 'src']);
const INSIDE = /^\s*(?:#|data:image\/|$)/i;
const RUNS = /^\s*(?:javascript|vbscript|data):/i;

/** What an element brings along by its name and its attributes. */
export function activeIn({ local, attributes }: SaxesTagNS): readonly ActiveContent[] {
  const element = LOCAL_ELEMENTS.get(local.toLowerCase());
  const ofAttributes = Object.values(attributes).flatMap(({ local: name, value }) => {
    if (/^on[a-z]/i.test(name)) return ['event-handler' as const];
    if (name === 'attributeName') return ofAnimation(value.trim());
    return REFERENCES.has(name.toLowerCase()) ? ofReference(value) : activeInStyle(value);
  });
  return element === undefined ? ofAttributes : [element, ...ofAttributes];
}

function ofAnimation(name: string): readonly ActiveContent[] {
  return ANIMATED.flatMap(([pattern, kind]) => (pattern.test(name) ? [kind] : []));
}

function ofReference(value: string): readonly ActiveContent[] {
  if (INSIDE.test(value)) return [];
  return RUNS.test(value) ? ['script'] : ['external'];
}

/** What a text of style loads from elsewhere. */
export function activeInStyle(text: string): readonly ActiveContent[] {
  return /@import|image-set\(|url\(["']?(?!["'#]|data:image\/)/i.test(text) ? ['external'] : [];
}

/** Said once each, however often it is there. */
export function notesOn(found: ReadonlySet<ActiveContent>): readonly Finding[] {
  return [...found].sort().map((kind) => NOTES[kind]);
}

const AS_PICTURE = {
  en: 'show the picture by <img> only, where nothing of it runs or loads; the credential itself is not touched by it',
  fr: 'n’afficher l’image que par <img>, où rien ne s’exécute ni ne se charge ; le justificatif lui-même n’en est pas affecté',
};
const note = (kind: ActiveContent, en: string, fr: string): Finding => ({
  code: `carrier.svg-${kind}`,
  severity: 'warning',
  pointer: '',
  message: { en, fr },
  hint: AS_PICTURE,
});
const NOTES: Readonly<Record<ActiveContent, Finding>> = {
  script: note('script', 'the SVG holds a script', 'le SVG contient un script'),
  'event-handler': note(
    'event-handler',
    'the SVG holds event handlers, which run when somebody points or clicks',
    'le SVG contient des gestionnaires d’événements, exécutés au survol ou au clic',
  ),
  external: note(
    'external',
    'the SVG refers to something outside of it, which is never loaded here',
    'le SVG renvoie à quelque chose d’extérieur, qui n’est jamais chargé ici',
  ),
  'foreign-object': note(
    'foreign-object',
    'the SVG holds markup of another kind (foreignObject)',
    'le SVG contient du balisage d’un autre type (foreignObject)',
  ),
};
