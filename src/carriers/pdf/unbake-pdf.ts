import { MicrocertError } from '../../foundation/errors/index.js';
import { isCompactJws } from '../../proofs/vc-jwt/index.js';
import { assertWithin, broken } from '../shared/errors.js';
import type { CarrierLimits } from '../shared/limits.js';
import { type OnDuplicate, theOne, type UnbakedText, unbakedText } from '../shared/unbaked-text.js';
import type { Budget } from './budget.js';
import { PdfObjects } from './pdf-objects.js';
import { isList, isReference, nameOf, type PdfDictionary, type PdfValue } from './values.js';

/** Files that a document may have attached; certificates have one. */
const MOST_FILES = 64;
/** Nodes of the tree of names, of which a document of a thousand files has some tens. */
const MOST_NODES = 1_000;
/** Tables and streams of objects may be so many times as long as the longest credential. */
const STRUCTURE_SHARE = 16;
/** No part of a file is read more than once, but for what two ways lead to. */
const READINGS = 2;
/** Names, numbers and lists in what leads to the files: some hundred, where a document has one. */
const MOST_VALUES = 100_000;

/**
 * Takes the credential out of the files attached to a PDF (ISO 32000-2, 7.11.4 and 14.13): one that is named or typed as JSON
 * or JWT, and is a verifiable credential. No page, script or font is looked at.
 *
 * @throws MicrocertError `ERR_CARRIER_BROKEN`, `ERR_CARRIER_ENCRYPTED`, `ERR_CARRIER_EMPTY`, `ERR_CARRIER_AMBIGUOUS`,
 * `ERR_CARRIER_FORM`; `ERR_INPUT_TOO_LARGE`.
 */
export async function unbakePdf(
  bytes: Uint8Array,
  limits: CarrierLimits,
  onDuplicate?: OnDuplicate,
): Promise<UnbakedText> {
  const structure = limits.maxTextBytes * STRUCTURE_SHARE;
  const budget: Budget = {
    left: structure,
    // What is long in a PDF are its pages and pictures, which are not looked at.
    reading: Math.min(bytes.length * READINGS, structure / 2) + limits.maxTextBytes,
    values: MOST_VALUES,
  };
  const objects = await PdfObjects.open(startingAtHeader(bytes), budget);
  const root = await objects.dictionary(objects.root);
  if (root === undefined) throw broken(NO_CATALOGUE);
  const texts = new Set<string>();
  for (const stream of await attachedFiles(root, objects)) {
    const text = await credentialIn(stream, objects, limits);
    if (text !== undefined) texts.add(text);
  }
  const { one, notes } = theOne([...texts], onDuplicate);
  return unbakedText(one, notes);
}

/** Offsets count from the header, in front of which some put other things. */
function startingAtHeader(bytes: Uint8Array): Uint8Array {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1_024));
  return bytes.subarray(Math.max(0, head.indexOf('%PDF-')));
}

/** Streams of all files, each once, however many names it has. */
async function attachedFiles(
  root: PdfDictionary,
  objects: PdfObjects,
): Promise<readonly PdfDictionary[]> {
  const files = new Map<unknown, PdfDictionary>();
  const names = await objects.dictionary(root.entries.get('Names'));
  const associated = await objects.at(root.entries.get('AF'));
  const specifications = [
    ...(await leaves(names?.entries.get('EmbeddedFiles'), objects)),
    ...(isList(associated) ? associated : []),
  ];
  if (specifications.length > MOST_NODES) throw broken(TOO_MANY);
  for (const specification of specifications) {
    for (const { key, named } of await filesOf(specification, objects)) files.set(key, named);
    if (files.size > MOST_FILES) throw broken(TOO_MANY);
  }
  return [...files.values()];
}

