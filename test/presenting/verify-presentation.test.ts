import { describe, expect, it } from 'vitest';
import { badgeOf, LEARNER, present, receive } from '../support/presenting.js';

// VC Data Model 2.0, section 4.13: verifiable presentations
describe.each(['data-integrity', 'jwt'] as const)('a presentation by %s', (format) => {
  it('MUST be accepted where its holder answers the challenge with a badge about them', async () => {
    const report = await receive(await present([await badgeOf()], { format }));
    expect(report.checks.filter(({ outcome }) => outcome !== 'passed' && outcome !== 'skipped')).toEqual([]);
    expect(report).toMatchObject({ verdict: 'accepted', holder: LEARNER.id, securing: format });
    expect(report.parts.map(({ report: { verdict } }) => verdict)).toEqual(['accepted']);
  });
});
