import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly os?: readonly string[];
  readonly optional?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock = JSON.parse(await readFile('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};
const installed = Object.entries(lock.packages).filter(([path]) => path !== '');

/** Whether a package at `path` finds `name` in its own node_modules or in one further up. */
function finds(path: string, name: string): boolean {
  if (lock.packages[`${path}${path && '/'}node_modules/${name}`]) return true;
  return path !== '' && finds(path.slice(0, Math.max(path.lastIndexOf('/node_modules/'), 0)), name);
}

describe('package-lock.json', () => {
  it('MUST not tie the project to the registry it was made with', () => {
    expect(installed.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  it('every package MUST have a version, and a digest unless it is the binary of one platform', () => {
    for (const [path, { version, integrity, optional, os }] of installed) {
      expect([path, version]).toEqual([path, expect.stringMatching(/^\d/)]);
      if (!(optional && os))
        expect([path, integrity]).toEqual([path, expect.stringMatching(/^sha/)]);
    }
  });

  it('MUST hold the optional packages of every platform, else `npm ci` refuses it', () => {
    const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !finds(path, name)),
    );
    expect(missing).toEqual([]);
  });
});
