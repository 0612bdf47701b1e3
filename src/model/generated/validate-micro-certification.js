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
function holds20(value) {
  return Array.isArray(value) && value.length <= 1e3 && value.length >= 1 && new Set(value).size === value.length && all(value, followsLanguage);
}
let matches23Expression;
function matches23(text) {
  return matches23Expression ??= new RegExp("^[A-Za-z][A-Za-z0-9._\\-]{0,63}$", "u"), matches23Expression.test(text);
}
function followsToken(value) {
  return isString(value) && matches23(value);
}
function holds25(value) {
  return value === "knowledge" || value === "skill";
}
function followsAlignment(value) {
  for (let name28 in value) if (!(name28 === "framework" || name28 === "code" || name28 === "url" || name28 === "title")) return !1;
  return isObject(value) && followsText(value.framework) && maybe(value.code, followsText) && followsIri(value.url) && followsLanguageMap(value.title);
}
function holds27(value) {
  return Array.isArray(value) && value.length <= 1e3 && value.length >= 1 && all(value, followsAlignment);
}
function followsOutcomeInFull(value) {
  for (let name30 in value) if (!(name30 === "id" || name30 === "statement" || name30 === "kind" || name30 === "alignments")) return !1;
  return isObject(value) && maybe(value.id, followsToken) && followsLanguageMap(value.statement) && maybe(value.kind, holds25) && maybe(value.alignments, holds27);
}
function holds32(value) {
  return !isObject(value) || value.statement !== void 0;
}
function holds34(value) {
  return !isObject(value) || value.kind !== void 0;
}
function holds36(value) {
  return !isObject(value) || value.alignments !== void 0;
}
function holds31(value) {
  return holds32(value) || holds34(value) || holds36(value);
}
function followsOutcome(value) {
  return isObject(value) && (holds31(value) ? followsOutcomeInFull(value) : followsLanguageMap(value));
}
function holds22(value) {
  return Array.isArray(value) && value.length <= 1e3 && value.length >= 1 && all(value, followsOutcome);
}
function followsDecimal(value) {
  return isNumber(value) && value <= 1e6 && value >= 0;
}
function holds45(value) {
  return value === "contact" || value === "online" || value === "self-study" || value === "work-based" || value === "project" || value === "assessment";
}
function holds44(value) {
  for (let name47 in value) if (!(name47 === "activity" || name47 === "hours")) return !1;
  return isObject(value) && holds45(value.activity) && followsDecimal(value.hours);
}
function holds43(value) {
  return Array.isArray(value) && value.length <= 1e3 && value.length >= 1 && all(value, holds44);
}
function holds41(value) {
  for (let name49 in value) if (!(name49 === "ects" || name49 === "hours" || name49 === "breakdown")) return !1;
  return isObject(value) && Object.keys(value).length >= 1 && maybe(value.ects, followsDecimal) && maybe(value.hours, followsDecimal) && maybe(value.breakdown, holds43);
}
function holds50(value) {
  for (let name51 in value) if (name51 !== "notApplicable") return !1;
  return isObject(value) && followsLanguageMap(value.notApplicable);
}
function holds52(value) {
  return isInteger(value) && (!isNumber(value) || value <= 8 && value >= 1);
}
function holds54(value) {
  return value === "short" || value === "first" || value === "second" || value === "third";
}
function holds57(value) {
  for (let name58 in value) if (!(name58 === "framework" || name58 === "level" || name58 === "url")) return !1;
  return isObject(value) && followsLanguageMap(value.framework) && followsText(value.level) && maybe(value.url, followsIri);
}
function holds56(value) {
  return Array.isArray(value) && value.length <= 1e3 && value.length >= 1 && all(value, holds57);
}
function followsStatedLevel(value) {
  for (let name60 in value) if (!(name60 === "eqf" || name60 === "cycle" || name60 === "national")) return !1;
  return isObject(value) && Object.keys(value).length >= 1 && maybe(value.eqf, holds52) && maybe(value.cycle, holds54) && maybe(value.national, holds56);
}
function holds61(value) {
  return !isObject(value) || value.notApplicable !== void 0;
}
function followsLevel(value) {
  return isObject(value) && (holds61(value) ? holds50(value) : followsStatedLevel(value));
}
function followsConceptValue(value) {
  return (isString(value) || isObject(value)) && (isString(value) ? followsText(value) : followsLanguageMap(value));
}
function holds67(value) {
  return value === "all";
}
function holds69(value) {
  return Array.isArray(value) && value.length >= 1 && new Set(value).size === value.length && all(value, followsToken);
}
function holds66(value) {
  return (isString(value) || Array.isArray(value)) && (isString(value) ? holds67(value) : holds69(value));
}
function holds72(value) {
  return value === "score" || value === "percent" || value === "grade" || value === "pass-fail";
}
function holds74(value) {
  return Array.isArray(value) && value.length <= 1e3 && value.length >= 1 && new Set(value).size === value.length && all(value, followsText);
}
function followsGrading(value) {
  for (let name76 in value) if (!(name76 === "kind" || name76 === "title" || name76 === "minimum" || name76 === "maximum" || name76 === "grades" || name76 === "passing")) return !1;
  return isObject(value) && holds72(value.kind) && maybe(value.title, followsLanguageMap) && maybe(value.minimum, isNumber) && maybe(value.maximum, isNumber) && maybe(value.grades, holds74) && maybe(value.passing, followsText);
}
function followsAssessment(value) {
  for (let name77 in value) if (!(name77 === "id" || name77 === "title" || name77 === "type" || name77 === "mode" || name77 === "supervision" || name77 === "criteria" || name77 === "assesses" || name77 === "grading")) return !1;
  return isObject(value) && maybe(value.id, followsToken) && maybe(value.title, followsLanguageMap) && followsConceptValue(value.type) && maybe(value.mode, followsConceptValue) && maybe(value.supervision, followsConceptValue) && maybe(value.criteria, followsLanguageMap) && maybe(value.assesses, holds66) && maybe(value.grading, followsGrading);
}
function holds64(value) {
  return Array.isArray(value) && value.length <= 1e3 && value.length >= 1 && all(value, followsAssessment);
}
function holds80(value) {
  return Array.isArray(value) && value.length <= 1e3 && value.length >= 1 && all(value, followsConceptValue);
}
function holds79(value) {
  for (let name82 in value) if (!(name82 === "modes" || name82 === "setting")) return !1;
  return isObject(value) && holds80(value.modes) && maybe(value.setting, followsConceptValue);
}
function holds84(value) {
  for (let name85 in value) if (!(name85 === "type" || name85 === "title" || name85 === "body" || name85 === "reference")) return !1;
  return isObject(value) && followsConceptValue(value.type) && maybe(value.title, followsLanguageMap) && maybe(value.body, followsOrganisation) && maybe(value.reference, followsIri);
}
function holds83(value) {
  return Array.isArray(value) && value.length <= 1e3 && value.length >= 1 && all(value, holds84);
}
function holds87(value) {
  return value === "none";
}
function holds91(value) {
  return value === !0;
}
function holds90(value) {
  for (let name93 in value) if (name93 !== "none") return !1;
  return isObject(value) && holds91(value.none);
}
function holds95(value) {
  return Array.isArray(value) && value.length <= 1e3 && value.length >= 1 && new Set(value).size === value.length && all(value, followsIri);
}
function holds94(value) {
  for (let name97 in value) if (!(name97 === "text" || name97 === "requires")) return !1;
  return isObject(value) && followsLanguageMap(value.text) && maybe(value.requires, holds95);
}
function holds98(value) {
  return !isObject(value) || value.none !== void 0;
}
function holds89(value) {
  return holds98(value) ? holds90(value) : holds94(value);
}
function followsPrerequisites(value) {
  return (isString(value) || isObject(value)) && (isString(value) ? holds87(value) : holds89(value));
}
function holds103(value) {
  return value === "stand-alone" || value === "integrated" || value === "stackable";
}
function holds106(value) {
  return value === "contributes-to" || value === "validates";
}
function followsTarget(value) {
  for (let name108 in value) if (!(name108 === "id" || name108 === "title" || name108 === "relation" || name108 === "part" || name108 === "ects")) return !1;
  return isObject(value) && maybe(value.id, followsIri) && followsLanguageMap(value.title) && holds106(value.relation) && maybe(value.part, followsText) && maybe(value.ects, followsDecimal);
}
function holds105(value) {
  return Array.isArray(value) && value.length <= 1e3 && value.length >= 1 && all(value, followsTarget);
}
function holds102(value) {
  for (let name110 in value) if (!(name110 === "kind" || name110 === "towards")) return !1;
  return isObject(value) && holds103(value.kind) && maybe(value.towards, holds105);
}
function holds112(value) {
  return value === "stand-alone" || value === "integrated";
}
function holds114(value) {
  for (let name115 in value) if (!(name115 === "id" || name115 === "title")) return !1;
  return isObject(value) && maybe(value.id, followsIri) && followsLanguageMap(value.title);
}
function holds111(value) {
  for (let name116 in value) if (!(name116 === "kind" || name116 === "parent")) return !1;
  return isObject(value) && holds112(value.kind) && maybe(value.parent, holds114);
}
function holds118(value) {
  return value === "upskilling" || value === "reskilling" || value === "cross-skilling";
}
function holds117(value) {
  return Array.isArray(value) && value.length <= 1e3 && value.length >= 1 && new Set(value).size === value.length && all(value, holds118);
}
let matches123Expression;
function matches123(text) {
  return matches123Expression ??= new RegExp("^P(?=\\d)(\\d{1,3}Y)?(\\d{1,4}M)?(\\d{1,5}D)?$", "u"), matches123Expression.test(text);
}
function holds122(value) {
  return isString(value) && matches123(value);
}
function holds121(value) {
  for (let name125 in value) if (!(name125 === "period" || name125 === "reason")) return !1;
  return isObject(value) && holds122(value.period) && maybe(value.reason, followsLanguageMap);
}
let matches126Expression;
function matches126(text) {
  return matches126Expression ??= new RegExp('^(https?://[^\\u0000-\\u0020<>"{}|\\\\^`]+|data:image/(png|svg\\+xml);base64,[A-Za-z0-9+/]+=*)$', "u"), matches126Expression.test(text);
}
function followsPictureAddress(value) {
  return isString(value) && !isLonger(value, 1048576) && matches126(value);
}
function followsPicture(value) {
  for (let name128 in value) if (!(name128 === "url" || name128 === "caption")) return !1;
  return isObject(value) && followsPictureAddress(value.url) && maybe(value.caption, followsLanguageMap);
}
function holds130(value) {
  for (let name131 in value) if (!(name131 === "text" || name131 === "url")) return !1;
  return isObject(value) && Object.keys(value).length >= 1 && maybe(value.text, followsLanguageMap) && maybe(value.url, followsLink);
}
function holds129(value) {
  return Array.isArray(value) && value.length <= 1e3 && value.length >= 1 && all(value, holds130);
}
function holds134(value) {
  return isObject(value) && value["@context"] !== void 0 && value.type !== void 0 && value.issuer !== void 0 && value.credentialSubject !== void 0;
}
let matches137Expression;
function matches137(text) {
  return matches137Expression ??= new RegExp("^(\\s*\\{[\\s\\S]*|[\\w-]+\\.[\\w-]+\\.[\\w-]+)$", "u"), matches137Expression.test(text);
}
function holds136(value) {
  return isString(value) && !isLonger(value, 1048576) && matches137(value);
}
function followsEndorsement(value) {
  return isObject(value) ? holds134(value) : holds136(value);
}
function holds133(value) {
  return Array.isArray(value) && value.length <= 32 && value.length >= 1 && all(value, followsEndorsement);
}
function follows(value) {
  for (let name141 in value) if (!(name141 === "$schema" || name141 === "id" || name141 === "version" || name141 === "title" || name141 === "description" || name141 === "awardingBodies" || name141 === "languages" || name141 === "outcomes" || name141 === "workload" || name141 === "level" || name141 === "assessments" || name141 === "participation" || name141 === "qualityAssurance" || name141 === "prerequisites" || name141 === "stackability" || name141 === "origin" || name141 === "purposes" || name141 === "fieldsOfStudy" || name141 === "alignments" || name141 === "validity" || name141 === "image" || name141 === "website" || name141 === "furtherInformation" || name141 === "endorsements")) return !1;
  return isObject(value) && maybe(value.$schema, isString) && followsIri(value.id) && maybe(value.version, followsText) && followsLanguageMap(value.title) && maybe(value.description, followsLanguageMap) && maybe(value.awardingBodies, holds8) && maybe(value.languages, holds20) && maybe(value.outcomes, holds22) && maybe(value.workload, holds41) && maybe(value.level, followsLevel) && maybe(value.assessments, holds64) && maybe(value.participation, holds79) && maybe(value.qualityAssurance, holds83) && maybe(value.prerequisites, followsPrerequisites) && maybe(value.stackability, holds102) && maybe(value.origin, holds111) && maybe(value.purposes, holds117) && maybe(value.fieldsOfStudy, holds74) && maybe(value.alignments, holds27) && maybe(value.validity, holds121) && maybe(value.image, followsPicture) && maybe(value.website, followsLink) && maybe(value.furtherInformation, holds129) && maybe(value.endorsements, holds133);
}
export {
  follows as accepts
};
export const schema = "{\"properties\":{\"$schema\":{\"type\":\"string\"},\"id\":{\"$ref\":\"#/$defs/iri\"},\"version\":{\"$ref\":\"#/$defs/text\"},\"title\":{\"$ref\":\"#/$defs/languageMap\"},\"description\":{\"$ref\":\"#/$defs/languageMap\"},\"awardingBodies\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/organisation\"},\"minItems\":1,\"maxItems\":1000},\"languages\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/language\"},\"minItems\":1,\"maxItems\":1000,\"uniqueItems\":true},\"outcomes\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/outcome\"},\"minItems\":1,\"maxItems\":1000},\"workload\":{\"properties\":{\"ects\":{\"$ref\":\"#/$defs/decimal\"},\"hours\":{\"$ref\":\"#/$defs/decimal\"},\"breakdown\":{\"type\":\"array\",\"items\":{\"properties\":{\"activity\":{\"enum\":[\"contact\",\"online\",\"self-study\",\"work-based\",\"project\",\"assessment\"]},\"hours\":{\"$ref\":\"#/$defs/decimal\"}},\"type\":\"object\",\"required\":[\"activity\",\"hours\"],\"additionalProperties\":false},\"minItems\":1,\"maxItems\":1000}},\"type\":\"object\",\"required\":[],\"additionalProperties\":false,\"minProperties\":1},\"level\":{\"$ref\":\"#/$defs/level\"},\"assessments\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/assessment\"},\"minItems\":1,\"maxItems\":1000},\"participation\":{\"properties\":{\"modes\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/conceptValue\"},\"minItems\":1,\"maxItems\":1000},\"setting\":{\"$ref\":\"#/$defs/conceptValue\"}},\"type\":\"object\",\"required\":[\"modes\"],\"additionalProperties\":false},\"qualityAssurance\":{\"type\":\"array\",\"items\":{\"properties\":{\"type\":{\"$ref\":\"#/$defs/conceptValue\"},\"title\":{\"$ref\":\"#/$defs/languageMap\"},\"body\":{\"$ref\":\"#/$defs/organisation\"},\"reference\":{\"$ref\":\"#/$defs/iri\"}},\"type\":\"object\",\"required\":[\"type\"],\"additionalProperties\":false},\"minItems\":1,\"maxItems\":1000},\"prerequisites\":{\"$ref\":\"#/$defs/prerequisites\"},\"stackability\":{\"properties\":{\"kind\":{\"enum\":[\"stand-alone\",\"integrated\",\"stackable\"]},\"towards\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/target\"},\"minItems\":1,\"maxItems\":1000}},\"type\":\"object\",\"required\":[\"kind\"],\"additionalProperties\":false},\"origin\":{\"properties\":{\"kind\":{\"enum\":[\"stand-alone\",\"integrated\"]},\"parent\":{\"properties\":{\"id\":{\"$ref\":\"#/$defs/iri\"},\"title\":{\"$ref\":\"#/$defs/languageMap\"}},\"type\":\"object\",\"required\":[\"title\"],\"additionalProperties\":false}},\"type\":\"object\",\"required\":[\"kind\"],\"additionalProperties\":false},\"purposes\":{\"type\":\"array\",\"items\":{\"enum\":[\"upskilling\",\"reskilling\",\"cross-skilling\"]},\"minItems\":1,\"maxItems\":1000,\"uniqueItems\":true},\"fieldsOfStudy\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/text\"},\"minItems\":1,\"maxItems\":1000,\"uniqueItems\":true},\"alignments\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/alignment\"},\"minItems\":1,\"maxItems\":1000},\"validity\":{\"properties\":{\"period\":{\"type\":\"string\",\"pattern\":\"^P(?=\\\\d)(\\\\d{1,3}Y)?(\\\\d{1,4}M)?(\\\\d{1,5}D)?$\"},\"reason\":{\"$ref\":\"#/$defs/languageMap\"}},\"type\":\"object\",\"required\":[\"period\"],\"additionalProperties\":false},\"image\":{\"$ref\":\"#/$defs/picture\"},\"website\":{\"$ref\":\"#/$defs/link\"},\"furtherInformation\":{\"type\":\"array\",\"items\":{\"properties\":{\"text\":{\"$ref\":\"#/$defs/languageMap\"},\"url\":{\"$ref\":\"#/$defs/link\"}},\"type\":\"object\",\"required\":[],\"additionalProperties\":false,\"minProperties\":1},\"minItems\":1,\"maxItems\":1000},\"endorsements\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/endorsement\"},\"minItems\":1,\"maxItems\":32}},\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"$id\":\"https://w3id.org/microcert/schemas/micro-certification.schema.json\",\"type\":\"object\",\"required\":[\"id\",\"title\"],\"additionalProperties\":false,\"$defs\":{\"iri\":{\"type\":\"string\",\"maxLength\":2048,\"pattern\":\"^[A-Za-z][A-Za-z0-9+.\\\\-]*:[^\\\\u0000-\\\\u0020<>\\\"{}|\\\\\\\\^`]+$\"},\"link\":{\"type\":\"string\",\"maxLength\":2048,\"pattern\":\"^https?://[^\\\\u0000-\\\\u0020<>\\\"{}|\\\\\\\\^`]+$\"},\"picture-address\":{\"type\":\"string\",\"maxLength\":1048576,\"pattern\":\"^(https?://[^\\\\u0000-\\\\u0020<>\\\"{}|\\\\\\\\^`]+|data:image/(png|svg\\\\+xml);base64,[A-Za-z0-9+/]+=*)$\"},\"language\":{\"type\":\"string\",\"pattern\":\"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*$\"},\"text\":{\"type\":\"string\",\"maxLength\":100000,\"pattern\":\"\\\\S\"},\"token\":{\"type\":\"string\",\"pattern\":\"^[A-Za-z][A-Za-z0-9._\\\\-]{0,63}$\"},\"languageMap\":{\"type\":\"object\",\"minProperties\":1,\"maxProperties\":100,\"propertyNames\":{\"$ref\":\"#/$defs/language\"},\"additionalProperties\":{\"$ref\":\"#/$defs/text\"}},\"conceptValue\":{\"type\":[\"string\",\"object\"],\"if\":{\"type\":\"string\"},\"then\":{\"$ref\":\"#/$defs/text\"},\"else\":{\"$ref\":\"#/$defs/languageMap\"}},\"country\":{\"type\":\"string\",\"pattern\":\"^[A-Z]{2}$\"},\"decimal\":{\"type\":\"number\",\"minimum\":0,\"maximum\":1000000},\"identifierType\":{\"type\":\"string\",\"pattern\":\"^(name|sourcedId|systemId|productId|userName|accountId|emailAddress|nationalIdentityNumber|isbn|issn|lisSourcedId|oneRosterSourcedId|sisSourcedId|ltiContextId|ltiDeploymentId|ltiToolId|ltiPlatformId|ltiUserId|identifier|ext:[A-Za-z0-9._]+)$\"},\"identifier\":{\"properties\":{\"type\":{\"$ref\":\"#/$defs/identifierType\"},\"value\":{\"$ref\":\"#/$defs/text\"}},\"type\":\"object\",\"required\":[\"type\",\"value\"],\"additionalProperties\":false},\"organisation\":{\"properties\":{\"id\":{\"$ref\":\"#/$defs/iri\"},\"name\":{\"$ref\":\"#/$defs/languageMap\"},\"country\":{\"$ref\":\"#/$defs/country\"},\"region\":{\"$ref\":\"#/$defs/text\"},\"website\":{\"$ref\":\"#/$defs/link\"},\"identifiers\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/identifier\"},\"minItems\":1,\"maxItems\":1000}},\"type\":\"object\",\"required\":[\"name\"],\"additionalProperties\":false},\"alignment\":{\"properties\":{\"framework\":{\"$ref\":\"#/$defs/text\"},\"code\":{\"$ref\":\"#/$defs/text\"},\"url\":{\"$ref\":\"#/$defs/iri\"},\"title\":{\"$ref\":\"#/$defs/languageMap\"}},\"type\":\"object\",\"required\":[\"framework\",\"url\",\"title\"],\"additionalProperties\":false},\"outcomeInFull\":{\"properties\":{\"id\":{\"$ref\":\"#/$defs/token\"},\"statement\":{\"$ref\":\"#/$defs/languageMap\"},\"kind\":{\"enum\":[\"knowledge\",\"skill\"]},\"alignments\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/alignment\"},\"minItems\":1,\"maxItems\":1000}},\"type\":\"object\",\"required\":[\"statement\"],\"additionalProperties\":false},\"outcome\":{\"type\":\"object\",\"if\":{\"anyOf\":[{\"required\":[\"statement\"]},{\"required\":[\"kind\"]},{\"required\":[\"alignments\"]}]},\"then\":{\"$ref\":\"#/$defs/outcomeInFull\"},\"else\":{\"$ref\":\"#/$defs/languageMap\"}},\"picture\":{\"properties\":{\"url\":{\"$ref\":\"#/$defs/picture-address\"},\"caption\":{\"$ref\":\"#/$defs/languageMap\"}},\"type\":\"object\",\"required\":[\"url\"],\"additionalProperties\":false},\"grading\":{\"properties\":{\"kind\":{\"enum\":[\"score\",\"percent\",\"grade\",\"pass-fail\"]},\"title\":{\"$ref\":\"#/$defs/languageMap\"},\"minimum\":{\"type\":\"number\"},\"maximum\":{\"type\":\"number\"},\"grades\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/text\"},\"minItems\":1,\"maxItems\":1000,\"uniqueItems\":true},\"passing\":{\"$ref\":\"#/$defs/text\"}},\"type\":\"object\",\"required\":[\"kind\"],\"additionalProperties\":false},\"assessment\":{\"properties\":{\"id\":{\"$ref\":\"#/$defs/token\"},\"title\":{\"$ref\":\"#/$defs/languageMap\"},\"type\":{\"$ref\":\"#/$defs/conceptValue\"},\"mode\":{\"$ref\":\"#/$defs/conceptValue\"},\"supervision\":{\"$ref\":\"#/$defs/conceptValue\"},\"criteria\":{\"$ref\":\"#/$defs/languageMap\"},\"assesses\":{\"type\":[\"string\",\"array\"],\"if\":{\"type\":\"string\"},\"then\":{\"const\":\"all\"},\"else\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/token\"},\"minItems\":1,\"uniqueItems\":true}},\"grading\":{\"$ref\":\"#/$defs/grading\"}},\"type\":\"object\",\"required\":[\"type\"],\"additionalProperties\":false},\"statedLevel\":{\"properties\":{\"eqf\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":8},\"cycle\":{\"enum\":[\"short\",\"first\",\"second\",\"third\"]},\"national\":{\"type\":\"array\",\"items\":{\"properties\":{\"framework\":{\"$ref\":\"#/$defs/languageMap\"},\"level\":{\"$ref\":\"#/$defs/text\"},\"url\":{\"$ref\":\"#/$defs/iri\"}},\"type\":\"object\",\"required\":[\"framework\",\"level\"],\"additionalProperties\":false},\"minItems\":1,\"maxItems\":1000}},\"type\":\"object\",\"required\":[],\"additionalProperties\":false,\"minProperties\":1},\"level\":{\"type\":\"object\",\"if\":{\"required\":[\"notApplicable\"]},\"then\":{\"properties\":{\"notApplicable\":{\"$ref\":\"#/$defs/languageMap\"}},\"type\":\"object\",\"required\":[\"notApplicable\"],\"additionalProperties\":false},\"else\":{\"$ref\":\"#/$defs/statedLevel\"}},\"prerequisites\":{\"type\":[\"string\",\"object\"],\"if\":{\"type\":\"string\"},\"then\":{\"const\":\"none\"},\"else\":{\"if\":{\"required\":[\"none\"]},\"then\":{\"properties\":{\"none\":{\"const\":true}},\"type\":\"object\",\"required\":[\"none\"],\"additionalProperties\":false},\"else\":{\"properties\":{\"text\":{\"$ref\":\"#/$defs/languageMap\"},\"requires\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/iri\"},\"minItems\":1,\"maxItems\":1000,\"uniqueItems\":true}},\"type\":\"object\",\"required\":[\"text\"],\"additionalProperties\":false}}},\"target\":{\"properties\":{\"id\":{\"$ref\":\"#/$defs/iri\"},\"title\":{\"$ref\":\"#/$defs/languageMap\"},\"relation\":{\"enum\":[\"contributes-to\",\"validates\"]},\"part\":{\"$ref\":\"#/$defs/text\"},\"ects\":{\"$ref\":\"#/$defs/decimal\"}},\"type\":\"object\",\"required\":[\"title\",\"relation\"],\"additionalProperties\":false},\"endorsement\":{\"if\":{\"type\":\"object\"},\"then\":{\"type\":\"object\",\"required\":[\"@context\",\"type\",\"issuer\",\"credentialSubject\"],\"additionalProperties\":{}},\"else\":{\"type\":\"string\",\"maxLength\":1048576,\"pattern\":\"^(\\\\s*\\\\{[\\\\s\\\\S]*|[\\\\w-]+\\\\.[\\\\w-]+\\\\.[\\\\w-]+)$\"}}}}";
