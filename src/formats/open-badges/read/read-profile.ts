import {
  asList,
  compact,
  type JsonObject,
  type JsonValue,
  memberOf,
  stringMember,
} from '../../../foundation/json/values.js';
import { isCountryCode } from '../../../vocabulary/countries.js';
import { isIdentifierType } from '../../shared/identifier-types.js';
import { webAddress } from '../../shared/iris.js';

/** Country, region, website and identifiers of a Profile, as far as the model knows such things. */
export function readOrganisationFacts(profile: JsonValue): JsonObject {
  const address = asList<JsonValue>(memberOf(profile, 'address'))[0];
  const country = stringMember(address, 'addressCountryCode');
  const identifiers = asList<JsonValue>(memberOf(profile, 'otherIdentifier')).flatMap(
    readIdentifier,
  );
  return compact({
    country: country !== undefined && isCountryCode(country) ? country : undefined,
    region: stringMember(address, 'addressRegion'),
    website: webAddress(stringMember(profile, 'url')),
    identifiers: identifiers.length === 0 ? undefined : identifiers,
  });
}

function readIdentifier(entry: JsonValue): readonly JsonObject[] {
  const [type, value] = [stringMember(entry, 'identifierType'), stringMember(entry, 'identifier')];
  if (type === undefined || !isIdentifierType(type) || !value?.trim()) return [];
  return [{ type, value }];
}

/** A picture: an Image object, or its address alone. */
export function readImage(image: JsonValue | undefined, language: string): JsonObject | undefined {
  const [first] = asList<JsonValue>(image);
  const url = typeof first === 'string' ? first : stringMember(first, 'id');
  const caption = stringMember(first, 'caption');
  return url === undefined
    ? undefined
    : compact({ url, caption: caption?.trim() ? { [language]: caption } : undefined });
}
