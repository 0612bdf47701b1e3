import { compact, type JsonObject, stringMember } from '../../../foundation/json/values.js';
import { textIn } from '../../../model/language-map.js';
import { isIdentifierType } from '../../shared/identifier-types.js';
import { webAddress } from '../../shared/iris.js';
import { LEGAL_IDENTIFIERS } from '../terms.js';
import { countryOf } from './read-concepts.js';
import {
  doubt,
  iriOf,
  leave,
  nodeOf,
  nodesOf,
  type Placed,
  plainTextOf,
  type Reader,
  textsOf,
} from './reader.js';

/** An organisation as input of the model; nothing for one without a name. */
export function readOrganisation(
  reader: Reader,
  placed: Placed,
  language: string,
): JsonObject | undefined {
  const name = textsOf(reader, placed, 'legalName') ?? textsOf(reader, placed, 'prefLabel');
  if (name === undefined) {
    doubt(reader, 'not-read', placed.pointer);
    return undefined;
  }
  return compact({
    id: iriOf(placed),
    name,
    ...readFacts(reader, placed, language),
  }) as JsonObject;
}

/** Members of an organisation that the readers here know; the others are for whoever reads the whole to name. */
export const ORGANISATION_TERMS: readonly string[] = [
  ...['legalName', 'prefLabel', 'location', 'homepage', 'identifier'],
  ...Object.values(LEGAL_IDENTIFIERS),
];

/** Country, region, website and identifiers of an organisation. */
export function readFacts(reader: Reader, placed: Placed, language: string): JsonObject {
  const place = nodeOf(reader, placed, 'location');
  const address = place && nodeOf(reader, place, 'address');
  const identifiers = [...readLegalIdentifiers(reader, placed), ...readIdentifiers(reader, placed)];
  return compact({
    country: address && countryOf(reader, address, 'countryCode'),
    region: place && readRegion(reader, place, language),
    website: readPage(reader, placed, 'homepage'),
    identifiers: identifiers.length === 0 ? undefined : identifiers,
  });
}

/** The name of the place, else that of its administrative unit. */
function readRegion(reader: Reader, place: Placed, language: string): string | undefined {
  const unit = nodeOf(reader, place, 'spatialCode');
  const names =
    textsOf(reader, place, 'geographicName') ?? (unit && textsOf(reader, unit, 'prefLabel'));
  return names && textIn(names, language, 'en');
}

/** The address of a page on the web. */
export function readPage(reader: Reader, placed: Placed, name: string): string | undefined {
  const page = nodeOf(reader, placed, name);
  const address = webAddress(page && stringMember(page.node, 'contentURL'));
  if (page !== undefined && address === undefined) doubt(reader, 'not-read', page.pointer);
  return address;
}

function readLegalIdentifiers(reader: Reader, placed: Placed): readonly JsonObject[] {
  return Object.entries(LEGAL_IDENTIFIERS).flatMap(([type, term]) =>
    nodesOf(reader, placed, term).flatMap((node) => {
      const value = plainTextOf(node, 'notation');
      if (value === undefined) doubt(reader, 'not-read', node.pointer);
      return value === undefined ? [] : [{ type, value }];
    }),
  );
}

/** Identifiers of an organisation or person with the names of their schemes, where the model knows them. */
export function readIdentifiers(reader: Reader, placed: Placed): readonly JsonObject[] {
  return nodesOf(reader, placed, 'identifier').flatMap((node) => {
    const [value, scheme = ''] = [plainTextOf(node, 'notation'), plainTextOf(node, 'schemeName')];
    if (value === undefined) {
      doubt(reader, 'not-read', node.pointer);
      return [];
    }
    if (!isIdentifierType(scheme)) doubt(reader, 'identifier-scheme-unknown', node.pointer);
    return [{ type: isIdentifierType(scheme) ? scheme : 'identifier', value }];
  });
}

/** Organisations of a member as input of the model. */
export function readOrganisations(
  reader: Reader,
  placed: Placed,
  { name, language }: { readonly name: string; readonly language: string },
): readonly { readonly input: JsonObject; readonly placed: Placed }[] {
  return nodesOf(reader, placed, name).flatMap((node) => {
    const input = readOrganisation(reader, node, language);
    if (input !== undefined) leave(reader, node, ORGANISATION_TERMS);
    return input === undefined ? [] : [{ input, placed: node }];
  });
}
