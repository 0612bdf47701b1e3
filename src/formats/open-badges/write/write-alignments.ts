import { compact } from '../../../foundation/json/values.js';
import {
  ALIGNMENT_FRAMEWORKS,
  type Alignment,
  type Level,
  type MicroCertification,
  type QualityAssurance,
} from '../../../model/micro-certification.js';
import { eqfUri } from '../../../vocabulary/eqf.js';
import { ACCREDITATION_TYPES } from '../../../vocabulary/generated/accreditation-types.js';
import { isAbsoluteIri } from '../../shared/iris.js';
import type { AlignmentNode } from '../types.js';
import type { Wording } from './wording.js';

/** Links to levels, quality assurance, skills and qualifications; each once. */
export function writeAlignments(
  definition: MicroCertification,
  wording: Wording,
): readonly AlignmentNode[] {
  const { level, qualityAssurance = [], alignments = [], outcomes = [] } = definition;
  const links = [...alignments, ...outcomes.flatMap((outcome) => outcome.alignments ?? [])];
  const nodes = [
    ...levelAlignments(level, wording),
    ...qualityAssurance.flatMap((assurance) => assuranceAlignment(assurance, wording)),
    ...links.map((link) => linkAlignment(link, wording)),
  ];
  const known = new Map(nodes.map((node) => [JSON.stringify(node), node]));
  return [...known.values()];
}

function alignment(node: Omit<AlignmentNode, 'type'>): AlignmentNode {
  return { type: ['Alignment'], ...node };
}

function levelAlignments(level: Level | undefined, wording: Wording): readonly AlignmentNode[] {
  if (level === undefined || 'notApplicable' in level) return [];
  const { eqf, national = [] } = level;
  const code = String(eqf);
  const european = { targetName: `EQF level ${code}`, targetCode: code, targetType: 'ext:EQF' };
  return [
    ...(eqf === undefined ? [] : [alignment({ ...european, targetUrl: eqfUri(eqf) })]),
    ...national.flatMap(({ framework, level: targetCode, url }) => {
      if (url === undefined) return []; // Open Badges have no alignment without address
      const targetFramework = wording.say(framework);
      const targetName = `${targetFramework} ${targetCode}`;
      return [
        alignment({
          targetName,
          targetUrl: url,
          targetCode,
          targetFramework,
          targetType: 'ext:NQF',
        }),
      ];
    }),
  ];
}

function assuranceAlignment(
  assurance: QualityAssurance,
  wording: Wording,
): readonly AlignmentNode[] {
  const targetUrl = assuranceAddress(assurance);
  if (targetUrl === undefined) return [];
  const { type, title, body } = assurance;
  const targetName = title ? wording.say(title) : wording.name(ACCREDITATION_TYPES, type);
  const targetFramework = body && wording.say(body.name);
  return [
    alignment(
      compact({ targetName, targetUrl, targetFramework, targetType: 'ext:QualityAssurance' }),
    ),
  ];
}

/** The address that says most: of the decision, else of the body, else of the kind of quality assurance. */
export function assuranceAddress({ type, body, reference }: QualityAssurance): string | undefined {
  const kind = typeof type === 'string' && isAbsoluteIri(type) ? type : undefined;
  return reference ?? body?.website ?? body?.id ?? kind;
}

function linkAlignment(
  { framework, code, url, title }: Alignment,
  wording: Wording,
): AlignmentNode {
  const named = (ALIGNMENT_FRAMEWORKS as readonly string[]).includes(framework);
  return alignment(
    compact({
      targetName: wording.say(title),
      targetUrl: url,
      targetCode: code,
      targetFramework: framework,
      targetType: named ? `ext:${framework}` : undefined,
    }),
  );
}
