import { appendPointer, type JsonPointer } from '../../../foundation/json/pointer.js';
import { isJsonObject, type JsonObject, type JsonValue } from '../../../foundation/json/values.js';
import type { LocalText } from '../../../foundation/locale.js';
import type { Remark } from '../../../foundation/rule.js';
import { isLanguageTag } from '../../../model/language-map.js';

/** What a term is in JSON; `many` where it may be a list. */
export type OwnTerm = { readonly many?: true } & (
  | { readonly is: 'text' | 'flag' | 'languages' }
  | { readonly is: 'word'; readonly words: readonly string[] }
  /** A text that names something, or an object that describes it. */
  | { readonly is: 'part'; readonly terms: OwnTerms }
);

/** Terms by their names. */
export interface OwnTerms {
  readonly [name: string]: OwnTerm;
}

/** Places of an object at which a term is not written as the context has it: each of them says what another spelling says. */
export function* misspelt(
  node: JsonObject,
  terms: OwnTerms,
  pointer: JsonPointer,
  reaching: OwnTerms = {},
): Generator<Remark> {
  for (const [name, member] of Object.entries(node)) {
    const term = Object.hasOwn(terms, name) ? terms[name] : undefined;
    if (term !== undefined) yield* inMember(member, term, reaching, appendPointer(pointer, name));
  }
}

function* inMember(
  member: JsonValue,
  term: OwnTerm,
  reaching: OwnTerms,
  pointer: JsonPointer,
): Generator<Remark> {
  if (!(Array.isArray(member) && term.many)) return yield* inValue(member, term, reaching, pointer);
  for (const [index, item] of member.entries())
    yield* inValue(item, term, reaching, appendPointer(pointer, index));
}

function* inValue(
  value: JsonValue,
  term: OwnTerm,
  reaching: OwnTerms,
  pointer: JsonPointer,
): Generator<Remark> {
  if (!fits(value, term)) yield { pointer, ...SAID[term.is] };
  else if (term.is === 'part' && isJsonObject(value)) {
    // The terms of a member reach into all that is inside, those of a type do not (JSON-LD 1.1, sections 4.1.5 and 4.1.6).
    const inside = { ...reaching, ...term.terms };
    yield* misspelt(value, inside, pointer, inside);
  }
}

function fits(value: JsonValue, term: OwnTerm): boolean {
  if (term.is === 'flag') return typeof value === 'boolean';
  if (term.is === 'languages') return isJsonObject(value) && isTextPerLanguage(value);
  if (term.is === 'part' && isJsonObject(value)) return describes(value);
  if (typeof value !== 'string') return false;
  // An empty address is no statement at all.
  return term.is === 'word' ? term.words.includes(value) : term.is === 'text' || value !== '';
}

/** At least one: of none nothing would be signed. */
function isTextPerLanguage(value: JsonObject): boolean {
  const texts = Object.entries(value);
  return texts.length > 0 && texts.every(isTextInLanguage);
}

/** Tags count in any letter case for RDF, and in one for who looks a text up. */
function isTextInLanguage([tag, text]: readonly [string, JsonValue]): boolean {
  return isLanguageTag(tag) && typeof text === 'string';
}

/** An object with an id alone says what a text says. */
function describes(value: JsonObject): boolean {
  return Object.keys(value).some((name) => name !== 'id');
}

const SAID: Readonly<
  Record<OwnTerm['is'], { readonly text: LocalText; readonly hint: LocalText }>
> = {
  text: {
    text: { en: 'a text is expected here', fr: 'il faut ici un texte' },
    hint: {
      en: 'write it as a text in quotes, not as a number, an object or a list',
      fr: 'l’écrire comme un texte entre guillemets, et non comme nombre, objet ou liste',
    },
  },
  flag: {
    text: { en: 'true or false is expected here', fr: 'il faut ici true ou false' },
    hint: { en: 'write it without quotes', fr: 'l’écrire sans guillemets' },
  },
  languages: {
    text: {
      en: 'a text per language is expected here',
      fr: 'il faut ici un texte par langue',
    },
    hint: {
      en: 'write one text for each language tag in its usual letter case, such as `fr` or `pt-BR`',
      fr: 'écrire un texte pour chaque étiquette de langue dans sa casse usuelle, comme `fr` ou `pt-BR`',
    },
  },
  word: {
    text: {
      en: 'one of the words of the context is expected here',
      fr: 'il faut ici un des mots du contexte',
    },
    hint: {
      en: 'write the word itself, not its address',
      fr: 'écrire le mot lui-même, et non son adresse',
    },
  },
  part: {
    text: {
      en: 'an address, or an object that describes something, is expected here',
      fr: 'il faut ici une adresse, ou un objet qui décrit quelque chose',
    },
    hint: {
      en: 'write an address as a text; a list stands only where several are possible',
      fr: 'écrire une adresse comme un texte ; une liste ne figure que là où plusieurs sont possibles',
    },
  },
};
