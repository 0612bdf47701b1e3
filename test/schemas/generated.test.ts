import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';

interface Validator {
  readonly schema: string;
  readonly out: string;
  readonly parts?: Readonly<Record<string, string>>;
}
interface Generator {
  readonly VALIDATORS: readonly Validator[];
  readonly compileValidator: (
    schema: string,
    parts?: Readonly<Record<string, string>>,
  ) => Promise<string>;
}
const script = new URL('../../scripts/generate-validators.mjs', import.meta.url).href;
const { VALIDATORS, compileValidator } = (await import(script)) as Generator;

describe('a validator made of a schema', () => {
  it.each(VALIDATORS)(
    '$out MUST be made of the schema as it is now',
    async ({ schema, out, parts }) => {
      expect(await readFile(`${out}.js`, 'utf8')).toBe(await compileValidator(schema, parts));
    },
  );

  it.each(VALIDATORS)('$out MUST hold nothing that only editors show', async ({ schema, out }) => {
    const text = await readFile(schema, 'utf8');
    const spoken = [...text.matchAll(/"description": "([^"\\]{12,})/g)].map(([, words]) => words);
    const code = await readFile(`${out}.js`, 'utf8');
    expect(spoken.length).toBeGreaterThan(5);
    expect(spoken.filter((words = '') => code.includes(words))).toEqual([]);
    expect(code).not.toContain('examples:');
  });
});
