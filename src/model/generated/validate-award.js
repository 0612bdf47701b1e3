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
let matches21Expression;
function matches21(text) {
  return matches21Expression ??= new RegExp("^(name|sourcedId|systemId|productId|userName|accountId|emailAddress|nationalIdentityNumber|isbn|issn|lisSourcedId|oneRosterSourcedId|sisSourcedId|ltiContextId|ltiDeploymentId|ltiToolId|ltiPlatformId|ltiUserId|identifier|ext:[A-Za-z0-9._]+)$", "u"), matches21Expression.test(text);
}
function followsIdentifierType(value) {
  return !(typeof value != "string" || !matches21(value));
}
let matches24Expression;
function matches24(text) {
  return matches24Expression ??= new RegExp("^sha256\\$[0-9a-f]{64}$", "u"), matches24Expression.test(text);
}
let matches28Expression;
function matches28(text) {
  return matches28Expression ??= new RegExp("\\S", "u"), matches28Expression.test(text);
}
function followsText(value) {
  return !(typeof value != "string" || isLonger(value, 1e5) || !matches28(value));
}
function holds36(value) {
  return !(isObject(value) && value.hash === void 0);
}
let matches56Expression;
function matches56(text) {
  return matches56Expression ??= new RegExp("^[A-Za-z][A-Za-z0-9._\\-]{0,63}$", "u"), matches56Expression.test(text);
}
function followsToken(value) {
  return !(typeof value != "string" || !matches56(value));
}
function followsDecimal(value) {
  return !(!isNumber(value) || value > 1e6 || value < 0);
}
let matches99Expression;
function matches99(text) {
  return matches99Expression ??= new RegExp("^(\\s*\\{[\\s\\S]*|[\\w-]+\\.[\\w-]+\\.[\\w-]+)$", "u"), matches99Expression.test(text);
}
function followsEndorsement(value) {
  if (isObject(value)) {
    if (!isObject(value) || value["@context"] === void 0 || value.type === void 0 || value.issuer === void 0 || value.credentialSubject === void 0) return !1;
    for (let name96 in value) {
      let member97 = value[name96];
    }
  } else if (typeof value != "string" || isLonger(value, 1048576) || !matches99(value)) return !1;
  return !0;
}
function follows(value) {
  if (!isObject(value) || value.learner === void 0 || value.awardedOn === void 0) return !1;
  for (let name1 in value)
    if (name1 !== "$schema" && name1 !== "id" && name1 !== "learner" && name1 !== "awardedOn" && name1 !== "activity" && name1 !== "results" && name1 !== "creditsEarned" && name1 !== "evidence" && name1 !== "status" && name1 !== "endorsements")
      return !1;
  let member3 = value.$schema;
  if (member3 !== void 0 && typeof member3 != "string")
    return !1;
  let member5 = value.id;
  if (member5 !== void 0 && !followsIri(member5))
    return !1;
  let member9 = value.learner;
  if (member9 !== void 0) {
    if (!isObject(member9)) return !1;
    for (let name10 in member9)
      if (name10 !== "id" && name10 !== "identifiers" && name10 !== "name")
        return !1;
    let member12 = member9.id;
    if (member12 !== void 0 && !followsIri(member12))
      return !1;
    let member14 = member9.identifiers;
    if (member14 !== void 0) {
      if (!Array.isArray(member14) || member14.length > 1e3 || member14.length < 1) return !1;
      for (let item15 of member14) {
        if (!isObject(item15)) return !1;
        if (holds36(item15)) {
          if (!isObject(item15) || item15.type === void 0 || item15.hash === void 0) return !1;
          for (let name17 in item15)
            if (name17 !== "type" && name17 !== "hash" && name17 !== "salt")
              return !1;
          let member19 = item15.type;
          if (member19 !== void 0 && !followsIdentifierType(member19))
            return !1;
          let member23 = item15.hash;
          if (member23 !== void 0 && (typeof member23 != "string" || !matches24(member23)))
            return !1;
          let member26 = item15.salt;
          if (member26 !== void 0 && !followsText(member26))
            return !1;
        } else {
          if (!isObject(item15) || item15.type === void 0 || item15.value === void 0) return !1;
          for (let name30 in item15)
            if (name30 !== "type" && name30 !== "value")
              return !1;
          let member32 = item15.type;
          if (member32 !== void 0 && !followsIdentifierType(member32))
            return !1;
          let member34 = item15.value;
          if (member34 !== void 0 && !followsText(member34))
            return !1;
        }
      }
    }
    let member39 = member9.name;
    if (member39 !== void 0 && !followsText(member39))
      return !1;
  }
  let member41 = value.awardedOn;
  if (member41 !== void 0 && typeof member41 != "string")
    return !1;
  let member43 = value.activity;
  if (member43 !== void 0) {
    if (!isObject(member43) || Object.keys(member43).length < 1) return !1;
    for (let name44 in member43)
      if (name44 !== "start" && name44 !== "end")
        return !1;
    let member46 = member43.start;
    if (member46 !== void 0 && typeof member46 != "string")
      return !1;
    let member48 = member43.end;
    if (member48 !== void 0 && typeof member48 != "string")
      return !1;
  }
  let member50 = value.results;
  if (member50 !== void 0) {
    if (!Array.isArray(member50) || member50.length > 1e3 || member50.length < 1) return !1;
    for (let item51 of member50) {
      if (!isObject(item51) || item51.assessment === void 0) return !1;
      for (let name52 in item51)
        if (name52 !== "assessment" && name52 !== "value" && name52 !== "status")
          return !1;
      let member54 = item51.assessment;
      if (member54 !== void 0 && !followsToken(member54))
        return !1;
      let member58 = item51.value;
      if (member58 !== void 0 && !followsText(member58))
        return !1;
      let member60 = item51.status;
      if (member60 !== void 0 && member60 !== "Completed" && member60 !== "Enrolled" && member60 !== "Failed" && member60 !== "InProgress" && member60 !== "OnHold" && member60 !== "Provisional" && member60 !== "Withdrew")
        return !1;
    }
  }
  let member63 = value.creditsEarned;
  if (member63 !== void 0 && !followsDecimal(member63))
    return !1;
  let member66 = value.evidence;
  if (member66 !== void 0) {
    if (!Array.isArray(member66) || member66.length > 1e3 || member66.length < 1) return !1;
    for (let item67 of member66) {
      if (!isObject(item67) || Object.keys(item67).length < 1) return !1;
      for (let name68 in item67)
        if (name68 !== "id" && name68 !== "name" && name68 !== "description" && name68 !== "narrative" && name68 !== "genre")
          return !1;
      let member70 = item67.id;
      if (member70 !== void 0 && !followsIri(member70))
        return !1;
      let member72 = item67.name;
      if (member72 !== void 0 && !followsText(member72))
        return !1;
      let member74 = item67.description;
      if (member74 !== void 0 && !followsText(member74))
        return !1;
      let member76 = item67.narrative;
      if (member76 !== void 0 && !followsText(member76))
        return !1;
      let member78 = item67.genre;
      if (member78 !== void 0 && !followsText(member78))
        return !1;
    }
  }
  let member81 = value.status;
  if (member81 !== void 0) {
    if (!Array.isArray(member81) || member81.length > 8 || member81.length < 1) return !1;
    for (let item82 of member81) {
      if (!isObject(item82) || item82.purpose === void 0 || item82.list === void 0 || item82.index === void 0) return !1;
      for (let name83 in item82)
        if (name83 !== "purpose" && name83 !== "list" && name83 !== "index")
          return !1;
      let member85 = item82.purpose;
      if (member85 !== void 0 && !followsText(member85))
        return !1;
      let member87 = item82.list;
      if (member87 !== void 0 && !followsIri(member87))
        return !1;
      let member89 = item82.index;
      if (member89 !== void 0 && (!(isNumber(member89) && member89 % 1 === 0) || isNumber(member89) && (member89 > 4294967295 || member89 < 0)))
        return !1;
    }
  }
  let member92 = value.endorsements;
  if (member92 !== void 0) {
    if (!Array.isArray(member92) || member92.length > 32 || member92.length < 1) return !1;
    for (let item93 of member92)
      if (!followsEndorsement(item93)) return !1;
  }
  return !0;
}
export {
  follows as accepts
};
export const schema = "{\"properties\":{\"$schema\":{\"type\":\"string\"},\"id\":{\"$ref\":\"#/$defs/iri\"},\"learner\":{\"properties\":{\"id\":{\"$ref\":\"#/$defs/iri\"},\"identifiers\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"if\":{\"required\":[\"hash\"]},\"then\":{\"properties\":{\"type\":{\"$ref\":\"#/$defs/identifierType\"},\"hash\":{\"type\":\"string\",\"pattern\":\"^sha256\\\\$[0-9a-f]{64}$\"},\"salt\":{\"$ref\":\"#/$defs/text\"}},\"type\":\"object\",\"required\":[\"type\",\"hash\"],\"additionalProperties\":false},\"else\":{\"properties\":{\"type\":{\"$ref\":\"#/$defs/identifierType\"},\"value\":{\"$ref\":\"#/$defs/text\"}},\"type\":\"object\",\"required\":[\"type\",\"value\"],\"additionalProperties\":false}},\"minItems\":1,\"maxItems\":1000},\"name\":{\"$ref\":\"#/$defs/text\"}},\"type\":\"object\",\"required\":[],\"additionalProperties\":false},\"awardedOn\":{\"type\":\"string\"},\"activity\":{\"properties\":{\"start\":{\"type\":\"string\"},\"end\":{\"type\":\"string\"}},\"type\":\"object\",\"required\":[],\"additionalProperties\":false,\"minProperties\":1},\"results\":{\"type\":\"array\",\"items\":{\"properties\":{\"assessment\":{\"$ref\":\"#/$defs/token\"},\"value\":{\"$ref\":\"#/$defs/text\"},\"status\":{\"enum\":[\"Completed\",\"Enrolled\",\"Failed\",\"InProgress\",\"OnHold\",\"Provisional\",\"Withdrew\"]}},\"type\":\"object\",\"required\":[\"assessment\"],\"additionalProperties\":false},\"minItems\":1,\"maxItems\":1000},\"creditsEarned\":{\"$ref\":\"#/$defs/decimal\"},\"evidence\":{\"type\":\"array\",\"items\":{\"properties\":{\"id\":{\"$ref\":\"#/$defs/iri\"},\"name\":{\"$ref\":\"#/$defs/text\"},\"description\":{\"$ref\":\"#/$defs/text\"},\"narrative\":{\"$ref\":\"#/$defs/text\"},\"genre\":{\"$ref\":\"#/$defs/text\"}},\"type\":\"object\",\"required\":[],\"additionalProperties\":false,\"minProperties\":1},\"minItems\":1,\"maxItems\":1000},\"status\":{\"type\":\"array\",\"items\":{\"properties\":{\"purpose\":{\"$ref\":\"#/$defs/text\"},\"list\":{\"$ref\":\"#/$defs/iri\"},\"index\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":4294967295}},\"type\":\"object\",\"required\":[\"purpose\",\"list\",\"index\"],\"additionalProperties\":false},\"minItems\":1,\"maxItems\":8},\"endorsements\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/endorsement\"},\"minItems\":1,\"maxItems\":32}},\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"$id\":\"https://w3id.org/microcert/schemas/award.schema.json\",\"type\":\"object\",\"required\":[\"learner\",\"awardedOn\"],\"additionalProperties\":false,\"$defs\":{\"iri\":{\"type\":\"string\",\"maxLength\":2048,\"pattern\":\"^[A-Za-z][A-Za-z0-9+.\\\\-]*:[^\\\\u0000-\\\\u0020<>\\\"{}|\\\\\\\\^`]+$\"},\"text\":{\"type\":\"string\",\"maxLength\":100000,\"pattern\":\"\\\\S\"},\"token\":{\"type\":\"string\",\"pattern\":\"^[A-Za-z][A-Za-z0-9._\\\\-]{0,63}$\"},\"decimal\":{\"type\":\"number\",\"minimum\":0,\"maximum\":1000000},\"identifierType\":{\"type\":\"string\",\"pattern\":\"^(name|sourcedId|systemId|productId|userName|accountId|emailAddress|nationalIdentityNumber|isbn|issn|lisSourcedId|oneRosterSourcedId|sisSourcedId|ltiContextId|ltiDeploymentId|ltiToolId|ltiPlatformId|ltiUserId|identifier|ext:[A-Za-z0-9._]+)$\"},\"endorsement\":{\"if\":{\"type\":\"object\"},\"then\":{\"type\":\"object\",\"required\":[\"@context\",\"type\",\"issuer\",\"credentialSubject\"],\"additionalProperties\":{}},\"else\":{\"type\":\"string\",\"maxLength\":1048576,\"pattern\":\"^(\\\\s*\\\\{[\\\\s\\\\S]*|[\\\\w-]+\\\\.[\\\\w-]+\\\\.[\\\\w-]+)$\"}}}}";
