import { SourceMap } from 'node:module';
import { parseAst } from 'rollup/parseAst';
import { describe, expect, it } from 'vitest';

interface Written {
  readonly code: string;
  readonly map: object;
}
type Step = (code: string, program: ReturnType<typeof parseAst>) => Written | Promise<Written>;

const script = new URL('../../scripts/lean-code.mjs', import.meta.url).href;
const { leaveOutBlanks, markPure, shortenLocals } = (await import(script)) as Record<
  'leaveOutBlanks' | 'markPure' | 'shortenLocals',
  Step
>;

const after = async (step: Step, code: string) => step(code, parseAst(code));
const codeAfter = async (step: Step, code: string) => (await after(step, code)).code;

/** What a module exports, run for good. */
const exportsOf = (code: string): Promise<Record<string, unknown>> =>
  import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);

const MODULE = `import { sep as divider } from 'node:path';
/** Said to people. */
const TEXT = 'two  blanks // no comment';
const templates = (first) => \`a  b \${ [ first , 'c  d' ].join( '  ' ) }
  /* kept */ \`;
function whole(value) {
  const doubled = value * 2; // said to people
  return typeof doubled === 'number' && /a  \\/\\* b/.test('a  /* b') ? doubled - -1 + +1 : void 0;
}
async function later(value) {
  for await (const one of [value]) return one
  return undefined
}
const here = import.meta.url;
const numbers = [1 .toFixed(1), whole(3)];
export { TEXT, divider, templates, whole, later, here, numbers };
`;

const resultsOf = async (code: string) => {
  const { templates, whole, later, here, ...kept } = (await exportsOf(code)) as {
    templates: (first: string) => string;
    whole: (value: number) => number;
    later: (value: number) => Promise<number>;
    here: string;
  };
  const names = [templates.name, whole.name, later.name];
  return [templates('x'), whole(2), await later(5), here.slice(0, 5), names, kept];
};

describe('leaner code MUST do the same', () => {
  const steps = { markPure, shortenLocals, leaveOutBlanks };
  it.each(Object.entries(steps))('after %s', async (_, step) => {
    const code = await codeAfter(step, MODULE);
    expect(await resultsOf(code)).toEqual(await resultsOf(MODULE));
    expect(code).not.toBe(MODULE);
  });

  it('as a program that a shell starts', async () => {
    const code = await codeAfter(
      shortenLocals,
      `#!/usr/bin/env node\nimport 'node:fs';\nlet a = 1;\n`,
    );
    expect(code).toMatch(/^#!\/usr\/bin\/env node\nimport 'node:fs';\nlet a = 1;/);
  });
});

describe('a stack trace MUST read as before', () => {
  const THROWING = `import 'node:fs';
// Said to people.
function thrower(message) {
  const said = message;
  throw new TypeError(said);
}
export { thrower };
`;

  it.each([
    ['shortenLocals', shortenLocals],
    ['leaveOutBlanks', leaveOutBlanks],
  ])('with a line for each statement, which the map leads to, after %s', async (_, step) => {
    const { code, map } = await after(step, THROWING);
    const lines = code.split('\n');
    const line = lines.findIndex((text) => text.includes('throw new'));
    const entry = new SourceMap(JSON.parse(JSON.stringify(map))).findEntry(line, 0);
    expect(entry).toMatchObject({ originalLine: 4 });
    expect(lines[line]?.trim()).toMatch(/^throw new TypeError\(\w+\);$/);
    expect(code).toContain('function thrower(');
  });
});

describe('a bundler MUST be told that a value kept by a module is no work of its own', () => {
  it.each([
    ['const a = make();', 'const a = /* @__PURE__ */ make();'],
    ['const a = /* @__PURE__ */ make();', 'const a = /* @__PURE__ */ make();'],
    ['const a = [new Set(of())];', 'const a = [/* @__PURE__ */ new Set(/* @__PURE__ */ of())];'],
    ['const a = { ...b };', 'const a = /* @__PURE__ */ (() => ({ ...b }))();'],
    ['const a = () => make();', 'const a = () => make();'],
    ['start();', 'start();'],
  ])('%s', async (code, marked) => {
    expect(await codeAfter(markPure, code)).toBe(marked);
  });
});

it('what bundlers go by and licences MUST stay when comments are left out', async () => {
  const code =
    '/*! MIT */\nlet a;\n// @__NO_SIDE_EFFECTS__\nfunction of() {}\n/* gone */ const b = /* @__PURE__ */ of();';
  expect(await codeAfter(leaveOutBlanks, code)).toBe(
    '\n/*! MIT */let a;\n/* @__NO_SIDE_EFFECTS__ */function of(){}\nconst b=/* @__PURE__ */of();',
  );
});
