import { compact, type JsonObject, stringMember } from '../../../foundation/json/values.js';
import { findConcept } from '../../../vocabulary/concept-scheme.js';
import { SKILL_TYPES } from '../../../vocabulary/generated/skill-types.js';
import { partId } from '../../shared/iris.js';
import { frameworkOf } from '../framework-scheme.js';
import { ESCO_SKILLS } from '../terms.js';
import { conceptOf } from './read-concepts.js';
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

/** Learning outcomes with the skills they are linked to. */
export function readOutcomes(
  reader: Reader,
  placed: Placed,
  definitionId: string,
): readonly JsonObject[] {
  const ids = new Set<string>();
  const outcomes: JsonObject[] = [];
  for (const node of nodesOf(reader, placed, 'learningOutcome')) {
    const statement = textsOf(reader, node, 'title');
    if (statement === undefined) {
      doubt(reader, 'not-read', node.pointer);
      continue;
    }
    leave(reader, node, ['title', 'dcType', 'relatedSkill', 'relatedESCOSkill']);
    reader.sources.set(`/outcomes/${outcomes.length}`, node.pointer);
    outcomes.push(
      compact({
        id: ownIdOf(node, { definitionId, kind: 'outcome', ids, count: outcomes.length }),
        statement,
        kind: readKind(reader, node),
        alignments: readSkills(reader, node),
      }) as JsonObject,
    );
  }
  return outcomes;
}

interface OwnIds {
  readonly definitionId: string;
  readonly kind: 'outcome' | 'assessment';
  readonly ids: Set<string>;
  readonly count: number;
}

/** The short id of a part whose IRI was made of one, else one by position; each once. */
export function ownIdOf({ node }: Placed, { definitionId, kind, ids, count }: OwnIds): string {
  const written = partId(definitionId, kind, stringMember(node, 'id') ?? '');
  const own = /^[A-Za-z][A-Za-z0-9._-]{0,63}$/.test(written ?? '') ? written : undefined;
  let id = own === undefined || ids.has(own) ? `${kind}-${count + 1}` : own;
  while (ids.has(id)) id = `${id}x`;
  ids.add(id);
  return id;
}

function readKind(reader: Reader, node: Placed): string | undefined {
  const concept = conceptOf(reader, node, 'dcType');
  if (concept === undefined) return undefined;
  const known =
    typeof concept.value === 'string' ? findConcept(SKILL_TYPES, concept.value) : undefined;
  if (known === undefined) doubt(reader, 'not-read', concept.pointer);
  return known?.code;
}

function readSkills(reader: Reader, outcome: Placed): readonly JsonObject[] | undefined {
  const skills = ['relatedESCOSkill', 'relatedSkill'].flatMap((name) =>
    nodesOf(reader, outcome, name).flatMap((node) => {
      const [url, title] = [iriOf(node), textsOf(reader, node, 'prefLabel')];
      if (url !== undefined && title !== undefined)
        return [readSkill(reader, node, { url, title })];
      doubt(reader, 'not-read', node.pointer);
      return [];
    }),
  );
  return skills.length === 0 ? undefined : skills;
}

function readSkill(
  reader: Reader,
  node: Placed,
  { url, title }: { readonly url: string; readonly title: JsonObject },
): JsonObject {
  const esco = url.startsWith(ESCO_SKILLS.base);
  const scheme = nodeOf(reader, node, 'inScheme');
  const list = scheme && stringMember(scheme.node, 'id');
  const named = esco ? 'ESCO' : frameworkOf(list ?? '');
  if (named === undefined) doubt(reader, 'framework-unknown', node.pointer);
  const notation = plainTextOf(node, 'notation');
  // In the Commission's samples the notation repeats the name of the list.
  const code = esco && notation === 'Skill' ? undefined : notation;
  return compact({ framework: named ?? list ?? url, code, url, title }) as JsonObject;
}
