import { describe, expect, it } from 'vitest';
import {
  digitalFcu,
  FRAMEWORKS,
  type Framework,
  findFramework,
  weBuild,
} from '../../src/frameworks/index.js';
import { COMPLETE_CASE, caseWith } from '../support/definitions.js';
import { rulesOf } from '../support/framework-rules.js';
import { checkOf, reportOn } from '../support/reporting.js';
import { PROFILE_CASES } from './cases/profiles.js';

const findingsOf = (framework: Framework, around: typeof COMPLETE_CASE, rule: string) =>
  reportOn(around, framework)
    .checks.flatMap(({ findings }) => findings)
    .filter(({ code }) => code === rule);

describe.each(PROFILE_CASES.map(([framework, cases]) => ({ id: framework.id, framework, cases })))(
  'the framework $id',
  ({ framework, cases }) => {
    it.each(cases)('$title ($rule)', ({ rule, severity, base = [], change, at }) => {
      expect(findingsOf(framework, caseWith(...base), rule)).toEqual([]);
      const [found, ...more] = findingsOf(framework, caseWith(...base, change), rule);
      expect(found).toMatchObject({ severity, pointer: at });
      expect(more).toEqual([]);
      expect(found?.hint).toBeDefined();
      const outcome = checkOf(reportOn(caseWith(...base, change), framework), rule)?.outcome;
      expect(outcome).toBe(severity === 'error' ? 'failed' : 'passed');
    });

    it('MUST have each of its own rules tried above', () => {
      const tried = new Set(cases.map(({ rule }) => rule));
      const own = rulesOf(framework).filter(({ id }) => id.startsWith(`${framework.id}.`));
      expect(own.length).toBeGreaterThan(0);
      expect(own.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([]);
    });
  },
);

describe('every framework', () => {
  it.each(FRAMEWORKS.map((framework) => ({ id: framework.id, framework })))(
    '$id MUST be found by its id, and have ids, names and citations of its own',
    ({ id, framework }) => {
      expect(findFramework(id)).toBe(framework);
      const ids = rulesOf(framework).map((rule) => rule.id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { cites } of rulesOf(framework)) expect(typeof cites.confirmed).toBe('boolean');
    },
  );

  it('MUST NOT judge what only an award shows while there is none', () => {
    const report = reportOn({ definition: COMPLETE_CASE.definition }, weBuild);
    expect(checkOf(report, 'we-build.name')?.outcome).toBe('skipped');
    expect(report.verdict).toBe('accepted');
  });

  it('MUST leave open what it cannot read', () => {
    const report = reportOn(caseWith(['/workload/hours', 'many']), digitalFcu);
    expect(checkOf(report, 'digital-fcu.hours')?.outcome).toBe('indeterminate');
  });

  it('nothing MUST be found for another id', () => {
    expect(findFramework('none')).toBeUndefined();
  });
});

// Messages are gathered from the cases, in which every rule speaks.
describe('texts of the frameworks', () => {
  const texts = PROFILE_CASES.flatMap(([framework, cases]) => [
    framework.title,
    ...(framework.requirements ?? []).flatMap(({ name, cites }) => [name, cites.section]),
    ...(framework.forPeople ?? []).map(({ question }) => question),
    ...cases.flatMap(({ rule, base = [], change }) =>
      findingsOf(framework, caseWith(...base, change), rule).flatMap(({ message, hint }) =>
        hint === undefined ? [message] : [message, hint],
      ),
    ),
  ]);
  const prose = (text: string) => text.replaceAll(/`[^`]*`/g, '…').replaceAll(/«[^»]*»/g, '…');

  it('MUST exist in both languages, in French with its typography', () => {
    expect(texts.length).toBeGreaterThan(200);
    const plain = texts.map(({ en, fr }) => ({ en, fr: prose(fr) }));
    expect(plain.filter(({ en, fr }) => en.trim() === '' || fr.trim() === '')).toEqual([]);
    const wrong = plain.filter(({ fr }) =>
      /'|"|[^\s][:;?!](?=\s|$)/u.test(fr.replaceAll('ext:', '')),
    );
    expect(wrong).toEqual([]);
  });

  it('MUST NOT claim that anything is recognised', () => {
    const claims = /recogni[sz]ed|reconnue?s?\b|certified|certifiée?|approved|approuvée?|agréée?/iu;
    expect(texts.filter(({ en, fr }) => claims.test(en) || claims.test(fr))).toEqual([]);
  });
});
