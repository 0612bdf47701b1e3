import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import json from 'vscode-json-languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';
import yaml from 'yaml-language-server';

/** What an editor shows at one place of a document. */
export interface Shown {
  /** What it offers to write, with the words beside it. */
  readonly offers: ReadonlyMap<string, string>;
  /** What it says of the place. */
  readonly hover: string;
  /** What it underlines. */
  readonly problems: readonly string[];
}

const services = {
  schemaRequestService: (uri: string) => readFile(new URL(uri), 'utf8'),
  workspaceContext: {
    resolveRelativePath: (relative: string, resource: string) => new URL(relative, resource).href,
  },
};

let documents = 0;

/** A document with the cursor at `‸`, as if it lay in a folder of ours; each is new to the editor. */
function open(text: string, language: 'json' | 'yaml', folder: string) {
  documents += 1;
  const uri = new URL(`document-${documents}.${language}`, pathToFileURL(`${folder}/`)).href;
  const document = TextDocument.create(uri, language, 1, text.replace('‸', ''));
  return { document, position: document.positionAt(text.indexOf('‸')) };
}

type Offer = {
  readonly label: string;
  readonly documentation?: string | { readonly value: string };
};

function offersOf(items: readonly Offer[]): ReadonlyMap<string, string> {
  return new Map(
    items.map(({ label, documentation = '' }) => [
      label,
      typeof documentation === 'string' ? documentation : documentation.value,
    ]),
  );
}

/** What VS Code’s service for JSON shows. */
export async function showJson(text: string, folder: string): Promise<Shown> {
  const { document, position } = open(text, 'json', folder);
  const service = json.getLanguageService(services);
  const parsed = service.parseJSONDocument(document);
  const completion = await service.doComplete(document, position, parsed);
  const hover = await service.doHover(document, position, parsed);
  const problems = await service.doValidation(document, parsed);
  return {
    offers: offersOf(completion?.items ?? []),
    hover: JSON.stringify(hover?.contents ?? ''),
    problems: problems.map(({ message }) => String(message)),
  };
}

/** What the language server for YAML, which most editors use, shows. */
export async function showYaml(text: string, folder: string): Promise<Shown> {
  const { document, position } = open(text, 'yaml', folder);
  const service = yaml.getLanguageService(services);
  service.configure({ validate: true, completion: true, hover: true, schemas: [] });
  const completion = await service.doComplete(document, position, false);
  const hover = await service.doHover(document, position);
  const problems = await service.doValidation(document, false);
  return {
    offers: offersOf(completion.items as Offer[]),
    hover: JSON.stringify(hover?.contents ?? ''),
    problems: problems.map(({ message }) => String(message)),
  };
}
