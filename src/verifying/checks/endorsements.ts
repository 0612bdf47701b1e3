import { appendPointer, type JsonPointer } from '../../foundation/json/pointer.js';
import {
  asList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
} from '../../foundation/json/values.js';
import type { Check } from '../../foundation/report.js';
import { failed, finding, indeterminate, passed, skipped } from '../outcomes.js';
import type { PartReport } from '../report.js';

const ID = 'endorsements';

/** An endorsement inside a credential, with its place: an object with proofs, or a JWT. */
export interface Endorsement {
  readonly pointer: JsonPointer;
  readonly content: JsonObject | string;
}

/**
 * Every endorsement in a credential, wherever it hangs: on the credential, the achievement, a profile. Endorsements
 * inside endorsements are theirs to hold.
 *
 * @see https://www.imsglobal.org/spec/ob/v3p0/#endorsementcredential
 */
export function endorsementsIn(document: JsonObject): readonly Endorsement[] {
  const found: Endorsement[] = [];
  const open: [JsonValue, JsonPointer][] = [[document, '']];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [value, pointer] = next;
    for (const [name, member] of membersOf(value)) {
      const place = appendPointer(pointer, name);
      const isKind = Array.isArray(value) ? undefined : KINDS.get(name);
      if (isKind === undefined) open.push([member, place]);
      else found.push(...entriesOf(member, place).filter(({ content }) => isKind(content)));
    }
  }
  return found.sort((a, b) => (a.pointer < b.pointer ? -1 : 1));
}

function membersOf(value: JsonValue): readonly [string, JsonValue][] {
  return typeof value === 'object' && value !== null ? Object.entries(value as JsonObject) : [];
}

const KINDS: ReadonlyMap<string, (content: unknown) => boolean> = new Map<
  string,
  (content: unknown) => boolean
>([
  ['endorsement', isJsonObject],
  ['endorsementJwt', (content: unknown) => typeof content === 'string'],
]);

function entriesOf(member: JsonValue, place: JsonPointer): readonly Endorsement[] {
  return asList<JsonValue>(member).map((content, index) => ({
    pointer: Array.isArray(member) ? appendPointer(place, index) : place,
    content: content as JsonObject | string,
  }));
}

/**
 * What the reports on endorsements come to. Someone else's word about a credential does not make it good or bad, so the
 * policies of this library do not decide by it; a policy of the caller's own can.
 */
export function checkEndorsements(parts: readonly PartReport[], complete: boolean): Check {
  const reports = parts.filter(({ role }) => role === 'endorsement');
  const findings = reports.flatMap(({ pointer, report: { verdict } }) =>
    verdict === 'accepted'
      ? []
      : [finding('warning', `endorsements.${verdict}`, pointer, SAID[verdict])],
  );
  if (!complete) return indeterminate(ID, ...findings, TOO_MANY);
  if (reports.length === 0) return skipped(ID);
  if (reports.some(({ report }) => report.verdict === 'rejected')) return failed(ID, ...findings);
  return findings.length > 0 ? indeterminate(ID, ...findings) : passed(ID);
}

const SAID = {
  rejected: {
    en: 'this endorsement does not hold: see its own report',
    fr: 'cette recommandation ne tient pas : voir son propre rapport',
  },
  undetermined: {
    en: 'this endorsement could not be judged: see its own report',
    fr: 'cette recommandation n’a pas pu être jugée : voir son propre rapport',
  },
};

const TOO_MANY = finding('warning', 'limits.credentials', '', {
  en: 'there are more endorsements than one verification looks at',
  fr: 'il y a plus de recommandations qu’une vérification n’en examine',
});
