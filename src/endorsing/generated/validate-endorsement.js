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
function follows(value) {
  if (!isObject(value) || value.about === void 0 || value.comment === void 0) return !1;
  for (let name1 in value)
    if (name1 !== "$schema" && name1 !== "about" && name1 !== "comment" && name1 !== "name" && name1 !== "description" && name1 !== "id" && name1 !== "validUntil" && name1 !== "status")
      return !1;
  let member3 = value.$schema;
  if (member3 !== void 0 && typeof member3 != "string")
    return !1;
  let member5 = value.about;
  if (member5 !== void 0 && !followsIri(member5))
    return !1;
  let member9 = value.comment;
  if (member9 !== void 0 && !followsText(member9))
    return !1;
  let member13 = value.name;
  if (member13 !== void 0 && !followsText(member13))
    return !1;
  let member15 = value.description;
  if (member15 !== void 0 && !followsText(member15))
    return !1;
  let member17 = value.id;
  if (member17 !== void 0 && !followsIri(member17))
    return !1;
  let member19 = value.validUntil;
  if (member19 !== void 0 && (typeof member19 != "string" || isLonger(member19, 64)))
    return !1;
  let member21 = value.status;
  if (member21 !== void 0) {
    if (!Array.isArray(member21) || member21.length > 8 || member21.length < 1) return !1;
    for (let item22 of member21) {
      if (!isObject(item22) || item22.purpose === void 0 || item22.list === void 0 || item22.index === void 0) return !1;
      for (let name23 in item22)
        if (name23 !== "purpose" && name23 !== "list" && name23 !== "index")
          return !1;
      let member25 = item22.purpose;
      if (member25 !== void 0 && !followsText(member25))
        return !1;
      let member27 = item22.list;
      if (member27 !== void 0 && !followsIri(member27))
        return !1;
      let member29 = item22.index;
      if (member29 !== void 0 && (!(isNumber(member29) && member29 % 1 === 0) || isNumber(member29) && (member29 > 4294967295 || member29 < 0)))
        return !1;
    }
  }
  return !0;
}
export {
  follows as accepts
};
export const schema = "{\"properties\":{\"$schema\":{\"type\":\"string\"},\"about\":{\"$ref\":\"#/$defs/iri\"},\"comment\":{\"$ref\":\"#/$defs/text\"},\"name\":{\"$ref\":\"#/$defs/text\"},\"description\":{\"$ref\":\"#/$defs/text\"},\"id\":{\"$ref\":\"#/$defs/iri\"},\"validUntil\":{\"type\":\"string\",\"maxLength\":64},\"status\":{\"type\":\"array\",\"items\":{\"properties\":{\"purpose\":{\"$ref\":\"#/$defs/text\"},\"list\":{\"$ref\":\"#/$defs/iri\"},\"index\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":4294967295}},\"type\":\"object\",\"required\":[\"purpose\",\"list\",\"index\"],\"additionalProperties\":false},\"minItems\":1,\"maxItems\":8}},\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"$id\":\"https://w3id.org/microcert/schemas/endorsement.schema.json\",\"type\":\"object\",\"required\":[\"about\",\"comment\"],\"additionalProperties\":false,\"$defs\":{\"iri\":{\"type\":\"string\",\"maxLength\":2048,\"pattern\":\"^[A-Za-z][A-Za-z0-9+.\\\\-]*:[^\\\\u0000-\\\\u0020<>\\\"{}|\\\\\\\\^`]+$\"},\"text\":{\"type\":\"string\",\"maxLength\":100000,\"pattern\":\"\\\\S\"}}}";
