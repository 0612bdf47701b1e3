import { stringify } from 'yaml';
import { createIssuer } from '../../src/issuing/index.js';
import type { Award, MicroCertificationInput } from '../../src/model/index.js';
import type { PathwayInput } from '../../src/stacking/index.js';
import { type Answer, NOW, type Workbench } from '../support/run-cli.js';
import { achievement, component, pathwayOf } from '../support/stacking.js';
import { UNIVERSITY } from '../support/verifying.js';

export const LEARNER = 'did:example:learner';
export const TRUST: readonly string[] = ['--trust', UNIVERSITY.id];

export interface Badge {
  readonly by?: typeof UNIVERSITY;
  readonly award?: Partial<Award>;
  readonly definition?: Partial<MicroCertificationInput>;
  readonly format?: 'jwt';
}

/** A badge of the achievement of a name, signed, as text. */
export async function badge(
  name: string,
  { by = UNIVERSITY, award, definition, format }: Badge = {},
): Promise<string> {
  const profile = { id: by.id, name: 'Université Exemple', country: 'FR' };
  const issuer = createIssuer({ profile, signer: by.signer, clock: () => Date.parse(NOW) });
  const described = {
    ...{ id: achievement(name), title: { en: name }, workload: { ects: 3 } },
    ...definition,
  };
  const won = { learner: { id: LEARNER }, awardedOn: '2026-03-01', ...award };
  if (format === 'jwt') return issuer.issueJwt(described, won);
  return JSON.stringify(await issuer.issue(described, won));
}

/** Who awards what these pathways lead to. */
export const body: Pick<PathwayInput, 'awardingBodies'> = {
  awardingBodies: [{ id: UNIVERSITY.id, name: { en: 'University of Example' } }],
};

/** Soil is required, and one of water and air; nine credits of which are asked for in all. */
export const DIPLOMA: PathwayInput = pathwayOf(
  {
    soil: component('soil', 3, { title: { en: 'Soil health', fr: 'Santé des sols' } }),
    water: component('water', 3, { title: { en: 'Water', fr: 'Eau' } }),
    air: component('air', 4.5, { title: { en: 'Air', fr: 'Air' } }),
  },
  {
    ...body,
    requires: {
      all: ['soil', { title: { en: 'Electives', fr: 'Options' }, choose: 1, of: ['water', 'air'] }],
    },
    rules: { credits: { min: 6 } },
  },
);

/** The badge in a file of the bench. */
export async function badgeFile(
  bench: Workbench,
  name: string,
  more: Badge = {},
  file = `${name}.json`,
): Promise<string> {
  return bench.write(file, await badge(name, more));
}

export function pathwayFile(
  bench: Workbench,
  pathway: object = DIPLOMA,
  file = 'pathway.yaml',
): Promise<string> {
  const text = file.endsWith('.json')
    ? JSON.stringify(pathway)
    : stringify(pathway, { aliasDuplicateObjects: false });
  return bench.write(file, text);
}

/** Asks what these files add up to under a pathway, of who trusts the university. */
export async function stack(
  bench: Workbench,
  pathway: object,
  files: readonly string[],
  ...more: readonly string[]
): Promise<Answer> {
  const args = ['stack', await pathwayFile(bench, pathway), ...files, ...TRUST, ...more];
  return bench.microcert(args);
}
