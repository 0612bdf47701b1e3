import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** Lines on which a module waits while it is being loaded. */
function topLevelAwaits(file: string, text: string): readonly string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) return; // waits when called, not when loaded
    const waits =
      ts.isAwaitExpression(node) ||
      (ts.isForOfStatement(node) && node.awaitModifier !== undefined) ||
      (ts.isVariableDeclarationList(node) &&
        (node.flags & ts.NodeFlags.AwaitUsing) === ts.NodeFlags.AwaitUsing);
    if (waits) {
      found.push(`${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

// https://nodejs.org/api/modules.html#loading-ecmascript-modules-using-require
describe('require("microcert") loads ES modules only when none has a top-level await', () => {
  it('a file of src/ MUST NOT have one', async () => {
    const names = await readdir('src', { recursive: true });
    const files = names.filter((name) => /\.(ts|js)$/.test(name)).map((name) => join('src', name));
    expect(files).not.toEqual([]);
    const texts = await Promise.all(
      files.map(async (file) => [file, await readFile(file, 'utf8')] as const),
    );
    expect(texts.flatMap(([file, text]) => topLevelAwaits(file, text))).toEqual([]);
  });

  it.each([
    ['await load();', 1],
    ['const x = await load();', 1],
    ['if (ready) { await load(); }', 1],
    ['for await (const row of rows) use(row);', 1],
    ['await using file = open();', 1],
    ['async function f() { await load(); }', 0],
    ['const f = async () => { for await (const row of rows) use(row); };', 0],
    ['class C { async m() { await load(); } }', 0],
    ['load().then(() => {});', 0],
  ])('the search MUST tell waiting from defining: %s', (text, count) => {
    expect(topLevelAwaits('example.ts', text)).toHaveLength(count);
  });
});
