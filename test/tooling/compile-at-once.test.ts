import { SourceMap } from 'node:module';
import { parseAst } from 'rollup/parseAst';
import { describe, expect, it } from 'vitest';

type Step = (
  code: string,
  program: ReturnType<typeof parseAst>,
  starts: ReadonlySet<number>,
) => { readonly code: string; readonly map: object };

const script = new URL('../../scripts/compile-at-once.mjs', import.meta.url).href;
const { compileAtOnce } = (await import(script)) as { compileAtOnce: Step };

const MODULE = `import 'node:fs';
const early = twice(2);
function twice(value) { return value * 2; }
async function later(value) { return failing(value); }
function* counted() { yield 1; }
function failing(message) { throw new TypeError(message); }
class Kept {}
export { early, twice, later, counted, failing, Kept };
`;
const startOf = (text: string) => MODULE.indexOf(text);
const CALLED = ['function twice', 'async function later', 'function* counted', 'function failing'];
const put = (called: readonly string[]) =>
  compileAtOnce(MODULE, parseAst(MODULE), new Set(called.map(startOf)));

interface Exports {
  readonly [name: string]: unknown;
  later(value: string): Promise<never>;
  counted(): Iterable<number>;
}
const exportsOf = (code: string): Promise<Exports> =>
  import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);

describe('functions that are compiled at once MUST do the same', () => {
  it('though they are used before they stand, by the same names', async () => {
    const { early, twice, later, counted, failing } = await exportsOf(put(CALLED).code);
    expect(early).toBe(4);
    expect([twice, later, counted, failing].map((of) => (of as { name: string }).name)).toEqual([
      'twice',
      'later',
      'counted',
      'failing',
    ]);
    expect([...counted()]).toEqual([1]);
    const thrown: unknown = await later('said').catch((error: unknown) => error);
    expect((thrown as Error).stack).toMatch(/TypeError: said\n +at failing .*\n +at later /);
  });

  it('and maps lead to where they stood', () => {
    const { code, map } = put(CALLED);
    const lines = code.split('\n');
    const line = lines.findIndex((text) => text.includes('throw new'));
    const column = lines[line]?.indexOf('throw') ?? -1;
    const entry = new SourceMap(JSON.parse(JSON.stringify(map))).findEntry(line, column);
    expect(entry).toMatchObject({ originalLine: 5 });
  });

  it('and those that nobody calls stay as they are', () => {
    expect(put([]).code).toBe(MODULE);
    const { code } = put(['function twice']);
    expect(code).toContain('var twice=(function');
    expect(code).toContain('\nfunction failing(message)');
  });
});
