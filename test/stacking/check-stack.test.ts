import { describe, expect, it } from 'vitest';
import { createIssuer } from '../../src/issuing/index.js';
import type { Award, MicroCertificationInput } from '../../src/model/index.js';
import {
  type CheckStackOptions,
  checkStack,
  definePathway,
  type StackReport,
} from '../../src/stacking/index.js';
import { NOW } from '../support/issuing.js';
import { achievement, component, pathwayOf } from '../support/stacking.js';
import { type Party, STRANGER, UNIVERSITY } from '../support/verifying.js';

const LEARNER = 'did:example:learner';

/** A badge of the achievement of a name, signed. */
async function badge(
  name: string,
  {
    by = UNIVERSITY,
    award = {},
    definition = {},
  }: {
    by?: Party;
    award?: Partial<Award>;
    definition?: Partial<MicroCertificationInput>;
  } = {},
): Promise<string> {
  const profile = { id: by.id, name: 'Université Exemple', country: 'FR' };
  const issuer = createIssuer({ profile, signer: by.signer, clock: () => NOW });
  const signed = await issuer.issue(
    { id: achievement(name), title: { en: name }, workload: { ects: 3 }, ...definition },
    { learner: { id: LEARNER }, awardedOn: '2026-03-01', ...award },
  );
  return JSON.stringify(signed);
}

const PATHWAY = definePathway(
  pathwayOf(
    { soil: component('soil', 3), water: component('water', 3) },
    { awardingBodies: [{ id: UNIVERSITY.id, name: { en: 'University of Example' } }] },
  ),
);

function check(
  credentials: readonly string[],
  options: Partial<CheckStackOptions> = {},
): Promise<StackReport> {
  return checkStack(PATHWAY, credentials, { trust: [UNIVERSITY.id], clock: () => NOW, ...options });
}

/** Codes of why each credential does not count. */
function excluded({ excluded }: StackReport): readonly string[] {
  return excluded.flatMap(({ findings }) =>
    findings.map(({ code, pointer }) => `${pointer} ${code}`),
  );
}

describe('checkStack', () => {
  it('credentials that hold and meet the rules MUST be eligible', async () => {
    const report = await check([await badge('soil'), await badge('water')]);
    expect(report).toMatchObject({
      verdict: 'accepted',
      answer: 'eligible',
      policy: 'stack',
      ects: 6,
    });
    expect(report.components.map(({ outcome }) => outcome)).toEqual(['counted', 'counted']);
    expect(report.credentials.map(({ report }) => report.verdict)).toEqual([
      'accepted',
      'accepted',
    ]);
  });

  it('what is not trusted MUST not count, and its reason be told', async () => {
    const report = await check([await badge('soil'), await badge('water', { by: STRANGER })]);
    expect(report).toMatchObject({
      verdict: 'rejected',
      answer: 'not-yet',
      shortest: { components: ['water'], ects: 3 },
    });
    expect(excluded(report)).toContain('/credentials/1 stack.not-accepted');
  });

  it('components of another learner MUST be refused, and named as such', async () => {
    const others = await badge('water', { award: { learner: { id: 'did:example:other' } } });
    const asked = await check([await badge('soil'), others], { recipient: LEARNER });
    expect(asked.answer).toBe('not-yet');
    expect(excluded(asked)).toContain('/credentials/1 stack.other-learner');
    const unasked = await check([await badge('soil'), others]);
    expect(unasked).toMatchObject({ verdict: 'undetermined', answer: 'undetermined' });
    expect(excluded(unasked)).toEqual([
      '/credentials/0 stack.several-learners',
      '/credentials/1 stack.several-learners',
    ]);
  });
});
