import { isMicrocertError } from '../../foundation/errors/index.js';
import { type Integrity, matchesMultihash, matchesSri } from '../../foundation/integrity.js';
import { appendPointer } from '../../foundation/json/pointer.js';
import { type JsonObject, stringMember } from '../../foundation/json/values.js';
import { type Placed, valuesAt } from '../../foundation/json/values-at.js';
import type { Check, Finding } from '../../foundation/report.js';
import { failed, finding, indeterminate, passed, skipped } from '../outcomes.js';
import type { Session } from '../session.js';

const ID = 'document.related-resources';

/**
 * Whether what a credential refers to by a digest is what stands at its address now. It can be asked only where a
 * fetcher is given.
 *
 * @see https://www.w3.org/TR/vc-data-model-2.0/#integrity-of-related-resources
 */
export async function checkRelatedResources(
  document: JsonObject,
  session: Session,
): Promise<Check> {
  const resources = valuesAt(document, 'relatedResource');
  if (resources.length === 0) return skipped(ID);
  const findings: Finding[] = [];
  for (const resource of resources) findings.push(...(await look(resource, session)));
  if (findings.some(({ code }) => code === 'resource.changed')) return failed(ID, ...findings);
  return findings.length > 0 ? indeterminate(ID, ...findings) : passed(ID);
}

async function look(
  { value: resource, pointer }: Placed,
  session: Session,
): Promise<readonly Finding[]> {
  const url = stringMember(resource, 'id');
  const digestSRI = stringMember(resource, 'digestSRI');
  const digestMultibase = stringMember(resource, 'digestMultibase');
  // What is not well-formed is the data model's matter.
  if (url === undefined || (digestSRI ?? digestMultibase) === undefined) return [];
  try {
    const { bytes } = await session.fetch({ url, purpose: 'related-resource', accept: '*/*' });
    const answers: Integrity[] = [
      ...(digestSRI === undefined ? [] : [await matchesSri(bytes, digestSRI)]),
      ...(digestMultibase === undefined ? [] : [await matchesMultihash(bytes, digestMultibase)]),
    ];
    if (answers.includes('other')) return [finding('error', 'resource.changed', pointer, CHANGED)];
    return answers.includes('unknown')
      ? [finding('warning', 'resource.digest-unknown', pointer, UNKNOWN)]
      : [];
  } catch (error) {
    if (!isMicrocertError(error)) throw error;
    const hint = error.hint ?? error.text;
    return [
      finding('warning', 'resource.not-fetched', appendPointer(pointer, 'id'), NOT_FETCHED, hint),
    ];
  }
}

const CHANGED = {
  en: 'what stands at this address is not what the credential refers to',
  fr: 'ce qui figure à cette adresse n’est pas ce que vise le justificatif',
};
const UNKNOWN = {
  en: 'the digest is of a kind that is not known here',
  fr: 'l’empreinte est d’un type inconnu ici',
};
const NOT_FETCHED = {
  en: 'whether the resource is still the same was not looked at',
  fr: 'il n’a pas été vérifié que la ressource est restée la même',
};
