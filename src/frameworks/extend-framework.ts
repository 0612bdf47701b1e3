import type { LocalText } from '../foundation/locale.js';
import type { Citation } from '../foundation/report.js';
import { elementCheckId } from './apply-framework.js';
import type {
  ConsistencyRule,
  Framework,
  FrameworkRequirement,
  QuestionForPeople,
} from './framework.js';

/** What a framework adds to another. */
export interface FrameworkExtension {
  /** Stable name: `univ-example-2026`. */
  readonly id: string;
  /** Title. */
  readonly title: LocalText;
  /** The text it comes from. */
  readonly cites: Citation;
  /** Keys of elements that are optional in the base and must be described here. */
  readonly mandatory?: readonly string[];
  /** Further rules on how parts fit together. */
  readonly consistency?: readonly ConsistencyRule[];
  /** What is asked for beyond the elements. */
  readonly requirements?: readonly FrameworkRequirement[];
  /** What is left for people to judge. */
  readonly forPeople?: readonly QuestionForPeople[];
  /** What a good report does not mean; that of the base when left out. */
  readonly disclaimer?: LocalText;
}

/**
 * A framework that asks for everything another asks for, and more: it tightens, it never relaxes.
 *
 * @param base - The framework to start from.
 * @param extension - What comes on top.
 * @throws TypeError when `mandatory` names an element the base does not have, or a rule has the id of another.
 * @see https://www.imsglobal.org/spec/ob/v3p0/ section "Profiles", for the same idea in Open Badges
 * @example A university's own framework: everything the Council asks for, stackability as well, and a limit.
 * ```ts
 * const ours = extendFramework(councilRecommendation2022, {
 *   id: 'univ-example-2026',
 *   title: { en: 'Our charter', fr: 'Notre charte' },
 *   cites,
 *   mandatory: ['stackability'],
 *   requirements: [
 *     {
 *       id: 'univ-example-2026.hours',
 *       name: { en: 'At most 60 hours', fr: '60 heures au plus' },
 *       severity: 'error',
 *       cites,
 *       stage: 'definition',
 *       reads: ['/workload'],
 *       *check({ definition: { workload } }) {
 *         if ((workload?.hours ?? 0) <= 60) return;
 *         yield { pointer: '/workload/hours', text: { en: 'more than 60 hours', fr: 'plus de 60 heures' } };
 *       },
 *     },
 *   ],
 * });
 * ```
 */
export function extendFramework(base: Framework, extension: FrameworkExtension): Framework {
  const { id, title, cites, disclaimer = base.disclaimer, mandatory = [] } = extension;
  const unknown = mandatory.find((key) => base.elements.every((element) => element.key !== key));
  if (unknown !== undefined)
    throw new TypeError(`extendFramework: ${base.id} has no element "${unknown}"`);
  const framework: Framework = {
    id,
    title,
    cites,
    base,
    disclaimer,
    elements: base.elements.map((element) =>
      mandatory.includes(element.key) ? { ...element, mandatory: true } : element,
    ),
    consistency: [...base.consistency, ...(extension.consistency ?? [])],
    requirements: [...(base.requirements ?? []), ...(extension.requirements ?? [])],
    forPeople: [...(base.forPeople ?? []), ...(extension.forPeople ?? [])],
  };
  assertUniqueIds(framework);
  return framework;
}

function assertUniqueIds(framework: Framework): void {
  const { elements, consistency, requirements = [], forPeople = [] } = framework;
  const ids = [
    ...elements.map((element) => elementCheckId(framework, element)),
    ...[...consistency, ...requirements, ...forPeople].map(({ id }) => id),
  ];
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new TypeError(`extendFramework: two rules have the id "${twice}"`);
}
