import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CohortOptions, IssuerOptions } from '../../../src/issuing/index.js';
import { NOW } from '../../support/issuing.js';
import { awardsOf, REFUSED, TWO, ticking, told, unwatched, watched } from './watched-threads.js';

afterEach(unwatched);

describe('a cohort on several threads that ends early', () => {
  it('MUST stop at the first award refused, say which it is, and end its threads', async () => {
    const seen = watched();
    const awards = awardsOf(900).with(431, REFUSED).with(503, REFUSED);
    const list = await told(awards, { options: { ...TWO, onError: 'stop' } });
    expect(list).toEqual(await told(awards, { options: { onError: 'stop' } }));
    expect(list).toHaveLength(432);
    expect(JSON.stringify(list.at(-1))).toContain('/431/awardedOn');
    expect(seen.ended).toBe(1);
  });

  it('MUST stop when it is told to, and end its threads', async () => {
    const seen = watched();
    const controller = new AbortController();
    const progress: number[] = [];
    const options: CohortOptions = {
      ...TWO,
      signal: controller.signal,
      onProgress: ({ issued, refused }) => {
        progress.push(issued + refused);
        if (issued === 321) controller.abort();
      },
    };
    const list = await told(awardsOf(900), { options });
    expect(list.at(-1)).toMatchObject({ name: 'AbortError' });
    expect(list).toHaveLength(322);
    expect(progress).toEqual(Array.from({ length: 321 }, (_, index) => index + 1));
    expect(seen.ended).toBe(1);
  });

  it('MUST give what comes before when the source, the clock or the randomness throws', async () => {
    const seen = watched();
    async function* broken() {
      yield* awardsOf(310);
      throw new RangeError('line 311');
    }
    const failing = (after: number): Partial<IssuerOptions> => {
      let left = after;
      const { random } = ticking(NOW);
      return {
        clock: () => {
          if (left === 0) throw new RangeError('no clock');
          left -= 1;
          return NOW;
        },
        ...(random && { random }),
      };
    };
    const dry = (): Partial<IssuerOptions> => {
      let left = 205;
      return {
        clock: () => NOW,
        random: (length) => {
          if (left === 0) throw new RangeError('no randomness');
          left -= 1;
          return new Uint8Array(length).fill(left);
        },
      };
    };
    for (const [awards, issuer] of [
      [broken, () => ticking(NOW)],
      [() => awardsOf(400), () => failing(250)],
      [() => awardsOf(400).with(7, REFUSED), dry],
    ] as const) {
      const one = await told(awards(), { issuer: issuer() });
      expect(one.at(-1)).toBeInstanceOf(RangeError);
      expect(await told(awards(), { options: TWO, issuer: issuer() })).toEqual(one);
    }
    expect(seen.ended).toBe(seen.threads.length);
    expect(seen.threads).toHaveLength(3);
  });
});

describe('a cohort whose threads come to grief', () => {
  const scripts: Readonly<Record<string, string>> = {
    'cannot be loaded': 'import "./no-such-file.mjs";',
    'end before they begin': '',
    'end with the first package': `import { parentPort } from 'node:worker_threads';
      parentPort.on('message', () => process.exit(3)); parentPort.postMessage('ready');`,
    'throw at the first package': `import { parentPort } from 'node:worker_threads';
      parentPort.on('message', () => { throw new Error('away'); }); parentPort.postMessage('ready');`,
  };

  it.each(Object.keys(scripts))('MUST be issued here when they %s', async (name) => {
    const folder = await mkdtemp(join(tmpdir(), 'microcert-threads-'));
    const path = join(folder, 'thread.mjs');
    await writeFile(path, scripts[name] ?? '');
    const seen = watched();
    const awards = awardsOf(420).with(5, REFUSED);
    const list = await told(awards, { options: TWO, file: pathToFileURL(path) });
    expect(seen.threads).toHaveLength(1);
    expect(seen.ended).toBe(1);
    expect(list).toEqual(await told(awards));
  });

  it('MUST be issued here where there are no threads', async () => {
    const original = process.getBuiltinModule.bind(process);
    vi.spyOn(process, 'getBuiltinModule').mockImplementation(((name: string) =>
      name === 'node:worker_threads' ? undefined : original(name)) as never);
    const awards = awardsOf(220);
    expect(await told(awards, { options: TWO })).toEqual(await told(awards));
  });
});
