import { appendPointer, type JsonPointer } from '../../foundation/json/pointer.js';
import { isJsonObject, type JsonObject, type JsonValue } from '../../foundation/json/values.js';

/** Class of a node, known by the member it stands under. */
export type PartClass =
  | 'AchievementCredential'
  | 'AchievementSubject'
  | 'Achievement'
  | 'Criteria'
  | 'Alignment'
  | 'Evidence'
  | 'Image'
  | 'Related'
  | 'Result'
  | 'ResultDescription'
  | 'RubricCriterionLevel'
  | 'Profile'
  | 'Address'
  | 'GeoCoordinates'
  | 'IdentifierEntry'
  | 'IdentityObject'
  | 'EndorsementCredential'
  | 'EndorsementSubject';

/** One node of a credential with its class and place. */
export interface Part {
  /** Class it must have. */
  readonly of: PartClass;
  /** The node. */
  readonly node: JsonObject;
  /** Where it stands. */
  readonly pointer: JsonPointer;
  /** The node it hangs on. */
  readonly parent: Part | undefined;
}

type Members = Readonly<Record<string, PartClass>>;

const ENDORSED: Members = { endorsement: 'EndorsementCredential' };

const MEMBERS: Readonly<Record<PartClass, Members>> = {
  AchievementCredential: {
    credentialSubject: 'AchievementSubject',
    issuer: 'Profile',
    evidence: 'Evidence',
    image: 'Image',
    ...ENDORSED,
  },
  AchievementSubject: {
    achievement: 'Achievement',
    identifier: 'IdentityObject',
    image: 'Image',
    result: 'Result',
    source: 'Profile',
  },
  Achievement: {
    alignment: 'Alignment',
    creator: 'Profile',
    criteria: 'Criteria',
    image: 'Image',
    otherIdentifier: 'IdentifierEntry',
    related: 'Related',
    resultDescription: 'ResultDescription',
    ...ENDORSED,
  },
  Criteria: {},
  Alignment: {},
  Evidence: {},
  Image: {},
  Related: {},
  Result: { alignment: 'Alignment' },
  ResultDescription: { alignment: 'Alignment', rubricCriterionLevel: 'RubricCriterionLevel' },
  RubricCriterionLevel: { alignment: 'Alignment' },
  Profile: {
    address: 'Address',
    image: 'Image',
    otherIdentifier: 'IdentifierEntry',
    parentOrg: 'Profile',
    ...ENDORSED,
  },
  Address: { geo: 'GeoCoordinates' },
  GeoCoordinates: {},
  IdentifierEntry: {},
  IdentityObject: {},
  EndorsementCredential: {
    credentialSubject: 'EndorsementSubject',
    issuer: 'Profile',
    image: 'Image',
  },
  EndorsementSubject: {},
};

/** Every node of a credential that has a class of Open Badges, the credential itself first. */
export function partsOf(
  credential: JsonObject,
  of: 'AchievementCredential' | 'EndorsementCredential' = 'AchievementCredential',
): readonly Part[] {
  const parts: Part[] = [{ of, node: credential, pointer: '', parent: undefined }];
  // The list grows while it is read: each node once, without recursion.
  for (const part of parts) parts.push(...childrenOf(part));
  return parts;
}

function childrenOf(parent: Part): readonly Part[] {
  return Object.entries(MEMBERS[parent.of]).flatMap(([name, of]) =>
    nodesUnder(parent, name).map(({ node, pointer }) => ({ of, node, pointer, parent })),
  );
}

function nodesUnder(
  { node, pointer }: Part,
  name: string,
): readonly Pick<Part, 'node' | 'pointer'>[] {
  const member: JsonValue | undefined = Object.hasOwn(node, name) ? node[name] : undefined;
  const place = appendPointer(pointer, name);
  if (isJsonObject(member)) return [{ node: member, pointer: place }];
  const list: readonly JsonValue[] = Array.isArray(member) ? member : [];
  return list.flatMap((item, index) =>
    isJsonObject(item) ? [{ node: item, pointer: appendPointer(place, index) }] : [],
  );
}
