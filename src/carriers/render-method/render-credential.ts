import { CARRIERS_TEXTS } from '../../foundation/errors/carriers-texts.js';
import { MicrocertError } from '../../foundation/errors/index.js';
import { matchesMultihash } from '../../foundation/integrity.js';
import { pointerTokens } from '../../foundation/json/pointer.js';
import {
  asList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  ownMember,
  stringMember,
} from '../../foundation/json/values.js';
import { unreadable } from './errors.js';
import { fillTemplate, MOST_LENGTH } from './fill-template.js';
import { safeSvg } from './safe-svg.js';

/** What a credential is shown with besides itself. */
export interface RenderCredentialOptions {
  /**
   * Templates that the caller fetched, by their address: nothing is fetched here. Each must be the one that the issuer signed
   * the digest of.
   */
  readonly templates?: Readonly<Record<string, string>>;
}

/**
 * The picture that the issuer wants a credential shown by, as SVG that only draws; `undefined` where the credential names none of
 * kind `svg-mustache`, or only such as have to be fetched first. It proves nothing: verify the credential, and show the verdict
 * outside of the picture.
 *
 * @param credential - The credential as JSON: for a JWT, its payload.
 * @throws MicrocertError `ERR_RENDER_METHOD_TEMPLATE`, `ERR_RENDER_METHOD_UNSAFE`, `ERR_RENDER_METHOD_DIGEST`.
 * @see https://www.w3.org/TR/vc-render-method/
 */
export async function renderCredentialSvg(
  credential: object,
  { templates = {} }: RenderCredentialOptions = {},
): Promise<string | undefined> {
  const document = credential as JsonObject;
  for (const method of asList<JsonValue>(document['renderMethod'])) {
    if (!isSvgMustache(method)) continue;
    const template = await templateOf(method, templates);
    if (template !== undefined)
      return safeSvg(fillTemplate(template, shownOf(document, method['renderProperty'])));
  }
  return undefined;
}

function isSvgMustache(value: JsonValue): value is JsonObject {
  return (
    isJsonObject(value) &&
    asList<JsonValue>(value['type']).includes('TemplateRenderMethod') &&
    value['renderSuite'] === 'svg-mustache'
  );
}

async function templateOf(
  { template }: JsonObject,
  templates: Readonly<Record<string, string>>,
): Promise<string | undefined> {
  const url = typeof template === 'string' ? template : stringMember(template, 'id');
  if (url === undefined) return undefined;
  const text = url.startsWith('data:') ? textInDataUrl(url) : fetched(templates, url);
  const digest = stringMember(template, 'digestMultibase');
  if (text === undefined) return undefined;
  // A page that changes what it serves would change what the issuer is taken to say.
  if (digest === undefined) return url.startsWith('data:') ? text : undefined;
  if ((await matchesMultihash(new TextEncoder().encode(text), digest)) !== 'same')
    throw new MicrocertError('ERR_RENDER_METHOD_DIGEST', {}, CARRIERS_TEXTS);
  return text;
}

function fetched(templates: Readonly<Record<string, string>>, url: string): string | undefined {
  return Object.hasOwn(templates, url) ? templates[url] : undefined;
}

const dataUrl = /^data:image\/svg\+xml(?:;charset=utf-8)?(;base64)?,/i;

/** @see https://www.rfc-editor.org/rfc/rfc2397 */
function textInDataUrl(url: string): string {
  const head = dataUrl.exec(url);
  if (head === null || url.length > 2 * MOST_LENGTH) throw unreadable(HINTS.data);
  const body = url.slice(head[0].length);
  try {
    if (head[1] === undefined) return decodeURIComponent(body);
    const bytes = Uint8Array.from(atob(body), (sign) => sign.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw unreadable(HINTS.data, cause);
  }
}

/** What of the credential the issuer lets be shown. */
function shownOf(document: JsonObject, pointers: JsonValue | undefined): JsonValue {
  if (pointers === undefined) return document;
  const shown: Record<string, JsonValue> = {};
  for (const pointer of asList<JsonValue>(pointers)) {
    const tokens = typeof pointer === 'string' ? pointerTokens(pointer) : [];
    if (tokens.length > 0 && tokens.length <= MOST_TOKENS) copyAlong(tokens, document, shown);
  }
  return shown;
}

const MOST_TOKENS = 64;

/** Items of a list keep their numbers: paths are the same whether all is shown or not. */
function copyAlong(
  tokens: readonly string[],
  from: JsonValue,
  to: Record<string, JsonValue>,
): void {
  const [token = '', ...rest] = tokens;
  const value = Array.isArray(from)
    ? from[Number(token)]
    : isJsonObject(from)
      ? ownMember(from, token)
      : undefined;
  if (value === undefined || token === '__proto__') return;
  if (rest.length === 0) {
    to[token] = value;
    return;
  }
  const inner = { ...(isJsonObject(to[token]) ? (to[token] as JsonObject) : {}) };
  copyAlong(rest, value, inner);
  to[token] = inner;
}

const HINTS = {
  data: {
    en: 'a template inside a credential is written data:image/svg+xml;base64,…',
    fr: 'un modèle contenu dans un justificatif s’écrit data:image/svg+xml;base64,…',
  },
} as const;
