import { type JsonPointer, pointerTokens } from '../foundation/json/pointer.js';
import { memberOf } from '../foundation/json/values.js';
import { type Check, checkFrom, type Finding, type Policy } from '../foundation/report.js';
import { applyRules } from '../foundation/rule.js';
import type {
  ConformitySubject,
  ConsistencyRule,
  Framework,
  FrameworkElement,
  FrameworkRequirement,
} from './framework.js';

const NONE: ReadonlySet<JsonPointer> = new Set();

/**
 * Holds values that were parsed already against a framework: one check per element, id `<framework>.<key>`,
 * then one per consistency rule and per requirement, id of the rule.
 *
 * @param malformed - Places that could not be read (`/outcomes`, `/award/learner`; `''`, `/award` and `/issuer` for
 * a whole document); what depends on them is `indeterminate`.
 */
export function applyFramework(
  framework: Framework,
  subject: ConformitySubject,
  malformed: ReadonlySet<JsonPointer> = NONE,
): readonly Check[] {
  return [
    ...framework.elements.map((element) => checkElement(framework, element, subject, malformed)),
    ...framework.consistency.map((rule) => checkConsistency(rule, subject, malformed)),
    ...(framework.requirements ?? []).map((rule) => checkRequirement(rule, subject, malformed)),
  ];
}

/**
 * The policy that judges checks of a framework: what was read must be well-formed and every mandatory element that
 * can be described at this stage must be; nothing else may fail.
 *
 * @param checks - All checks that will be judged, those of {@link applyFramework} and those on shape.
 */
export function conformityPolicy(
  framework: Framework,
  checks: readonly Check[],
  stage: FrameworkElement['stage'],
): Policy {
  const mandatory = framework.elements
    .filter((element) => element.mandatory && (stage === 'award' || element.stage === 'definition'))
    .map((element) => elementCheckId(framework, element));
  const ids = checks.map(({ id }) => id);
  const requires = new Set([...ids.filter((id) => id.endsWith('.shape')), ...mandatory]);
  return {
    id: framework.id,
    requires: [...requires],
    heeds: ids.filter((id) => !requires.has(id)),
  };
}

/** Id of the check on an element. */
export function elementCheckId({ id }: Framework, { key }: FrameworkElement): string {
  return `${id}.${key}`;
}

function checkElement(
  framework: Framework,
  element: FrameworkElement,
  subject: ConformitySubject,
  malformed: ReadonlySet<JsonPointer>,
): Check {
  const id = elementCheckId(framework, element);
  if (element.stage === 'award' && subject.award === undefined)
    return { id, outcome: 'skipped', findings: [] };

  const absent = applyRules([element.given], subject);
  if (absent.length === 0) return checkFrom(id, applyRules(element.rules, subject));

  const unread = unreadOf(element, malformed);
  if (unread.length > 0) return notLookedAt(id, unread);

  const severity = element.mandatory ? 'error' : 'info';
  const findings = absent.map((finding) => ({ ...finding, severity }) as const);
  return { id, outcome: element.mandatory ? 'failed' : 'skipped', findings };
}

function checkConsistency(
  rule: ConsistencyRule,
  subject: ConformitySubject,
  malformed: ReadonlySet<JsonPointer>,
): Check {
  const unread = unreadOf(rule, malformed);
  if (unread.length > 0) return notLookedAt(rule.id, unread);
  if (rule.reads.some((place) => valueAt(subject, place) === undefined)) {
    return { id: rule.id, outcome: 'skipped', findings: [] };
  }
  return checkFrom(rule.id, applyRules([rule], subject));
}

function checkRequirement(
  rule: FrameworkRequirement,
  subject: ConformitySubject,
  malformed: ReadonlySet<JsonPointer>,
): Check {
  if (rule.stage === 'award' && subject.award === undefined)
    return { id: rule.id, outcome: 'skipped', findings: [] };
  const unread = unreadOf(rule, malformed);
  return unread.length > 0
    ? notLookedAt(rule.id, unread)
    : checkFrom(rule.id, applyRules([rule], subject));
}

/** The places among those of a rule that could not be read: none, as a rule. */
function unreadOf(
  { reads }: { readonly reads: readonly JsonPointer[] },
  malformed: ReadonlySet<JsonPointer>,
): readonly JsonPointer[] {
  return malformed.size === 0 ? [] : reads.filter((place) => isWithin(place, malformed));
}

/** Whether a place lies in one that could not be read. */
function isWithin(place: JsonPointer, malformed: ReadonlySet<JsonPointer>): boolean {
  const inDefinition = !/^\/(award|issuer)(\/|$)/.test(place);
  if (inDefinition && malformed.has('')) return true;
  return [...malformed].some(
    (wrong) => wrong !== '' && (place === wrong || place.startsWith(`${wrong}/`)),
  );
}

/** Asked for every award of a cohort: without lists that are thrown away. */
function valueAt({ definition, award, issuer }: ConformitySubject, place: JsonPointer): unknown {
  let value: unknown;
  let isFirst = true;
  for (const token of tokensOf(place)) {
    if (!isFirst) value = memberOf(value, token);
    else if (token === 'award') value = award;
    else value = token === 'issuer' ? issuer : memberOf(definition, token);
    isFirst = false;
  }
  return isFirst ? memberOf(definition, '') : value;
}

/** Rules read the same few places of every definition, so each is taken apart once. */
const TOKENS = new Map<JsonPointer, readonly string[]>();

function tokensOf(place: JsonPointer): readonly string[] {
  const known = TOKENS.get(place);
  if (known !== undefined) return known;
  const tokens = pointerTokens(place);
  TOKENS.set(place, tokens);
  return tokens;
}

function notLookedAt(id: string, places: readonly JsonPointer[]): Check {
  const findings = places.map(
    (pointer): Finding => ({
      code: 'conformity.not-looked-at',
      severity: 'info',
      pointer,
      message: {
        en: 'this was not looked at, because something in it is not well-formed',
        fr: 'ceci n’a pas été examiné, car une partie en est mal formée',
      },
      hint: {
        en: 'correct the findings on its form first',
        fr: 'corriger d’abord les constats sur sa forme',
      },
    }),
  );
  return { id, outcome: 'indeterminate', findings };
}
