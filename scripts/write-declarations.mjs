// Writes the declarations of each source file by itself, for tsup to put together. Every exported type is spelled out in its
// file (`isolatedDeclarations`), so no file is looked at for another: that takes seconds, where to have the whole program
// checked once more takes minutes and several gigabytes. `npm run typecheck` checks it.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

const [FROM, TO] = ['src', '.declarations'];

const { options, errors } = ts.getParsedCommandLineOfConfigFile(
  'tsconfig.json',
  {},
  { ...ts.sys, onUnRecoverableConfigFileDiagnostic: fail },
);
if (errors.length > 0) fail(...errors);

rmSync(TO, { recursive: true, force: true });
for (const entry of readdirSync(FROM, { withFileTypes: true, recursive: true })) {
  if (!entry.isFile() || !entry.name.endsWith('.ts')) continue;
  const file = join(entry.parentPath ?? entry.path, entry.name);
  const written = join(TO, relative(FROM, file));
  mkdirSync(dirname(written), { recursive: true });
  if (file.endsWith('.d.ts')) cpSync(file, written);
  else writeFileSync(written.replace(/\.ts$/, '.d.ts'), declarationsOf(file));
}

function declarationsOf(file) {
  const { outputText, diagnostics = [] } = ts.transpileDeclaration(readFileSync(file, 'utf8'), {
    ...{ fileName: file, compilerOptions: options, reportDiagnostics: true },
  });
  if (diagnostics.length > 0) fail(...diagnostics);
  return outputText;
}

function fail(...diagnostics) {
  const host = {
    getCanonicalFileName: (name) => name,
    getCurrentDirectory: ts.sys.getCurrentDirectory,
    getNewLine: () => '\n',
  };
  process.stderr.write(ts.formatDiagnostics(diagnostics, host));
  process.exit(1);
}
