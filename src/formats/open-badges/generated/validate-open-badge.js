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
function holds1(value) {
  return isString(value) || isObject(value);
}
function followsContexts(value) {
  return (isString(value) || Array.isArray(value)) && (!Array.isArray(value) || value.length >= 1 && all(value, holds1));
}
function followsTypes(value) {
  return (isString(value) || Array.isArray(value)) && (!Array.isArray(value) || value.length >= 1 && all(value, isString));
}
function followsImage(value) {
  for (let name6 in value) if (!(name6 === "id" || name6 === "type" || name6 === "caption")) return !1;
  return isObject(value) && isString(value.id) && followsTypes(value.type) && maybe(value.caption, isString);
}
function holds5(value) {
  return oneOrAll(value, followsImage);
}
let matches8Expression;
function matches8(text) {
  return matches8Expression ??= new RegExp("^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2})$", "u"), matches8Expression.test(text);
}
function followsDateTime(value) {
  return isString(value) && matches8(value);
}
function followsGeoCoordinates(value) {
  return isObject(value) && followsTypes(value.type) && isNumber(value.latitude) && isNumber(value.longitude);
}
function holds11(value) {
  return oneOrAll(value, followsGeoCoordinates);
}
function followsAddress(value) {
  return isObject(value) && followsTypes(value.type) && maybe(value.addressCountry, isString) && maybe(value.addressCountryCode, isString) && maybe(value.addressRegion, isString) && maybe(value.addressLocality, isString) && maybe(value.streetAddress, isString) && maybe(value.postOfficeBoxNumber, isString) && maybe(value.postalCode, isString) && maybe(value.geo, holds11);
}
function holds10(value) {
  return oneOrAll(value, followsAddress);
}
function followsIdentifierEntry(value) {
  for (let name17 in value) if (!(name17 === "type" || name17 === "identifier" || name17 === "identifierType")) return !1;
  return isObject(value) && followsTypes(value.type) && isString(value.identifier) && isString(value.identifierType);
}
function holds16(value) {
  return oneOrAll(value, followsIdentifierEntry);
}
function holds19(value) {
  return oneOrAll(value, followsProfile);
}
function followsProof(value) {
  return isObject(value) && followsTypes(value.type) && maybe(value.created, followsDateTime) && maybe(value.cryptosuite, isString) && maybe(value.challenge, isString) && maybe(value.domain, isString) && maybe(value.nonce, isString) && maybe(value.proofPurpose, isString) && maybe(value.proofValue, isString) && maybe(value.verificationMethod, isString);
}
function holds22(value) {
  return oneOrAll(value, followsProof);
}
function followsCredentialSchema(value) {
  return isObject(value) && isString(value.id) && followsTypes(value.type);
}
function holds25(value) {
  return oneOrAll(value, followsCredentialSchema);
}
function followsCredentialStatus(value) {
  return isObject(value) && maybe(value.id, isString) && followsTypes(value.type);
}
function holds28(value) {
  return oneOrAll(value, followsCredentialStatus);
}
function followsRefreshService(value) {
  return isObject(value) && isString(value.id) && followsTypes(value.type);
}
function holds31(value) {
  return oneOrAll(value, followsRefreshService);
}
function followsTermsOfUse(value) {
  return isObject(value) && maybe(value.id, isString) && followsTypes(value.type);
}
function holds34(value) {
  return oneOrAll(value, followsTermsOfUse);
}
function followsEndorsementSubject(value) {
  return isObject(value) && isString(value.id) && followsTypes(value.type) && maybe(value.endorsementComment, isString);
}
function holds37(value) {
  return oneOrAll(value, followsEndorsementSubject);
}
function followsEndorsementCredential(value) {
  return isObject(value) && value.credentialSubject !== void 0 && followsContexts(value["@context"]) && isString(value.id) && followsTypes(value.type) && isString(value.name) && maybe(value.description, isString) && maybe(value.image, holds5) && maybe(value.awardedDate, followsDateTime) && followsIssuer(value.issuer) && followsDateTime(value.validFrom) && maybe(value.validUntil, followsDateTime) && maybe(value.proof, holds22) && maybe(value.credentialSchema, holds25) && maybe(value.credentialStatus, holds28) && maybe(value.refreshService, holds31) && maybe(value.termsOfUse, holds34) && maybe(value.credentialSubject, holds37);
}
function holds21(value) {
  return oneOrAll(value, followsEndorsementCredential);
}
let matches43Expression;
function matches43(text) {
  return matches43Expression ??= new RegExp("^[a-zA-Z0-9_-]+\\.[a-zA-Z0-9_-]*\\.[a-zA-Z0-9_-]+$", "u"), matches43Expression.test(text);
}
function followsCompactJws(value) {
  return isString(value) && matches43(value);
}
function holds42(value) {
  return oneOrAll(value, followsCompactJws);
}
let matches46Expression;
function matches46(text) {
  return matches46Expression ??= new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u"), matches46Expression.test(text);
}
function followsDate(value) {
  return isString(value) && matches46(value);
}
function followsProfile(value) {
  return isObject(value) && isString(value.id) && followsTypes(value.type) && maybe(value.name, isString) && maybe(value.url, isString) && maybe(value.phone, isString) && maybe(value.description, isString) && maybe(value.image, holds5) && maybe(value.email, isString) && maybe(value.address, holds10) && maybe(value.otherIdentifier, holds16) && maybe(value.official, isString) && maybe(value.parentOrg, holds19) && maybe(value.endorsement, holds21) && maybe(value.endorsementJwt, holds42) && maybe(value.familyName, isString) && maybe(value.givenName, isString) && maybe(value.additionalName, isString) && maybe(value.patronymicName, isString) && maybe(value.honorificPrefix, isString) && maybe(value.honorificSuffix, isString) && maybe(value.familyNamePrefix, isString) && maybe(value.dateOfBirth, followsDate);
}
function followsIssuer(value) {
  return (isString(value) || isObject(value)) && (isObject(value) ? followsProfile(value) : !0);
}
function followsCriteria(value) {
  return isObject(value) && maybe(value.id, isString) && maybe(value.narrative, isString);
}
function holds54(value) {
  return oneOrAll(value, followsCriteria);
}
function followsAlignment(value) {
  return isObject(value) && followsTypes(value.type) && isString(value.targetName) && isString(value.targetUrl) && maybe(value.targetCode, isString) && maybe(value.targetDescription, isString) && maybe(value.targetFramework, isString) && maybe(value.targetType, isString);
}
function holds57(value) {
  return oneOrAll(value, followsAlignment);
}
let matches60Expression;
function matches60(text) {
  return matches60Expression ??= new RegExp("^[a-z]{2,4}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$", "u"), matches60Expression.test(text);
}
function followsLanguageCode(value) {
  return isString(value) && matches60(value);
}
function followsRelated(value) {
  return isObject(value) && isString(value.id) && followsTypes(value.type) && maybe(value.inLanguage, followsLanguageCode) && maybe(value.version, isString);
}
function holds62(value) {
  return oneOrAll(value, followsRelated);
}
function followsString(value) {
  return isString(value);
}
function holds66(value) {
  return oneOrAll(value, followsString);
}
function followsRubricCriterionLevel(value) {
  return isObject(value) && isString(value.id) && followsTypes(value.type) && isString(value.name) && maybe(value.level, isString) && maybe(value.points, isString) && maybe(value.description, isString) && maybe(value.alignment, holds57);
}
function holds69(value) {
  return oneOrAll(value, followsRubricCriterionLevel);
}
function followsResultDescription(value) {
  return isObject(value) && isString(value.id) && followsTypes(value.type) && isString(value.name) && isString(value.resultType) && maybe(value.allowedValue, holds66) && maybe(value.valueMin, isString) && maybe(value.valueMax, isString) && maybe(value.requiredValue, isString) && maybe(value.requiredLevel, isString) && maybe(value.rubricCriterionLevel, holds69) && maybe(value.alignment, holds57);
}
function holds65(value) {
  return oneOrAll(value, followsResultDescription);
}
function followsAchievement(value) {
  return isObject(value) && value.criteria !== void 0 && isString(value.id) && followsTypes(value.type) && isString(value.name) && isString(value.description) && maybe(value.criteria, holds54) && maybe(value.achievementType, isString) && maybe(value.alignment, holds57) && maybe(value.creator, holds19) && maybe(value.creditsAvailable, isNumber) && maybe(value.endorsement, holds21) && maybe(value.endorsementJwt, holds42) && maybe(value.fieldOfStudy, isString) && maybe(value.humanCode, isString) && maybe(value.image, holds5) && maybe(value.inLanguage, followsLanguageCode) && maybe(value.otherIdentifier, holds16) && maybe(value.related, holds62) && maybe(value.resultDescription, holds65) && maybe(value.specialization, isString) && maybe(value.tag, holds66) && maybe(value.version, isString);
}
function holds53(value) {
  return !Array.isArray(value) || value.length <= 1 && value.length >= 1 && all(value, followsAchievement);
}
function holds52(value) {
  return Array.isArray(value) ? holds53(value) : followsAchievement(value);
}
function followsIdentityObject(value) {
  for (let name78 in value) if (!(name78 === "type" || name78 === "hashed" || name78 === "identityHash" || name78 === "identityType" || name78 === "salt")) return !1;
  return isObject(value) && followsTypes(value.type) && isBoolean(value.hashed) && isString(value.identityHash) && isString(value.identityType) && maybe(value.salt, isString);
}
function holds77(value) {
  return oneOrAll(value, followsIdentityObject);
}
function holds81(value) {
  return value === "Completed" || value === "Enrolled" || value === "Failed" || value === "InProgress" || value === "OnHold" || value === "Provisional" || value === "Withdrew";
}
function followsResult(value) {
  return isObject(value) && followsTypes(value.type) && maybe(value.resultDescription, isString) && maybe(value.value, isString) && maybe(value.status, holds81) && maybe(value.achievedLevel, isString) && maybe(value.alignment, holds57);
}
function holds80(value) {
  return oneOrAll(value, followsResult);
}
function followsAchievementSubject(value) {
  return isObject(value) && value.achievement !== void 0 && maybe(value.id, isString) && followsTypes(value.type) && maybe(value.achievement, holds52) && maybe(value.identifier, holds77) && maybe(value.activityStartDate, followsDateTime) && maybe(value.activityEndDate, followsDateTime) && maybe(value.creditsEarned, isNumber) && maybe(value.image, holds5) && maybe(value.licenseNumber, isString) && maybe(value.narrative, isString) && maybe(value.result, holds80) && maybe(value.role, isString) && maybe(value.source, holds19) && maybe(value.term, isString);
}
function holds51(value) {
  return !Array.isArray(value) || value.length <= 1 && value.length >= 1 && all(value, followsAchievementSubject);
}
function holds50(value) {
  return Array.isArray(value) ? holds51(value) : followsAchievementSubject(value);
}
function followsEvidence(value) {
  return isObject(value) && maybe(value.id, isString) && followsTypes(value.type) && maybe(value.narrative, isString) && maybe(value.name, isString) && maybe(value.description, isString) && maybe(value.genre, isString) && maybe(value.audience, isString);
}
function holds88(value) {
  return oneOrAll(value, followsEvidence);
}
function follows(value) {
  return isObject(value) && value.credentialSubject !== void 0 && followsContexts(value["@context"]) && isString(value.id) && followsTypes(value.type) && maybe(value.name, isString) && maybe(value.description, isString) && maybe(value.image, holds5) && maybe(value.awardedDate, followsDateTime) && followsIssuer(value.issuer) && followsDateTime(value.validFrom) && maybe(value.validUntil, followsDateTime) && maybe(value.proof, holds22) && maybe(value.credentialSchema, holds25) && maybe(value.credentialStatus, holds28) && maybe(value.refreshService, holds31) && maybe(value.termsOfUse, holds34) && maybe(value.credentialSubject, holds50) && maybe(value.evidence, holds88) && maybe(value.endorsement, holds21) && maybe(value.endorsementJwt, holds42);
}
export {
  follows as accepts,
  followsEndorsementCredential as acceptsEndorsement
};
export const schema = "{\"properties\":{\"@context\":{\"$ref\":\"#/$defs/contexts\"},\"id\":{\"type\":\"string\"},\"type\":{\"$ref\":\"#/$defs/types\"},\"name\":{\"type\":\"string\"},\"description\":{\"type\":\"string\"},\"image\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/image\"}},\"else\":{\"$ref\":\"#/$defs/image\"}},\"awardedDate\":{\"$ref\":\"#/$defs/dateTime\"},\"issuer\":{\"$ref\":\"#/$defs/issuer\"},\"validFrom\":{\"$ref\":\"#/$defs/dateTime\"},\"validUntil\":{\"$ref\":\"#/$defs/dateTime\"},\"proof\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/proof\"}},\"else\":{\"$ref\":\"#/$defs/proof\"}},\"credentialSchema\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/credentialSchema\"}},\"else\":{\"$ref\":\"#/$defs/credentialSchema\"}},\"credentialStatus\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/credentialStatus\"}},\"else\":{\"$ref\":\"#/$defs/credentialStatus\"}},\"refreshService\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/refreshService\"}},\"else\":{\"$ref\":\"#/$defs/refreshService\"}},\"termsOfUse\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/termsOfUse\"}},\"else\":{\"$ref\":\"#/$defs/termsOfUse\"}},\"credentialSubject\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/achievementSubject\"},\"minItems\":1,\"maxItems\":1},\"else\":{\"$ref\":\"#/$defs/achievementSubject\"}},\"evidence\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/evidence\"}},\"else\":{\"$ref\":\"#/$defs/evidence\"}},\"endorsement\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/endorsementCredential\"}},\"else\":{\"$ref\":\"#/$defs/endorsementCredential\"}},\"endorsementJwt\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/compactJws\"}},\"else\":{\"$ref\":\"#/$defs/compactJws\"}}},\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"$id\":\"https://w3id.org/microcert/schemas/open-badge.schema.json\",\"type\":\"object\",\"required\":[\"@context\",\"id\",\"type\",\"issuer\",\"validFrom\",\"credentialSubject\"],\"$defs\":{\"types\":{\"type\":[\"string\",\"array\"],\"minItems\":1,\"items\":{\"type\":\"string\"}},\"contexts\":{\"type\":[\"string\",\"array\"],\"minItems\":1,\"items\":{\"type\":[\"string\",\"object\"]}},\"dateTime\":{\"type\":\"string\",\"pattern\":\"^\\\\d{4}-\\\\d{2}-\\\\d{2}[Tt ]\\\\d{2}:\\\\d{2}:\\\\d{2}(\\\\.\\\\d+)?([Zz]|[+-]\\\\d{2}:\\\\d{2})$\"},\"date\":{\"type\":\"string\",\"pattern\":\"^\\\\d{4}-\\\\d{2}-\\\\d{2}$\"},\"languageCode\":{\"type\":\"string\",\"pattern\":\"^[a-z]{2,4}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$\"},\"compactJws\":{\"type\":\"string\",\"pattern\":\"^[a-zA-Z0-9_-]+\\\\.[a-zA-Z0-9_-]*\\\\.[a-zA-Z0-9_-]+$\"},\"string\":{\"type\":\"string\"},\"issuer\":{\"type\":[\"string\",\"object\"],\"if\":{\"type\":\"object\"},\"then\":{\"$ref\":\"#/$defs/profile\"}},\"achievementSubject\":{\"properties\":{\"id\":{\"type\":\"string\"},\"type\":{\"$ref\":\"#/$defs/types\"},\"achievement\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/achievement\"},\"minItems\":1,\"maxItems\":1},\"else\":{\"$ref\":\"#/$defs/achievement\"}},\"identifier\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/identityObject\"}},\"else\":{\"$ref\":\"#/$defs/identityObject\"}},\"activityStartDate\":{\"$ref\":\"#/$defs/dateTime\"},\"activityEndDate\":{\"$ref\":\"#/$defs/dateTime\"},\"creditsEarned\":{\"type\":\"number\"},\"image\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/image\"}},\"else\":{\"$ref\":\"#/$defs/image\"}},\"licenseNumber\":{\"type\":\"string\"},\"narrative\":{\"type\":\"string\"},\"result\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/result\"}},\"else\":{\"$ref\":\"#/$defs/result\"}},\"role\":{\"type\":\"string\"},\"source\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/profile\"}},\"else\":{\"$ref\":\"#/$defs/profile\"}},\"term\":{\"type\":\"string\"}},\"type\":\"object\",\"required\":[\"type\",\"achievement\"]},\"achievement\":{\"properties\":{\"id\":{\"type\":\"string\"},\"type\":{\"$ref\":\"#/$defs/types\"},\"name\":{\"type\":\"string\"},\"description\":{\"type\":\"string\"},\"criteria\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/criteria\"}},\"else\":{\"$ref\":\"#/$defs/criteria\"}},\"achievementType\":{\"type\":\"string\"},\"alignment\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/alignment\"}},\"else\":{\"$ref\":\"#/$defs/alignment\"}},\"creator\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/profile\"}},\"else\":{\"$ref\":\"#/$defs/profile\"}},\"creditsAvailable\":{\"type\":\"number\"},\"endorsement\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/endorsementCredential\"}},\"else\":{\"$ref\":\"#/$defs/endorsementCredential\"}},\"endorsementJwt\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/compactJws\"}},\"else\":{\"$ref\":\"#/$defs/compactJws\"}},\"fieldOfStudy\":{\"type\":\"string\"},\"humanCode\":{\"type\":\"string\"},\"image\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/image\"}},\"else\":{\"$ref\":\"#/$defs/image\"}},\"inLanguage\":{\"$ref\":\"#/$defs/languageCode\"},\"otherIdentifier\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/identifierEntry\"}},\"else\":{\"$ref\":\"#/$defs/identifierEntry\"}},\"related\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/related\"}},\"else\":{\"$ref\":\"#/$defs/related\"}},\"resultDescription\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/resultDescription\"}},\"else\":{\"$ref\":\"#/$defs/resultDescription\"}},\"specialization\":{\"type\":\"string\"},\"tag\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/string\"}},\"else\":{\"$ref\":\"#/$defs/string\"}},\"version\":{\"type\":\"string\"}},\"type\":\"object\",\"required\":[\"id\",\"type\",\"name\",\"description\",\"criteria\"]},\"criteria\":{\"properties\":{\"id\":{\"type\":\"string\"},\"narrative\":{\"type\":\"string\"}},\"type\":\"object\",\"required\":[]},\"alignment\":{\"properties\":{\"type\":{\"$ref\":\"#/$defs/types\"},\"targetName\":{\"type\":\"string\"},\"targetUrl\":{\"type\":\"string\"},\"targetCode\":{\"type\":\"string\"},\"targetDescription\":{\"type\":\"string\"},\"targetFramework\":{\"type\":\"string\"},\"targetType\":{\"type\":\"string\"}},\"type\":\"object\",\"required\":[\"type\",\"targetName\",\"targetUrl\"]},\"evidence\":{\"properties\":{\"id\":{\"type\":\"string\"},\"type\":{\"$ref\":\"#/$defs/types\"},\"narrative\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"description\":{\"type\":\"string\"},\"genre\":{\"type\":\"string\"},\"audience\":{\"type\":\"string\"}},\"type\":\"object\",\"required\":[\"type\"]},\"image\":{\"properties\":{\"id\":{\"type\":\"string\"},\"type\":{\"$ref\":\"#/$defs/types\"},\"caption\":{\"type\":\"string\"}},\"type\":\"object\",\"required\":[\"id\",\"type\"],\"additionalProperties\":false},\"related\":{\"properties\":{\"id\":{\"type\":\"string\"},\"type\":{\"$ref\":\"#/$defs/types\"},\"inLanguage\":{\"$ref\":\"#/$defs/languageCode\"},\"version\":{\"type\":\"string\"}},\"type\":\"object\",\"required\":[\"id\",\"type\"]},\"result\":{\"properties\":{\"type\":{\"$ref\":\"#/$defs/types\"},\"resultDescription\":{\"type\":\"string\"},\"value\":{\"type\":\"string\"},\"status\":{\"enum\":[\"Completed\",\"Enrolled\",\"Failed\",\"InProgress\",\"OnHold\",\"Provisional\",\"Withdrew\"]},\"achievedLevel\":{\"type\":\"string\"},\"alignment\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/alignment\"}},\"else\":{\"$ref\":\"#/$defs/alignment\"}}},\"type\":\"object\",\"required\":[\"type\"]},\"resultDescription\":{\"properties\":{\"id\":{\"type\":\"string\"},\"type\":{\"$ref\":\"#/$defs/types\"},\"name\":{\"type\":\"string\"},\"resultType\":{\"type\":\"string\"},\"allowedValue\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/string\"}},\"else\":{\"$ref\":\"#/$defs/string\"}},\"valueMin\":{\"type\":\"string\"},\"valueMax\":{\"type\":\"string\"},\"requiredValue\":{\"type\":\"string\"},\"requiredLevel\":{\"type\":\"string\"},\"rubricCriterionLevel\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/rubricCriterionLevel\"}},\"else\":{\"$ref\":\"#/$defs/rubricCriterionLevel\"}},\"alignment\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/alignment\"}},\"else\":{\"$ref\":\"#/$defs/alignment\"}}},\"type\":\"object\",\"required\":[\"id\",\"type\",\"name\",\"resultType\"]},\"rubricCriterionLevel\":{\"properties\":{\"id\":{\"type\":\"string\"},\"type\":{\"$ref\":\"#/$defs/types\"},\"name\":{\"type\":\"string\"},\"level\":{\"type\":\"string\"},\"points\":{\"type\":\"string\"},\"description\":{\"type\":\"string\"},\"alignment\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/alignment\"}},\"else\":{\"$ref\":\"#/$defs/alignment\"}}},\"type\":\"object\",\"required\":[\"id\",\"type\",\"name\"]},\"profile\":{\"properties\":{\"id\":{\"type\":\"string\"},\"type\":{\"$ref\":\"#/$defs/types\"},\"name\":{\"type\":\"string\"},\"url\":{\"type\":\"string\"},\"phone\":{\"type\":\"string\"},\"description\":{\"type\":\"string\"},\"image\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/image\"}},\"else\":{\"$ref\":\"#/$defs/image\"}},\"email\":{\"type\":\"string\"},\"address\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/address\"}},\"else\":{\"$ref\":\"#/$defs/address\"}},\"otherIdentifier\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/identifierEntry\"}},\"else\":{\"$ref\":\"#/$defs/identifierEntry\"}},\"official\":{\"type\":\"string\"},\"parentOrg\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/profile\"}},\"else\":{\"$ref\":\"#/$defs/profile\"}},\"endorsement\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/endorsementCredential\"}},\"else\":{\"$ref\":\"#/$defs/endorsementCredential\"}},\"endorsementJwt\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/compactJws\"}},\"else\":{\"$ref\":\"#/$defs/compactJws\"}},\"familyName\":{\"type\":\"string\"},\"givenName\":{\"type\":\"string\"},\"additionalName\":{\"type\":\"string\"},\"patronymicName\":{\"type\":\"string\"},\"honorificPrefix\":{\"type\":\"string\"},\"honorificSuffix\":{\"type\":\"string\"},\"familyNamePrefix\":{\"type\":\"string\"},\"dateOfBirth\":{\"$ref\":\"#/$defs/date\"}},\"type\":\"object\",\"required\":[\"id\",\"type\"]},\"address\":{\"properties\":{\"type\":{\"$ref\":\"#/$defs/types\"},\"addressCountry\":{\"type\":\"string\"},\"addressCountryCode\":{\"type\":\"string\"},\"addressRegion\":{\"type\":\"string\"},\"addressLocality\":{\"type\":\"string\"},\"streetAddress\":{\"type\":\"string\"},\"postOfficeBoxNumber\":{\"type\":\"string\"},\"postalCode\":{\"type\":\"string\"},\"geo\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/geoCoordinates\"}},\"else\":{\"$ref\":\"#/$defs/geoCoordinates\"}}},\"type\":\"object\",\"required\":[\"type\"]},\"geoCoordinates\":{\"properties\":{\"type\":{\"$ref\":\"#/$defs/types\"},\"latitude\":{\"type\":\"number\"},\"longitude\":{\"type\":\"number\"}},\"type\":\"object\",\"required\":[\"type\",\"latitude\",\"longitude\"]},\"identifierEntry\":{\"properties\":{\"type\":{\"$ref\":\"#/$defs/types\"},\"identifier\":{\"type\":\"string\"},\"identifierType\":{\"type\":\"string\"}},\"type\":\"object\",\"required\":[\"type\",\"identifier\",\"identifierType\"],\"additionalProperties\":false},\"identityObject\":{\"properties\":{\"type\":{\"$ref\":\"#/$defs/types\"},\"hashed\":{\"type\":\"boolean\"},\"identityHash\":{\"type\":\"string\"},\"identityType\":{\"type\":\"string\"},\"salt\":{\"type\":\"string\"}},\"type\":\"object\",\"required\":[\"type\",\"hashed\",\"identityHash\",\"identityType\"],\"additionalProperties\":false},\"endorsementCredential\":{\"properties\":{\"@context\":{\"$ref\":\"#/$defs/contexts\"},\"id\":{\"type\":\"string\"},\"type\":{\"$ref\":\"#/$defs/types\"},\"name\":{\"type\":\"string\"},\"description\":{\"type\":\"string\"},\"image\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/image\"}},\"else\":{\"$ref\":\"#/$defs/image\"}},\"awardedDate\":{\"$ref\":\"#/$defs/dateTime\"},\"issuer\":{\"$ref\":\"#/$defs/issuer\"},\"validFrom\":{\"$ref\":\"#/$defs/dateTime\"},\"validUntil\":{\"$ref\":\"#/$defs/dateTime\"},\"proof\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/proof\"}},\"else\":{\"$ref\":\"#/$defs/proof\"}},\"credentialSchema\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/credentialSchema\"}},\"else\":{\"$ref\":\"#/$defs/credentialSchema\"}},\"credentialStatus\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/credentialStatus\"}},\"else\":{\"$ref\":\"#/$defs/credentialStatus\"}},\"refreshService\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/refreshService\"}},\"else\":{\"$ref\":\"#/$defs/refreshService\"}},\"termsOfUse\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/termsOfUse\"}},\"else\":{\"$ref\":\"#/$defs/termsOfUse\"}},\"credentialSubject\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/endorsementSubject\"}},\"else\":{\"$ref\":\"#/$defs/endorsementSubject\"}}},\"type\":\"object\",\"required\":[\"@context\",\"id\",\"type\",\"name\",\"issuer\",\"validFrom\",\"credentialSubject\"]},\"endorsementSubject\":{\"properties\":{\"id\":{\"type\":\"string\"},\"type\":{\"$ref\":\"#/$defs/types\"},\"endorsementComment\":{\"type\":\"string\"}},\"type\":\"object\",\"required\":[\"id\",\"type\"]},\"proof\":{\"properties\":{\"type\":{\"$ref\":\"#/$defs/types\"},\"created\":{\"$ref\":\"#/$defs/dateTime\"},\"cryptosuite\":{\"type\":\"string\"},\"challenge\":{\"type\":\"string\"},\"domain\":{\"type\":\"string\"},\"nonce\":{\"type\":\"string\"},\"proofPurpose\":{\"type\":\"string\"},\"proofValue\":{\"type\":\"string\"},\"verificationMethod\":{\"type\":\"string\"}},\"type\":\"object\",\"required\":[\"type\"]},\"credentialSchema\":{\"properties\":{\"id\":{\"type\":\"string\"},\"type\":{\"$ref\":\"#/$defs/types\"}},\"type\":\"object\",\"required\":[\"id\",\"type\"]},\"credentialStatus\":{\"properties\":{\"id\":{\"type\":\"string\"},\"type\":{\"$ref\":\"#/$defs/types\"}},\"type\":\"object\",\"required\":[\"type\"]},\"refreshService\":{\"properties\":{\"id\":{\"type\":\"string\"},\"type\":{\"$ref\":\"#/$defs/types\"}},\"type\":\"object\",\"required\":[\"id\",\"type\"]},\"termsOfUse\":{\"properties\":{\"id\":{\"type\":\"string\"},\"type\":{\"$ref\":\"#/$defs/types\"}},\"type\":\"object\",\"required\":[\"type\"]}}}";
