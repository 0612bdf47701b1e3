import { compact, type JsonObject, stringMember } from '../../../foundation/json/values.js';
import { NEUTRAL_PICTURE } from '../write/neutral-picture.js';
import { conceptOf } from './read-concepts.js';
import { doubt, nodeOf, nodesOf, type Placed, type Reader, textsOf } from './reader.js';

/** A PNG that is part of the document, unless it is the white page that stands for none. */
export function readPicture(reader: Reader, media: Placed): JsonObject | undefined {
  const content = stringMember(media.node, 'content') ?? '';
  if (content === NEUTRAL_PICTURE) return undefined;
  const type = conceptOf(reader, media, 'contentType')?.value;
  const png = typeof type === 'string' && type.endsWith('/file-type/PNG');
  if (!png || !/^[A-Za-z0-9+/]+=*$/.test(content)) {
    doubt(reader, 'not-read', media.pointer);
    return undefined;
  }
  const caption = textsOf(reader, media, 'description');
  return compact({ url: `data:image/png;base64,${content}`, caption }) as JsonObject;
}

/** The picture of the page that is shown. */
export function readShownPicture(reader: Reader, credential: Placed): JsonObject | undefined {
  const display = nodeOf(reader, credential, 'displayParameter');
  // One display for each language, one detail for each page: the first page in the first language.
  const [individual] = display ? nodesOf(reader, display, 'individualDisplay') : [];
  const [detail] = individual ? nodesOf(reader, individual, 'displayDetail') : [];
  const media = detail && nodeOf(reader, detail, 'image');
  return media && readPicture(reader, media);
}
