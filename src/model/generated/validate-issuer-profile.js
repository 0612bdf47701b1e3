function isObject(value) {
  return typeof value == "object" && value !== null && !Array.isArray(value);
}
function isNumber(value) {
  return typeof value == "number" && Number.isFinite(value);
}
function isLonger(text, most) {
  if (text.length <= most) return !1;
  let characters = 0;
  for (const _ of text) characters += 1;
  return characters > most;
}
let matches7Expression;
function matches7(text) {
  return matches7Expression ??= new RegExp('^[A-Za-z][A-Za-z0-9+.\\-]*:[^\\u0000-\\u0020<>"{}|\\\\^`]+$', "u"), matches7Expression.test(text);
}
function followsIri(value) {
  return !(typeof value != "string" || isLonger(value, 2048) || !matches7(value));
}
let matches11Expression;
function matches11(text) {
  return matches11Expression ??= new RegExp("\\S", "u"), matches11Expression.test(text);
}
function followsText(value) {
  return !(typeof value != "string" || isLonger(value, 1e5) || !matches11(value));
}
let matches15Expression;
function matches15(text) {
  return matches15Expression ??= new RegExp("^[A-Z]{2}$", "u"), matches15Expression.test(text);
}
function followsCountry(value) {
  return !(typeof value != "string" || !matches15(value));
}
let matches21Expression;
function matches21(text) {
  return matches21Expression ??= new RegExp('^https?://[^\\u0000-\\u0020<>"{}|\\\\^`]+$', "u"), matches21Expression.test(text);
}
function followsLink(value) {
  return !(typeof value != "string" || isLonger(value, 2048) || !matches21(value));
}
let matches24Expression;
function matches24(text) {
  return matches24Expression ??= new RegExp("^[^\\s@]+@[^\\s@]+$", "u"), matches24Expression.test(text);
}
let matches33Expression;
function matches33(text) {
  return matches33Expression ??= new RegExp("^(name|sourcedId|systemId|productId|userName|accountId|emailAddress|nationalIdentityNumber|isbn|issn|lisSourcedId|oneRosterSourcedId|sisSourcedId|ltiContextId|ltiDeploymentId|ltiToolId|ltiPlatformId|ltiUserId|identifier|ext:[A-Za-z0-9._]+)$", "u"), matches33Expression.test(text);
}
function followsIdentifierType(value) {
  return !(typeof value != "string" || !matches33(value));
}
function followsIdentifier(value) {
  if (!isObject(value) || value.type === void 0 || value.value === void 0) return !1;
  for (let name29 in value)
    if (name29 !== "type" && name29 !== "value")
      return !1;
  let member31 = value.type;
  if (member31 !== void 0 && !followsIdentifierType(member31))
    return !1;
  let member35 = value.value;
  return !(member35 !== void 0 && !followsText(member35));
}
let matches44Expression;
function matches44(text) {
  return matches44Expression ??= new RegExp('^(https?://[^\\u0000-\\u0020<>"{}|\\\\^`]+|data:image/(png|svg\\+xml);base64,[A-Za-z0-9+/]+=*)$', "u"), matches44Expression.test(text);
}
function followsPictureAddress(value) {
  return !(typeof value != "string" || isLonger(value, 1048576) || !matches44(value));
}
let matches50Expression;
function matches50(text) {
  return matches50Expression ??= new RegExp("^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*$", "u"), matches50Expression.test(text);
}
function followsLanguage(value) {
  return !(typeof value != "string" || !matches50(value));
}
function followsLanguageMap(value) {
  if (!isObject(value) || Object.keys(value).length > 100 || Object.keys(value).length < 1) return !1;
  for (let name48 in value) {
    if (!followsLanguage(name48)) return !1;
    let member52 = value[name48];
    if (!followsText(member52)) return !1;
  }
  return !0;
}
function followsPicture(value) {
  if (!isObject(value) || value.url === void 0) return !1;
  for (let name40 in value)
    if (name40 !== "url" && name40 !== "caption")
      return !1;
  let member42 = value.url;
  if (member42 !== void 0 && !followsPictureAddress(member42))
    return !1;
  let member46 = value.caption;
  return !(member46 !== void 0 && !followsLanguageMap(member46));
}
let matches61Expression;
function matches61(text) {
  return matches61Expression ??= new RegExp("^(\\s*\\{[\\s\\S]*|[\\w-]+\\.[\\w-]+\\.[\\w-]+)$", "u"), matches61Expression.test(text);
}
function followsEndorsement(value) {
  if (isObject(value)) {
    if (!isObject(value) || value["@context"] === void 0 || value.type === void 0 || value.issuer === void 0 || value.credentialSubject === void 0) return !1;
    for (let name58 in value) {
      let member59 = value[name58];
    }
  } else if (typeof value != "string" || isLonger(value, 1048576) || !matches61(value)) return !1;
  return !0;
}
function follows(value) {
  if (!isObject(value) || value.id === void 0 || value.name === void 0) return !1;
  for (let name1 in value)
    if (name1 !== "$schema" && name1 !== "id" && name1 !== "name" && name1 !== "country" && name1 !== "region" && name1 !== "website" && name1 !== "email" && name1 !== "identifiers" && name1 !== "image" && name1 !== "endorsements")
      return !1;
  let member3 = value.$schema;
  if (member3 !== void 0 && typeof member3 != "string")
    return !1;
  let member5 = value.id;
  if (member5 !== void 0 && !followsIri(member5))
    return !1;
  let member9 = value.name;
  if (member9 !== void 0 && !followsText(member9))
    return !1;
  let member13 = value.country;
  if (member13 !== void 0 && !followsCountry(member13))
    return !1;
  let member17 = value.region;
  if (member17 !== void 0 && !followsText(member17))
    return !1;
  let member19 = value.website;
  if (member19 !== void 0 && !followsLink(member19))
    return !1;
  let member23 = value.email;
  if (member23 !== void 0 && (typeof member23 != "string" || !matches24(member23)))
    return !1;
  let member26 = value.identifiers;
  if (member26 !== void 0) {
    if (!Array.isArray(member26) || member26.length > 1e3 || member26.length < 1) return !1;
    for (let item27 of member26)
      if (!followsIdentifier(item27)) return !1;
  }
  let member38 = value.image;
  if (member38 !== void 0 && !followsPicture(member38))
    return !1;
  let member54 = value.endorsements;
  if (member54 !== void 0) {
    if (!Array.isArray(member54) || member54.length > 32 || member54.length < 1) return !1;
    for (let item55 of member54)
      if (!followsEndorsement(item55)) return !1;
  }
  return !0;
}
export {
  follows as accepts
};
export const schema = "{\"properties\":{\"$schema\":{\"type\":\"string\"},\"id\":{\"$ref\":\"#/$defs/iri\"},\"name\":{\"$ref\":\"#/$defs/text\"},\"country\":{\"$ref\":\"#/$defs/country\"},\"region\":{\"$ref\":\"#/$defs/text\"},\"website\":{\"$ref\":\"#/$defs/link\"},\"email\":{\"type\":\"string\",\"pattern\":\"^[^\\\\s@]+@[^\\\\s@]+$\"},\"identifiers\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/identifier\"},\"minItems\":1,\"maxItems\":1000},\"image\":{\"$ref\":\"#/$defs/picture\"},\"endorsements\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/endorsement\"},\"minItems\":1,\"maxItems\":32}},\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"$id\":\"https://w3id.org/microcert/schemas/issuer-profile.schema.json\",\"type\":\"object\",\"required\":[\"id\",\"name\"],\"additionalProperties\":false,\"$defs\":{\"iri\":{\"type\":\"string\",\"maxLength\":2048,\"pattern\":\"^[A-Za-z][A-Za-z0-9+.\\\\-]*:[^\\\\u0000-\\\\u0020<>\\\"{}|\\\\\\\\^`]+$\"},\"link\":{\"type\":\"string\",\"maxLength\":2048,\"pattern\":\"^https?://[^\\\\u0000-\\\\u0020<>\\\"{}|\\\\\\\\^`]+$\"},\"picture-address\":{\"type\":\"string\",\"maxLength\":1048576,\"pattern\":\"^(https?://[^\\\\u0000-\\\\u0020<>\\\"{}|\\\\\\\\^`]+|data:image/(png|svg\\\\+xml);base64,[A-Za-z0-9+/]+=*)$\"},\"language\":{\"type\":\"string\",\"pattern\":\"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*$\"},\"text\":{\"type\":\"string\",\"maxLength\":100000,\"pattern\":\"\\\\S\"},\"languageMap\":{\"type\":\"object\",\"minProperties\":1,\"maxProperties\":100,\"propertyNames\":{\"$ref\":\"#/$defs/language\"},\"additionalProperties\":{\"$ref\":\"#/$defs/text\"}},\"country\":{\"type\":\"string\",\"pattern\":\"^[A-Z]{2}$\"},\"identifierType\":{\"type\":\"string\",\"pattern\":\"^(name|sourcedId|systemId|productId|userName|accountId|emailAddress|nationalIdentityNumber|isbn|issn|lisSourcedId|oneRosterSourcedId|sisSourcedId|ltiContextId|ltiDeploymentId|ltiToolId|ltiPlatformId|ltiUserId|identifier|ext:[A-Za-z0-9._]+)$\"},\"identifier\":{\"properties\":{\"type\":{\"$ref\":\"#/$defs/identifierType\"},\"value\":{\"$ref\":\"#/$defs/text\"}},\"type\":\"object\",\"required\":[\"type\",\"value\"],\"additionalProperties\":false},\"picture\":{\"properties\":{\"url\":{\"$ref\":\"#/$defs/picture-address\"},\"caption\":{\"$ref\":\"#/$defs/languageMap\"}},\"type\":\"object\",\"required\":[\"url\"],\"additionalProperties\":false},\"endorsement\":{\"if\":{\"type\":\"object\"},\"then\":{\"type\":\"object\",\"required\":[\"@context\",\"type\",\"issuer\",\"credentialSubject\"],\"additionalProperties\":{}},\"else\":{\"type\":\"string\",\"maxLength\":1048576,\"pattern\":\"^(\\\\s*\\\\{[\\\\s\\\\S]*|[\\\\w-]+\\\\.[\\\\w-]+\\\\.[\\\\w-]+)$\"}}}}";
