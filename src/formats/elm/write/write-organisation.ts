import type { JsonPointer } from '../../../foundation/json/pointer.js';
import type { IssuerProfile } from '../../../model/issuer-profile.js';
import type { Organisation, OrganisationIdentifier } from '../../../model/micro-certification.js';
import { isAbsoluteIri } from '../../shared/iris.js';
import { LEGAL_IDENTIFIERS } from '../terms.js';
import type { ElmNode, ElmValue } from '../types.js';
import { countryConcept } from './concepts.js';
import { type Draft, elmNode, oneOrMore } from './draft.js';
import { identifierNode, webResource } from './nodes.js';
import { writeEmbedded } from './write-picture.js';

/** An organisation with what only an issuer has. */
export type WrittenOrganisation = Organisation & Pick<IssuerProfile, 'email' | 'image'>;

/** An organisation with the location that its class demands: a country is there, or the draft has one. */
export function writeOrganisation(
  draft: Draft,
  organisation: WrittenOrganisation,
  pointer: JsonPointer,
): ElmNode {
  const { id, name, website, identifiers = [], email, image } = organisation;
  const named = id !== undefined && draft.claim(id, organisation);
  if (id !== undefined && !named) draft.lose('iri-taken', `${pointer}/id`);
  if (image !== undefined && writeEmbedded(draft, image) === undefined)
    draft.lose('picture', `${pointer}/image`);
  const mailbox = email === undefined ? undefined : `mailto:${email}`;
  if (mailbox !== undefined && !isAbsoluteIri(mailbox)) draft.lose('no-term', `${pointer}/email`);
  return draft.once(['organisation', organisation], () =>
    elmNode('Organisation', named ? id : draft.name('org'), {
      legalName: name,
      location: writeLocation(draft, organisation),
      ...writeIdentifiers(draft, identifiers, organisation.country ?? draft.country),
      homepage: website === undefined ? undefined : webResource(draft, website),
      contactPoint: mailbox === undefined ? undefined : contactPoint(draft, mailbox),
      logo: image && writeEmbedded(draft, image),
    }),
  );
}

function writeLocation(draft: Draft, { country, region }: Organisation): ElmNode {
  const countryCode = countryConcept(country ?? draft.country ?? '');
  return elmNode('Location', draft.name('location'), {
    address: countryCode && elmNode('Address', draft.name('address'), { countryCode }),
    geographicName: region === undefined ? undefined : { [draft.language]: region },
  });
}

type Identifiers = Readonly<Record<string, ElmValue | undefined>>;

/** Identifiers under the terms that ELM has for some registers, each register once; the others by the name of theirs. */
function writeIdentifiers(
  draft: Draft,
  identifiers: readonly OrganisationIdentifier[],
  country: string | undefined,
): Identifiers {
  const spatial = countryConcept(country ?? '');
  const legal = Object.entries(LEGAL_IDENTIFIERS).flatMap(([type, term]) => {
    const entry = identifiers.find((one) => one.type === type);
    return entry === undefined ? [] : [{ entry, term }];
  });
  const taken = new Set(legal.map(({ entry }) => entry));
  const others = identifiers.filter((one) => !taken.has(one));
  return {
    ...Object.fromEntries(
      legal.map(({ entry, term }) => [
        term,
        elmNode('LegalIdentifier', draft.name('legalIdentifier'), {
          notation: entry.value,
          spatial,
        }),
      ]),
    ),
    identifier: oneOrMore(others.map(({ type, value }) => identifierNode(draft, type, value))),
  };
}

function contactPoint(draft: Draft, id: string): ElmNode | undefined {
  if (!isAbsoluteIri(id)) return undefined;
  return elmNode('ContactPoint', draft.name('contactPoint'), {
    emailAddress: elmNode('Mailbox', id, {}),
  });
}