/** Values of a tree of names (ISO 32000-2, 7.9.6). */
async function leaves(
  tree: PdfValue | undefined,
  objects: PdfObjects,
): Promise<readonly PdfValue[]> {
  const found: PdfValue[] = [];
  const waiting: (PdfValue | undefined)[] = [tree];
  for (let count = 0; waiting.length > 0; count += 1) {
    const node = await objects.dictionary(waiting.pop());
    const kids = await objects.at(node?.entries.get('Kids'));
    const names = await objects.at(node?.entries.get('Names'));
    const [more, pairs] = [kids, names].map((value) => (isList(value) ? value : []));
    const others = (pairs ?? []).filter((_, index) => index % 2 === 1);
    // Seen before they are added: a hundred thousand at once are more than a call takes.
    if (count > MOST_NODES || found.length + others.length > MOST_NODES) throw broken(TOO_MANY);
    found.push(...others);
    waiting.push(...(more ?? []).slice(0, MOST_NODES));
  }
  return found;
}

interface AttachedFile {
  readonly key: unknown;
  readonly named: PdfDictionary;
}

/** The streams of a file, if it may be a credential: by their type, or its name. */
async function filesOf(
  value: PdfValue | undefined,
  objects: PdfObjects,
): Promise<readonly AttachedFile[]> {
  const specification = await objects.dictionary(value);
  const embedded = await objects.dictionary(specification?.entries.get('EF'));
  if (specification === undefined || embedded === undefined) return [];
  const isNamed = await isNamedAsCredential(specification, objects);
  const files: AttachedFile[] = [];
  // 7.11.4.2: both are the same file; where they are not, one reader takes this and one takes that.
  for (const reference of ['F', 'UF'].map((name) => embedded.entries.get(name))) {
    const named = await objects.dictionary(reference);
    const type = nameOf(await objects.at(named?.entries.get('Subtype'))) ?? '';
    if (named !== undefined && (isNamed || TYPES.test(type)))
      files.push({ key: isReference(reference) ? reference.object : named, named });
  }
  return files;
}

async function isNamedAsCredential(
  { entries }: PdfDictionary,
  objects: PdfObjects,
): Promise<boolean> {
  for (const key of ['UF', 'F']) {
    const name = await objects.at(entries.get(key));
    if (name instanceof Uint8Array && NAMES.test(latin(name))) return true;
  }
  return false;
}

const TYPES = /\b(?:json|jwt|jose)\b|\+(?:json|jwt|jose)\b/i;
const NAMES = /\.(?:json|jsonld|jwt|jws|vc)$/i;

/** UTF-16 has a zero before each of these letters. */
function latin(name: Uint8Array): string {
  return new TextDecoder('latin1').decode(name).replaceAll('\0', '');
}

/** The text of a file, if it is a credential. */
async function credentialIn(
  stream: PdfDictionary,
  objects: PdfObjects,
  { maxTextBytes }: CarrierLimits,
): Promise<string | undefined> {
  const data = await objects.data(stream);
  assertWithin(data.length, maxTextBytes);
  const text = decode(data);
  const start = text.trimStart();
  return isCompactJws(start.trimEnd()) || (start.startsWith('{') && isAbout(start))
    ? text
    : undefined;
}

/** JSON of other kinds may be attached too, which is none of ours. */
function isAbout(text: string): boolean {
  // JSON may name any letter by its number, which other readers understand.
  const plain = text.replace(/\\u00([2-7][\da-f])/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return /"(?:(?:Enveloped)?VerifiableCredential|VerifiablePresentation)"/.test(plain);
}

function decode(data: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(data);
  } catch (cause) {
    throw new MicrocertError('ERR_INPUT_ENCODING', { cause });
  }
}

const NO_CATALOGUE = {
  en: 'the PDF has no catalogue',
  fr: 'le PDF n’a pas de catalogue',
};
const TOO_MANY = {
  en: 'more files are attached to the PDF than are looked at',
  fr: 'le PDF a plus de pièces jointes que ce qui est examiné',
};
