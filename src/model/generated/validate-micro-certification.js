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
let matches34Expression;
function matches34(text) {
  return matches34Expression ??= new RegExp("^[A-Z]{2}$", "u"), matches34Expression.test(text);
}
function followsCountry(value) {
  return !(typeof value != "string" || !matches34(value));
}
let matches40Expression;
function matches40(text) {
  return matches40Expression ??= new RegExp('^https?://[^\\u0000-\\u0020<>"{}|\\\\^`]+$', "u"), matches40Expression.test(text);
}
function followsLink(value) {
  return !(typeof value != "string" || isLonger(value, 2048) || !matches40(value));
}
let matches49Expression;
function matches49(text) {
  return matches49Expression ??= new RegExp("^(name|sourcedId|systemId|productId|userName|accountId|emailAddress|nationalIdentityNumber|isbn|issn|lisSourcedId|oneRosterSourcedId|sisSourcedId|ltiContextId|ltiDeploymentId|ltiToolId|ltiPlatformId|ltiUserId|identifier|ext:[A-Za-z0-9._]+)$", "u"), matches49Expression.test(text);
}
function followsIdentifierType(value) {
  return !(typeof value != "string" || !matches49(value));
}
function followsIdentifier(value) {
  if (!isObject(value) || value.type === void 0 || value.value === void 0) return !1;
  for (let name45 in value)
    if (name45 !== "type" && name45 !== "value")
      return !1;
  let member47 = value.type;
  if (member47 !== void 0 && !followsIdentifierType(member47))
    return !1;
  let member51 = value.value;
  return !(member51 !== void 0 && !followsText(member51));
}
function followsOrganisation(value) {
  if (!isObject(value) || value.name === void 0) return !1;
  for (let name26 in value)
    if (name26 !== "id" && name26 !== "name" && name26 !== "country" && name26 !== "region" && name26 !== "website" && name26 !== "identifiers")
      return !1;
  let member28 = value.id;
  if (member28 !== void 0 && !followsIri(member28))
    return !1;
  let member30 = value.name;
  if (member30 !== void 0 && !followsLanguageMap(member30))
    return !1;
  let member32 = value.country;
  if (member32 !== void 0 && !followsCountry(member32))
    return !1;
  let member36 = value.region;
  if (member36 !== void 0 && !followsText(member36))
    return !1;
  let member38 = value.website;
  if (member38 !== void 0 && !followsLink(member38))
    return !1;
  let member42 = value.identifiers;
  if (member42 !== void 0) {
    if (!Array.isArray(member42) || member42.length > 1e3 || member42.length < 1) return !1;
    for (let item43 of member42)
      if (!followsIdentifier(item43)) return !1;
  }
  return !0;
}
let matches68Expression;
function matches68(text) {
  return matches68Expression ??= new RegExp("^[A-Za-z][A-Za-z0-9._\\-]{0,63}$", "u"), matches68Expression.test(text);
}
function followsToken(value) {
  return !(typeof value != "string" || !matches68(value));
}
function followsAlignment(value) {
  if (!isObject(value) || value.framework === void 0 || value.url === void 0 || value.title === void 0) return !1;
  for (let name77 in value)
    if (name77 !== "framework" && name77 !== "code" && name77 !== "url" && name77 !== "title")
      return !1;
  let member79 = value.framework;
  if (member79 !== void 0 && !followsText(member79))
    return !1;
  let member81 = value.code;
  if (member81 !== void 0 && !followsText(member81))
    return !1;
  let member83 = value.url;
  if (member83 !== void 0 && !followsIri(member83))
    return !1;
  let member85 = value.title;
  return !(member85 !== void 0 && !followsLanguageMap(member85));
}
function followsOutcomeInFull(value) {
  if (!isObject(value) || value.statement === void 0) return !1;
  for (let name64 in value)
    if (name64 !== "id" && name64 !== "statement" && name64 !== "kind" && name64 !== "alignments")
      return !1;
  let member66 = value.id;
  if (member66 !== void 0 && !followsToken(member66))
    return !1;
  let member70 = value.statement;
  if (member70 !== void 0 && !followsLanguageMap(member70))
    return !1;
  let member72 = value.kind;
  if (member72 !== void 0 && member72 !== "knowledge" && member72 !== "skill")
    return !1;
  let member74 = value.alignments;
  if (member74 !== void 0) {
    if (!Array.isArray(member74) || member74.length > 1e3 || member74.length < 1) return !1;
    for (let item75 of member74)
      if (!followsAlignment(item75)) return !1;
  }
  return !0;
}
function holds91(value) {
  return !(isObject(value) && value.statement === void 0);
}
function holds93(value) {
  return !(isObject(value) && value.kind === void 0);
}
function holds95(value) {
  return !(isObject(value) && value.alignments === void 0);
}
function holds89(value) {
  return !!(holds91(value) || holds93(value) || holds95(value));
}
function followsOutcome(value) {
  if (!isObject(value)) return !1;
  if (holds89(value)) {
    if (!followsOutcomeInFull(value)) return !1;
  } else if (!followsLanguageMap(value)) return !1;
  return !0;
}
function followsDecimal(value) {
  return !(!isNumber(value) || value > 1e6 || value < 0);
}
function followsStatedLevel(value) {
  if (!isObject(value) || Object.keys(value).length < 1) return !1;
  for (let name123 in value)
    if (name123 !== "eqf" && name123 !== "cycle" && name123 !== "national")
      return !1;
  let member125 = value.eqf;
  if (member125 !== void 0 && (!(isNumber(member125) && member125 % 1 === 0) || isNumber(member125) && (member125 > 8 || member125 < 1)))
    return !1;
  let member127 = value.cycle;
  if (member127 !== void 0 && member127 !== "short" && member127 !== "first" && member127 !== "second" && member127 !== "third")
    return !1;
  let member129 = value.national;
  if (member129 !== void 0) {
    if (!Array.isArray(member129) || member129.length > 1e3 || member129.length < 1) return !1;
    for (let item130 of member129) {
      if (!isObject(item130) || item130.framework === void 0 || item130.level === void 0) return !1;
      for (let name131 in item130)
        if (name131 !== "framework" && name131 !== "level" && name131 !== "url")
          return !1;
      let member133 = item130.framework;
      if (member133 !== void 0 && !followsLanguageMap(member133))
        return !1;
      let member135 = item130.level;
      if (member135 !== void 0 && !followsText(member135))
        return !1;
      let member137 = item130.url;
      if (member137 !== void 0 && !followsIri(member137))
        return !1;
    }
  }
  return !0;
}
function holds140(value) {
  return !(isObject(value) && value.notApplicable === void 0);
}
function followsLevel(value) {
  if (!isObject(value)) return !1;
  if (holds140(value)) {
    if (!isObject(value) || value.notApplicable === void 0) return !1;
    for (let name118 in value)
      if (name118 !== "notApplicable")
        return !1;
    let member120 = value.notApplicable;
    if (member120 !== void 0 && !followsLanguageMap(member120))
      return !1;
  } else if (!followsStatedLevel(value)) return !1;
  return !0;
}
function followsConceptValue(value) {
  if (!(typeof value == "string" || isObject(value))) return !1;
  if (typeof value == "string") {
    if (!followsText(value)) return !1;
  } else if (!followsLanguageMap(value)) return !1;
  return !0;
}
function followsGrading(value) {
  if (!isObject(value) || value.kind === void 0) return !1;
  for (let name170 in value)
    if (name170 !== "kind" && name170 !== "title" && name170 !== "minimum" && name170 !== "maximum" && name170 !== "grades" && name170 !== "passing")
      return !1;
  let member172 = value.kind;
  if (member172 !== void 0 && member172 !== "score" && member172 !== "percent" && member172 !== "grade" && member172 !== "pass-fail")
    return !1;
  let member174 = value.title;
  if (member174 !== void 0 && !followsLanguageMap(member174))
    return !1;
  let member176 = value.minimum;
  if (member176 !== void 0 && !isNumber(member176))
    return !1;
  let member178 = value.maximum;
  if (member178 !== void 0 && !isNumber(member178))
    return !1;
  let member180 = value.grades;
  if (member180 !== void 0) {
    if (!Array.isArray(member180) || member180.length > 1e3 || member180.length < 1 || new Set(member180).size < member180.length) return !1;
    for (let item181 of member180)
      if (!followsText(item181)) return !1;
  }
  let member184 = value.passing;
  return !(member184 !== void 0 && !followsText(member184));
}
function followsAssessment(value) {
  if (!isObject(value) || value.type === void 0) return !1;
  for (let name145 in value)
    if (name145 !== "id" && name145 !== "title" && name145 !== "type" && name145 !== "mode" && name145 !== "supervision" && name145 !== "criteria" && name145 !== "assesses" && name145 !== "grading")
      return !1;
  let member147 = value.id;
  if (member147 !== void 0 && !followsToken(member147))
    return !1;
  let member149 = value.title;
  if (member149 !== void 0 && !followsLanguageMap(member149))
    return !1;
  let member151 = value.type;
  if (member151 !== void 0 && !followsConceptValue(member151))
    return !1;
  let member156 = value.mode;
  if (member156 !== void 0 && !followsConceptValue(member156))
    return !1;
  let member158 = value.supervision;
  if (member158 !== void 0 && !followsConceptValue(member158))
    return !1;
  let member160 = value.criteria;
  if (member160 !== void 0 && !followsLanguageMap(member160))
    return !1;
  let member162 = value.assesses;
  if (member162 !== void 0) {
    if (!(typeof member162 == "string" || Array.isArray(member162))) return !1;
    if (typeof member162 == "string") {
      if (member162 !== "all") return !1;
    } else {
      if (!Array.isArray(member162) || member162.length < 1 || new Set(member162).size < member162.length) return !1;
      for (let item165 of member162)
        if (!followsToken(item165)) return !1;
    }
  }
  let member168 = value.grading;
  return !(member168 !== void 0 && !followsGrading(member168));
}
function holds226(value) {
  return !(isObject(value) && value.none === void 0);
}
function followsPrerequisites(value) {
  if (!(typeof value == "string" || isObject(value))) return !1;
  if (typeof value == "string") {
    if (value !== "none") return !1;
  } else if (holds226(value)) {
    if (!isObject(value) || value.none === void 0) return !1;
    for (let name214 in value)
      if (name214 !== "none")
        return !1;
    let member216 = value.none;
    if (member216 !== void 0 && member216 !== !0)
      return !1;
  } else {
    if (!isObject(value) || value.text === void 0) return !1;
    for (let name218 in value)
      if (name218 !== "text" && name218 !== "requires")
        return !1;
    let member220 = value.text;
    if (member220 !== void 0 && !followsLanguageMap(member220))
      return !1;
    let member222 = value.requires;
    if (member222 !== void 0) {
      if (!Array.isArray(member222) || member222.length > 1e3 || member222.length < 1 || new Set(member222).size < member222.length) return !1;
      for (let item223 of member222)
        if (!followsIri(item223)) return !1;
    }
  }
  return !0;
}
function followsTarget(value) {
  if (!isObject(value) || value.title === void 0 || value.relation === void 0) return !1;
  for (let name236 in value)
    if (name236 !== "id" && name236 !== "title" && name236 !== "relation" && name236 !== "part" && name236 !== "ects")
      return !1;
  let member238 = value.id;
  if (member238 !== void 0 && !followsIri(member238))
    return !1;
  let member240 = value.title;
  if (member240 !== void 0 && !followsLanguageMap(member240))
    return !1;
  let member242 = value.relation;
  if (member242 !== void 0 && member242 !== "contributes-to" && member242 !== "validates")
    return !1;
  let member244 = value.part;
  if (member244 !== void 0 && !followsText(member244))
    return !1;
  let member246 = value.ects;
  return !(member246 !== void 0 && !followsDecimal(member246));
}
let matches277Expression;
function matches277(text) {
  return matches277Expression ??= new RegExp("^P(?=\\d)(\\d{1,3}Y)?(\\d{1,4}M)?(\\d{1,5}D)?$", "u"), matches277Expression.test(text);
}
let matches287Expression;
function matches287(text) {
  return matches287Expression ??= new RegExp('^(https?://[^\\u0000-\\u0020<>"{}|\\\\^`]+|data:image/(png|svg\\+xml);base64,[A-Za-z0-9+/]+=*)$', "u"), matches287Expression.test(text);
}
function followsPictureAddress(value) {
  return !(typeof value != "string" || isLonger(value, 1048576) || !matches287(value));
}
function followsPicture(value) {
  if (!isObject(value) || value.url === void 0) return !1;
  for (let name283 in value)
    if (name283 !== "url" && name283 !== "caption")
      return !1;
  let member285 = value.url;
  if (member285 !== void 0 && !followsPictureAddress(member285))
    return !1;
  let member289 = value.caption;
  return !(member289 !== void 0 && !followsLanguageMap(member289));
}
let matches309Expression;
function matches309(text) {
  return matches309Expression ??= new RegExp("^(\\s*\\{[\\s\\S]*|[\\w-]+\\.[\\w-]+\\.[\\w-]+)$", "u"), matches309Expression.test(text);
}
function followsEndorsement(value) {
  if (isObject(value)) {
    if (!isObject(value) || value["@context"] === void 0 || value.type === void 0 || value.issuer === void 0 || value.credentialSubject === void 0) return !1;
    for (let name306 in value) {
      let member307 = value[name306];
    }
  } else if (typeof value != "string" || isLonger(value, 1048576) || !matches309(value)) return !1;
  return !0;
}
function follows(value) {
  if (!isObject(value) || value.id === void 0 || value.title === void 0) return !1;
  for (let name1 in value)
    if (name1 !== "$schema" && name1 !== "id" && name1 !== "version" && name1 !== "title" && name1 !== "description" && name1 !== "awardingBodies" && name1 !== "languages" && name1 !== "outcomes" && name1 !== "workload" && name1 !== "level" && name1 !== "assessments" && name1 !== "participation" && name1 !== "qualityAssurance" && name1 !== "prerequisites" && name1 !== "stackability" && name1 !== "origin" && name1 !== "purposes" && name1 !== "fieldsOfStudy" && name1 !== "alignments" && name1 !== "validity" && name1 !== "image" && name1 !== "website" && name1 !== "furtherInformation" && name1 !== "endorsements")
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
  let member23 = value.awardingBodies;
  if (member23 !== void 0) {
    if (!Array.isArray(member23) || member23.length > 1e3 || member23.length < 1) return !1;
    for (let item24 of member23)
      if (!followsOrganisation(item24)) return !1;
  }
  let member55 = value.languages;
  if (member55 !== void 0) {
    if (!Array.isArray(member55) || member55.length > 1e3 || member55.length < 1 || new Set(member55).size < member55.length) return !1;
    for (let item56 of member55)
      if (!followsLanguage(item56)) return !1;
  }
  let member59 = value.outcomes;
  if (member59 !== void 0) {
    if (!Array.isArray(member59) || member59.length > 1e3 || member59.length < 1) return !1;
    for (let item60 of member59)
      if (!followsOutcome(item60)) return !1;
  }
  let member98 = value.workload;
  if (member98 !== void 0) {
    if (!isObject(member98) || Object.keys(member98).length < 1) return !1;
    for (let name99 in member98)
      if (name99 !== "ects" && name99 !== "hours" && name99 !== "breakdown")
        return !1;
    let member101 = member98.ects;
    if (member101 !== void 0 && !followsDecimal(member101))
      return !1;
    let member104 = member98.hours;
    if (member104 !== void 0 && !followsDecimal(member104))
      return !1;
    let member106 = member98.breakdown;
    if (member106 !== void 0) {
      if (!Array.isArray(member106) || member106.length > 1e3 || member106.length < 1) return !1;
      for (let item107 of member106) {
        if (!isObject(item107) || item107.activity === void 0 || item107.hours === void 0) return !1;
        for (let name108 in item107)
          if (name108 !== "activity" && name108 !== "hours")
            return !1;
        let member110 = item107.activity;
        if (member110 !== void 0 && member110 !== "contact" && member110 !== "online" && member110 !== "self-study" && member110 !== "work-based" && member110 !== "project" && member110 !== "assessment")
          return !1;
        let member112 = item107.hours;
        if (member112 !== void 0 && !followsDecimal(member112))
          return !1;
      }
    }
  }
  let member115 = value.level;
  if (member115 !== void 0 && !followsLevel(member115))
    return !1;
  let member142 = value.assessments;
  if (member142 !== void 0) {
    if (!Array.isArray(member142) || member142.length > 1e3 || member142.length < 1) return !1;
    for (let item143 of member142)
      if (!followsAssessment(item143)) return !1;
  }
  let member187 = value.participation;
  if (member187 !== void 0) {
    if (!isObject(member187) || member187.modes === void 0) return !1;
    for (let name188 in member187)
      if (name188 !== "modes" && name188 !== "setting")
        return !1;
    let member190 = member187.modes;
    if (member190 !== void 0) {
      if (!Array.isArray(member190) || member190.length > 1e3 || member190.length < 1) return !1;
      for (let item191 of member190)
        if (!followsConceptValue(item191)) return !1;
    }
    let member194 = member187.setting;
    if (member194 !== void 0 && !followsConceptValue(member194))
      return !1;
  }
  let member196 = value.qualityAssurance;
  if (member196 !== void 0) {
    if (!Array.isArray(member196) || member196.length > 1e3 || member196.length < 1) return !1;
    for (let item197 of member196) {
      if (!isObject(item197) || item197.type === void 0) return !1;
      for (let name198 in item197)
        if (name198 !== "type" && name198 !== "title" && name198 !== "body" && name198 !== "reference")
          return !1;
      let member200 = item197.type;
      if (member200 !== void 0 && !followsConceptValue(member200))
        return !1;
      let member202 = item197.title;
      if (member202 !== void 0 && !followsLanguageMap(member202))
        return !1;
      let member204 = item197.body;
      if (member204 !== void 0 && !followsOrganisation(member204))
        return !1;
      let member206 = item197.reference;
      if (member206 !== void 0 && !followsIri(member206))
        return !1;
    }
  }
  let member209 = value.prerequisites;
  if (member209 !== void 0 && !followsPrerequisites(member209))
    return !1;
  let member228 = value.stackability;
  if (member228 !== void 0) {
    if (!isObject(member228) || member228.kind === void 0) return !1;
    for (let name229 in member228)
      if (name229 !== "kind" && name229 !== "towards")
        return !1;
    let member231 = member228.kind;
    if (member231 !== void 0 && member231 !== "stand-alone" && member231 !== "integrated" && member231 !== "stackable")
      return !1;
    let member233 = member228.towards;
    if (member233 !== void 0) {
      if (!Array.isArray(member233) || member233.length > 1e3 || member233.length < 1) return !1;
      for (let item234 of member233)
        if (!followsTarget(item234)) return !1;
    }
  }
  let member249 = value.origin;
  if (member249 !== void 0) {
    if (!isObject(member249) || member249.kind === void 0) return !1;
    for (let name250 in member249)
      if (name250 !== "kind" && name250 !== "parent")
        return !1;
    let member252 = member249.kind;
    if (member252 !== void 0 && member252 !== "stand-alone" && member252 !== "integrated")
      return !1;
    let member254 = member249.parent;
    if (member254 !== void 0) {
      if (!isObject(member254) || member254.title === void 0) return !1;
      for (let name255 in member254)
        if (name255 !== "id" && name255 !== "title")
          return !1;
      let member257 = member254.id;
      if (member257 !== void 0 && !followsIri(member257))
        return !1;
      let member259 = member254.title;
      if (member259 !== void 0 && !followsLanguageMap(member259))
        return !1;
    }
  }
  let member261 = value.purposes;
  if (member261 !== void 0) {
    if (!Array.isArray(member261) || member261.length > 1e3 || member261.length < 1 || new Set(member261).size < member261.length) return !1;
    for (let item262 of member261)
      if (item262 !== "upskilling" && item262 !== "reskilling" && item262 !== "cross-skilling") return !1;
  }
  let member265 = value.fieldsOfStudy;
  if (member265 !== void 0) {
    if (!Array.isArray(member265) || member265.length > 1e3 || member265.length < 1 || new Set(member265).size < member265.length) return !1;
    for (let item266 of member265)
      if (!followsText(item266)) return !1;
  }
  let member269 = value.alignments;
  if (member269 !== void 0) {
    if (!Array.isArray(member269) || member269.length > 1e3 || member269.length < 1) return !1;
    for (let item270 of member269)
      if (!followsAlignment(item270)) return !1;
  }
  let member273 = value.validity;
  if (member273 !== void 0) {
    if (!isObject(member273) || member273.period === void 0) return !1;
    for (let name274 in member273)
      if (name274 !== "period" && name274 !== "reason")
        return !1;
    let member276 = member273.period;
    if (member276 !== void 0 && (typeof member276 != "string" || !matches277(member276)))
      return !1;
    let member279 = member273.reason;
    if (member279 !== void 0 && !followsLanguageMap(member279))
      return !1;
  }
  let member281 = value.image;
  if (member281 !== void 0 && !followsPicture(member281))
    return !1;
  let member291 = value.website;
  if (member291 !== void 0 && !followsLink(member291))
    return !1;
  let member293 = value.furtherInformation;
  if (member293 !== void 0) {
    if (!Array.isArray(member293) || member293.length > 1e3 || member293.length < 1) return !1;
    for (let item294 of member293) {
      if (!isObject(item294) || Object.keys(item294).length < 1) return !1;
      for (let name295 in item294)
        if (name295 !== "text" && name295 !== "url")
          return !1;
      let member297 = item294.text;
      if (member297 !== void 0 && !followsLanguageMap(member297))
        return !1;
      let member299 = item294.url;
      if (member299 !== void 0 && !followsLink(member299))
        return !1;
    }
  }
  let member302 = value.endorsements;
  if (member302 !== void 0) {
    if (!Array.isArray(member302) || member302.length > 32 || member302.length < 1) return !1;
    for (let item303 of member302)
      if (!followsEndorsement(item303)) return !1;
  }
  return !0;
}
export {
  follows as accepts
};
export const schema = "{\"properties\":{\"$schema\":{\"type\":\"string\"},\"id\":{\"$ref\":\"#/$defs/iri\"},\"version\":{\"$ref\":\"#/$defs/text\"},\"title\":{\"$ref\":\"#/$defs/languageMap\"},\"description\":{\"$ref\":\"#/$defs/languageMap\"},\"awardingBodies\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/organisation\"},\"minItems\":1,\"maxItems\":1000},\"languages\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/language\"},\"minItems\":1,\"maxItems\":1000,\"uniqueItems\":true},\"outcomes\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/outcome\"},\"minItems\":1,\"maxItems\":1000},\"workload\":{\"properties\":{\"ects\":{\"$ref\":\"#/$defs/decimal\"},\"hours\":{\"$ref\":\"#/$defs/decimal\"},\"breakdown\":{\"type\":\"array\",\"items\":{\"properties\":{\"activity\":{\"enum\":[\"contact\",\"online\",\"self-study\",\"work-based\",\"project\",\"assessment\"]},\"hours\":{\"$ref\":\"#/$defs/decimal\"}},\"type\":\"object\",\"required\":[\"activity\",\"hours\"],\"additionalProperties\":false},\"minItems\":1,\"maxItems\":1000}},\"type\":\"object\",\"required\":[],\"additionalProperties\":false,\"minProperties\":1},\"level\":{\"$ref\":\"#/$defs/level\"},\"assessments\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/assessment\"},\"minItems\":1,\"maxItems\":1000},\"participation\":{\"properties\":{\"modes\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/conceptValue\"},\"minItems\":1,\"maxItems\":1000},\"setting\":{\"$ref\":\"#/$defs/conceptValue\"}},\"type\":\"object\",\"required\":[\"modes\"],\"additionalProperties\":false},\"qualityAssurance\":{\"type\":\"array\",\"items\":{\"properties\":{\"type\":{\"$ref\":\"#/$defs/conceptValue\"},\"title\":{\"$ref\":\"#/$defs/languageMap\"},\"body\":{\"$ref\":\"#/$defs/organisation\"},\"reference\":{\"$ref\":\"#/$defs/iri\"}},\"type\":\"object\",\"required\":[\"type\"],\"additionalProperties\":false},\"minItems\":1,\"maxItems\":1000},\"prerequisites\":{\"$ref\":\"#/$defs/prerequisites\"},\"stackability\":{\"properties\":{\"kind\":{\"enum\":[\"stand-alone\",\"integrated\",\"stackable\"]},\"towards\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/target\"},\"minItems\":1,\"maxItems\":1000}},\"type\":\"object\",\"required\":[\"kind\"],\"additionalProperties\":false},\"origin\":{\"properties\":{\"kind\":{\"enum\":[\"stand-alone\",\"integrated\"]},\"parent\":{\"properties\":{\"id\":{\"$ref\":\"#/$defs/iri\"},\"title\":{\"$ref\":\"#/$defs/languageMap\"}},\"type\":\"object\",\"required\":[\"title\"],\"additionalProperties\":false}},\"type\":\"object\",\"required\":[\"kind\"],\"additionalProperties\":false},\"purposes\":{\"type\":\"array\",\"items\":{\"enum\":[\"upskilling\",\"reskilling\",\"cross-skilling\"]},\"minItems\":1,\"maxItems\":1000,\"uniqueItems\":true},\"fieldsOfStudy\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/text\"},\"minItems\":1,\"maxItems\":1000,\"uniqueItems\":true},\"alignments\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/alignment\"},\"minItems\":1,\"maxItems\":1000},\"validity\":{\"properties\":{\"period\":{\"type\":\"string\",\"pattern\":\"^P(?=\\\\d)(\\\\d{1,3}Y)?(\\\\d{1,4}M)?(\\\\d{1,5}D)?$\"},\"reason\":{\"$ref\":\"#/$defs/languageMap\"}},\"type\":\"object\",\"required\":[\"period\"],\"additionalProperties\":false},\"image\":{\"$ref\":\"#/$defs/picture\"},\"website\":{\"$ref\":\"#/$defs/link\"},\"furtherInformation\":{\"type\":\"array\",\"items\":{\"properties\":{\"text\":{\"$ref\":\"#/$defs/languageMap\"},\"url\":{\"$ref\":\"#/$defs/link\"}},\"type\":\"object\",\"required\":[],\"additionalProperties\":false,\"minProperties\":1},\"minItems\":1,\"maxItems\":1000},\"endorsements\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/endorsement\"},\"minItems\":1,\"maxItems\":32}},\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"$id\":\"https://w3id.org/microcert/schemas/micro-certification.schema.json\",\"type\":\"object\",\"required\":[\"id\",\"title\"],\"additionalProperties\":false,\"$defs\":{\"iri\":{\"type\":\"string\",\"maxLength\":2048,\"pattern\":\"^[A-Za-z][A-Za-z0-9+.\\\\-]*:[^\\\\u0000-\\\\u0020<>\\\"{}|\\\\\\\\^`]+$\"},\"link\":{\"type\":\"string\",\"maxLength\":2048,\"pattern\":\"^https?://[^\\\\u0000-\\\\u0020<>\\\"{}|\\\\\\\\^`]+$\"},\"picture-address\":{\"type\":\"string\",\"maxLength\":1048576,\"pattern\":\"^(https?://[^\\\\u0000-\\\\u0020<>\\\"{}|\\\\\\\\^`]+|data:image/(png|svg\\\\+xml);base64,[A-Za-z0-9+/]+=*)$\"},\"language\":{\"type\":\"string\",\"pattern\":\"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*$\"},\"text\":{\"type\":\"string\",\"maxLength\":100000,\"pattern\":\"\\\\S\"},\"token\":{\"type\":\"string\",\"pattern\":\"^[A-Za-z][A-Za-z0-9._\\\\-]{0,63}$\"},\"languageMap\":{\"type\":\"object\",\"minProperties\":1,\"maxProperties\":100,\"propertyNames\":{\"$ref\":\"#/$defs/language\"},\"additionalProperties\":{\"$ref\":\"#/$defs/text\"}},\"conceptValue\":{\"type\":[\"string\",\"object\"],\"if\":{\"type\":\"string\"},\"then\":{\"$ref\":\"#/$defs/text\"},\"else\":{\"$ref\":\"#/$defs/languageMap\"}},\"country\":{\"type\":\"string\",\"pattern\":\"^[A-Z]{2}$\"},\"decimal\":{\"type\":\"number\",\"minimum\":0,\"maximum\":1000000},\"identifierType\":{\"type\":\"string\",\"pattern\":\"^(name|sourcedId|systemId|productId|userName|accountId|emailAddress|nationalIdentityNumber|isbn|issn|lisSourcedId|oneRosterSourcedId|sisSourcedId|ltiContextId|ltiDeploymentId|ltiToolId|ltiPlatformId|ltiUserId|identifier|ext:[A-Za-z0-9._]+)$\"},\"identifier\":{\"properties\":{\"type\":{\"$ref\":\"#/$defs/identifierType\"},\"value\":{\"$ref\":\"#/$defs/text\"}},\"type\":\"object\",\"required\":[\"type\",\"value\"],\"additionalProperties\":false},\"organisation\":{\"properties\":{\"id\":{\"$ref\":\"#/$defs/iri\"},\"name\":{\"$ref\":\"#/$defs/languageMap\"},\"country\":{\"$ref\":\"#/$defs/country\"},\"region\":{\"$ref\":\"#/$defs/text\"},\"website\":{\"$ref\":\"#/$defs/link\"},\"identifiers\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/identifier\"},\"minItems\":1,\"maxItems\":1000}},\"type\":\"object\",\"required\":[\"name\"],\"additionalProperties\":false},\"alignment\":{\"properties\":{\"framework\":{\"$ref\":\"#/$defs/text\"},\"code\":{\"$ref\":\"#/$defs/text\"},\"url\":{\"$ref\":\"#/$defs/iri\"},\"title\":{\"$ref\":\"#/$defs/languageMap\"}},\"type\":\"object\",\"required\":[\"framework\",\"url\",\"title\"],\"additionalProperties\":false},\"outcomeInFull\":{\"properties\":{\"id\":{\"$ref\":\"#/$defs/token\"},\"statement\":{\"$ref\":\"#/$defs/languageMap\"},\"kind\":{\"enum\":[\"knowledge\",\"skill\"]},\"alignments\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/alignment\"},\"minItems\":1,\"maxItems\":1000}},\"type\":\"object\",\"required\":[\"statement\"],\"additionalProperties\":false},\"outcome\":{\"type\":\"object\",\"if\":{\"anyOf\":[{\"required\":[\"statement\"]},{\"required\":[\"kind\"]},{\"required\":[\"alignments\"]}]},\"then\":{\"$ref\":\"#/$defs/outcomeInFull\"},\"else\":{\"$ref\":\"#/$defs/languageMap\"}},\"picture\":{\"properties\":{\"url\":{\"$ref\":\"#/$defs/picture-address\"},\"caption\":{\"$ref\":\"#/$defs/languageMap\"}},\"type\":\"object\",\"required\":[\"url\"],\"additionalProperties\":false},\"grading\":{\"properties\":{\"kind\":{\"enum\":[\"score\",\"percent\",\"grade\",\"pass-fail\"]},\"title\":{\"$ref\":\"#/$defs/languageMap\"},\"minimum\":{\"type\":\"number\"},\"maximum\":{\"type\":\"number\"},\"grades\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/text\"},\"minItems\":1,\"maxItems\":1000,\"uniqueItems\":true},\"passing\":{\"$ref\":\"#/$defs/text\"}},\"type\":\"object\",\"required\":[\"kind\"],\"additionalProperties\":false},\"assessment\":{\"properties\":{\"id\":{\"$ref\":\"#/$defs/token\"},\"title\":{\"$ref\":\"#/$defs/languageMap\"},\"type\":{\"$ref\":\"#/$defs/conceptValue\"},\"mode\":{\"$ref\":\"#/$defs/conceptValue\"},\"supervision\":{\"$ref\":\"#/$defs/conceptValue\"},\"criteria\":{\"$ref\":\"#/$defs/languageMap\"},\"assesses\":{\"type\":[\"string\",\"array\"],\"if\":{\"type\":\"string\"},\"then\":{\"const\":\"all\"},\"else\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/token\"},\"minItems\":1,\"uniqueItems\":true}},\"grading\":{\"$ref\":\"#/$defs/grading\"}},\"type\":\"object\",\"required\":[\"type\"],\"additionalProperties\":false},\"statedLevel\":{\"properties\":{\"eqf\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":8},\"cycle\":{\"enum\":[\"short\",\"first\",\"second\",\"third\"]},\"national\":{\"type\":\"array\",\"items\":{\"properties\":{\"framework\":{\"$ref\":\"#/$defs/languageMap\"},\"level\":{\"$ref\":\"#/$defs/text\"},\"url\":{\"$ref\":\"#/$defs/iri\"}},\"type\":\"object\",\"required\":[\"framework\",\"level\"],\"additionalProperties\":false},\"minItems\":1,\"maxItems\":1000}},\"type\":\"object\",\"required\":[],\"additionalProperties\":false,\"minProperties\":1},\"level\":{\"type\":\"object\",\"if\":{\"required\":[\"notApplicable\"]},\"then\":{\"properties\":{\"notApplicable\":{\"$ref\":\"#/$defs/languageMap\"}},\"type\":\"object\",\"required\":[\"notApplicable\"],\"additionalProperties\":false},\"else\":{\"$ref\":\"#/$defs/statedLevel\"}},\"prerequisites\":{\"type\":[\"string\",\"object\"],\"if\":{\"type\":\"string\"},\"then\":{\"const\":\"none\"},\"else\":{\"if\":{\"required\":[\"none\"]},\"then\":{\"properties\":{\"none\":{\"const\":true}},\"type\":\"object\",\"required\":[\"none\"],\"additionalProperties\":false},\"else\":{\"properties\":{\"text\":{\"$ref\":\"#/$defs/languageMap\"},\"requires\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/iri\"},\"minItems\":1,\"maxItems\":1000,\"uniqueItems\":true}},\"type\":\"object\",\"required\":[\"text\"],\"additionalProperties\":false}}},\"target\":{\"properties\":{\"id\":{\"$ref\":\"#/$defs/iri\"},\"title\":{\"$ref\":\"#/$defs/languageMap\"},\"relation\":{\"enum\":[\"contributes-to\",\"validates\"]},\"part\":{\"$ref\":\"#/$defs/text\"},\"ects\":{\"$ref\":\"#/$defs/decimal\"}},\"type\":\"object\",\"required\":[\"title\",\"relation\"],\"additionalProperties\":false},\"endorsement\":{\"if\":{\"type\":\"object\"},\"then\":{\"type\":\"object\",\"required\":[\"@context\",\"type\",\"issuer\",\"credentialSubject\"],\"additionalProperties\":{}},\"else\":{\"type\":\"string\",\"maxLength\":1048576,\"pattern\":\"^(\\\\s*\\\\{[\\\\s\\\\S]*|[\\\\w-]+\\\\.[\\\\w-]+\\\\.[\\\\w-]+)$\"}}}}";
