import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';

type Loose = Record<string, unknown>;
/** A set of statements as the validator takes it; a store of n3 is one. */
type Dataset = ConstructorParameters<typeof SHACLValidator>[0];

const CONTEXTS: Readonly<Record<string, string>> = {
  'https://www.w3.org/2018/credentials/v1': 'contexts/w3c/credentials-v1.jsonld',
  'http://data.europa.eu/snb/model/context/edc-ap': 'contexts/eu/edc-ap.jsonld',
};

/** Where a document breaks a shape: class or name of the node, path, and the kind of constraint. */
export interface Violation {
  readonly node: string;
  readonly path: string;
  readonly constraint: string;
}

/**
 * Holds documents against the Commission's shapes: structure and controlled vocabularies.
 *
 * @param safe - Whether a member that no context defines is an error, rather than left out of the graph.
 */
export function shapesIn(
  folder: string,
  safe = false,
): (document: Loose) => Promise<readonly Violation[]> {
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  const shapes = new Store(
    ['EDC-generic-no-cv.ttl', 'EDC-generic-full.ttl'].flatMap((name) =>
      new Parser({ blankNodePrefix: name }).parse(read(`schemas/elm/${name}`)),
    ),
  );
  // Both files are here; the one must not be looked for on the web by the other.
  const imports = 'http://www.w3.org/2002/07/owl#imports';
  shapes.removeQuads(shapes.getQuads(null, imports, null, null));
  const validator = new SHACLValidator(shapes as unknown as Dataset);
  const documentLoader = async (url: string) => {
    const path = CONTEXTS[url];
    if (path === undefined) throw new Error(`no context for ${url}`);
    return { documentUrl: url, document: JSON.parse(read(path)), contextUrl: undefined };
  };
  return async (document) => {
    const nquads = await jsonld.toRDF(structuredClone(document) as jsonld.JsonLdDocument, {
      format: 'application/n-quads',
      ...{ safe },
      documentLoader: documentLoader as never,
    });
    const { results } = await validator.validate(
      new Store(new Parser().parse(String(nquads))) as unknown as Dataset,
    );
    return results.map(({ focusNode, path, sourceConstraintComponent }) => ({
      node: focusNode?.value ?? '',
      path: endOf(path?.value),
      constraint: endOf(sourceConstraintComponent?.value),
    }));
  };
}

function endOf(iri: unknown): string {
  return (
    String(iri ?? '')
      .split(/[/#]/)
      .at(-1) ?? ''
  );
}
