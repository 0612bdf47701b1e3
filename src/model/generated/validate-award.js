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
let matches7Expression;
function matches7(text) {
  return matches7Expression ??= new RegExp("^(name|sourcedId|systemId|productId|userName|accountId|emailAddress|nationalIdentityNumber|isbn|issn|lisSourcedId|oneRosterSourcedId|sisSourcedId|ltiContextId|ltiDeploymentId|ltiToolId|ltiPlatformId|ltiUserId|identifier|ext:[A-Za-z0-9._]+)$", "u"), matches7Expression.test(text);
}
function followsIdentifierType(value) {
  return isString(value) && matches7(value);
}
let matches10Expression;
function matches10(text) {
  return matches10Expression ??= new RegExp("^sha256\\$[0-9a-f]{64}$", "u"), matches10Expression.test(text);
}
function holds9(value) {
  return isString(value) && matches10(value);
}
let matches12Expression;
function matches12(text) {
  return matches12Expression ??= new RegExp("\\S", "u"), matches12Expression.test(text);
}
function followsText(value) {
  return isString(value) && !isLonger(value, 1e5) && matches12(value);
}
function holds6(value) {
  for (let name14 in value) if (!(name14 === "type" || name14 === "hash" || name14 === "salt")) return !1;
  return isObject(value) && followsIdentifierType(value.type) && holds9(value.hash) && maybe(value.salt, followsText);
}
function holds15(value) {
  for (let name16 in value) if (!(name16 === "type" || name16 === "value")) return !1;
  return isObject(value) && followsIdentifierType(value.type) && followsText(value.value);
}
function holds17(value) {
  return !isObject(value) || value.hash !== void 0;
}
function holds5(value) {
  return isObject(value) && (holds17(value) ? holds6(value) : holds15(value));
}
function holds4(value) {
  return Array.isArray(value) && value.length <= 1e3 && value.length >= 1 && all(value, holds5);
}
function holds3(value) {
  for (let name21 in value) if (!(name21 === "id" || name21 === "identifiers" || name21 === "name")) return !1;
  return isObject(value) && maybe(value.id, followsIri) && maybe(value.identifiers, holds4) && maybe(value.name, followsText);
}
function holds22(value) {
  for (let name23 in value) if (!(name23 === "start" || name23 === "end")) return !1;
  return isObject(value) && Object.keys(value).length >= 1 && maybe(value.start, isString) && maybe(value.end, isString);
}
let matches26Expression;
function matches26(text) {
  return matches26Expression ??= new RegExp("^[A-Za-z][A-Za-z0-9._\\-]{0,63}$", "u"), matches26Expression.test(text);
}
function followsToken(value) {
  return isString(value) && matches26(value);
}
function holds28(value) {
  return value === "Completed" || value === "Enrolled" || value === "Failed" || value === "InProgress" || value === "OnHold" || value === "Provisional" || value === "Withdrew";
}
function holds25(value) {
  for (let name30 in value) if (!(name30 === "assessment" || name30 === "value" || name30 === "status")) return !1;
  return isObject(value) && followsToken(value.assessment) && maybe(value.value, followsText) && maybe(value.status, holds28);
}
function holds24(value) {
  return Array.isArray(value) && value.length <= 1e3 && value.length >= 1 && all(value, holds25);
}
function followsDecimal(value) {
  return isNumber(value) && value <= 1e6 && value >= 0;
}
function holds34(value) {
  for (let name35 in value) if (!(name35 === "id" || name35 === "name" || name35 === "description" || name35 === "narrative" || name35 === "genre")) return !1;
  return isObject(value) && Object.keys(value).length >= 1 && maybe(value.id, followsIri) && maybe(value.name, followsText) && maybe(value.description, followsText) && maybe(value.narrative, followsText) && maybe(value.genre, followsText);
}
function holds33(value) {
  return Array.isArray(value) && value.length <= 1e3 && value.length >= 1 && all(value, holds34);
}
function holds39(value) {
  return isInteger(value) && (!isNumber(value) || value <= 4294967295 && value >= 0);
}
function holds38(value) {
  for (let name41 in value) if (!(name41 === "purpose" || name41 === "list" || name41 === "index")) return !1;
  return isObject(value) && followsText(value.purpose) && followsIri(value.list) && holds39(value.index);
}
function holds37(value) {
  return Array.isArray(value) && value.length <= 8 && value.length >= 1 && all(value, holds38);
}
function holds44(value) {
  return isObject(value) && value["@context"] !== void 0 && value.type !== void 0 && value.issuer !== void 0 && value.credentialSubject !== void 0;
}
let matches47Expression;
function matches47(text) {
  return matches47Expression ??= new RegExp("^(\\s*\\{[\\s\\S]*|[\\w-]+\\.[\\w-]+\\.[\\w-]+)$", "u"), matches47Expression.test(text);
}
function holds46(value) {
  return isString(value) && !isLonger(value, 1048576) && matches47(value);
}
function followsEndorsement(value) {
  return isObject(value) ? holds44(value) : holds46(value);
}
function holds43(value) {
  return Array.isArray(value) && value.length <= 32 && value.length >= 1 && all(value, followsEndorsement);
}
function follows(value) {
  for (let name51 in value) if (!(name51 === "$schema" || name51 === "id" || name51 === "learner" || name51 === "awardedOn" || name51 === "activity" || name51 === "results" || name51 === "creditsEarned" || name51 === "evidence" || name51 === "status" || name51 === "endorsements")) return !1;
  return isObject(value) && maybe(value.$schema, isString) && maybe(value.id, followsIri) && holds3(value.learner) && isString(value.awardedOn) && maybe(value.activity, holds22) && maybe(value.results, holds24) && maybe(value.creditsEarned, followsDecimal) && maybe(value.evidence, holds33) && maybe(value.status, holds37) && maybe(value.endorsements, holds43);
}
export {
  follows as accepts
};
export const schema = "{\"properties\":{\"$schema\":{\"type\":\"string\"},\"id\":{\"$ref\":\"#/$defs/iri\"},\"learner\":{\"properties\":{\"id\":{\"$ref\":\"#/$defs/iri\"},\"identifiers\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"if\":{\"required\":[\"hash\"]},\"then\":{\"properties\":{\"type\":{\"$ref\":\"#/$defs/identifierType\"},\"hash\":{\"type\":\"string\",\"pattern\":\"^sha256\\\\$[0-9a-f]{64}$\"},\"salt\":{\"$ref\":\"#/$defs/text\"}},\"type\":\"object\",\"required\":[\"type\",\"hash\"],\"additionalProperties\":false},\"else\":{\"properties\":{\"type\":{\"$ref\":\"#/$defs/identifierType\"},\"value\":{\"$ref\":\"#/$defs/text\"}},\"type\":\"object\",\"required\":[\"type\",\"value\"],\"additionalProperties\":false}},\"minItems\":1,\"maxItems\":1000},\"name\":{\"$ref\":\"#/$defs/text\"}},\"type\":\"object\",\"required\":[],\"additionalProperties\":false},\"awardedOn\":{\"type\":\"string\"},\"activity\":{\"properties\":{\"start\":{\"type\":\"string\"},\"end\":{\"type\":\"string\"}},\"type\":\"object\",\"required\":[],\"additionalProperties\":false,\"minProperties\":1},\"results\":{\"type\":\"array\",\"items\":{\"properties\":{\"assessment\":{\"$ref\":\"#/$defs/token\"},\"value\":{\"$ref\":\"#/$defs/text\"},\"status\":{\"enum\":[\"Completed\",\"Enrolled\",\"Failed\",\"InProgress\",\"OnHold\",\"Provisional\",\"Withdrew\"]}},\"type\":\"object\",\"required\":[\"assessment\"],\"additionalProperties\":false},\"minItems\":1,\"maxItems\":1000},\"creditsEarned\":{\"$ref\":\"#/$defs/decimal\"},\"evidence\":{\"type\":\"array\",\"items\":{\"properties\":{\"id\":{\"$ref\":\"#/$defs/iri\"},\"name\":{\"$ref\":\"#/$defs/text\"},\"description\":{\"$ref\":\"#/$defs/text\"},\"narrative\":{\"$ref\":\"#/$defs/text\"},\"genre\":{\"$ref\":\"#/$defs/text\"}},\"type\":\"object\",\"required\":[],\"additionalProperties\":false,\"minProperties\":1},\"minItems\":1,\"maxItems\":1000},\"status\":{\"type\":\"array\",\"items\":{\"properties\":{\"purpose\":{\"$ref\":\"#/$defs/text\"},\"list\":{\"$ref\":\"#/$defs/iri\"},\"index\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":4294967295}},\"type\":\"object\",\"required\":[\"purpose\",\"list\",\"index\"],\"additionalProperties\":false},\"minItems\":1,\"maxItems\":8},\"endorsements\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/endorsement\"},\"minItems\":1,\"maxItems\":32}},\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"$id\":\"https://w3id.org/microcert/schemas/award.schema.json\",\"type\":\"object\",\"required\":[\"learner\",\"awardedOn\"],\"additionalProperties\":false,\"$defs\":{\"iri\":{\"type\":\"string\",\"maxLength\":2048,\"pattern\":\"^[A-Za-z][A-Za-z0-9+.\\\\-]*:[^\\\\u0000-\\\\u0020<>\\\"{}|\\\\\\\\^`]+$\"},\"text\":{\"type\":\"string\",\"maxLength\":100000,\"pattern\":\"\\\\S\"},\"token\":{\"type\":\"string\",\"pattern\":\"^[A-Za-z][A-Za-z0-9._\\\\-]{0,63}$\"},\"decimal\":{\"type\":\"number\",\"minimum\":0,\"maximum\":1000000},\"identifierType\":{\"type\":\"string\",\"pattern\":\"^(name|sourcedId|systemId|productId|userName|accountId|emailAddress|nationalIdentityNumber|isbn|issn|lisSourcedId|oneRosterSourcedId|sisSourcedId|ltiContextId|ltiDeploymentId|ltiToolId|ltiPlatformId|ltiUserId|identifier|ext:[A-Za-z0-9._]+)$\"},\"endorsement\":{\"if\":{\"type\":\"object\"},\"then\":{\"type\":\"object\",\"required\":[\"@context\",\"type\",\"issuer\",\"credentialSubject\"],\"additionalProperties\":{}},\"else\":{\"type\":\"string\",\"maxLength\":1048576,\"pattern\":\"^(\\\\s*\\\\{[\\\\s\\\\S]*|[\\\\w-]+\\\\.[\\\\w-]+\\\\.[\\\\w-]+)$\"}}}}";
