import {
  asList,
  type JsonObject,
  type JsonValue,
  memberOf,
  stringMember,
} from '../../foundation/json/values.js';
import { type Placed, valuesAt } from '../../foundation/json/values-at.js';
import type { Check } from '../../foundation/report.js';
import { holdsAgainst } from '../foreign-schema.js';
import { failed, finding, indeterminate, passed, skipped } from '../outcomes.js';
import { roleOf } from '../role-of.js';
import type { Session } from '../session.js';

const ID = 'credential.schema';

/** Schemas of Open Badges, in each of the forms their address has had: our own check of the structure stands for them. */
const OPEN_BADGES =
  /^https:\/\/purl\.imsglobal\.org\/spec\/ob\/v3p0\/schema\/json(?:-ld)?\/ob_v3p0_(?:any)?(?:achievement|endorsement)credential(?:_schema|-jsonschema1)\.json$/;

/** The same of a learner record. */
const CLR =
  /^https:\/\/purl\.imsglobal\.org\/spec\/clr\/v2p0\/schema\/json(?:-ld)?\/clr_v2p0_(?:any)?clrcredential(?:_schema|-jsonschema1)\.json$/;

const KNOWN_TYPES = ['1EdTechJsonSchemaValidator2019', 'JsonSchema'];

/**
 * Whether a credential holds against the schemas that it names. Those of Open Badges are never fetched: the check of
 * the structure stands for them. Others are fetched where that is allowed, and are a doubt where it is not.
 *
 * @see https://www.w3.org/TR/vc-data-model-2.0/#data-schemas
 */
export async function checkCredentialSchema(
  document: JsonObject,
  session: Session,
): Promise<Check> {
  const schemas = valuesAt(document, 'credentialSchema');
  if (schemas.length === 0) return skipped(ID);
  const checks: Check[] = [];
  for (const schema of schemas) checks.push(await look(document, schema, session));
  const findings = checks.flatMap((check) => check.findings);
  const worst = WORST_FIRST.find((outcome) => checks.some((check) => check.outcome === outcome));
  return worst === 'failed'
    ? failed(ID, ...findings)
    : worst === 'indeterminate'
      ? indeterminate(ID, ...findings)
      : passed(ID, ...findings);
}

/** Whether a credential names a schema that is not ours: the whole of the credential is held against it. */
export function namesForeignSchema(document: JsonObject): boolean {
  const urls = valuesAt(document, 'credentialSchema').map(({ value }) => stringMember(value, 'id'));
  return urls.some((url) => url === undefined || !OPEN_BADGES.test(url));
}

const WORST_FIRST = ['failed', 'indeterminate'] as const;

async function look(
  document: JsonObject,
  { value: schema, pointer }: Placed,
  session: Session,
): Promise<Check> {
  const url = stringMember(schema, 'id');
  const type = asList<JsonValue>(memberOf(schema, 'type')).find((name) =>
    KNOWN_TYPES.includes(String(name)),
  );
  if (type === undefined || url === undefined)
    return indeterminate(ID, finding('warning', 'schema.unknown-type', pointer, UNKNOWN_TYPE));
  if (OPEN_BADGES.test(url)) return passed(ID);
  if (CLR.test(url) && roleOf(document) === 'record') return passed(ID);
  return holdsAgainst({ url, pointer, document }, session);
}

const UNKNOWN_TYPE = {
  en: 'the credential names a schema of a kind that is not known here',
  fr: 'le justificatif désigne un schéma d’un type inconnu ici',
};
