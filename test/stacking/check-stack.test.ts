import { describe, expect, it } from 'vitest';
import { createIssuer } from '../../src/issuing/index.js';
import type { Award, MicroCertificationInput } from '../../src/model/index.js';
import { hashIdentifier } from '../../src/model/index.js';
import {
  type CheckStackOptions,
  checkStack,
  definePathway,
  type PathwayRules,
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

  it('a component that has expired by the day of the decision MUST not count, though it verifies today', async () => {
    const validity = { validity: { period: 'P6M' } };
    const stack = [await badge('soil'), await badge('water', { definition: validity })];
    expect((await check(stack)).answer).toBe('eligible');
    const later = await check(stack, { on: '2026-10-01' });
    expect(later.answer).toBe('not-yet');
    expect(excluded(later)).toEqual(['/credentials/1 stack.expired']);
  });

  it('what cannot be decided MUST leave the answer open, and its reason be told', async () => {
    const status = [{ purpose: 'revocation', list: 'https://univ.example/status/1', index: 7 }];
    const stack = [await badge('soil'), await badge('water', { award: { status } })];
    const report = await check(stack);
    expect(report).toMatchObject({ verdict: 'undetermined', answer: 'undetermined', ects: 3 });
    expect(excluded(report)[0]).toBe('/credentials/1 stack.not-decided');
    expect(report.checks.find(({ id }) => id === 'stack.requirements')).toMatchObject({
      outcome: 'indeterminate',
    });
  });

  it('a credential that was changed MUST not count', async () => {
    const forged = (await badge('water')).replace('"creditsAvailable":3', '"creditsAvailable":9');
    const report = await check([await badge('soil'), forged]);
    expect(report.answer).toBe('not-yet');
    expect(excluded(report)).toContain('/credentials/1 stack.not-accepted');
  });

  it.each([
    ['no JSON', '{'],
    ['no credential', '{}'],
    ['nothing', ''],
    ['a number', 7],
    [
      'an object that throws',
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw new RangeError('no');
          },
        },
      ),
    ],
  ])('what is %s MUST be told, and never thrown', async (_, input) => {
    const report = await check([await badge('soil'), input as string]).catch((error: unknown) => {
      // What a hostile object throws itself is the caller's own.
      expect(error).toBeInstanceOf(RangeError);
      return undefined;
    });
    if (report !== undefined)
      expect(excluded(report)).toContain('/credentials/1 stack.not-accepted');
  });

  it('bytes, objects and JWTs MUST be read like texts', async () => {
    const [soil, water] = [await badge('soil'), await badge('water')];
    const stack = [new TextEncoder().encode(soil), JSON.parse(water) as object];
    const report = await checkStack(PATHWAY, stack, { trust: [UNIVERSITY.id], clock: () => NOW });
    expect(report.answer).toBe('eligible');
  });

  it('one credential handed in twice MUST count once, and both be shown', async () => {
    const soil = await badge('soil');
    const report = await check([soil, soil]);
    expect(report).toMatchObject({ answer: 'not-yet', ects: 3 });
    expect(excluded(report).length).toBe(1);
    expect(report.credentials.map(({ pointer }) => pointer)).toEqual([
      '/credentials/0',
      '/credentials/1',
    ]);
  });

  it('level, result, awarding body, credits and prior learning MUST be those that the credential states', async () => {
    const pathway = (rules: PathwayRules) =>
      definePathway(
        pathwayOf(
          { soil: component('soil', 3) },
          {
            awardingBodies: [{ id: UNIVERSITY.id, name: { en: 'University of Example' } }],
            rules: { credits: { min: 3 }, ...rules },
          },
        ),
      );
    const grading = { kind: 'score' as const, maximum: 20 };
    const definition = {
      level: { eqf: 6 },
      workload: { ects: 5 },
      awardingBodies: [{ id: 'did:web:other.example', name: { en: 'Other' } }],
      assessments: [{ id: 'exam', type: { en: 'recognition of prior learning' }, grading }],
    };
    const results = [{ assessment: 'exam', value: '12' }];
    const soil = await badge('soil', { definition, award: { results } });
    const answer = async (rules: PathwayRules) =>
      (await checkStack(pathway(rules), [soil], { trust: [UNIVERSITY.id], clock: () => NOW }))
        .answer;
    expect(await answer({ level: { floor: 6 }, grade: { minimum: '12', outOf: 20 } })).toBe(
      'eligible',
    );
    expect(await answer({ level: { floor: 7 } })).toBe('not-yet');
    expect(await answer({ grade: { minimum: '12.5', outOf: 20 } })).toBe('not-yet');
    expect(await answer({ elsewhere: { maxShare: 0.5 } })).toBe('not-yet');
    expect(await answer({ priorLearning: { maxShare: 0.5 } })).toBe('not-yet');
    expect(await answer({ awardingBodies: ['did:web:other.example'] })).toBe('eligible');
  });

  it('learners known by hashes with salts of their own MUST leave it open whose they are, until it is said', async () => {
    const hashed = async (name: string) =>
      badge(name, {
        award: {
          learner: {
            identifiers: [await hashIdentifier({ type: 'emailAddress', value: 'a@univ.example' })],
          },
        },
      });
    const stack = [await hashed('soil'), await hashed('water')];
    const unasked = await check(stack);
    expect(unasked.answer).toBe('undetermined');
    expect(excluded(unasked)).toContain('/credentials/0 stack.learner-unknown');
    const recipient = { type: 'emailAddress', value: 'a@univ.example' };
    expect((await check(stack, { recipient })).answer).toBe('eligible');
    expect(
      (await check(stack, { recipient: { ...recipient, value: 'b@univ.example' } })).answer,
    ).toBe('not-yet');
  });

  it('the order in which credentials are handed in MUST not matter', async () => {
    const stack = [await badge('soil'), await badge('water'), await badge('fire')];
    const [one, other] = [await check(stack), await check([...stack].reverse())];
    expect(one.answer).toBe(other.answer);
    expect(one.components).toEqual(other.components);
    expect(one.missing).toEqual(other.missing);
  });

  it('trust MUST be said, even where there is nothing to verify', async () => {
    const call = (options: object) => checkStack(PATHWAY, [], options as CheckStackOptions);
    await expect(call({})).rejects.toThrow(TypeError);
    await expect(call({ trust: 'any', clok: 1 })).rejects.toThrow('clok');
    await expect(call({ trust: 'any', on: 'soon' })).rejects.toThrow('"on"');
    await expect(checkStack(PATHWAY, 'x' as never, { trust: 'any' })).rejects.toThrow(
      'credentials',
    );
    expect(((await call({ trust: 'any' })) as StackReport).answer).toBe('not-yet');
  });

  it('texts of a report MUST hold nothing of the learner', async () => {
    const learner = { id: 'did:example:marked-learner', name: 'Marked-Name' };
    const report = await check([
      await badge('soil', { award: { learner } }),
      await badge('water', { by: STRANGER, award: { learner } }),
    ]);
    expect(JSON.stringify(report)).not.toMatch(/marked/i);
  });
});
