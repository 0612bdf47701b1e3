import { addContainers, isJsonObject, type JsonObject } from '../../foundation/json/values.js';
import type { TemplateIris } from '../../linked-data/template/compile-template.js';
import type { Learnable } from './learnable.js';

/**
 * Whether every member `id` is one for JSON-LD too. In a text per language `id` is Indonesian, and checks that know things by
 * their id go by its name alone.
 */
export function idsAreIris({ unsecured, holes, values }: Learnable, iris: TemplateIris): boolean {
  const known = new Set([...iris.still, ...[...iris.holes].map((hole) => `<${values[hole]}>`)]);
  return (
    holes.every(({ name }, hole) => name !== 'id' || iris.holes.has(hole)) &&
    idsIn(unsecured).every((id) => known.has(`<${id}>`))
  );
}

function idsIn(document: JsonObject): readonly unknown[] {
  const ids: unknown[] = [];
  const open: object[] = [document];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    addContainers(value, open);
    if (isJsonObject(value) && Object.hasOwn(value, 'id')) ids.push(value['id']);
  }
  return ids;
}
