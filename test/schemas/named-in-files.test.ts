import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { createWorkbench, type Workbench } from '../support/run-cli.js';

const EXAMPLE = 'examples/universite-360';
const FILES = [
  ['definition', 'micro-certification'],
  ['award', 'award'],
  ['issuer', 'issuer-profile'],
] as const;

let bench: Workbench;
beforeEach(async () => {
  bench = await createWorkbench();
});
afterEach(() => bench.remove());

/** The example with the address of its schema in each file, and how it is checked. */
async function checkWith(
  extension: string,
  write: (text: string, schema: string) => string,
): Promise<{ readonly code: number; readonly out: string }> {
  const [definition = '', award = '', issuer = ''] = await Promise.all(
    FILES.map(async ([file, schema]) => {
      const text = await readFile(`${EXAMPLE}/${file}.yaml`, 'utf8');
      return bench.write(`${file}.${extension}`, write(text, `microcert/schemas/${schema}`));
    }),
  );
  return bench.microcert(['check', definition, '--award', award, '--issuer', issuer]);
}

describe('a file that names its schema', () => {
  it.each<[string, (text: string, schema: string) => string]>([
    ['yaml', (text, schema) => `$schema: ${schema}\n${text}`],
    ['yml', (text, schema) => `# yaml-language-server: $schema=${schema}\n${text}`],
    [
      'json',
      (text, schema) => JSON.stringify({ $schema: schema, ...parseDocument(text).toJS() }, null, 2),
    ],
  ])('MUST be read like any other, be it a definition, award or issuer (%s)', async (...way) => {
    const { code, out } = await checkWith(...way);
    expect(out).not.toContain('✘');
    expect(code).toBe(0);
  });

  it('MUST name it by a text', async () => {
    const { code, out } = await checkWith('yaml', (text) => `$schema: 2020\n${text}`);
    expect(out).toContain('$schema');
    expect(code).toBe(1);
  });
});
