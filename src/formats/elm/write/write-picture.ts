import type { LanguageMap } from '../../../model/language-map.js';
import type { Picture } from '../../../model/micro-certification.js';
import { PICTURE_TERMS } from '../terms.js';
import type { ElmNode } from '../types.js';
import { conceptNode, inScheme } from './concepts.js';
import { type Draft, elmNode } from './draft.js';

const EMBEDDED = /^data:image\/(?<type>png|jpeg);base64,(?<content>[A-Za-z0-9+/]+=*)$/;

/** True for a picture that is part of its own address, as PNG or JPEG: the only ones a document can hold. */
export function isEmbedded(url: string): boolean {
  return EMBEDDED.test(url);
}

/** A picture that is part of the document; nothing for one that lies elsewhere. */
export function writeEmbedded(draft: Draft, { url, caption }: Picture): ElmNode | undefined {
  const { type, content } = EMBEDDED.exec(url)?.groups ?? {};
  if (type === undefined || content === undefined) return undefined;
  return draft.once(['picture', url, caption], () =>
    mediaObject(draft, { content, type: type.toUpperCase(), caption }),
  );
}

interface Content {
  readonly content: string;
  readonly type: string;
  readonly caption?: LanguageMap | undefined;
}

/** A file in base64 with its type. */
export function mediaObject(draft: Draft, { content, type, caption }: Content): ElmNode {
  const { fileTypes, encodings, base64 } = PICTURE_TERMS;
  return elmNode('MediaObject', draft.name('mediaObject'), {
    content,
    description: caption,
    contentEncoding: conceptNode(base64, {
      inScheme: inScheme(encodings),
      prefLabel: { en: 'base64' },
    }),
    contentType: conceptNode(`${fileTypes}/${type}`, {
      inScheme: inScheme(fileTypes),
      notation: 'file-type',
      prefLabel: { en: type },
    }),
  });
}
