import type { TemplateRenderMethod } from '../formats/open-badges/index.js';
import { asList, copyJson, deepFreeze, type JsonValue } from '../foundation/json/values.js';

/**
 * The render methods that an issuer writes, checked by their shape.
 *
 * @throws TypeError for anything else than what `svgRenderMethod` makes.
 */
export function renderMethodsIn(
  given: TemplateRenderMethod | readonly TemplateRenderMethod[] | undefined,
): readonly TemplateRenderMethod[] | undefined {
  if (given === undefined) return undefined;
  const methods = asList(given);
  if (methods.length === 0 || !methods.every(isTemplateRenderMethod))
    throw new TypeError(
      'createIssuer: option "renderMethod" must be one or several of what svgRenderMethod makes',
    );
  // A worker on another thread is given them too, and nobody may change them once the issuer is made.
  return deepFreeze(
    copyJson(methods as unknown as JsonValue) as unknown as readonly TemplateRenderMethod[],
  );
}

function isTemplateRenderMethod(value: unknown): value is TemplateRenderMethod {
  if (typeof value !== 'object' || value === null) return false;
  const { type, renderSuite, template } = value as Readonly<Record<string, unknown>>;
  return (
    type === 'TemplateRenderMethod' &&
    renderSuite === 'svg-mustache' &&
    ((typeof template === 'string' && template.startsWith('data:image/svg+xml')) ||
      (typeof template === 'object' && template !== null && 'id' in template))
  );
}
