import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { missingPackage } from '../../src/cli/missing-package.js';

const folder = mkdtempSync(join(tmpdir(), 'microcert-missing-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What Node throws where nothing is installed. */
function thrownBy(specifier: string): Error {
  const code = `import(${JSON.stringify(specifier)}).catch(({ code, message }) => console.log(JSON.stringify({ code, message })))`;
  const said = execFileSync(process.execPath, ['-e', code], { cwd: folder, encoding: 'utf8' });
  const { message, ...rest } = JSON.parse(said);
  return Object.assign(new Error(message), rest);
}

describe('a package that is not installed', () => {
  it.each([
    ['kysely', 'kysely'],
    ['csv-parse/sync', 'csv-parse'],
    ['@digitalbazaar/vc', '@digitalbazaar/vc'],
  ])('MUST be named, with what to type: %s', (specifier, name) => {
    const error = missingPackage(thrownBy(specifier));
    expect(error?.code).toBe('ERR_PEER_MISSING');
    expect(error?.hint).toEqual({
      en: `type: npm install ${name}`,
      fr: `taper : npm install ${name}`,
    });
  });

  it('MUST NOT be taken for anything else that goes wrong', () => {
    expect(missingPackage(thrownBy('./no-such-file.js'))).toBeUndefined();
    expect(missingPackage(new Error("Cannot find package 'kysely'"))).toBeUndefined();
    expect(missingPackage('kysely')).toBeUndefined();
  });
});
