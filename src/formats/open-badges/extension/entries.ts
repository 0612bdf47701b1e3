import { compact, memberOf } from '../../../foundation/json/values.js';
import type { Alignment } from '../../../model/micro-certification.js';
import { ofObject, type Reader } from './nodes.js';
import type { EntryNode } from './types.js';

/** A link to an entry of a framework as a node. */
export function writeEntry({ framework, code, url, title }: Alignment): EntryNode {
  return compact({ sameAs: url, frameworkName: framework, notation: code, title });
}

/** The link of a node. */
export const readEntry: Reader = ofObject((node) => ({
  framework: memberOf(node, 'frameworkName'),
  code: memberOf(node, 'notation'),
  url: memberOf(node, 'sameAs'),
  title: memberOf(node, 'title'),
}));
