import { compact } from '../../../foundation/json/values.js';
import type { IssuerProfile } from '../../../model/issuer-profile.js';
import type {
  Organisation,
  OrganisationIdentifier,
  Picture,
} from '../../../model/micro-certification.js';
import { countryName } from '../../../vocabulary/countries.js';
import { partIri } from '../../shared/iris.js';
import { nonEmpty } from '../extension/nodes.js';
import type { Address, IdentifierEntry, ImageNode, Profile } from '../types.js';
import type { Wording } from './wording.js';
import { writeEndorsements } from './write-endorsements.js';

/** The issuer as a Profile object: a bare IRI is allowed, but the official validator refuses it. */
export function writeIssuer(issuer: IssuerProfile, wording: Wording): Profile {
  const { id, name, website, email, identifiers, image } = issuer;
  return compact({
    id,
    type: ['Profile'],
    name,
    url: website,
    email,
    address: writeAddress(issuer, wording),
    otherIdentifier: writeIdentifiers(identifiers),
    image: image && writeImage(image, wording),
    ...writeEndorsements(issuer.endorsements),
  });
}

/** The awarding body as creator of the achievement; without an IRI of its own it gets one inside the definition. */
export function writeCreator(body: Organisation, definitionId: string, wording: Wording): Profile {
  return compact({
    id: body.id ?? partIri(definitionId, 'awarding-body', '1'),
    type: ['Profile'],
    name: wording.say(body.name),
    url: body.website,
    address: writeAddress(body, wording),
    otherIdentifier: writeIdentifiers(body.identifiers),
  });
}

/** A picture with its caption in one language. */
export function writeImage({ url, caption }: Picture, wording: Wording): ImageNode {
  return compact({ id: url, type: 'Image' as const, caption: caption && wording.say(caption) });
}

interface Place {
  readonly country?: string;
  readonly region?: string;
}

function writeAddress({ country, region }: Place, { language }: Wording): Address | undefined {
  if (country === undefined && region === undefined) return undefined;
  return compact({
    type: ['Address'],
    addressCountry: country && countryName(country, language),
    addressCountryCode: country,
    addressRegion: region,
  });
}

function writeIdentifiers(
  identifiers: readonly OrganisationIdentifier[] | undefined,
): readonly IdentifierEntry[] | undefined {
  const entries = identifiers?.map(({ type, value }) => ({
    type: 'IdentifierEntry' as const,
    identifier: value,
    identifierType: type,
  }));
  return nonEmpty(entries);
}
