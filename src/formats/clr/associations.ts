import { appendPointer, type JsonPointer } from '../../foundation/json/pointer.js';
import { isJsonObject, type JsonObject, stringMember } from '../../foundation/json/values.js';
import type { LocalText } from '../../foundation/locale.js';
import type { Finding } from '../../foundation/report.js';
import { circleIn, type Edge } from './circle-in.js';
import { clr } from './citation.js';
import { achievementIds, partsOf } from './read-record.js';
import { ASSOCIATION_TYPES, type AssociationType } from './types.js';

/** An association as it was read, with its place. */
export interface PlacedAssociation {
  readonly pointer: JsonPointer;
  readonly type: AssociationType;
  readonly source: string;
  readonly target: string;
}

/** What the ends of an association are called where it stands: findings are about one of them. */
export interface EndNames {
  readonly source: string;
  readonly target: string;
}

const IN_A_RECORD: EndNames = { source: 'sourceId', target: 'targetId' };

/** The associations of a record that can be read; what cannot is for the check of the structure to say. */
export function associationsIn(record: JsonObject): readonly PlacedAssociation[] {
  return partsOf(record, 'association').flatMap(({ value, pointer }) => {
    const type = ASSOCIATION_TYPES.find((one) => one === stringMember(value, 'associationType'));
    const [source, target] = [stringMember(value, 'sourceId'), stringMember(value, 'targetId')];
    const isWhole = isJsonObject(value) && type && source !== undefined && target !== undefined;
    return isWhole ? { pointer, type, source, target } : [];
  });
}

/** Whether the associations of a record relate achievements that are there, and do not contradict one another. */
export function checkAssociations(record: JsonObject): readonly Finding[] {
  return associationFindings(associationsIn(record), achievementIds(record), IN_A_RECORD);
}

/**
 * Whether associations relate achievements that are known, two different ones each, none twice, and without a circle: what
 * is part of itself, or comes before itself, is neither.
 */
export function associationFindings(
  associations: readonly PlacedAssociation[],
  known: ReadonlySet<string>,
  names: EndNames,
): readonly Finding[] {
  const findings: Finding[] = [];
  const seen = new Set<string>();
  for (const { pointer, type, source, target } of associations) {
    for (const [end, id] of [
      [names.source, source],
      [names.target, target],
    ] as const)
      if (!known.has(id)) findings.push(said('nowhere', appendPointer(pointer, end)));
    if (source === target) findings.push(said('self', pointer));
    const name = JSON.stringify([type, source, target]);
    if (seen.has(name)) findings.push(said('twice', pointer));
    seen.add(name);
  }
  return [...findings, ...circlesIn(associations)];
}

/** Part and whole is one relation, however it is told: the field guide of this project reads the three as the same edge. */
function partAndWhole({
  type,
  source,
  target,
}: Omit<PlacedAssociation, 'pointer'>): readonly [part: string, whole: string] | undefined {
  if (type === 'isPartOf' || type === 'isChildOf') return [source, target];
  return type === 'isParentOf' ? [target, source] : undefined;
}

function circlesIn(associations: readonly PlacedAssociation[]): readonly Finding[] {
  const apart = associations.filter(({ source, target }) => source !== target);
  const edgesOf = (ends: (one: PlacedAssociation) => readonly [string, string] | undefined) =>
    apart.flatMap((one): readonly Edge[] => {
      const found = ends(one);
      return found === undefined ? [] : [{ from: found[0], to: found[1], pointer: one.pointer }];
    });
  const along = (wanted: AssociationType) =>
    edgesOf(({ type, source, target }) => (type === wanted ? [source, target] : undefined));
  return [edgesOf(partAndWhole), along('precedes'), along('replacedBy')].flatMap((edges) => {
    const pointer = circleIn(edges);
    return pointer === undefined ? [] : [said('circle', pointer)];
  });
}

type Kind = 'circle' | 'nowhere' | 'self' | 'twice';

function said(kind: Kind, pointer: JsonPointer): Finding {
  const { code, message, hint } = SAID[kind];
  return { code, severity: 'error', pointer, message, hint, cites: ASSOCIATION };
}

const ASSOCIATION = clr({ en: 'Association', fr: 'Association' });

const SAID: Readonly<
  Record<Kind, { readonly code: string; readonly message: LocalText; readonly hint: LocalText }>
> = {
  circle: {
    code: 'record.association-circle',
    message: {
      en: 'the associations go round in a circle: an achievement would be part of itself, come before itself or replace itself',
      fr: 'les associations tournent en rond : un acquis serait une partie de lui-même, se précéderait ou se remplacerait lui-même',
    },
    hint: {
      en: 'take out one of the associations of the circle',
      fr: 'retirer une des associations du cercle',
    },
  },
  nowhere: {
    code: 'record.association-nowhere',
    message: {
      en: 'the association points to an achievement that is not in the record',
      fr: 'l’association désigne un acquis qui n’est pas dans le relevé',
    },
    hint: {
      en: 'give the id of an achievement that a credential of the record awards, or list the achievement',
      fr: 'donner l’id d’un acquis attesté par un justificatif du relevé, ou ajouter cet acquis à la liste',
    },
  },
  self: {
    code: 'record.association-self',
    message: {
      en: 'the association relates an achievement to itself',
      fr: 'l’association relie un acquis à lui-même',
    },
    hint: { en: 'name two achievements', fr: 'désigner deux acquis' },
  },
  twice: {
    code: 'record.association-twice',
    message: {
      en: 'the association is there twice',
      fr: 'l’association figure deux fois',
    },
    hint: { en: 'leave out one of the two', fr: 'retirer l’une des deux' },
  },
};
