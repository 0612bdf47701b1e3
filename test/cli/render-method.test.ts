import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { renderCredentialSvg } from '../../src/carriers/index.js';
import { COMPLETE, ISSUER } from '../support/definitions.js';
import { createWorkbench, type Workbench } from '../support/run-cli.js';

const TEMPLATE =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text>{{issuer.name}}</text></svg>';
const ADDRESS = 'https://univ.example/badge-template.svg';

let bench: Workbench;
beforeEach(async () => {
  bench = await createWorkbench();
  await bench.microcert(['keygen', '--out', bench.path('key.json')]);
  const { kid } = JSON.parse(readFileSync(bench.path('key.json'), 'utf8'));
  await bench.write('definition.json', JSON.stringify(COMPLETE));
  await bench.write('issuer.json', JSON.stringify({ ...ISSUER, id: kid.split('#')[0] }));
  await bench.write('template.svg', TEMPLATE);
  await bench.write(
    'cohort.csv',
    'learnerId,awardedOn,result.exam\ndid:example:a,2026-07-01,14.5\n',
  );
});
afterEach(() => bench.remove());

const issue = (...more: readonly string[]) => {
  const by = ['--issuer', bench.path('issuer.json'), '--key', bench.path('key.json')];
  const cohort = ['--learners', bench.path('cohort.csv'), '--registry', bench.path('registry.db')];
  const out = ['--out', bench.path('out.jsonl'), '--threads', '1'];
  const definition = bench.path('definition.json');
  return bench.microcert(['issue', definition, ...by, ...cohort, ...out, ...more]);
};
const issued = () => JSON.parse(readFileSync(bench.path('out.jsonl'), 'utf8'));
const template = () => ['--render-method', bench.path('template.svg')];

describe('microcert issue --render-method', () => {
  it('MUST put the template into each credential, signed, so that it can be shown by it', async () => {
    expect((await issue(...template())).code).toBe(0);
    const credential = issued();
    expect(credential.renderMethod[0] ?? credential.renderMethod).toMatchObject({
      type: 'TemplateRenderMethod',
      renderSuite: 'svg-mustache',
    });
    const shown = await renderCredentialSvg(credential);
    expect(String(typeof shown === 'string' ? shown : JSON.stringify(shown))).toContain(
      ISSUER.name,
    );
    const verified = await bench.microcert([
      ...['verify', bench.path('out.jsonl'), '--trust', credential.issuer.id],
    ]);
    expect(verified).toMatchObject({ code: 0 });
    credential.renderMethod = [];
    await bench.write('changed.json', JSON.stringify(credential));
    const changed = await bench.microcert([
      ...['verify', bench.path('changed.json'), '--trust', credential.issuer.id],
    ]);
    expect(changed.code).toBe(1);
  });

  it('MUST name the address with the digest where the template is published', async () => {
    expect((await issue(...template(), '--render-method-url', ADDRESS)).code).toBe(0);
    const text = JSON.stringify(issued().renderMethod);
    expect(text).toContain(ADDRESS);
    expect(text).toContain('digestMultibase');
    expect(text).not.toContain('data:image');
  });

  it('MUST be nothing without it', async () => {
    expect((await issue()).code).toBe(0);
    expect(issued()).not.toHaveProperty('renderMethod');
  });

  it('refuses a template that runs something, is none or is not there, and an address without one', async () => {
    await bench.write('script.svg', TEMPLATE.replace('<text>', '<script>1</script><text>'));
    const refused = [
      [['--render-method', bench.path('script.svg')], 'ERR_RENDER_METHOD_UNSAFE'],
      [['--render-method', bench.path('cohort.csv')], 'ERR_RENDER_METHOD_'],
      [['--render-method', bench.path('none.svg')], 'ERR_FILE_UNREADABLE'],
      [['--render-method-url', ADDRESS], 'ERR_USAGE'],
      [[...template(), '--render-method-url', 'http://univ.example/x.svg'], 'ERR_USAGE'],
    ] as const;
    for (const [args, code] of refused)
      expect(await issue(...args)).toMatchObject({ code: 2, err: expect.stringContaining(code) });
    const french = await issue('--render-method-url', ADDRESS, '--lang', 'fr');
    expect(french.err).toContain('adresse https du modèle');
  });
});
