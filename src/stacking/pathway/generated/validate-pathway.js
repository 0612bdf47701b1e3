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
let matches6Expression;
function matches6(text) {
  return matches6Expression ??= new RegExp("^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*$", "u"), matches6Expression.test(text);
}
function followsLanguage(value) {
  return isString(value) && matches6(value);
}
function followsLanguageMap(value) {
  for (let name5 in value) if (!(followsLanguage(name5) && followsText(value[name5]))) return !1;
  return isObject(value) && Object.keys(value).length <= 100 && Object.keys(value).length >= 1;
}
let matches9Expression;
function matches9(text) {
  return matches9Expression ??= new RegExp("^[A-Z]{2}$", "u"), matches9Expression.test(text);
}
function followsCountry(value) {
  return isString(value) && matches9(value);
}
let matches11Expression;
function matches11(text) {
  return matches11Expression ??= new RegExp('^https?://[^\\u0000-\\u0020<>"{}|\\\\^`]+$', "u"), matches11Expression.test(text);
}
function followsLink(value) {
  return isString(value) && !isLonger(value, 2048) && matches11(value);
}
let matches14Expression;
function matches14(text) {
  return matches14Expression ??= new RegExp("^(name|sourcedId|systemId|productId|userName|accountId|emailAddress|nationalIdentityNumber|isbn|issn|lisSourcedId|oneRosterSourcedId|sisSourcedId|ltiContextId|ltiDeploymentId|ltiToolId|ltiPlatformId|ltiUserId|identifier|ext:[A-Za-z0-9._]+)$", "u"), matches14Expression.test(text);
}
function followsIdentifierType(value) {
  return isString(value) && matches14(value);
}
function followsIdentifier(value) {
  for (let name16 in value) if (!(name16 === "type" || name16 === "value")) return !1;
  return isObject(value) && followsIdentifierType(value.type) && followsText(value.value);
}
function holds13(value) {
  return Array.isArray(value) && value.length <= 1e3 && value.length >= 1 && all(value, followsIdentifier);
}
function followsOrganisation(value) {
  for (let name18 in value) if (!(name18 === "id" || name18 === "name" || name18 === "country" || name18 === "region" || name18 === "website" || name18 === "identifiers")) return !1;
  return isObject(value) && maybe(value.id, followsIri) && followsLanguageMap(value.name) && maybe(value.country, followsCountry) && maybe(value.region, followsText) && maybe(value.website, followsLink) && maybe(value.identifiers, holds13);
}
function holds8(value) {
  return Array.isArray(value) && value.length <= 1e3 && value.length >= 1 && all(value, followsOrganisation);
}
let matches21Expression;
function matches21(text) {
  return matches21Expression ??= new RegExp("^[A-Za-z][A-Za-z0-9._\\-]{0,63}$", "u"), matches21Expression.test(text);
}
function followsToken(value) {
  return isString(value) && matches21(value);
}
function followsRequirement(value) {
  return (isString(value) || isObject(value)) && (isObject(value) ? followsGroup(value) : followsToken(value));
}
function holds20(value) {
  return Array.isArray(value) && value.length <= 1e3 && value.length >= 1 && all(value, followsRequirement);
}
function holds25(value) {
  return isInteger(value) && (!isNumber(value) || value <= 1e3 && value >= 1);
}
function followsDecimal(value) {
  return isNumber(value) && value <= 1e6 && value >= 0;
}
function followsGroup(value) {
  for (let name28 in value) if (!(name28 === "title" || name28 === "block" || name28 === "all" || name28 === "any" || name28 === "choose" || name28 === "credits" || name28 === "of")) return !1;
  return isObject(value) && maybe(value.title, followsLanguageMap) && maybe(value.block, followsText) && maybe(value.all, holds20) && maybe(value.any, holds20) && maybe(value.choose, holds25) && maybe(value.credits, followsDecimal) && maybe(value.of, holds20);
}
function holds33(value) {
  return Array.isArray(value) && value.length <= 1e3 && value.length >= 1 && new Set(value).size === value.length && all(value, followsText);
}
function holds32(value) {
  for (let name35 in value) if (!(name35 === "id" || name35 === "versions")) return !1;
  return isObject(value) && followsIri(value.id) && maybe(value.versions, holds33);
}
function followsAccepted(value) {
  return (isString(value) || isObject(value)) && (isObject(value) ? holds32(value) : followsIri(value));
}
function holds31(value) {
  return Array.isArray(value) && value.length <= 1e3 && value.length >= 1 && all(value, followsAccepted);
}
function followsEqf(value) {
  return isInteger(value) && (!isNumber(value) || value <= 8 && value >= 1);
}
function holds39(value) {
  return Array.isArray(value) && value.length <= 1e3 && value.length >= 1 && new Set(value).size === value.length && all(value, followsToken);
}
function holds41(value) {
  return Array.isArray(value) && value.length <= 1e3 && value.length >= 1 && new Set(value).size === value.length && all(value, followsIri);
}
function followsComponent(value) {
  for (let name43 in value) if (!(name43 === "title" || name43 === "accepts" || name43 === "ects" || name43 === "level" || name43 === "after" || name43 === "outcomes" || name43 === "validates" || name43 === "contributesTo" || name43 === "repeatable")) return !1;
  return isObject(value) && followsLanguageMap(value.title) && holds31(value.accepts) && maybe(value.ects, followsDecimal) && maybe(value.level, followsEqf) && maybe(value.after, holds39) && maybe(value.outcomes, holds41) && maybe(value.validates, followsText) && maybe(value.contributesTo, followsText) && maybe(value.repeatable, isBoolean);
}
function holds29(value) {
  for (let name30 in value) if (!(followsToken(name30) && followsComponent(value[name30]))) return !1;
  return isObject(value) && Object.keys(value).length <= 1e3 && Object.keys(value).length >= 1;
}
function holds45(value) {
  for (let name46 in value) if (!(name46 === "min" || name46 === "max")) return !1;
  return isObject(value) && Object.keys(value).length >= 1 && maybe(value.min, followsDecimal) && maybe(value.max, followsDecimal);
}
function followsShare(value) {
  return isNumber(value) && value <= 1 && value >= 0;
}
function holds48(value) {
  for (let name50 in value) if (!(name50 === "level" || name50 === "min")) return !1;
  return isObject(value) && followsEqf(value.level) && followsShare(value.min);
}
function holds47(value) {
  for (let name51 in value) if (!(name51 === "floor" || name51 === "share")) return !1;
  return isObject(value) && Object.keys(value).length >= 1 && maybe(value.floor, followsEqf) && maybe(value.share, holds48);
}
function holds53(value) {
  return isInteger(value) && (!isNumber(value) || value <= 9999 && value >= 1);
}
function holds55(value) {
  return isInteger(value) && (!isNumber(value) || value <= 999 && value >= 1);
}
function holds52(value) {
  for (let name57 in value) if (!(name57 === "maxMonths" || name57 === "maxYears")) return !1;
  return isObject(value) && Object.keys(value).length >= 1 && maybe(value.maxMonths, holds53) && maybe(value.maxYears, holds55);
}
function holds59(value) {
  return isNumber(value) && value <= 1e6 && value >= 1e-3;
}
function holds58(value) {
  for (let name61 in value) if (!(name61 === "minimum" || name61 === "outOf")) return !1;
  return isObject(value) && followsText(value.minimum) && maybe(value.outOf, holds59);
}
function holds62(value) {
  for (let name63 in value) if (name63 !== "maxShare") return !1;
  return isObject(value) && followsShare(value.maxShare);
}
function holds64(value) {
  return value === "any" || value === "awarded";
}
function holds44(value) {
  for (let name66 in value) if (!(name66 === "credits" || name66 === "level" || name66 === "age" || name66 === "grade" || name66 === "awardingBodies" || name66 === "elsewhere" || name66 === "priorLearning" || name66 === "overlap" || name66 === "order")) return !1;
  return isObject(value) && maybe(value.credits, holds45) && maybe(value.level, holds47) && maybe(value.age, holds52) && maybe(value.grade, holds58) && maybe(value.awardingBodies, holds41) && maybe(value.elsewhere, holds62) && maybe(value.priorLearning, holds62) && maybe(value.overlap, holds62) && maybe(value.order, holds64);
}
function follows(value) {
  for (let name67 in value) if (!(name67 === "$schema" || name67 === "id" || name67 === "version" || name67 === "title" || name67 === "description" || name67 === "kind" || name67 === "awardingBodies" || name67 === "requires" || name67 === "components" || name67 === "rules")) return !1;
  return isObject(value) && maybe(value.$schema, isString) && followsIri(value.id) && maybe(value.version, followsText) && followsLanguageMap(value.title) && maybe(value.description, followsLanguageMap) && maybe(value.kind, followsText) && maybe(value.awardingBodies, holds8) && followsGroup(value.requires) && holds29(value.components) && maybe(value.rules, holds44);
}
export {
  follows as accepts
};
export const schema = "{\"properties\":{\"$schema\":{\"type\":\"string\"},\"id\":{\"$ref\":\"#/$defs/iri\"},\"version\":{\"$ref\":\"#/$defs/text\"},\"title\":{\"$ref\":\"#/$defs/languageMap\"},\"description\":{\"$ref\":\"#/$defs/languageMap\"},\"kind\":{\"$ref\":\"#/$defs/text\"},\"awardingBodies\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/organisation\"},\"minItems\":1,\"maxItems\":1000},\"requires\":{\"$ref\":\"#/$defs/group\"},\"components\":{\"type\":\"object\",\"minProperties\":1,\"maxProperties\":1000,\"propertyNames\":{\"$ref\":\"#/$defs/token\"},\"additionalProperties\":{\"$ref\":\"#/$defs/component\"}},\"rules\":{\"properties\":{\"credits\":{\"properties\":{\"min\":{\"$ref\":\"#/$defs/decimal\"},\"max\":{\"$ref\":\"#/$defs/decimal\"}},\"type\":\"object\",\"minProperties\":1,\"additionalProperties\":false},\"level\":{\"properties\":{\"floor\":{\"$ref\":\"#/$defs/eqf\"},\"share\":{\"properties\":{\"level\":{\"$ref\":\"#/$defs/eqf\"},\"min\":{\"$ref\":\"#/$defs/share\"}},\"type\":\"object\",\"required\":[\"level\",\"min\"],\"additionalProperties\":false}},\"type\":\"object\",\"minProperties\":1,\"additionalProperties\":false},\"age\":{\"properties\":{\"maxMonths\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":9999},\"maxYears\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":999}},\"type\":\"object\",\"minProperties\":1,\"additionalProperties\":false},\"grade\":{\"properties\":{\"minimum\":{\"$ref\":\"#/$defs/text\"},\"outOf\":{\"type\":\"number\",\"minimum\":0.001,\"maximum\":1000000}},\"type\":\"object\",\"required\":[\"minimum\"],\"additionalProperties\":false},\"awardingBodies\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/iri\"},\"minItems\":1,\"maxItems\":1000,\"uniqueItems\":true},\"elsewhere\":{\"properties\":{\"maxShare\":{\"$ref\":\"#/$defs/share\"}},\"type\":\"object\",\"required\":[\"maxShare\"],\"additionalProperties\":false},\"priorLearning\":{\"properties\":{\"maxShare\":{\"$ref\":\"#/$defs/share\"}},\"type\":\"object\",\"required\":[\"maxShare\"],\"additionalProperties\":false},\"overlap\":{\"properties\":{\"maxShare\":{\"$ref\":\"#/$defs/share\"}},\"type\":\"object\",\"required\":[\"maxShare\"],\"additionalProperties\":false},\"order\":{\"enum\":[\"any\",\"awarded\"]}},\"type\":\"object\",\"additionalProperties\":false}},\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"$id\":\"https://w3id.org/microcert/schemas/pathway.schema.json\",\"type\":\"object\",\"required\":[\"id\",\"title\",\"requires\",\"components\"],\"additionalProperties\":false,\"$defs\":{\"iri\":{\"type\":\"string\",\"maxLength\":2048,\"pattern\":\"^[A-Za-z][A-Za-z0-9+.\\\\-]*:[^\\\\u0000-\\\\u0020<>\\\"{}|\\\\\\\\^`]+$\"},\"link\":{\"type\":\"string\",\"maxLength\":2048,\"pattern\":\"^https?://[^\\\\u0000-\\\\u0020<>\\\"{}|\\\\\\\\^`]+$\"},\"language\":{\"type\":\"string\",\"pattern\":\"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*$\"},\"text\":{\"type\":\"string\",\"maxLength\":100000,\"pattern\":\"\\\\S\"},\"token\":{\"type\":\"string\",\"pattern\":\"^[A-Za-z][A-Za-z0-9._\\\\-]{0,63}$\"},\"languageMap\":{\"type\":\"object\",\"minProperties\":1,\"maxProperties\":100,\"propertyNames\":{\"$ref\":\"#/$defs/language\"},\"additionalProperties\":{\"$ref\":\"#/$defs/text\"}},\"country\":{\"type\":\"string\",\"pattern\":\"^[A-Z]{2}$\"},\"decimal\":{\"type\":\"number\",\"minimum\":0,\"maximum\":1000000},\"identifierType\":{\"type\":\"string\",\"pattern\":\"^(name|sourcedId|systemId|productId|userName|accountId|emailAddress|nationalIdentityNumber|isbn|issn|lisSourcedId|oneRosterSourcedId|sisSourcedId|ltiContextId|ltiDeploymentId|ltiToolId|ltiPlatformId|ltiUserId|identifier|ext:[A-Za-z0-9._]+)$\"},\"identifier\":{\"properties\":{\"type\":{\"$ref\":\"#/$defs/identifierType\"},\"value\":{\"$ref\":\"#/$defs/text\"}},\"type\":\"object\",\"required\":[\"type\",\"value\"],\"additionalProperties\":false},\"organisation\":{\"properties\":{\"id\":{\"$ref\":\"#/$defs/iri\"},\"name\":{\"$ref\":\"#/$defs/languageMap\"},\"country\":{\"$ref\":\"#/$defs/country\"},\"region\":{\"$ref\":\"#/$defs/text\"},\"website\":{\"$ref\":\"#/$defs/link\"},\"identifiers\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/identifier\"},\"minItems\":1,\"maxItems\":1000}},\"type\":\"object\",\"required\":[\"name\"],\"additionalProperties\":false},\"share\":{\"type\":\"number\",\"minimum\":0,\"maximum\":1},\"eqf\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":8},\"accepted\":{\"type\":[\"string\",\"object\"],\"if\":{\"type\":\"object\"},\"then\":{\"properties\":{\"id\":{\"$ref\":\"#/$defs/iri\"},\"versions\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/text\"},\"minItems\":1,\"maxItems\":1000,\"uniqueItems\":true}},\"type\":\"object\",\"required\":[\"id\"],\"additionalProperties\":false},\"else\":{\"$ref\":\"#/$defs/iri\"}},\"component\":{\"properties\":{\"title\":{\"$ref\":\"#/$defs/languageMap\"},\"accepts\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/accepted\"},\"minItems\":1,\"maxItems\":1000},\"ects\":{\"$ref\":\"#/$defs/decimal\"},\"level\":{\"$ref\":\"#/$defs/eqf\"},\"after\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/token\"},\"minItems\":1,\"maxItems\":1000,\"uniqueItems\":true},\"outcomes\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/iri\"},\"minItems\":1,\"maxItems\":1000,\"uniqueItems\":true},\"validates\":{\"$ref\":\"#/$defs/text\"},\"contributesTo\":{\"$ref\":\"#/$defs/text\"},\"repeatable\":{\"type\":\"boolean\"}},\"type\":\"object\",\"required\":[\"title\",\"accepts\"],\"additionalProperties\":false},\"requirement\":{\"type\":[\"string\",\"object\"],\"if\":{\"type\":\"object\"},\"then\":{\"$ref\":\"#/$defs/group\"},\"else\":{\"$ref\":\"#/$defs/token\"}},\"group\":{\"properties\":{\"title\":{\"$ref\":\"#/$defs/languageMap\"},\"block\":{\"$ref\":\"#/$defs/text\"},\"all\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/requirement\"},\"minItems\":1,\"maxItems\":1000},\"any\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/requirement\"},\"minItems\":1,\"maxItems\":1000},\"choose\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":1000},\"credits\":{\"$ref\":\"#/$defs/decimal\"},\"of\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/requirement\"},\"minItems\":1,\"maxItems\":1000}},\"type\":\"object\",\"additionalProperties\":false}}}";
