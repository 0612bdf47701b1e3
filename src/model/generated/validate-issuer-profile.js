function isString(value) {
  return typeof value == "string";
}
function isBoolean(value) {
  return typeof value == "boolean";
}
function isObject(value) {
  return typeof value == "object" && value !== null && !Array.isArray(value);
}
function isNumber(value) {
  return typeof value == "number" && Number.isFinite(value);
}
function isInteger(value) {
  return isNumber(value) && value % 1 === 0;
}
function isLonger(text, most) {
  if (text.length <= most) return !1;
  let characters = 0;
  for (const _ of text) characters += 1;
  return characters > most;
}
function maybe(value, holds) {
  return value === void 0 || holds(value);
}
function all(list, hold) {
  for (let at = 0; at < list.length; at += 1) if (!hold(list[at])) return !1;
  return !0;
}
function oneOrAll(value, hold) {
  return Array.isArray(value) ? all(value, hold) : hold(value);
}
let matches1Expression;
function matches1(text) {
  return matches1Expression ??= new RegExp('^[A-Za-z][A-Za-z0-9+.\\-]*:[^\\u0000-\\u0020<>"{}|\\\\^`]+$', "u"), matches1Expression.test(text);
}
function followsIri(value) {
  return isString(value) && !isLonger(value, 2048) && matches1(value);
}
let matches3Expression;
function matches3(text) {
  return matches3Expression ??= new RegExp("\\S", "u"), matches3Expression.test(text);
}
function followsText(value) {
  return isString(value) && !isLonger(value, 1e5) && matches3(value);
}
let matches5Expression;
function matches5(text) {
  return matches5Expression ??= new RegExp("^[A-Z]{2}$", "u"), matches5Expression.test(text);
}
function followsCountry(value) {
  return isString(value) && matches5(value);
}
let matches7Expression;
function matches7(text) {
  return matches7Expression ??= new RegExp('^https?://[^\\u0000-\\u0020<>"{}|\\\\^`]+$', "u"), matches7Expression.test(text);
}
function followsLink(value) {
  return isString(value) && !isLonger(value, 2048) && matches7(value);
}
let matches10Expression;
function matches10(text) {
  return matches10Expression ??= new RegExp("^[^\\s@]+@[^\\s@]+$", "u"), matches10Expression.test(text);
}
function holds9(value) {
  return isString(value) && matches10(value);
}
let matches13Expression;
function matches13(text) {
  return matches13Expression ??= new RegExp("^(name|sourcedId|systemId|productId|userName|accountId|emailAddress|nationalIdentityNumber|isbn|issn|lisSourcedId|oneRosterSourcedId|sisSourcedId|ltiContextId|ltiDeploymentId|ltiToolId|ltiPlatformId|ltiUserId|identifier|ext:[A-Za-z0-9._]+)$", "u"), matches13Expression.test(text);
}
function followsIdentifierType(value) {
  return isString(value) && matches13(value);
}
function followsIdentifier(value) {
  for (let name15 in value) if (!(name15 === "type" || name15 === "value")) return !1;
  return isObject(value) && followsIdentifierType(value.type) && followsText(value.value);
}
function holds12(value) {
  return Array.isArray(value) && value.length <= 1e3 && value.length >= 1 && all(value, followsIdentifier);
}
let matches17Expression;
function matches17(text) {
  return matches17Expression ??= new RegExp('^(https?://[^\\u0000-\\u0020<>"{}|\\\\^`]+|data:image/(png|svg\\+xml);base64,[A-Za-z0-9+/]+=*)$', "u"), matches17Expression.test(text);
}
function followsPictureAddress(value) {
  return isString(value) && !isLonger(value, 1048576) && matches17(value);
}
let matches20Expression;
function matches20(text) {
  return matches20Expression ??= new RegExp("^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*$", "u"), matches20Expression.test(text);
}
function followsLanguage(value) {
  return isString(value) && matches20(value);
}
function followsLanguageMap(value) {
  for (let name19 in value) if (!(followsLanguage(name19) && followsText(value[name19]))) return !1;
  return isObject(value) && Object.keys(value).length <= 100 && Object.keys(value).length >= 1;
}
function followsPicture(value) {
  for (let name22 in value) if (!(name22 === "url" || name22 === "caption")) return !1;
  return isObject(value) && followsPictureAddress(value.url) && maybe(value.caption, followsLanguageMap);
}
function holds24(value) {
  return isObject(value) && value["@context"] !== void 0 && value.type !== void 0 && value.issuer !== void 0 && value.credentialSubject !== void 0;
}
let matches27Expression;
function matches27(text) {
  return matches27Expression ??= new RegExp("^(\\s*\\{[\\s\\S]*|[\\w-]+\\.[\\w-]+\\.[\\w-]+)$", "u"), matches27Expression.test(text);
}
function holds26(value) {
  return isString(value) && !isLonger(value, 1048576) && matches27(value);
}
function followsEndorsement(value) {
  return isObject(value) ? holds24(value) : holds26(value);
}
function holds23(value) {
  return Array.isArray(value) && value.length <= 32 && value.length >= 1 && all(value, followsEndorsement);
}
function follows(value) {
  for (let name31 in value) if (!(name31 === "$schema" || name31 === "id" || name31 === "name" || name31 === "country" || name31 === "region" || name31 === "website" || name31 === "email" || name31 === "identifiers" || name31 === "image" || name31 === "endorsements")) return !1;
  return isObject(value) && maybe(value.$schema, isString) && followsIri(value.id) && followsText(value.name) && maybe(value.country, followsCountry) && maybe(value.region, followsText) && maybe(value.website, followsLink) && maybe(value.email, holds9) && maybe(value.identifiers, holds12) && maybe(value.image, followsPicture) && maybe(value.endorsements, holds23);
}
export {
  follows as accepts
};
export const schema = "{\"properties\":{\"$schema\":{\"type\":\"string\"},\"id\":{\"$ref\":\"#/$defs/iri\"},\"name\":{\"$ref\":\"#/$defs/text\"},\"country\":{\"$ref\":\"#/$defs/country\"},\"region\":{\"$ref\":\"#/$defs/text\"},\"website\":{\"$ref\":\"#/$defs/link\"},\"email\":{\"type\":\"string\",\"pattern\":\"^[^\\\\s@]+@[^\\\\s@]+$\"},\"identifiers\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/identifier\"},\"minItems\":1,\"maxItems\":1000},\"image\":{\"$ref\":\"#/$defs/picture\"},\"endorsements\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/endorsement\"},\"minItems\":1,\"maxItems\":32}},\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"$id\":\"https://w3id.org/microcert/schemas/issuer-profile.schema.json\",\"type\":\"object\",\"required\":[\"id\",\"name\"],\"additionalProperties\":false,\"$defs\":{\"iri\":{\"type\":\"string\",\"maxLength\":2048,\"pattern\":\"^[A-Za-z][A-Za-z0-9+.\\\\-]*:[^\\\\u0000-\\\\u0020<>\\\"{}|\\\\\\\\^`]+$\"},\"link\":{\"type\":\"string\",\"maxLength\":2048,\"pattern\":\"^https?://[^\\\\u0000-\\\\u0020<>\\\"{}|\\\\\\\\^`]+$\"},\"picture-address\":{\"type\":\"string\",\"maxLength\":1048576,\"pattern\":\"^(https?://[^\\\\u0000-\\\\u0020<>\\\"{}|\\\\\\\\^`]+|data:image/(png|svg\\\\+xml);base64,[A-Za-z0-9+/]+=*)$\"},\"language\":{\"type\":\"string\",\"pattern\":\"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*$\"},\"text\":{\"type\":\"string\",\"maxLength\":100000,\"pattern\":\"\\\\S\"},\"languageMap\":{\"type\":\"object\",\"minProperties\":1,\"maxProperties\":100,\"propertyNames\":{\"$ref\":\"#/$defs/language\"},\"additionalProperties\":{\"$ref\":\"#/$defs/text\"}},\"country\":{\"type\":\"string\",\"pattern\":\"^[A-Z]{2}$\"},\"identifierType\":{\"type\":\"string\",\"pattern\":\"^(name|sourcedId|systemId|productId|userName|accountId|emailAddress|nationalIdentityNumber|isbn|issn|lisSourcedId|oneRosterSourcedId|sisSourcedId|ltiContextId|ltiDeploymentId|ltiToolId|ltiPlatformId|ltiUserId|identifier|ext:[A-Za-z0-9._]+)$\"},\"identifier\":{\"properties\":{\"type\":{\"$ref\":\"#/$defs/identifierType\"},\"value\":{\"$ref\":\"#/$defs/text\"}},\"type\":\"object\",\"required\":[\"type\",\"value\"],\"additionalProperties\":false},\"picture\":{\"properties\":{\"url\":{\"$ref\":\"#/$defs/picture-address\"},\"caption\":{\"$ref\":\"#/$defs/languageMap\"}},\"type\":\"object\",\"required\":[\"url\"],\"additionalProperties\":false},\"endorsement\":{\"if\":{\"type\":\"object\"},\"then\":{\"type\":\"object\",\"required\":[\"@context\",\"type\",\"issuer\",\"credentialSubject\"],\"additionalProperties\":{}},\"else\":{\"type\":\"string\",\"maxLength\":1048576,\"pattern\":\"^(\\\\s*\\\\{[\\\\s\\\\S]*|[\\\\w-]+\\\\.[\\\\w-]+\\\\.[\\\\w-]+)$\"}}}}";
