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
function followsContexts(value) {
  if (!(typeof value == "string" || Array.isArray(value))) return !1;
  if (Array.isArray(value)) {
    if (value.length < 1) return !1;
    for (let item4 of value)
      if (!(typeof item4 == "string" || isObject(item4))) return !1;
  }
  return !0;
}
function followsTypes(value) {
  if (!(typeof value == "string" || Array.isArray(value))) return !1;
  if (Array.isArray(value)) {
    if (value.length < 1) return !1;
    for (let item11 of value)
      if (typeof item11 != "string") return !1;
  }
  return !0;
}
function followsImage(value) {
  if (!isObject(value) || value.id === void 0 || value.type === void 0) return !1;
  for (let name22 in value)
    if (name22 !== "id" && name22 !== "type" && name22 !== "caption")
      return !1;
  let member24 = value.id;
  if (member24 !== void 0 && typeof member24 != "string")
    return !1;
  let member26 = value.type;
  if (member26 !== void 0 && !followsTypes(member26))
    return !1;
  let member28 = value.caption;
  return !(member28 !== void 0 && typeof member28 != "string");
}
let matches34Expression;
function matches34(text) {
  return matches34Expression ??= new RegExp("^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2})$", "u"), matches34Expression.test(text);
}
function followsDateTime(value) {
  return !(typeof value != "string" || !matches34(value));
}
function followsGeoCoordinates(value) {
  if (!isObject(value) || value.type === void 0 || value.latitude === void 0 || value.longitude === void 0) return !1;
  let member87 = value.type;
  if (member87 !== void 0 && !followsTypes(member87))
    return !1;
  let member89 = value.latitude;
  if (member89 !== void 0 && !isNumber(member89))
    return !1;
  let member91 = value.longitude;
  return !(member91 !== void 0 && !isNumber(member91));
}
function followsAddress(value) {
  if (!isObject(value) || value.type === void 0) return !1;
  let member66 = value.type;
  if (member66 !== void 0 && !followsTypes(member66))
    return !1;
  let member68 = value.addressCountry;
  if (member68 !== void 0 && typeof member68 != "string")
    return !1;
  let member70 = value.addressCountryCode;
  if (member70 !== void 0 && typeof member70 != "string")
    return !1;
  let member72 = value.addressRegion;
  if (member72 !== void 0 && typeof member72 != "string")
    return !1;
  let member74 = value.addressLocality;
  if (member74 !== void 0 && typeof member74 != "string")
    return !1;
  let member76 = value.streetAddress;
  if (member76 !== void 0 && typeof member76 != "string")
    return !1;
  let member78 = value.postOfficeBoxNumber;
  if (member78 !== void 0 && typeof member78 != "string")
    return !1;
  let member80 = value.postalCode;
  if (member80 !== void 0 && typeof member80 != "string")
    return !1;
  let member82 = value.geo;
  if (member82 !== void 0) {
    if (Array.isArray(member82)) {
      if (Array.isArray(member82)) {
        for (let item84 of member82)
          if (!followsGeoCoordinates(item84)) return !1;
      }
    } else if (!followsGeoCoordinates(member82)) return !1;
  }
  return !0;
}
function followsIdentifierEntry(value) {
  if (!isObject(value) || value.type === void 0 || value.identifier === void 0 || value.identifierType === void 0) return !1;
  for (let name101 in value)
    if (name101 !== "type" && name101 !== "identifier" && name101 !== "identifierType")
      return !1;
  let member103 = value.type;
  if (member103 !== void 0 && !followsTypes(member103))
    return !1;
  let member105 = value.identifier;
  if (member105 !== void 0 && typeof member105 != "string")
    return !1;
  let member107 = value.identifierType;
  return !(member107 !== void 0 && typeof member107 != "string");
}
function followsProof(value) {
  if (!isObject(value) || value.type === void 0) return !1;
  let member153 = value.type;
  if (member153 !== void 0 && !followsTypes(member153))
    return !1;
  let member155 = value.created;
  if (member155 !== void 0 && !followsDateTime(member155))
    return !1;
  let member157 = value.cryptosuite;
  if (member157 !== void 0 && typeof member157 != "string")
    return !1;
  let member159 = value.challenge;
  if (member159 !== void 0 && typeof member159 != "string")
    return !1;
  let member161 = value.domain;
  if (member161 !== void 0 && typeof member161 != "string")
    return !1;
  let member163 = value.nonce;
  if (member163 !== void 0 && typeof member163 != "string")
    return !1;
  let member165 = value.proofPurpose;
  if (member165 !== void 0 && typeof member165 != "string")
    return !1;
  let member167 = value.proofValue;
  if (member167 !== void 0 && typeof member167 != "string")
    return !1;
  let member169 = value.verificationMethod;
  return !(member169 !== void 0 && typeof member169 != "string");
}
function followsCredentialSchema(value) {
  if (!isObject(value) || value.id === void 0 || value.type === void 0) return !1;
  let member178 = value.id;
  if (member178 !== void 0 && typeof member178 != "string")
    return !1;
  let member180 = value.type;
  return !(member180 !== void 0 && !followsTypes(member180));
}
function followsCredentialStatus(value) {
  if (!isObject(value) || value.type === void 0) return !1;
  let member189 = value.id;
  if (member189 !== void 0 && typeof member189 != "string")
    return !1;
  let member191 = value.type;
  return !(member191 !== void 0 && !followsTypes(member191));
}
function followsRefreshService(value) {
  if (!isObject(value) || value.id === void 0 || value.type === void 0) return !1;
  let member200 = value.id;
  if (member200 !== void 0 && typeof member200 != "string")
    return !1;
  let member202 = value.type;
  return !(member202 !== void 0 && !followsTypes(member202));
}
function followsTermsOfUse(value) {
  if (!isObject(value) || value.type === void 0) return !1;
  let member211 = value.id;
  if (member211 !== void 0 && typeof member211 != "string")
    return !1;
  let member213 = value.type;
  return !(member213 !== void 0 && !followsTypes(member213));
}
function followsEndorsementSubject(value) {
  if (!isObject(value) || value.id === void 0 || value.type === void 0) return !1;
  let member222 = value.id;
  if (member222 !== void 0 && typeof member222 != "string")
    return !1;
  let member224 = value.type;
  if (member224 !== void 0 && !followsTypes(member224))
    return !1;
  let member226 = value.endorsementComment;
  return !(member226 !== void 0 && typeof member226 != "string");
}
function followsEndorsementCredential(value) {
  if (!isObject(value) || value["@context"] === void 0 || value.id === void 0 || value.type === void 0 || value.name === void 0 || value.issuer === void 0 || value.validFrom === void 0 || value.credentialSubject === void 0) return !1;
  let member124 = value["@context"];
  if (member124 !== void 0 && !followsContexts(member124))
    return !1;
  let member126 = value.id;
  if (member126 !== void 0 && typeof member126 != "string")
    return !1;
  let member128 = value.type;
  if (member128 !== void 0 && !followsTypes(member128))
    return !1;
  let member130 = value.name;
  if (member130 !== void 0 && typeof member130 != "string")
    return !1;
  let member132 = value.description;
  if (member132 !== void 0 && typeof member132 != "string")
    return !1;
  let member134 = value.image;
  if (member134 !== void 0) {
    if (Array.isArray(member134)) {
      if (Array.isArray(member134)) {
        for (let item136 of member134)
          if (!followsImage(item136)) return !1;
      }
    } else if (!followsImage(member134)) return !1;
  }
  let member140 = value.awardedDate;
  if (member140 !== void 0 && !followsDateTime(member140))
    return !1;
  let member142 = value.issuer;
  if (member142 !== void 0 && !followsIssuer(member142))
    return !1;
  let member144 = value.validFrom;
  if (member144 !== void 0 && !followsDateTime(member144))
    return !1;
  let member146 = value.validUntil;
  if (member146 !== void 0 && !followsDateTime(member146))
    return !1;
  let member148 = value.proof;
  if (member148 !== void 0) {
    if (Array.isArray(member148)) {
      if (Array.isArray(member148)) {
        for (let item150 of member148)
          if (!followsProof(item150)) return !1;
      }
    } else if (!followsProof(member148)) return !1;
  }
  let member173 = value.credentialSchema;
  if (member173 !== void 0) {
    if (Array.isArray(member173)) {
      if (Array.isArray(member173)) {
        for (let item175 of member173)
          if (!followsCredentialSchema(item175)) return !1;
      }
    } else if (!followsCredentialSchema(member173)) return !1;
  }
  let member184 = value.credentialStatus;
  if (member184 !== void 0) {
    if (Array.isArray(member184)) {
      if (Array.isArray(member184)) {
        for (let item186 of member184)
          if (!followsCredentialStatus(item186)) return !1;
      }
    } else if (!followsCredentialStatus(member184)) return !1;
  }
  let member195 = value.refreshService;
  if (member195 !== void 0) {
    if (Array.isArray(member195)) {
      if (Array.isArray(member195)) {
        for (let item197 of member195)
          if (!followsRefreshService(item197)) return !1;
      }
    } else if (!followsRefreshService(member195)) return !1;
  }
  let member206 = value.termsOfUse;
  if (member206 !== void 0) {
    if (Array.isArray(member206)) {
      if (Array.isArray(member206)) {
        for (let item208 of member206)
          if (!followsTermsOfUse(item208)) return !1;
      }
    } else if (!followsTermsOfUse(member206)) return !1;
  }
  let member217 = value.credentialSubject;
  if (member217 !== void 0) {
    if (Array.isArray(member217)) {
      if (Array.isArray(member217)) {
        for (let item219 of member217)
          if (!followsEndorsementSubject(item219)) return !1;
      }
    } else if (!followsEndorsementSubject(member217)) return !1;
  }
  return !0;
}
let matches236Expression;
function matches236(text) {
  return matches236Expression ??= new RegExp("^[a-zA-Z0-9_-]+\\.[a-zA-Z0-9_-]*\\.[a-zA-Z0-9_-]+$", "u"), matches236Expression.test(text);
}
function followsCompactJws(value) {
  return !(typeof value != "string" || !matches236(value));
}
let matches256Expression;
function matches256(text) {
  return matches256Expression ??= new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u"), matches256Expression.test(text);
}
function followsDate(value) {
  return !(typeof value != "string" || !matches256(value));
}
function followsProfile(value) {
  if (!isObject(value) || value.id === void 0 || value.type === void 0) return !1;
  let member41 = value.id;
  if (member41 !== void 0 && typeof member41 != "string")
    return !1;
  let member43 = value.type;
  if (member43 !== void 0 && !followsTypes(member43))
    return !1;
  let member45 = value.name;
  if (member45 !== void 0 && typeof member45 != "string")
    return !1;
  let member47 = value.url;
  if (member47 !== void 0 && typeof member47 != "string")
    return !1;
  let member49 = value.phone;
  if (member49 !== void 0 && typeof member49 != "string")
    return !1;
  let member51 = value.description;
  if (member51 !== void 0 && typeof member51 != "string")
    return !1;
  let member53 = value.image;
  if (member53 !== void 0) {
    if (Array.isArray(member53)) {
      if (Array.isArray(member53)) {
        for (let item55 of member53)
          if (!followsImage(item55)) return !1;
      }
    } else if (!followsImage(member53)) return !1;
  }
  let member59 = value.email;
  if (member59 !== void 0 && typeof member59 != "string")
    return !1;
  let member61 = value.address;
  if (member61 !== void 0) {
    if (Array.isArray(member61)) {
      if (Array.isArray(member61)) {
        for (let item63 of member61)
          if (!followsAddress(item63)) return !1;
      }
    } else if (!followsAddress(member61)) return !1;
  }
  let member97 = value.otherIdentifier;
  if (member97 !== void 0) {
    if (Array.isArray(member97)) {
      if (Array.isArray(member97)) {
        for (let item99 of member97)
          if (!followsIdentifierEntry(item99)) return !1;
      }
    } else if (!followsIdentifierEntry(member97)) return !1;
  }
  let member111 = value.official;
  if (member111 !== void 0 && typeof member111 != "string")
    return !1;
  let member113 = value.parentOrg;
  if (member113 !== void 0) {
    if (Array.isArray(member113)) {
      if (Array.isArray(member113)) {
        for (let item115 of member113)
          if (!followsProfile(item115)) return !1;
      }
    } else if (!followsProfile(member113)) return !1;
  }
  let member119 = value.endorsement;
  if (member119 !== void 0) {
    if (Array.isArray(member119)) {
      if (Array.isArray(member119)) {
        for (let item121 of member119)
          if (!followsEndorsementCredential(item121)) return !1;
      }
    } else if (!followsEndorsementCredential(member119)) return !1;
  }
  let member232 = value.endorsementJwt;
  if (member232 !== void 0) {
    if (Array.isArray(member232)) {
      if (Array.isArray(member232)) {
        for (let item234 of member232)
          if (!followsCompactJws(item234)) return !1;
      }
    } else if (!followsCompactJws(member232)) return !1;
  }
  let member240 = value.familyName;
  if (member240 !== void 0 && typeof member240 != "string")
    return !1;
  let member242 = value.givenName;
  if (member242 !== void 0 && typeof member242 != "string")
    return !1;
  let member244 = value.additionalName;
  if (member244 !== void 0 && typeof member244 != "string")
    return !1;
  let member246 = value.patronymicName;
  if (member246 !== void 0 && typeof member246 != "string")
    return !1;
  let member248 = value.honorificPrefix;
  if (member248 !== void 0 && typeof member248 != "string")
    return !1;
  let member250 = value.honorificSuffix;
  if (member250 !== void 0 && typeof member250 != "string")
    return !1;
  let member252 = value.familyNamePrefix;
  if (member252 !== void 0 && typeof member252 != "string")
    return !1;
  let member254 = value.dateOfBirth;
  return !(member254 !== void 0 && !followsDate(member254));
}
function followsIssuer(value) {
  return !(!(typeof value == "string" || isObject(value)) || isObject(value) && !followsProfile(value));
}
function followsCriteria(value) {
  if (!isObject(value)) return !1;
  let member320 = value.id;
  if (member320 !== void 0 && typeof member320 != "string")
    return !1;
  let member322 = value.narrative;
  return !(member322 !== void 0 && typeof member322 != "string");
}
function followsAlignment(value) {
  if (!isObject(value) || value.type === void 0 || value.targetName === void 0 || value.targetUrl === void 0) return !1;
  let member333 = value.type;
  if (member333 !== void 0 && !followsTypes(member333))
    return !1;
  let member335 = value.targetName;
  if (member335 !== void 0 && typeof member335 != "string")
    return !1;
  let member337 = value.targetUrl;
  if (member337 !== void 0 && typeof member337 != "string")
    return !1;
  let member339 = value.targetCode;
  if (member339 !== void 0 && typeof member339 != "string")
    return !1;
  let member341 = value.targetDescription;
  if (member341 !== void 0 && typeof member341 != "string")
    return !1;
  let member343 = value.targetFramework;
  if (member343 !== void 0 && typeof member343 != "string")
    return !1;
  let member345 = value.targetType;
  return !(member345 !== void 0 && typeof member345 != "string");
}
let matches381Expression;
function matches381(text) {
  return matches381Expression ??= new RegExp("^[a-z]{2,4}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$", "u"), matches381Expression.test(text);
}
function followsLanguageCode(value) {
  return !(typeof value != "string" || !matches381(value));
}
function followsRelated(value) {
  if (!isObject(value) || value.id === void 0 || value.type === void 0) return !1;
  let member394 = value.id;
  if (member394 !== void 0 && typeof member394 != "string")
    return !1;
  let member396 = value.type;
  if (member396 !== void 0 && !followsTypes(member396))
    return !1;
  let member398 = value.inLanguage;
  if (member398 !== void 0 && !followsLanguageCode(member398))
    return !1;
  let member400 = value.version;
  return !(member400 !== void 0 && typeof member400 != "string");
}
function followsString(value) {
  return typeof value == "string";
}
function followsRubricCriterionLevel(value) {
  if (!isObject(value) || value.id === void 0 || value.type === void 0 || value.name === void 0) return !1;
  let member437 = value.id;
  if (member437 !== void 0 && typeof member437 != "string")
    return !1;
  let member439 = value.type;
  if (member439 !== void 0 && !followsTypes(member439))
    return !1;
  let member441 = value.name;
  if (member441 !== void 0 && typeof member441 != "string")
    return !1;
  let member443 = value.level;
  if (member443 !== void 0 && typeof member443 != "string")
    return !1;
  let member445 = value.points;
  if (member445 !== void 0 && typeof member445 != "string")
    return !1;
  let member447 = value.description;
  if (member447 !== void 0 && typeof member447 != "string")
    return !1;
  let member449 = value.alignment;
  if (member449 !== void 0) {
    if (Array.isArray(member449)) {
      if (Array.isArray(member449)) {
        for (let item451 of member449)
          if (!followsAlignment(item451)) return !1;
      }
    } else if (!followsAlignment(member449)) return !1;
  }
  return !0;
}
function followsResultDescription(value) {
  if (!isObject(value) || value.id === void 0 || value.type === void 0 || value.name === void 0 || value.resultType === void 0) return !1;
  let member409 = value.id;
  if (member409 !== void 0 && typeof member409 != "string")
    return !1;
  let member411 = value.type;
  if (member411 !== void 0 && !followsTypes(member411))
    return !1;
  let member413 = value.name;
  if (member413 !== void 0 && typeof member413 != "string")
    return !1;
  let member415 = value.resultType;
  if (member415 !== void 0 && typeof member415 != "string")
    return !1;
  let member417 = value.allowedValue;
  if (member417 !== void 0) {
    if (Array.isArray(member417)) {
      if (Array.isArray(member417)) {
        for (let item419 of member417)
          if (!followsString(item419)) return !1;
      }
    } else if (!followsString(member417)) return !1;
  }
  let member424 = value.valueMin;
  if (member424 !== void 0 && typeof member424 != "string")
    return !1;
  let member426 = value.valueMax;
  if (member426 !== void 0 && typeof member426 != "string")
    return !1;
  let member428 = value.requiredValue;
  if (member428 !== void 0 && typeof member428 != "string")
    return !1;
  let member430 = value.requiredLevel;
  if (member430 !== void 0 && typeof member430 != "string")
    return !1;
  let member432 = value.rubricCriterionLevel;
  if (member432 !== void 0) {
    if (Array.isArray(member432)) {
      if (Array.isArray(member432)) {
        for (let item434 of member432)
          if (!followsRubricCriterionLevel(item434)) return !1;
      }
    } else if (!followsRubricCriterionLevel(member432)) return !1;
  }
  let member457 = value.alignment;
  if (member457 !== void 0) {
    if (Array.isArray(member457)) {
      if (Array.isArray(member457)) {
        for (let item459 of member457)
          if (!followsAlignment(item459)) return !1;
      }
    } else if (!followsAlignment(member457)) return !1;
  }
  return !0;
}
function followsAchievement(value) {
  if (!isObject(value) || value.id === void 0 || value.type === void 0 || value.name === void 0 || value.description === void 0 || value.criteria === void 0) return !1;
  let member307 = value.id;
  if (member307 !== void 0 && typeof member307 != "string")
    return !1;
  let member309 = value.type;
  if (member309 !== void 0 && !followsTypes(member309))
    return !1;
  let member311 = value.name;
  if (member311 !== void 0 && typeof member311 != "string")
    return !1;
  let member313 = value.description;
  if (member313 !== void 0 && typeof member313 != "string")
    return !1;
  let member315 = value.criteria;
  if (member315 !== void 0) {
    if (Array.isArray(member315)) {
      if (Array.isArray(member315)) {
        for (let item317 of member315)
          if (!followsCriteria(item317)) return !1;
      }
    } else if (!followsCriteria(member315)) return !1;
  }
  let member326 = value.achievementType;
  if (member326 !== void 0 && typeof member326 != "string")
    return !1;
  let member328 = value.alignment;
  if (member328 !== void 0) {
    if (Array.isArray(member328)) {
      if (Array.isArray(member328)) {
        for (let item330 of member328)
          if (!followsAlignment(item330)) return !1;
      }
    } else if (!followsAlignment(member328)) return !1;
  }
  let member349 = value.creator;
  if (member349 !== void 0) {
    if (Array.isArray(member349)) {
      if (Array.isArray(member349)) {
        for (let item351 of member349)
          if (!followsProfile(item351)) return !1;
      }
    } else if (!followsProfile(member349)) return !1;
  }
  let member355 = value.creditsAvailable;
  if (member355 !== void 0 && !isNumber(member355))
    return !1;
  let member357 = value.endorsement;
  if (member357 !== void 0) {
    if (Array.isArray(member357)) {
      if (Array.isArray(member357)) {
        for (let item359 of member357)
          if (!followsEndorsementCredential(item359)) return !1;
      }
    } else if (!followsEndorsementCredential(member357)) return !1;
  }
  let member363 = value.endorsementJwt;
  if (member363 !== void 0) {
    if (Array.isArray(member363)) {
      if (Array.isArray(member363)) {
        for (let item365 of member363)
          if (!followsCompactJws(item365)) return !1;
      }
    } else if (!followsCompactJws(member363)) return !1;
  }
  let member369 = value.fieldOfStudy;
  if (member369 !== void 0 && typeof member369 != "string")
    return !1;
  let member371 = value.humanCode;
  if (member371 !== void 0 && typeof member371 != "string")
    return !1;
  let member373 = value.image;
  if (member373 !== void 0) {
    if (Array.isArray(member373)) {
      if (Array.isArray(member373)) {
        for (let item375 of member373)
          if (!followsImage(item375)) return !1;
      }
    } else if (!followsImage(member373)) return !1;
  }
  let member379 = value.inLanguage;
  if (member379 !== void 0 && !followsLanguageCode(member379))
    return !1;
  let member383 = value.otherIdentifier;
  if (member383 !== void 0) {
    if (Array.isArray(member383)) {
      if (Array.isArray(member383)) {
        for (let item385 of member383)
          if (!followsIdentifierEntry(item385)) return !1;
      }
    } else if (!followsIdentifierEntry(member383)) return !1;
  }
  let member389 = value.related;
  if (member389 !== void 0) {
    if (Array.isArray(member389)) {
      if (Array.isArray(member389)) {
        for (let item391 of member389)
          if (!followsRelated(item391)) return !1;
      }
    } else if (!followsRelated(member389)) return !1;
  }
  let member404 = value.resultDescription;
  if (member404 !== void 0) {
    if (Array.isArray(member404)) {
      if (Array.isArray(member404)) {
        for (let item406 of member404)
          if (!followsResultDescription(item406)) return !1;
      }
    } else if (!followsResultDescription(member404)) return !1;
  }
  let member465 = value.specialization;
  if (member465 !== void 0 && typeof member465 != "string")
    return !1;
  let member467 = value.tag;
  if (member467 !== void 0) {
    if (Array.isArray(member467)) {
      if (Array.isArray(member467)) {
        for (let item469 of member467)
          if (!followsString(item469)) return !1;
      }
    } else if (!followsString(member467)) return !1;
  }
  let member473 = value.version;
  return !(member473 !== void 0 && typeof member473 != "string");
}
function followsIdentityObject(value) {
  if (!isObject(value) || value.type === void 0 || value.hashed === void 0 || value.identityHash === void 0 || value.identityType === void 0) return !1;
  for (let name481 in value)
    if (name481 !== "type" && name481 !== "hashed" && name481 !== "identityHash" && name481 !== "identityType" && name481 !== "salt")
      return !1;
  let member483 = value.type;
  if (member483 !== void 0 && !followsTypes(member483))
    return !1;
  let member485 = value.hashed;
  if (member485 !== void 0 && typeof member485 != "boolean")
    return !1;
  let member487 = value.identityHash;
  if (member487 !== void 0 && typeof member487 != "string")
    return !1;
  let member489 = value.identityType;
  if (member489 !== void 0 && typeof member489 != "string")
    return !1;
  let member491 = value.salt;
  return !(member491 !== void 0 && typeof member491 != "string");
}
function followsResult(value) {
  if (!isObject(value) || value.type === void 0) return !1;
  let member516 = value.type;
  if (member516 !== void 0 && !followsTypes(member516))
    return !1;
  let member518 = value.resultDescription;
  if (member518 !== void 0 && typeof member518 != "string")
    return !1;
  let member520 = value.value;
  if (member520 !== void 0 && typeof member520 != "string")
    return !1;
  let member522 = value.status;
  if (member522 !== void 0 && member522 !== "Completed" && member522 !== "Enrolled" && member522 !== "Failed" && member522 !== "InProgress" && member522 !== "OnHold" && member522 !== "Provisional" && member522 !== "Withdrew")
    return !1;
  let member524 = value.achievedLevel;
  if (member524 !== void 0 && typeof member524 != "string")
    return !1;
  let member526 = value.alignment;
  if (member526 !== void 0) {
    if (Array.isArray(member526)) {
      if (Array.isArray(member526)) {
        for (let item528 of member526)
          if (!followsAlignment(item528)) return !1;
      }
    } else if (!followsAlignment(member526)) return !1;
  }
  return !0;
}
function followsAchievementSubject(value) {
  if (!isObject(value) || value.type === void 0 || value.achievement === void 0) return !1;
  let member298 = value.id;
  if (member298 !== void 0 && typeof member298 != "string")
    return !1;
  let member300 = value.type;
  if (member300 !== void 0 && !followsTypes(member300))
    return !1;
  let member302 = value.achievement;
  if (member302 !== void 0) {
    if (Array.isArray(member302)) {
      if (Array.isArray(member302)) {
        if (member302.length > 1 || member302.length < 1) return !1;
        for (let item304 of member302)
          if (!followsAchievement(item304)) return !1;
      }
    } else if (!followsAchievement(member302)) return !1;
  }
  let member477 = value.identifier;
  if (member477 !== void 0) {
    if (Array.isArray(member477)) {
      if (Array.isArray(member477)) {
        for (let item479 of member477)
          if (!followsIdentityObject(item479)) return !1;
      }
    } else if (!followsIdentityObject(member477)) return !1;
  }
  let member495 = value.activityStartDate;
  if (member495 !== void 0 && !followsDateTime(member495))
    return !1;
  let member497 = value.activityEndDate;
  if (member497 !== void 0 && !followsDateTime(member497))
    return !1;
  let member499 = value.creditsEarned;
  if (member499 !== void 0 && !isNumber(member499))
    return !1;
  let member501 = value.image;
  if (member501 !== void 0) {
    if (Array.isArray(member501)) {
      if (Array.isArray(member501)) {
        for (let item503 of member501)
          if (!followsImage(item503)) return !1;
      }
    } else if (!followsImage(member501)) return !1;
  }
  let member507 = value.licenseNumber;
  if (member507 !== void 0 && typeof member507 != "string")
    return !1;
  let member509 = value.narrative;
  if (member509 !== void 0 && typeof member509 != "string")
    return !1;
  let member511 = value.result;
  if (member511 !== void 0) {
    if (Array.isArray(member511)) {
      if (Array.isArray(member511)) {
        for (let item513 of member511)
          if (!followsResult(item513)) return !1;
      }
    } else if (!followsResult(member511)) return !1;
  }
  let member534 = value.role;
  if (member534 !== void 0 && typeof member534 != "string")
    return !1;
  let member536 = value.source;
  if (member536 !== void 0) {
    if (Array.isArray(member536)) {
      if (Array.isArray(member536)) {
        for (let item538 of member536)
          if (!followsProfile(item538)) return !1;
      }
    } else if (!followsProfile(member536)) return !1;
  }
  let member542 = value.term;
  return !(member542 !== void 0 && typeof member542 != "string");
}
function followsEvidence(value) {
  if (!isObject(value) || value.type === void 0) return !1;
  let member551 = value.id;
  if (member551 !== void 0 && typeof member551 != "string")
    return !1;
  let member553 = value.type;
  if (member553 !== void 0 && !followsTypes(member553))
    return !1;
  let member555 = value.narrative;
  if (member555 !== void 0 && typeof member555 != "string")
    return !1;
  let member557 = value.name;
  if (member557 !== void 0 && typeof member557 != "string")
    return !1;
  let member559 = value.description;
  if (member559 !== void 0 && typeof member559 != "string")
    return !1;
  let member561 = value.genre;
  if (member561 !== void 0 && typeof member561 != "string")
    return !1;
  let member563 = value.audience;
  return !(member563 !== void 0 && typeof member563 != "string");
}
function follows(value) {
  if (!isObject(value) || value["@context"] === void 0 || value.id === void 0 || value.type === void 0 || value.issuer === void 0 || value.validFrom === void 0 || value.credentialSubject === void 0) return !1;
  let member2 = value["@context"];
  if (member2 !== void 0 && !followsContexts(member2))
    return !1;
  let member7 = value.id;
  if (member7 !== void 0 && typeof member7 != "string")
    return !1;
  let member9 = value.type;
  if (member9 !== void 0 && !followsTypes(member9))
    return !1;
  let member14 = value.name;
  if (member14 !== void 0 && typeof member14 != "string")
    return !1;
  let member16 = value.description;
  if (member16 !== void 0 && typeof member16 != "string")
    return !1;
  let member18 = value.image;
  if (member18 !== void 0) {
    if (Array.isArray(member18)) {
      if (Array.isArray(member18)) {
        for (let item20 of member18)
          if (!followsImage(item20)) return !1;
      }
    } else if (!followsImage(member18)) return !1;
  }
  let member32 = value.awardedDate;
  if (member32 !== void 0 && !followsDateTime(member32))
    return !1;
  let member36 = value.issuer;
  if (member36 !== void 0 && !followsIssuer(member36))
    return !1;
  let member259 = value.validFrom;
  if (member259 !== void 0 && !followsDateTime(member259))
    return !1;
  let member261 = value.validUntil;
  if (member261 !== void 0 && !followsDateTime(member261))
    return !1;
  let member263 = value.proof;
  if (member263 !== void 0) {
    if (Array.isArray(member263)) {
      if (Array.isArray(member263)) {
        for (let item265 of member263)
          if (!followsProof(item265)) return !1;
      }
    } else if (!followsProof(member263)) return !1;
  }
  let member269 = value.credentialSchema;
  if (member269 !== void 0) {
    if (Array.isArray(member269)) {
      if (Array.isArray(member269)) {
        for (let item271 of member269)
          if (!followsCredentialSchema(item271)) return !1;
      }
    } else if (!followsCredentialSchema(member269)) return !1;
  }
  let member275 = value.credentialStatus;
  if (member275 !== void 0) {
    if (Array.isArray(member275)) {
      if (Array.isArray(member275)) {
        for (let item277 of member275)
          if (!followsCredentialStatus(item277)) return !1;
      }
    } else if (!followsCredentialStatus(member275)) return !1;
  }
  let member281 = value.refreshService;
  if (member281 !== void 0) {
    if (Array.isArray(member281)) {
      if (Array.isArray(member281)) {
        for (let item283 of member281)
          if (!followsRefreshService(item283)) return !1;
      }
    } else if (!followsRefreshService(member281)) return !1;
  }
  let member287 = value.termsOfUse;
  if (member287 !== void 0) {
    if (Array.isArray(member287)) {
      if (Array.isArray(member287)) {
        for (let item289 of member287)
          if (!followsTermsOfUse(item289)) return !1;
      }
    } else if (!followsTermsOfUse(member287)) return !1;
  }
  let member293 = value.credentialSubject;
  if (member293 !== void 0) {
    if (Array.isArray(member293)) {
      if (Array.isArray(member293)) {
        if (member293.length > 1 || member293.length < 1) return !1;
        for (let item295 of member293)
          if (!followsAchievementSubject(item295)) return !1;
      }
    } else if (!followsAchievementSubject(member293)) return !1;
  }
  let member546 = value.evidence;
  if (member546 !== void 0) {
    if (Array.isArray(member546)) {
      if (Array.isArray(member546)) {
        for (let item548 of member546)
          if (!followsEvidence(item548)) return !1;
      }
    } else if (!followsEvidence(member546)) return !1;
  }
  let member567 = value.endorsement;
  if (member567 !== void 0) {
    if (Array.isArray(member567)) {
      if (Array.isArray(member567)) {
        for (let item569 of member567)
          if (!followsEndorsementCredential(item569)) return !1;
      }
    } else if (!followsEndorsementCredential(member567)) return !1;
  }
  let member573 = value.endorsementJwt;
  if (member573 !== void 0) {
    if (Array.isArray(member573)) {
      if (Array.isArray(member573)) {
        for (let item575 of member573)
          if (!followsCompactJws(item575)) return !1;
      }
    } else if (!followsCompactJws(member573)) return !1;
  }
  return !0;
}
export {
  follows as accepts,
  followsEndorsementCredential as acceptsEndorsement
};
export const schema = "{\"properties\":{\"@context\":{\"$ref\":\"#/$defs/contexts\"},\"id\":{\"type\":\"string\"},\"type\":{\"$ref\":\"#/$defs/types\"},\"name\":{\"type\":\"string\"},\"description\":{\"type\":\"string\"},\"image\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/image\"}},\"else\":{\"$ref\":\"#/$defs/image\"}},\"awardedDate\":{\"$ref\":\"#/$defs/dateTime\"},\"issuer\":{\"$ref\":\"#/$defs/issuer\"},\"validFrom\":{\"$ref\":\"#/$defs/dateTime\"},\"validUntil\":{\"$ref\":\"#/$defs/dateTime\"},\"proof\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/proof\"}},\"else\":{\"$ref\":\"#/$defs/proof\"}},\"credentialSchema\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/credentialSchema\"}},\"else\":{\"$ref\":\"#/$defs/credentialSchema\"}},\"credentialStatus\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/credentialStatus\"}},\"else\":{\"$ref\":\"#/$defs/credentialStatus\"}},\"refreshService\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/refreshService\"}},\"else\":{\"$ref\":\"#/$defs/refreshService\"}},\"termsOfUse\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/termsOfUse\"}},\"else\":{\"$ref\":\"#/$defs/termsOfUse\"}},\"credentialSubject\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/achievementSubject\"},\"minItems\":1,\"maxItems\":1},\"else\":{\"$ref\":\"#/$defs/achievementSubject\"}},\"evidence\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/evidence\"}},\"else\":{\"$ref\":\"#/$defs/evidence\"}},\"endorsement\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/endorsementCredential\"}},\"else\":{\"$ref\":\"#/$defs/endorsementCredential\"}},\"endorsementJwt\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/compactJws\"}},\"else\":{\"$ref\":\"#/$defs/compactJws\"}}},\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"$id\":\"https://w3id.org/microcert/schemas/open-badge.schema.json\",\"type\":\"object\",\"required\":[\"@context\",\"id\",\"type\",\"issuer\",\"validFrom\",\"credentialSubject\"],\"$defs\":{\"types\":{\"type\":[\"string\",\"array\"],\"minItems\":1,\"items\":{\"type\":\"string\"}},\"contexts\":{\"type\":[\"string\",\"array\"],\"minItems\":1,\"items\":{\"type\":[\"string\",\"object\"]}},\"dateTime\":{\"type\":\"string\",\"pattern\":\"^\\\\d{4}-\\\\d{2}-\\\\d{2}[Tt ]\\\\d{2}:\\\\d{2}:\\\\d{2}(\\\\.\\\\d+)?([Zz]|[+-]\\\\d{2}:\\\\d{2})$\"},\"date\":{\"type\":\"string\",\"pattern\":\"^\\\\d{4}-\\\\d{2}-\\\\d{2}$\"},\"languageCode\":{\"type\":\"string\",\"pattern\":\"^[a-z]{2,4}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$\"},\"compactJws\":{\"type\":\"string\",\"pattern\":\"^[a-zA-Z0-9_-]+\\\\.[a-zA-Z0-9_-]*\\\\.[a-zA-Z0-9_-]+$\"},\"string\":{\"type\":\"string\"},\"issuer\":{\"type\":[\"string\",\"object\"],\"if\":{\"type\":\"object\"},\"then\":{\"$ref\":\"#/$defs/profile\"}},\"achievementSubject\":{\"properties\":{\"id\":{\"type\":\"string\"},\"type\":{\"$ref\":\"#/$defs/types\"},\"achievement\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/achievement\"},\"minItems\":1,\"maxItems\":1},\"else\":{\"$ref\":\"#/$defs/achievement\"}},\"identifier\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/identityObject\"}},\"else\":{\"$ref\":\"#/$defs/identityObject\"}},\"activityStartDate\":{\"$ref\":\"#/$defs/dateTime\"},\"activityEndDate\":{\"$ref\":\"#/$defs/dateTime\"},\"creditsEarned\":{\"type\":\"number\"},\"image\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/image\"}},\"else\":{\"$ref\":\"#/$defs/image\"}},\"licenseNumber\":{\"type\":\"string\"},\"narrative\":{\"type\":\"string\"},\"result\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/result\"}},\"else\":{\"$ref\":\"#/$defs/result\"}},\"role\":{\"type\":\"string\"},\"source\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/profile\"}},\"else\":{\"$ref\":\"#/$defs/profile\"}},\"term\":{\"type\":\"string\"}},\"type\":\"object\",\"required\":[\"type\",\"achievement\"]},\"achievement\":{\"properties\":{\"id\":{\"type\":\"string\"},\"type\":{\"$ref\":\"#/$defs/types\"},\"name\":{\"type\":\"string\"},\"description\":{\"type\":\"string\"},\"criteria\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/criteria\"}},\"else\":{\"$ref\":\"#/$defs/criteria\"}},\"achievementType\":{\"type\":\"string\"},\"alignment\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/alignment\"}},\"else\":{\"$ref\":\"#/$defs/alignment\"}},\"creator\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/profile\"}},\"else\":{\"$ref\":\"#/$defs/profile\"}},\"creditsAvailable\":{\"type\":\"number\"},\"endorsement\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/endorsementCredential\"}},\"else\":{\"$ref\":\"#/$defs/endorsementCredential\"}},\"endorsementJwt\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/compactJws\"}},\"else\":{\"$ref\":\"#/$defs/compactJws\"}},\"fieldOfStudy\":{\"type\":\"string\"},\"humanCode\":{\"type\":\"string\"},\"image\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/image\"}},\"else\":{\"$ref\":\"#/$defs/image\"}},\"inLanguage\":{\"$ref\":\"#/$defs/languageCode\"},\"otherIdentifier\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/identifierEntry\"}},\"else\":{\"$ref\":\"#/$defs/identifierEntry\"}},\"related\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/related\"}},\"else\":{\"$ref\":\"#/$defs/related\"}},\"resultDescription\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/resultDescription\"}},\"else\":{\"$ref\":\"#/$defs/resultDescription\"}},\"specialization\":{\"type\":\"string\"},\"tag\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/string\"}},\"else\":{\"$ref\":\"#/$defs/string\"}},\"version\":{\"type\":\"string\"}},\"type\":\"object\",\"required\":[\"id\",\"type\",\"name\",\"description\",\"criteria\"]},\"criteria\":{\"properties\":{\"id\":{\"type\":\"string\"},\"narrative\":{\"type\":\"string\"}},\"type\":\"object\",\"required\":[]},\"alignment\":{\"properties\":{\"type\":{\"$ref\":\"#/$defs/types\"},\"targetName\":{\"type\":\"string\"},\"targetUrl\":{\"type\":\"string\"},\"targetCode\":{\"type\":\"string\"},\"targetDescription\":{\"type\":\"string\"},\"targetFramework\":{\"type\":\"string\"},\"targetType\":{\"type\":\"string\"}},\"type\":\"object\",\"required\":[\"type\",\"targetName\",\"targetUrl\"]},\"evidence\":{\"properties\":{\"id\":{\"type\":\"string\"},\"type\":{\"$ref\":\"#/$defs/types\"},\"narrative\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"description\":{\"type\":\"string\"},\"genre\":{\"type\":\"string\"},\"audience\":{\"type\":\"string\"}},\"type\":\"object\",\"required\":[\"type\"]},\"image\":{\"properties\":{\"id\":{\"type\":\"string\"},\"type\":{\"$ref\":\"#/$defs/types\"},\"caption\":{\"type\":\"string\"}},\"type\":\"object\",\"required\":[\"id\",\"type\"],\"additionalProperties\":false},\"related\":{\"properties\":{\"id\":{\"type\":\"string\"},\"type\":{\"$ref\":\"#/$defs/types\"},\"inLanguage\":{\"$ref\":\"#/$defs/languageCode\"},\"version\":{\"type\":\"string\"}},\"type\":\"object\",\"required\":[\"id\",\"type\"]},\"result\":{\"properties\":{\"type\":{\"$ref\":\"#/$defs/types\"},\"resultDescription\":{\"type\":\"string\"},\"value\":{\"type\":\"string\"},\"status\":{\"enum\":[\"Completed\",\"Enrolled\",\"Failed\",\"InProgress\",\"OnHold\",\"Provisional\",\"Withdrew\"]},\"achievedLevel\":{\"type\":\"string\"},\"alignment\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/alignment\"}},\"else\":{\"$ref\":\"#/$defs/alignment\"}}},\"type\":\"object\",\"required\":[\"type\"]},\"resultDescription\":{\"properties\":{\"id\":{\"type\":\"string\"},\"type\":{\"$ref\":\"#/$defs/types\"},\"name\":{\"type\":\"string\"},\"resultType\":{\"type\":\"string\"},\"allowedValue\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/string\"}},\"else\":{\"$ref\":\"#/$defs/string\"}},\"valueMin\":{\"type\":\"string\"},\"valueMax\":{\"type\":\"string\"},\"requiredValue\":{\"type\":\"string\"},\"requiredLevel\":{\"type\":\"string\"},\"rubricCriterionLevel\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/rubricCriterionLevel\"}},\"else\":{\"$ref\":\"#/$defs/rubricCriterionLevel\"}},\"alignment\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/alignment\"}},\"else\":{\"$ref\":\"#/$defs/alignment\"}}},\"type\":\"object\",\"required\":[\"id\",\"type\",\"name\",\"resultType\"]},\"rubricCriterionLevel\":{\"properties\":{\"id\":{\"type\":\"string\"},\"type\":{\"$ref\":\"#/$defs/types\"},\"name\":{\"type\":\"string\"},\"level\":{\"type\":\"string\"},\"points\":{\"type\":\"string\"},\"description\":{\"type\":\"string\"},\"alignment\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/alignment\"}},\"else\":{\"$ref\":\"#/$defs/alignment\"}}},\"type\":\"object\",\"required\":[\"id\",\"type\",\"name\"]},\"profile\":{\"properties\":{\"id\":{\"type\":\"string\"},\"type\":{\"$ref\":\"#/$defs/types\"},\"name\":{\"type\":\"string\"},\"url\":{\"type\":\"string\"},\"phone\":{\"type\":\"string\"},\"description\":{\"type\":\"string\"},\"image\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/image\"}},\"else\":{\"$ref\":\"#/$defs/image\"}},\"email\":{\"type\":\"string\"},\"address\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/address\"}},\"else\":{\"$ref\":\"#/$defs/address\"}},\"otherIdentifier\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/identifierEntry\"}},\"else\":{\"$ref\":\"#/$defs/identifierEntry\"}},\"official\":{\"type\":\"string\"},\"parentOrg\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/profile\"}},\"else\":{\"$ref\":\"#/$defs/profile\"}},\"endorsement\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/endorsementCredential\"}},\"else\":{\"$ref\":\"#/$defs/endorsementCredential\"}},\"endorsementJwt\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/compactJws\"}},\"else\":{\"$ref\":\"#/$defs/compactJws\"}},\"familyName\":{\"type\":\"string\"},\"givenName\":{\"type\":\"string\"},\"additionalName\":{\"type\":\"string\"},\"patronymicName\":{\"type\":\"string\"},\"honorificPrefix\":{\"type\":\"string\"},\"honorificSuffix\":{\"type\":\"string\"},\"familyNamePrefix\":{\"type\":\"string\"},\"dateOfBirth\":{\"$ref\":\"#/$defs/date\"}},\"type\":\"object\",\"required\":[\"id\",\"type\"]},\"address\":{\"properties\":{\"type\":{\"$ref\":\"#/$defs/types\"},\"addressCountry\":{\"type\":\"string\"},\"addressCountryCode\":{\"type\":\"string\"},\"addressRegion\":{\"type\":\"string\"},\"addressLocality\":{\"type\":\"string\"},\"streetAddress\":{\"type\":\"string\"},\"postOfficeBoxNumber\":{\"type\":\"string\"},\"postalCode\":{\"type\":\"string\"},\"geo\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/geoCoordinates\"}},\"else\":{\"$ref\":\"#/$defs/geoCoordinates\"}}},\"type\":\"object\",\"required\":[\"type\"]},\"geoCoordinates\":{\"properties\":{\"type\":{\"$ref\":\"#/$defs/types\"},\"latitude\":{\"type\":\"number\"},\"longitude\":{\"type\":\"number\"}},\"type\":\"object\",\"required\":[\"type\",\"latitude\",\"longitude\"]},\"identifierEntry\":{\"properties\":{\"type\":{\"$ref\":\"#/$defs/types\"},\"identifier\":{\"type\":\"string\"},\"identifierType\":{\"type\":\"string\"}},\"type\":\"object\",\"required\":[\"type\",\"identifier\",\"identifierType\"],\"additionalProperties\":false},\"identityObject\":{\"properties\":{\"type\":{\"$ref\":\"#/$defs/types\"},\"hashed\":{\"type\":\"boolean\"},\"identityHash\":{\"type\":\"string\"},\"identityType\":{\"type\":\"string\"},\"salt\":{\"type\":\"string\"}},\"type\":\"object\",\"required\":[\"type\",\"hashed\",\"identityHash\",\"identityType\"],\"additionalProperties\":false},\"endorsementCredential\":{\"properties\":{\"@context\":{\"$ref\":\"#/$defs/contexts\"},\"id\":{\"type\":\"string\"},\"type\":{\"$ref\":\"#/$defs/types\"},\"name\":{\"type\":\"string\"},\"description\":{\"type\":\"string\"},\"image\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/image\"}},\"else\":{\"$ref\":\"#/$defs/image\"}},\"awardedDate\":{\"$ref\":\"#/$defs/dateTime\"},\"issuer\":{\"$ref\":\"#/$defs/issuer\"},\"validFrom\":{\"$ref\":\"#/$defs/dateTime\"},\"validUntil\":{\"$ref\":\"#/$defs/dateTime\"},\"proof\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/proof\"}},\"else\":{\"$ref\":\"#/$defs/proof\"}},\"credentialSchema\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/credentialSchema\"}},\"else\":{\"$ref\":\"#/$defs/credentialSchema\"}},\"credentialStatus\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/credentialStatus\"}},\"else\":{\"$ref\":\"#/$defs/credentialStatus\"}},\"refreshService\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/refreshService\"}},\"else\":{\"$ref\":\"#/$defs/refreshService\"}},\"termsOfUse\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/termsOfUse\"}},\"else\":{\"$ref\":\"#/$defs/termsOfUse\"}},\"credentialSubject\":{\"if\":{\"type\":\"array\"},\"then\":{\"items\":{\"$ref\":\"#/$defs/endorsementSubject\"}},\"else\":{\"$ref\":\"#/$defs/endorsementSubject\"}}},\"type\":\"object\",\"required\":[\"@context\",\"id\",\"type\",\"name\",\"issuer\",\"validFrom\",\"credentialSubject\"]},\"endorsementSubject\":{\"properties\":{\"id\":{\"type\":\"string\"},\"type\":{\"$ref\":\"#/$defs/types\"},\"endorsementComment\":{\"type\":\"string\"}},\"type\":\"object\",\"required\":[\"id\",\"type\"]},\"proof\":{\"properties\":{\"type\":{\"$ref\":\"#/$defs/types\"},\"created\":{\"$ref\":\"#/$defs/dateTime\"},\"cryptosuite\":{\"type\":\"string\"},\"challenge\":{\"type\":\"string\"},\"domain\":{\"type\":\"string\"},\"nonce\":{\"type\":\"string\"},\"proofPurpose\":{\"type\":\"string\"},\"proofValue\":{\"type\":\"string\"},\"verificationMethod\":{\"type\":\"string\"}},\"type\":\"object\",\"required\":[\"type\"]},\"credentialSchema\":{\"properties\":{\"id\":{\"type\":\"string\"},\"type\":{\"$ref\":\"#/$defs/types\"}},\"type\":\"object\",\"required\":[\"id\",\"type\"]},\"credentialStatus\":{\"properties\":{\"id\":{\"type\":\"string\"},\"type\":{\"$ref\":\"#/$defs/types\"}},\"type\":\"object\",\"required\":[\"type\"]},\"refreshService\":{\"properties\":{\"id\":{\"type\":\"string\"},\"type\":{\"$ref\":\"#/$defs/types\"}},\"type\":\"object\",\"required\":[\"id\",\"type\"]},\"termsOfUse\":{\"properties\":{\"id\":{\"type\":\"string\"},\"type\":{\"$ref\":\"#/$defs/types\"}},\"type\":\"object\",\"required\":[\"type\"]}}}";
