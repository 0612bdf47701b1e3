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
function holds5(value) {
  return isString(value) && !isLonger(value, 64);
}
function holds9(value) {
  return isInteger(value) && (!isNumber(value) || value <= 4294967295 && value >= 0);
}
function holds8(value) {
  for (let name11 in value) if (!(name11 === "purpose" || name11 === "list" || name11 === "index")) return !1;
  return isObject(value) && followsText(value.purpose) && followsIri(value.list) && holds9(value.index);
}
function holds7(value) {
  return Array.isArray(value) && value.length <= 8 && value.length >= 1 && all(value, holds8);
}
function follows(value) {
  for (let name13 in value) if (!(name13 === "$schema" || name13 === "about" || name13 === "comment" || name13 === "name" || name13 === "description" || name13 === "id" || name13 === "validUntil" || name13 === "status")) return !1;
  return isObject(value) && maybe(value.$schema, isString) && followsIri(value.about) && followsText(value.comment) && maybe(value.name, followsText) && maybe(value.description, followsText) && maybe(value.id, followsIri) && maybe(value.validUntil, holds5) && maybe(value.status, holds7);
}
export {
  follows as accepts
};
export const schema = "{\"properties\":{\"$schema\":{\"type\":\"string\"},\"about\":{\"$ref\":\"#/$defs/iri\"},\"comment\":{\"$ref\":\"#/$defs/text\"},\"name\":{\"$ref\":\"#/$defs/text\"},\"description\":{\"$ref\":\"#/$defs/text\"},\"id\":{\"$ref\":\"#/$defs/iri\"},\"validUntil\":{\"type\":\"string\",\"maxLength\":64},\"status\":{\"type\":\"array\",\"items\":{\"properties\":{\"purpose\":{\"$ref\":\"#/$defs/text\"},\"list\":{\"$ref\":\"#/$defs/iri\"},\"index\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":4294967295}},\"type\":\"object\",\"required\":[\"purpose\",\"list\",\"index\"],\"additionalProperties\":false},\"minItems\":1,\"maxItems\":8}},\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"$id\":\"https://w3id.org/microcert/schemas/endorsement.schema.json\",\"type\":\"object\",\"required\":[\"about\",\"comment\"],\"additionalProperties\":false,\"$defs\":{\"iri\":{\"type\":\"string\",\"maxLength\":2048,\"pattern\":\"^[A-Za-z][A-Za-z0-9+.\\\\-]*:[^\\\\u0000-\\\\u0020<>\\\"{}|\\\\\\\\^`]+$\"},\"text\":{\"type\":\"string\",\"maxLength\":100000,\"pattern\":\"\\\\S\"}}}";
