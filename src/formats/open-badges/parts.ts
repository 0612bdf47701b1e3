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

// As lists, since they are gone through for every node.
const MEMBERS_OF = new Map(
  Object.entries(MEMBERS).map(([of, members]) => [of, Object.entries(members)]),
);

/** Every node of a credential that has a class of Open Badges, the credential itself first. */
export function partsOf(
  credential: JsonObject,
  of: 'AchievementCredential' | 'EndorsementCredential' = 'AchievementCredential',
): readonly Part[] {
  const parts: Part[] = [new PlacedPart(of, credential)];
  // The list grows while it is read: each node once, without recursion.
  for (const part of parts) {
    for (const [name, kind] of MEMBERS_OF.get(part.of) ?? [])
      if (Object.hasOwn(part.node, name)) addParts(parts, kind, part, name);
  }
  return parts;
}

function addParts(parts: Part[], of: PartClass, parent: Part, name: string): void {
  const member = parent.node[name];
  if (isJsonObject(member)) parts.push(new PlacedPart(of, member, parent, [name]));
  if (!Array.isArray(member)) return;
  for (const [index, item] of (member as readonly JsonValue[]).entries())
    if (isJsonObject(item)) parts.push(new PlacedPart(of, item, parent, [name, index]));
}

/** A part whose pointer is made when somebody asks for it: most parts are in order. */
class PlacedPart implements Part {
  readonly of: PartClass;
  readonly node: JsonObject;
  readonly parent: Part | undefined;
  readonly #step: readonly (string | number)[];

  constructor(
    of: PartClass,
    node: JsonObject,
    parent?: Part,
    step: readonly (string | number)[] = [],
  ) {
    this.of = of;
    this.node = node;
    this.parent = parent;
    this.#step = step;
  }

  get pointer(): JsonPointer {
    return appendPointer(this.parent?.pointer ?? '', ...this.#step);
  }
}
