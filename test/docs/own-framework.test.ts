import { readFile } from 'node:fs/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Framework, listRules, universite360 } from '../../src/frameworks/index.js';
import { COMPLETE_CASE, caseWith } from '../support/definitions.js';
import { checkOf, reportOn } from '../support/reporting.js';

const EXAMPLE = '../../examples/own-framework.mjs';
const blocksOf = (page: string, language: string) =>
  [...page.matchAll(/^```(\w+)\n(.*?)^```$/gms)].flatMap(([, of, text = '']) =>
    of === language ? [text] : [],
  );

async function runExample(): Promise<{ readonly ours: Framework; readonly printed: string }> {
  vi.resetModules();
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const { ours } = (await import(EXAMPLE)) as { readonly ours: Framework };
  return { ours, printed: log.mock.calls.map((words) => `${words.join(' ')}\n`).join('') };
}
afterEach(() => vi.restoreAllMocks());

describe('docs/own-framework.md', () => {
  it('MUST show the example whole, and what it prints', async () => {
    const page = await readFile('docs/own-framework.md', 'utf8');
    expect(blocksOf(page, 'js')).toEqual([await readFile('examples/own-framework.mjs', 'utf8')]);
    expect(blocksOf(page, 'text')).toEqual([(await runExample()).printed]);
  });

  it('its framework MUST ask for all that the base asks for, and for what it adds', async () => {
    const { ours } = await runExample();
    const ids = listRules(ours).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(listRules(universite360).map(({ id }) => id)));
    expect(ids.at(-1)).toBe('univ-example-2026.english');
    expect(reportOn(COMPLETE_CASE, ours).verdict).toBe('accepted');
    const french = reportOn(caseWith(['/title', { fr: 'Santé des sols' }]), ours);
    expect(checkOf(french, 'univ-example-2026.english')).toMatchObject({
      outcome: 'failed',
      findings: [{ pointer: '/title/en', example: { en: 'title: { en: … }' } }],
    });
    const alone = reportOn(caseWith(['/stackability', undefined]), ours);
    expect(checkOf(alone, 'univ-example-2026.stackability')?.outcome).toBe('failed');
  });
});
