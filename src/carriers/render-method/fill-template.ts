import { escapeXml } from '../../foundation/escape-xml.js';
import { asList, isJsonObject, type JsonValue, ownMember } from '../../foundation/json/values.js';
import { unsafe } from './errors.js';
import { type TemplatePart, templateParts } from './template-parts.js';

/** Longest picture, in UTF-16 units, and most steps to make it: sections in sections multiply. */
export const MOST_LENGTH = 1_048_576;
const MOST_STEPS = 100_000;

interface Filling {
  text: string;
  steps: number;
}

/**
 * A Mustache template filled in with the values of a credential, each escaped for XML. What the credential does not say stays
 * empty.
 *
 * @throws MicrocertError `ERR_RENDER_METHOD_TEMPLATE`; `ERR_RENDER_METHOD_UNSAFE` where it grows too long.
 */
export function fillTemplate(template: string, view: JsonValue): string {
  const filling: Filling = { text: '', steps: 0 };
  fill(templateParts(template), [view], filling);
  return filling.text;
}

function fill(parts: readonly TemplatePart[], views: readonly JsonValue[], to: Filling): void {
  for (const part of parts) {
    step(to);
    if (part.kind === 'text') to.text += part.text;
    else if (part.kind === 'value') to.text += escapeXml(textOf(found(part.name, views)));
    else fillSection(part, views, to);
  }
}

function fillSection(
  { kind, name, parts }: Exclude<TemplatePart, { readonly kind: 'text' | 'value' }>,
  views: readonly JsonValue[],
  to: Filling,
): void {
  const value = found(name, views);
  const items = asList<JsonValue>(value);
  if (kind === 'unless') {
    if (!items.some((item) => step(to) && isSomething(item))) fill(parts, views, to);
    return;
  }
  // Looking at one that is nothing takes a step too.
  for (const item of items) if (step(to) && isSomething(item)) fill(parts, [item, ...views], to);
}

/** Counts a step; always true. */
function step(to: Filling): true {
  to.steps += 1;
  if (to.steps > MOST_STEPS || to.text.length > MOST_LENGTH) throw unsafe(TOO_LONG);
  return true;
}

/** Mustache counts these as nothing. */
function isSomething(value: JsonValue): boolean {
  return value !== null && value !== false && value !== '';
}

/** The first part of a path is looked for from the inmost section outwards, as Mustache does. */
function found(name: string, views: readonly JsonValue[]): JsonValue | undefined {
  if (name === '.') return views[0];
  const [first = '', ...rest] = name.split('.');
  const holder = views.find((view) => memberIn(view, first) !== undefined);
  return [first, ...rest].reduce<JsonValue | undefined>(
    (value, member) => memberIn(value, member),
    holder,
  );
}

function memberIn(value: JsonValue | undefined, name: string): JsonValue | undefined {
  if (Array.isArray(value)) return /^\d{1,6}$/.test(name) ? value[Number(name)] : undefined;
  return isJsonObject(value) ? ownMember(value, name) : undefined;
}

function textOf(value: JsonValue | undefined): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return '';
}

const TOO_LONG = {
  en: 'the picture grows longer than 1 MiB, or takes more than 100,000 steps to make',
  fr: 'l’image dépasserait 1 Mio, ou demande plus de 100 000 étapes',
};
