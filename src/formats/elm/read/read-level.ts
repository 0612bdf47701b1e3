import { compact, type JsonObject } from '../../../foundation/json/values.js';
import { eqfLevelOf } from '../../../vocabulary/eqf.js';
import { conceptOf } from './read-concepts.js';
import { doubt, iriOf, nodesOf, type Placed, plainTextOf, type Reader, textsOf } from './reader.js';

/** The European level and national levels of a qualification. */
export function readLevel(reader: Reader, placed: Placed): JsonObject | undefined {
  const concept = conceptOf(reader, placed, 'eqfLevel');
  const eqf = typeof concept?.value === 'string' ? eqfLevelOf(concept.value) : undefined;
  if (concept !== undefined && eqf === undefined) doubt(reader, 'not-read', concept.pointer);
  const national = nodesOf(reader, placed, 'nqfLevel').flatMap((node) =>
    readNational(reader, node),
  );
  const level = compact({ eqf, national: national.length === 0 ? undefined : national });
  return Object.keys(level).length === 0 ? undefined : (level as JsonObject);
}

function readNational(reader: Reader, node: Placed): readonly JsonObject[] {
  const framework = textsOf(reader, node, 'prefLabel');
  if (framework === undefined) {
    doubt(reader, 'not-read', node.pointer);
    return [];
  }
  const url = iriOf(node);
  const level = plainTextOf(node, 'notation');
  if (level !== undefined) return [compact({ framework, level, url }) as JsonObject];
  doubt(reader, 'level-from-name', node.pointer);
  const [name = ''] = Object.values(framework);
  return [
    compact({ framework, level: name.trim().split(/\s+/).at(-1) ?? name, url }) as JsonObject,
  ];
}
