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
let matches17Expression;
function matches17(text) {
  return matches17Expression ??= new RegExp("^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*$", "u"), matches17Expression.test(text);
}
function followsLanguage(value) {
  return !(typeof value != "string" || !matches17(value));
}
function followsLanguageMap(value) {
  if (!isObject(value) || Object.keys(value).length > 100 || Object.keys(value).length < 1) return !1;
  for (let name15 in value) {
    if (!followsLanguage(name15)) return !1;
    let member19 = value[name15];
    if (!followsText(member19)) return !1;
  }
  return !0;
}
let matches36Expression;
function matches36(text) {
  return matches36Expression ??= new RegExp("^[A-Z]{2}$", "u"), matches36Expression.test(text);
}
function followsCountry(value) {
  return !(typeof value != "string" || !matches36(value));
}
let matches42Expression;
function matches42(text) {
  return matches42Expression ??= new RegExp('^https?://[^\\u0000-\\u0020<>"{}|\\\\^`]+$', "u"), matches42Expression.test(text);
}
function followsLink(value) {
  return !(typeof value != "string" || isLonger(value, 2048) || !matches42(value));
}
let matches51Expression;
function matches51(text) {
  return matches51Expression ??= new RegExp("^(name|sourcedId|systemId|productId|userName|accountId|emailAddress|nationalIdentityNumber|isbn|issn|lisSourcedId|oneRosterSourcedId|sisSourcedId|ltiContextId|ltiDeploymentId|ltiToolId|ltiPlatformId|ltiUserId|identifier|ext:[A-Za-z0-9._]+)$", "u"), matches51Expression.test(text);
}
function followsIdentifierType(value) {
  return !(typeof value != "string" || !matches51(value));
}
function followsIdentifier(value) {
  if (!isObject(value) || value.type === void 0 || value.value === void 0) return !1;
  for (let name47 in value)
    if (name47 !== "type" && name47 !== "value")
      return !1;
  let member49 = value.type;
  if (member49 !== void 0 && !followsIdentifierType(member49))
    return !1;
  let member53 = value.value;
  return !(member53 !== void 0 && !followsText(member53));
}
function followsOrganisation(value) {
  if (!isObject(value) || value.name === void 0) return !1;
  for (let name28 in value)
    if (name28 !== "id" && name28 !== "name" && name28 !== "country" && name28 !== "region" && name28 !== "website" && name28 !== "identifiers")
      return !1;
  let member30 = value.id;
  if (member30 !== void 0 && !followsIri(member30))
    return !1;
  let member32 = value.name;
  if (member32 !== void 0 && !followsLanguageMap(member32))
    return !1;
  let member34 = value.country;
  if (member34 !== void 0 && !followsCountry(member34))
    return !1;
  let member38 = value.region;
  if (member38 !== void 0 && !followsText(member38))
    return !1;
  let member40 = value.website;
  if (member40 !== void 0 && !followsLink(member40))
    return !1;
  let member44 = value.identifiers;
  if (member44 !== void 0) {
    if (!Array.isArray(member44) || member44.length > 1e3 || member44.length < 1) return !1;
    for (let item45 of member44)
      if (!followsIdentifier(item45)) return !1;
  }
  return !0;
}
let matches71Expression;
function matches71(text) {
  return matches71Expression ??= new RegExp("^[A-Za-z][A-Za-z0-9._\\-]{0,63}$", "u"), matches71Expression.test(text);
}
function followsToken(value) {
  return !(typeof value != "string" || !matches71(value));
}
function followsRequirement(value) {
  if (!(typeof value == "string" || isObject(value))) return !1;
  if (isObject(value)) {
    if (!followsGroup(value)) return !1;
  } else if (!followsToken(value)) return !1;
  return !0;
}
function followsDecimal(value) {
  return !(!isNumber(value) || value > 1e6 || value < 0);
}
function followsGroup(value) {
  if (!isObject(value)) return !1;
  for (let name59 in value)
    if (name59 !== "title" && name59 !== "block" && name59 !== "all" && name59 !== "any" && name59 !== "choose" && name59 !== "credits" && name59 !== "of")
      return !1;
  let member61 = value.title;
  if (member61 !== void 0 && !followsLanguageMap(member61))
    return !1;
  let member63 = value.block;
  if (member63 !== void 0 && !followsText(member63))
    return !1;
  let member65 = value.all;
  if (member65 !== void 0) {
    if (!Array.isArray(member65) || member65.length > 1e3 || member65.length < 1) return !1;
    for (let item66 of member65)
      if (!followsRequirement(item66)) return !1;
  }
  let member74 = value.any;
  if (member74 !== void 0) {
    if (!Array.isArray(member74) || member74.length > 1e3 || member74.length < 1) return !1;
    for (let item75 of member74)
      if (!followsRequirement(item75)) return !1;
  }
  let member78 = value.choose;
  if (member78 !== void 0 && (!(isNumber(member78) && member78 % 1 === 0) || isNumber(member78) && (member78 > 1e3 || member78 < 1)))
    return !1;
  let member80 = value.credits;
  if (member80 !== void 0 && !followsDecimal(member80))
    return !1;
  let member83 = value.of;
  if (member83 !== void 0) {
    if (!Array.isArray(member83) || member83.length > 1e3 || member83.length < 1) return !1;
    for (let item84 of member83)
      if (!followsRequirement(item84)) return !1;
  }
  return !0;
}
function followsAccepted(value) {
  if (!(typeof value == "string" || isObject(value))) return !1;
  if (isObject(value)) {
    if (!isObject(value) || value.id === void 0) return !1;
    for (let name100 in value)
      if (name100 !== "id" && name100 !== "versions")
        return !1;
    let member102 = value.id;
    if (member102 !== void 0 && !followsIri(member102))
      return !1;
    let member104 = value.versions;
    if (member104 !== void 0) {
      if (!Array.isArray(member104) || member104.length > 1e3 || member104.length < 1 || new Set(member104).size < member104.length) return !1;
      for (let item105 of member104)
        if (!followsText(item105)) return !1;
    }
  } else if (!followsIri(value)) return !1;
  return !0;
}
function followsEqf(value) {
  return !(!(isNumber(value) && value % 1 === 0) || isNumber(value) && (value > 8 || value < 1));
}
function followsComponent(value) {
  if (!isObject(value) || value.title === void 0 || value.accepts === void 0) return !1;
  for (let name92 in value)
    if (name92 !== "title" && name92 !== "accepts" && name92 !== "ects" && name92 !== "level" && name92 !== "after" && name92 !== "outcomes" && name92 !== "validates" && name92 !== "contributesTo" && name92 !== "repeatable")
      return !1;
  let member94 = value.title;
  if (member94 !== void 0 && !followsLanguageMap(member94))
    return !1;
  let member96 = value.accepts;
  if (member96 !== void 0) {
    if (!Array.isArray(member96) || member96.length > 1e3 || member96.length < 1) return !1;
    for (let item97 of member96)
      if (!followsAccepted(item97)) return !1;
  }
  let member110 = value.ects;
  if (member110 !== void 0 && !followsDecimal(member110))
    return !1;
  let member112 = value.level;
  if (member112 !== void 0 && !followsEqf(member112))
    return !1;
  let member115 = value.after;
  if (member115 !== void 0) {
    if (!Array.isArray(member115) || member115.length > 1e3 || member115.length < 1 || new Set(member115).size < member115.length) return !1;
    for (let item116 of member115)
      if (!followsToken(item116)) return !1;
  }
  let member119 = value.outcomes;
  if (member119 !== void 0) {
    if (!Array.isArray(member119) || member119.length > 1e3 || member119.length < 1 || new Set(member119).size < member119.length) return !1;
    for (let item120 of member119)
      if (!followsIri(item120)) return !1;
  }
  let member123 = value.validates;
  if (member123 !== void 0 && !followsText(member123))
    return !1;
  let member125 = value.contributesTo;
  if (member125 !== void 0 && !followsText(member125))
    return !1;
  let member127 = value.repeatable;
  return !(member127 !== void 0 && typeof member127 != "boolean");
}
function followsShare(value) {
  return !(!isNumber(value) || value > 1 || value < 0);
}
function follows(value) {
  if (!isObject(value) || value.id === void 0 || value.title === void 0 || value.requires === void 0 || value.components === void 0) return !1;
  for (let name1 in value)
    if (name1 !== "$schema" && name1 !== "id" && name1 !== "version" && name1 !== "title" && name1 !== "description" && name1 !== "kind" && name1 !== "awardingBodies" && name1 !== "requires" && name1 !== "components" && name1 !== "rules")
      return !1;
  let member3 = value.$schema;
  if (member3 !== void 0 && typeof member3 != "string")
    return !1;
  let member5 = value.id;
  if (member5 !== void 0 && !followsIri(member5))
    return !1;
  let member9 = value.version;
  if (member9 !== void 0 && !followsText(member9))
    return !1;
  let member13 = value.title;
  if (member13 !== void 0 && !followsLanguageMap(member13))
    return !1;
  let member21 = value.description;
  if (member21 !== void 0 && !followsLanguageMap(member21))
    return !1;
  let member23 = value.kind;
  if (member23 !== void 0 && !followsText(member23))
    return !1;
  let member25 = value.awardingBodies;
  if (member25 !== void 0) {
    if (!Array.isArray(member25) || member25.length > 1e3 || member25.length < 1) return !1;
    for (let item26 of member25)
      if (!followsOrganisation(item26)) return !1;
  }
  let member57 = value.requires;
  if (member57 !== void 0 && !followsGroup(member57))
    return !1;
  let member87 = value.components;
  if (member87 !== void 0) {
    if (!isObject(member87) || Object.keys(member87).length > 1e3 || Object.keys(member87).length < 1) return !1;
    for (let name88 in member87) {
      if (!followsToken(name88)) return !1;
      let member90 = member87[name88];
      if (!followsComponent(member90)) return !1;
    }
  }
  let member129 = value.rules;
  if (member129 !== void 0) {
    if (!isObject(member129)) return !1;
    for (let name130 in member129)
      if (name130 !== "credits" && name130 !== "level" && name130 !== "age" && name130 !== "grade" && name130 !== "awardingBodies" && name130 !== "elsewhere" && name130 !== "priorLearning" && name130 !== "overlap" && name130 !== "order")
        return !1;
    let member132 = member129.credits;
    if (member132 !== void 0) {
      if (!isObject(member132) || Object.keys(member132).length < 1) return !1;
      for (let name133 in member132)
        if (name133 !== "min" && name133 !== "max")
          return !1;
      let member135 = member132.min;
      if (member135 !== void 0 && !followsDecimal(member135))
        return !1;
      let member137 = member132.max;
      if (member137 !== void 0 && !followsDecimal(member137))
        return !1;
    }
    let member139 = member129.level;
    if (member139 !== void 0) {
      if (!isObject(member139) || Object.keys(member139).length < 1) return !1;
      for (let name140 in member139)
        if (name140 !== "floor" && name140 !== "share")
          return !1;
      let member142 = member139.floor;
      if (member142 !== void 0 && !followsEqf(member142))
        return !1;
      let member144 = member139.share;
      if (member144 !== void 0) {
        if (!isObject(member144) || member144.level === void 0 || member144.min === void 0) return !1;
        for (let name145 in member144)
          if (name145 !== "level" && name145 !== "min")
            return !1;
        let member147 = member144.level;
        if (member147 !== void 0 && !followsEqf(member147))
          return !1;
        let member149 = member144.min;
        if (member149 !== void 0 && !followsShare(member149))
          return !1;
      }
    }
    let member152 = member129.age;
    if (member152 !== void 0) {
      if (!isObject(member152) || Object.keys(member152).length < 1) return !1;
      for (let name153 in member152)
        if (name153 !== "maxMonths" && name153 !== "maxYears")
          return !1;
      let member155 = member152.maxMonths;
      if (member155 !== void 0 && (!(isNumber(member155) && member155 % 1 === 0) || isNumber(member155) && (member155 > 9999 || member155 < 1)))
        return !1;
      let member157 = member152.maxYears;
      if (member157 !== void 0 && (!(isNumber(member157) && member157 % 1 === 0) || isNumber(member157) && (member157 > 999 || member157 < 1)))
        return !1;
    }
    let member159 = member129.grade;
    if (member159 !== void 0) {
      if (!isObject(member159) || member159.minimum === void 0) return !1;
      for (let name160 in member159)
        if (name160 !== "minimum" && name160 !== "outOf")
          return !1;
      let member162 = member159.minimum;
      if (member162 !== void 0 && !followsText(member162))
        return !1;
      let member164 = member159.outOf;
      if (member164 !== void 0 && (!isNumber(member164) || member164 > 1e6 || member164 < 1e-3))
        return !1;
    }
    let member166 = member129.awardingBodies;
    if (member166 !== void 0) {
      if (!Array.isArray(member166) || member166.length > 1e3 || member166.length < 1 || new Set(member166).size < member166.length) return !1;
      for (let item167 of member166)
        if (!followsIri(item167)) return !1;
    }
    let member170 = member129.elsewhere;
    if (member170 !== void 0) {
      if (!isObject(member170) || member170.maxShare === void 0) return !1;
      for (let name171 in member170)
        if (name171 !== "maxShare")
          return !1;
      let member173 = member170.maxShare;
      if (member173 !== void 0 && !followsShare(member173))
        return !1;
    }
    let member175 = member129.priorLearning;
    if (member175 !== void 0) {
      if (!isObject(member175) || member175.maxShare === void 0) return !1;
      for (let name176 in member175)
        if (name176 !== "maxShare")
          return !1;
      let member178 = member175.maxShare;
      if (member178 !== void 0 && !followsShare(member178))
        return !1;
    }
    let member180 = member129.overlap;
    if (member180 !== void 0) {
      if (!isObject(member180) || member180.maxShare === void 0) return !1;
      for (let name181 in member180)
        if (name181 !== "maxShare")
          return !1;
      let member183 = member180.maxShare;
      if (member183 !== void 0 && !followsShare(member183))
        return !1;
    }
    let member185 = member129.order;
    if (member185 !== void 0 && member185 !== "any" && member185 !== "awarded")
      return !1;
  }
  return !0;
}
export {
  follows as accepts
};
export const schema = "{\"properties\":{\"$schema\":{\"type\":\"string\"},\"id\":{\"$ref\":\"#/$defs/iri\"},\"version\":{\"$ref\":\"#/$defs/text\"},\"title\":{\"$ref\":\"#/$defs/languageMap\"},\"description\":{\"$ref\":\"#/$defs/languageMap\"},\"kind\":{\"$ref\":\"#/$defs/text\"},\"awardingBodies\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/organisation\"},\"minItems\":1,\"maxItems\":1000},\"requires\":{\"$ref\":\"#/$defs/group\"},\"components\":{\"type\":\"object\",\"minProperties\":1,\"maxProperties\":1000,\"propertyNames\":{\"$ref\":\"#/$defs/token\"},\"additionalProperties\":{\"$ref\":\"#/$defs/component\"}},\"rules\":{\"properties\":{\"credits\":{\"properties\":{\"min\":{\"$ref\":\"#/$defs/decimal\"},\"max\":{\"$ref\":\"#/$defs/decimal\"}},\"type\":\"object\",\"minProperties\":1,\"additionalProperties\":false},\"level\":{\"properties\":{\"floor\":{\"$ref\":\"#/$defs/eqf\"},\"share\":{\"properties\":{\"level\":{\"$ref\":\"#/$defs/eqf\"},\"min\":{\"$ref\":\"#/$defs/share\"}},\"type\":\"object\",\"required\":[\"level\",\"min\"],\"additionalProperties\":false}},\"type\":\"object\",\"minProperties\":1,\"additionalProperties\":false},\"age\":{\"properties\":{\"maxMonths\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":9999},\"maxYears\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":999}},\"type\":\"object\",\"minProperties\":1,\"additionalProperties\":false},\"grade\":{\"properties\":{\"minimum\":{\"$ref\":\"#/$defs/text\"},\"outOf\":{\"type\":\"number\",\"minimum\":0.001,\"maximum\":1000000}},\"type\":\"object\",\"required\":[\"minimum\"],\"additionalProperties\":false},\"awardingBodies\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/iri\"},\"minItems\":1,\"maxItems\":1000,\"uniqueItems\":true},\"elsewhere\":{\"properties\":{\"maxShare\":{\"$ref\":\"#/$defs/share\"}},\"type\":\"object\",\"required\":[\"maxShare\"],\"additionalProperties\":false},\"priorLearning\":{\"properties\":{\"maxShare\":{\"$ref\":\"#/$defs/share\"}},\"type\":\"object\",\"required\":[\"maxShare\"],\"additionalProperties\":false},\"overlap\":{\"properties\":{\"maxShare\":{\"$ref\":\"#/$defs/share\"}},\"type\":\"object\",\"required\":[\"maxShare\"],\"additionalProperties\":false},\"order\":{\"enum\":[\"any\",\"awarded\"]}},\"type\":\"object\",\"additionalProperties\":false}},\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"$id\":\"https://w3id.org/microcert/schemas/pathway.schema.json\",\"type\":\"object\",\"required\":[\"id\",\"title\",\"requires\",\"components\"],\"additionalProperties\":false,\"$defs\":{\"iri\":{\"type\":\"string\",\"maxLength\":2048,\"pattern\":\"^[A-Za-z][A-Za-z0-9+.\\\\-]*:[^\\\\u0000-\\\\u0020<>\\\"{}|\\\\\\\\^`]+$\"},\"link\":{\"type\":\"string\",\"maxLength\":2048,\"pattern\":\"^https?://[^\\\\u0000-\\\\u0020<>\\\"{}|\\\\\\\\^`]+$\"},\"language\":{\"type\":\"string\",\"pattern\":\"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*$\"},\"text\":{\"type\":\"string\",\"maxLength\":100000,\"pattern\":\"\\\\S\"},\"token\":{\"type\":\"string\",\"pattern\":\"^[A-Za-z][A-Za-z0-9._\\\\-]{0,63}$\"},\"languageMap\":{\"type\":\"object\",\"minProperties\":1,\"maxProperties\":100,\"propertyNames\":{\"$ref\":\"#/$defs/language\"},\"additionalProperties\":{\"$ref\":\"#/$defs/text\"}},\"country\":{\"type\":\"string\",\"pattern\":\"^[A-Z]{2}$\"},\"decimal\":{\"type\":\"number\",\"minimum\":0,\"maximum\":1000000},\"identifierType\":{\"type\":\"string\",\"pattern\":\"^(name|sourcedId|systemId|productId|userName|accountId|emailAddress|nationalIdentityNumber|isbn|issn|lisSourcedId|oneRosterSourcedId|sisSourcedId|ltiContextId|ltiDeploymentId|ltiToolId|ltiPlatformId|ltiUserId|identifier|ext:[A-Za-z0-9._]+)$\"},\"identifier\":{\"properties\":{\"type\":{\"$ref\":\"#/$defs/identifierType\"},\"value\":{\"$ref\":\"#/$defs/text\"}},\"type\":\"object\",\"required\":[\"type\",\"value\"],\"additionalProperties\":false},\"organisation\":{\"properties\":{\"id\":{\"$ref\":\"#/$defs/iri\"},\"name\":{\"$ref\":\"#/$defs/languageMap\"},\"country\":{\"$ref\":\"#/$defs/country\"},\"region\":{\"$ref\":\"#/$defs/text\"},\"website\":{\"$ref\":\"#/$defs/link\"},\"identifiers\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/identifier\"},\"minItems\":1,\"maxItems\":1000}},\"type\":\"object\",\"required\":[\"name\"],\"additionalProperties\":false},\"share\":{\"type\":\"number\",\"minimum\":0,\"maximum\":1},\"eqf\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":8},\"accepted\":{\"type\":[\"string\",\"object\"],\"if\":{\"type\":\"object\"},\"then\":{\"properties\":{\"id\":{\"$ref\":\"#/$defs/iri\"},\"versions\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/text\"},\"minItems\":1,\"maxItems\":1000,\"uniqueItems\":true}},\"type\":\"object\",\"required\":[\"id\"],\"additionalProperties\":false},\"else\":{\"$ref\":\"#/$defs/iri\"}},\"component\":{\"properties\":{\"title\":{\"$ref\":\"#/$defs/languageMap\"},\"accepts\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/accepted\"},\"minItems\":1,\"maxItems\":1000},\"ects\":{\"$ref\":\"#/$defs/decimal\"},\"level\":{\"$ref\":\"#/$defs/eqf\"},\"after\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/token\"},\"minItems\":1,\"maxItems\":1000,\"uniqueItems\":true},\"outcomes\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/iri\"},\"minItems\":1,\"maxItems\":1000,\"uniqueItems\":true},\"validates\":{\"$ref\":\"#/$defs/text\"},\"contributesTo\":{\"$ref\":\"#/$defs/text\"},\"repeatable\":{\"type\":\"boolean\"}},\"type\":\"object\",\"required\":[\"title\",\"accepts\"],\"additionalProperties\":false},\"requirement\":{\"type\":[\"string\",\"object\"],\"if\":{\"type\":\"object\"},\"then\":{\"$ref\":\"#/$defs/group\"},\"else\":{\"$ref\":\"#/$defs/token\"}},\"group\":{\"properties\":{\"title\":{\"$ref\":\"#/$defs/languageMap\"},\"block\":{\"$ref\":\"#/$defs/text\"},\"all\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/requirement\"},\"minItems\":1,\"maxItems\":1000},\"any\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/requirement\"},\"minItems\":1,\"maxItems\":1000},\"choose\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":1000},\"credits\":{\"$ref\":\"#/$defs/decimal\"},\"of\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/requirement\"},\"minItems\":1,\"maxItems\":1000}},\"type\":\"object\",\"additionalProperties\":false}}}";
