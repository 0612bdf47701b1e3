import type { JsonObject } from '../foundation/json/values.js';

/** A canonical form as a text, or in UTF-8. */
export type CanonicalForm = string | Uint8Array;

/** A canonical form made before. */
interface RememberedForm {
  readonly document: JsonObject;
  readonly manner: string;
  readonly form: Promise<CanonicalForm>;
}

/** Canonical forms made before, for the length of one piece of work. */
export type RememberedForms = RememberedForm[];

/**
 * The canonical form of a snapshot, made once for each manner in which it is asked for. Two documents are one where they
 * have the same members in the same order, each the very same text or the very same object: so it is with a document
 * from which a proof was taken twice, and telling it costs next to nothing.
 */
export function rememberForm(
  forms: RememberedForms,
  document: JsonObject,
  manner: string,
  make: () => Promise<CanonicalForm>,
): Promise<CanonicalForm> {
  const known = forms.find((one) => one.manner === manner && isSame(one.document, document));
  if (known !== undefined) return known.form;
  const form = make();
  forms.push({ document, manner, form });
  return form;
}

function isSame(one: JsonObject, other: JsonObject): boolean {
  if (one === other) return true;
  const names = Object.keys(one);
  const others = Object.keys(other);
  return (
    names.length === others.length &&
    names.every((name, index) => name === others[index] && one[name] === other[name])
  );
}
