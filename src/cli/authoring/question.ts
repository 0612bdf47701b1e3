import type { JsonPointer } from '../../foundation/json/pointer.js';
import type { LocalText } from '../../foundation/locale.js';
import { findConcept } from '../../vocabulary/concept-scheme.js';
import type { ConceptScheme } from '../../vocabulary/index.js';
import type { AnswerName } from './answers.js';

/** A value that can be chosen, and its name. */
export interface Choice {
  readonly code: string;
  readonly label: LocalText;
}

/** One question about a definition: in the interview, and as a flag. */
export interface Question {
  /** Name of the answer, and of the flag. */
  readonly name: AnswerName;
  /** Several answers may be given. */
  readonly several?: true;
  /** Where the answer stands in the definition. */
  readonly pointer: JsonPointer;
  /** What is asked for. */
  readonly text: LocalText;
  /** A good answer; not needed where there are choices. */
  readonly example?: LocalText;
  /** What stands for the value in the help. */
  readonly value: string;
  /** Where the answer is a concept of a list. */
  readonly scheme?: ConceptScheme;
  /** Where the answer is one of a few words. */
  readonly choices?: readonly Choice[];
  /** An answer without which this one would have no place to stand. */
  readonly needs?: AnswerName;
}

/** What can be chosen. */
export function choicesOf({ scheme, choices }: Question): readonly Choice[] {
  return choices ?? scheme?.concepts ?? [];
}

/** How an answer is to be understood. */
export interface Understanding {
  /** The choices were shown with numbers, which may be typed instead. */
  readonly numbered: boolean;
}

/** The code of what was meant by code, IRI, name, or number in the list that was shown; else the text itself. */
export function codeMeant(question: Question, text: string, { numbered }: Understanding): string {
  const shown = choicesOf(question);
  const byNumber = numbered && /^\d{1,2}$/.test(text) ? shown[Number(text) - 1] : undefined;
  const meant = byNumber ?? (question.scheme && findConcept(question.scheme, text));
  if (meant !== undefined) return meant.code;
  const wanted = text.toLowerCase();
  const isMeant = ({ code, label }: Choice) =>
    [code, label.en, label.fr].some((name) => name.toLowerCase() === wanted);
  return shown.find(isMeant)?.code ?? text;
}
