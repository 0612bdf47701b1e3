import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWorkbench, type Workbench } from '../support/run-cli.js';

const EXAMPLE = 'examples/universite-360';
const LIST = 'https://univ.example/status/1';

let bench: Workbench;
beforeEach(async () => {
  bench = await createWorkbench();
  const key = ['keygen', '--did-web', 'univ.example', '--out', bench.path('key.json')];
  expect((await bench.microcert([...key, '--did-out', bench.path('did.json')])).code).toBe(0);
});
afterEach(() => bench.remove());

/** Issues the award of the example, with its status in a list. */
async function issueWith(list: string) {
  const award = await readFile(`${EXAMPLE}/award.yaml`, 'utf8');
  const status = `status: [{ purpose: revocation, list: "${list}", index: 94567 }]\n`;
  const file = await bench.write('award.yaml', `${award}\n${status}`);
  const args = ['issue', `${EXAMPLE}/definition.yaml`, '--award', file];
  const by = ['--issuer', `${EXAMPLE}/issuer.yaml`, '--key', bench.path('key.json')];
  return bench.microcert([...args, ...by]);
}

describe('microcert issue, of an award with a status', () => {
  it('MUST write the entry, and inspect show it in both languages', async () => {
    const { code, out } = await issueWith(LIST);
    expect(code).toBe(0);
    expect(JSON.parse(out).credentialStatus).toEqual({
      id: `${LIST}#94567`,
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: '94567',
      statusListCredential: LIST,
    });
    const badge = await bench.write('badge.json', out);
    for (const [lang, shown] of [
      ['fr', 'Statut .* révocation · '],
      ['en', 'Status .* revocation · '],
    ] as const) {
      const inspected = await bench.microcert(['inspect', badge, '--lang', lang]);
      expect(inspected.out).toMatch(new RegExp(`${shown}${LIST}#94567`));
    }
  });

  it('MUST refuse a list that is none (exit 1), and write nothing', async () => {
    const { code, out, err } = await issueWith(`${LIST}#94567`);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('award.status-list');
  });
});
