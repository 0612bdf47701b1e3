import { endorsableIds } from '../../formats/open-badges/index.js';
import { appendPointer, type JsonPointer } from '../../foundation/json/pointer.js';
import { addStop, pointerAlong, type Stop } from '../../foundation/json/trail.js';
import {
  addContainers,
  asList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  memberOf,
  stringMember,
} from '../../foundation/json/values.js';
import type { Check, Finding } from '../../foundation/report.js';
import { failed, finding, indeterminate, passed, skipped } from '../outcomes.js';
import type { PartReport } from '../report.js';
import { roleOf } from '../role-of.js';

const ID = 'endorsements';

/** An endorsement inside a credential, with its place and what it hangs on: an object with proofs, or a JWT. */
export interface Endorsement {
  readonly pointer: JsonPointer;
  readonly content: JsonObject | string;
  readonly holder: JsonObject;
}

/**
 * Every endorsement in a credential, wherever it hangs: on the credential, the achievement, a profile. Endorsements
 * inside endorsements, and inside the credentials of a record, are theirs to hold.
 *
 * @see https://www.imsglobal.org/spec/ob/v3p0/#endorsementcredential
 */
export function endorsementsIn(document: JsonObject): readonly Endorsement[] {
  const own = roleOf(document) === 'record' ? withoutCredentials(document) : document;
  if (!mentionsEndorsements(own)) return [];
  const found: Endorsement[] = [];
  const open: Stop[] = [{ value: own, trail: undefined }];
  for (let stop = open.pop(); stop !== undefined; stop = open.pop()) {
    for (const token of Object.keys(stop.value)) {
      const isKind = KINDS.get(token); // no index of an array
      if (isKind === undefined) addStop(open, stop, token);
      else found.push(...entriesAt(stop, token, isKind));
    }
  }
  return found.sort((a, b) => (a.pointer < b.pointer ? -1 : 1));
}

function withoutCredentials({
  credentialSubject: subject = null,
  ...rest
}: JsonObject): JsonObject {
  if (!isJsonObject(subject)) return { ...rest, credentialSubject: subject };
  const { verifiableCredential: _, ...others } = subject;
  return { ...rest, credentialSubject: others };
}

/** Whether a member has the name of one that holds endorsements: in most credentials none has. */
function mentionsEndorsements(document: JsonObject): boolean {
  const open: object[] = [document];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    for (const name of KINDS.keys()) if (Object.hasOwn(value, name)) return true;
    addContainers(value, open);
  }
  return false;
}

const KINDS: ReadonlyMap<string, (content: unknown) => boolean> = new Map<
  string,
  (content: unknown) => boolean
>([
  ['endorsement', isJsonObject],
  ['endorsementJwt', (content: unknown) => typeof content === 'string'],
]);

/** The endorsements in a member that holds one or several. */
function entriesAt(
  { value: holder, trail }: Stop,
  name: string,
  isKind: (content: unknown) => boolean,
): readonly Endorsement[] {
  const member = holder[name];
  const place = pointerAlong({ token: name, above: trail });
  return asList<JsonValue>(member).flatMap((content, index) => {
    const pointer = Array.isArray(member) ? appendPointer(place, index) : place;
    return isKind(content) ? [{ pointer, content: content as JsonObject | string, holder }] : [];
  });
}

/**
 * Whether an endorsement, inside or as a JWT, is about what it hangs on. One about something else may be as good as can
 * be: hung here, it lends its weight to what the endorser never saw.
 *
 * @see https://www.imsglobal.org/spec/ob/v3p0/#endorsementsubject
 */
export function aboutFindings(
  { pointer, holder }: Omit<Endorsement, 'content'>,
  endorsement: JsonObject | undefined,
): readonly Finding[] {
  if (endorsement === undefined) return [];
  const subjects = asList<JsonValue>(memberOf(endorsement, 'credentialSubject'));
  const named = subjects.flatMap((subject) => stringMember(subject, 'id') ?? []);
  const ids = endorsableIds(holder);
  const isAbout =
    named.length > 0 && named.length === subjects.length && named.every((id) => ids.includes(id));
  return isAbout ? [] : [finding('warning', 'endorsements.other-subject', pointer, OTHER_SUBJECT)];
}

/**
 * What the reports on endorsements come to, and whether they are about what they hang on. Someone else's word about a
 * credential does not make it good or bad, so the policies of this library do not decide by it; a policy of the caller's
 * own can.
 */
export function checkEndorsements(
  parts: readonly PartReport[],
  about: readonly Finding[],
  complete: boolean,
): Check {
  const reports = parts.filter(({ role }) => role === 'endorsement');
  const unheld = reports.flatMap(({ pointer, report: { verdict } }) =>
    verdict === 'accepted'
      ? []
      : [finding('warning', `endorsements.${verdict}`, pointer, SAID[verdict])],
  );
  const findings = [...unheld, ...about];
  const fails =
    about.length > 0 || reports.some(({ report: { verdict } }) => verdict === 'rejected');
  if (fails) return failed(ID, ...findings, ...(complete ? [] : [TOO_MANY]));
  if (!complete) return indeterminate(ID, ...findings, TOO_MANY);
  if (reports.length === 0) return skipped(ID);
  return findings.length > 0 ? indeterminate(ID, ...findings) : passed(ID);
}

const OTHER_SUBJECT = {
  en: 'this endorsement is about something else than what it hangs on',
  fr: 'cette recommandation porte sur autre chose que ce à quoi elle est attachée',
};
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
