import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isMicrocertError } from '../../../src/foundation/errors/index.js';
import { councilRecommendation2022, extendFramework } from '../../../src/frameworks/index.js';
import { createSigner, didKeyFor, generateKeyPair } from '../../../src/identity/index.js';
import { issueCohort } from '../../../src/issuing/cohort/issue-cohort.js';
import { settle } from '../../../src/issuing/create-issuer.js';
import type { CohortOptions, CohortResult, IssuerOptions } from '../../../src/issuing/index.js';
import {
  type Award,
  defineMicroCertification,
  parseIssuerProfile,
} from '../../../src/model/index.js';
import { arbitraryAward } from '../../support/arbitrary-award.js';
import { arbitraryDefinition } from '../../support/arbitrary-definition.js';
import { COMPLETE } from '../../support/definitions.js';
import { runsFor, TIME } from '../../support/differential-runs.js';
import { AWARD, NOW } from '../../support/issuing.js';
import { threadFile } from '../../support/thread-file.js';
import { variantOf, wildAward } from '../../support/wild-awards.js';

const file = await threadFile('threads');
const keyPair = await generateKeyPair();
const signer = createSigner({ keyPair });
const profile = { id: didKeyFor(keyPair.publicKey), name: 'Université Exemple', country: 'FR' };
const definition = defineMicroCertification(COMPLETE);

/** With these, packages have a hundred awards, and one thread is started besides this one. */
const TWO = { threads: 2, concurrency: 500 } as const;

interface Seen {
  readonly threads: Worker[];
  /** When each of them can begin, or has come to grief. */
  readonly begun: Promise<unknown>[];
  asked: number;
  /** Texts that threads gave. */
  texts: number;
  ended: number;
}

let seenLast: Seen | undefined;

/** Watches over the threads that are started from now on. */
function watched(): Seen {
  const seen: Seen = { threads: [], begun: [], asked: 0, texts: 0, ended: 0 };
  seenLast = seen;
  class Watched extends Worker {
    constructor(...given: ConstructorParameters<typeof Worker>) {
      super(...given);
      seen.threads.push(this);
      seen.begun.push(
        new Promise((resolve) => {
          for (const event of ['message', 'error', 'exit']) this.once(event, resolve);
        }),
      );
      this.on('message', ({ ends = [] }) => {
        seen.texts += ends.filter(Boolean).length;
      });
      this.on('exit', () => {
        seen.ended += 1;
      });
    }
    override postMessage(message: unknown): void {
      seen.asked += 1;
      super.postMessage(message);
    }
  }
  const original = process.getBuiltinModule.bind(process);
  vi.spyOn(process, 'getBuiltinModule').mockImplementation(((name: string) =>
    name === 'node:worker_threads' ? { Worker: Watched } : original(name)) as never);
  return seen;
}

afterEach(() => {
  seenLast = undefined;
  vi.restoreAllMocks();
});

/** A clock that ticks with each look, and bytes of which none come twice: who asks once too often gets others. */
function ticking(from: number): Pick<IssuerOptions, 'clock' | 'random'> {
  let [now, drawn] = [from, 0];
  return {
    clock: () => {
      now += 700;
      return now;
    },
    random: (length) => {
      drawn += 1;
      return Uint8Array.from({ length }, (_, at) => drawn >> (8 * (at % 4)));
    },
  };
}

interface Run {
  readonly options?: CohortOptions;
  readonly issuer?: Partial<IssuerOptions>;
  readonly of?: unknown;
  readonly file?: URL;
  readonly after?: number;
}

function cohort(awards: Iterable<unknown> | AsyncIterable<unknown>, run: Run) {
  const options = { profile, signer, ...ticking(NOW), ...run.issuer };
  return issueCohort(settle(options), run.of ?? definition, awards, run.options ?? {}, {
    file: run.file ?? file,
    after: run.after ?? 0,
  });
}

/** Gives threads that were started the time to begin: all would be issued here meanwhile. */
async function* patiently(
  awards: Iterable<unknown> | AsyncIterable<unknown>,
  { begun }: Pick<Seen, 'begun'>,
): AsyncGenerator<unknown> {
  for await (const award of awards) {
    await Promise.all(begun);
    yield award;
  }
}

/** All that is to be told of a cohort, up to what it stopped with. */
async function told(
  awards: Iterable<unknown> | AsyncIterable<unknown>,
  run: Run = {},
): Promise<unknown[]> {
  const list: unknown[] = [];
  try {
    const source = seenLast === undefined ? awards : patiently(awards, seenLast);
    for await (const result of cohort(source, run)) list.push(plain(result));
  } catch (error) {
    list.push(isMicrocertError(error) ? refusal(error) : error);
  }
  return list;
}

function plain(result: CohortResult<'json' | 'object'>): unknown {
  if (result.outcome === 'refused') return { ...result, error: refusal(result.error) };
  if ('text' in result) return result;
  const { credential, ...others } = result;
  return { ...others, text: JSON.stringify(credential) };
}

function refusal(error: unknown): unknown {
  if (!isMicrocertError(error)) return error;
  const { code, pointer, hint, source, position, findings, cause, message } = error;
  return { code, pointer, hint, source, position, findings, cause, message };
}

function awardsOf(count: number): Award[] {
  return Array.from({ length: count }, (_, index) => ({
    ...AWARD,
    learner: { id: `did:example:${index}` },
  }));
}

const REFUSED = { learner: {}, awardedOn: 'Learner-Marked' } as Award;

describe('a cohort on several threads', () => {
  it(
    'MUST give what one thread gives: the same bytes and ids, the same refusals in the same places',
    async () => {
      const seen = watched();
      let issued = 0;
      const property = fc.asyncProperty(
        arbitraryDefinition,
        fc.record({ extensions: fc.boolean(), language: fc.constantFrom('en', 'fr') }),
        fc.constantFrom<CohortOptions>(
          TWO,
          { ...TWO, as: 'object' },
          { threads: 3, concurrency: 700 },
        ),
        fc.gen(),
        async (input, issuer, options, gen) => {
          const award = gen(() => arbitraryAward(input));
          const base = { ...award, learner: { id: 'did:example:a', ...award.learner } };
          const awards = Array.from({ length: 230 }, (_, index) =>
            gen(() => (index % 9 === 3 ? wildAward(input) : variantOf(input, base))),
          ).map((one, index) => (index % 3 === 0 ? withoutId(one) : one));
          const of = defineMicroCertification(input);
          const from = Date.parse(award.awardedOn);
          const one = await told(awards, { of, issuer: { ...issuer, ...ticking(from) } });
          const several = await told(awards, {
            of,
            options,
            issuer: { ...issuer, ...ticking(from) },
          });
          expect(several).toEqual(one);
          issued += (one as CohortResult[]).filter(({ outcome }) => outcome === 'issued').length;
        },
      );
      await fc.assert(property, { numRuns: runsFor(1 / 1500) });
      expect(issued).toBeGreaterThan(100);
      expect(seen.texts).toBeGreaterThan(issued / 4);
      expect(seen.ended).toBe(seen.threads.length);
    },
    TIME,
  );

  it('MUST NOT depend on a definition or a profile being read once more, as threads do', () => {
    const property = fc.property(arbitraryDefinition, (input) => {
      const once = defineMicroCertification(input);
      const copy = structuredClone(once);
      expect(defineMicroCertification(copy)).toEqual(once);
      expect(JSON.stringify(defineMicroCertification(copy))).toBe(JSON.stringify(once));
    });
    fc.assert(property, { numRuns: runsFor(1 / 40) });
    const parsed = parseIssuerProfile({
      ...profile,

      website: 'https://a.example',
    });
    expect(JSON.stringify(parseIssuerProfile(structuredClone(parsed)))).toBe(
      JSON.stringify(parsed),
    );
  });

  it('MUST give what one thread gives for awards that are no plain data', async () => {
    class Person {
      id = 'did:example:class';
    }
    let reads = 0;
    const strange: unknown[] = [
      { ...AWARD, learner: new Person() },
      { ...AWARD, id: undefined, activity: undefined },
      { ...AWARD, awardedOn: new Date(NOW) },
      { ...AWARD, creditsEarned: -0 },
      { ...AWARD, creditsEarned: Number.NaN },
      { ...AWARD, creditsEarned: 3n },
      { ...AWARD, sign: () => 1 },
      { ...AWARD, learner: { id: 'did:example:\ud800' } },
      JSON.parse(
        '{"__proto__":{"id":"urn:x:1"},"learner":{"id":"did:x:1"},"awardedOn":"2026-07-01"}',
      ),
      {
        ...AWARD,
        get id() {
          reads += 1;
          return `urn:example:read:${reads}`;
        },
      },
      ...[undefined, null, 7, 'award', [], new Map(), new Proxy({ ...AWARD }, {})],
    ];
    const awards = awardsOf(340).flatMap((award, index) =>
      index % 5 === 0 ? [award, strange[(index / 5) % strange.length]] : [award],
    );
    const one = await told(awards);
    reads = 0;
    const seen = watched();
    const several = await told(awards, { options: TWO });
    expect(several).toEqual(one);
    expect(seen.texts).toBeGreaterThan(100);
  });

  it.each(['P-256', 'P-384'] as const)('MUST sign with a key of kind %s', async (algorithm) => {
    const seen = watched();
    const own = createSigner({ keyPair: await generateKeyPair({ algorithm }) });
    const by = { signer: own, profile: { ...profile, id: own.id.split('#')[0] ?? '' } };
    const list = await told(awardsOf(240), { options: TWO, issuer: by });
    expect(list).toHaveLength(240);
    expect(list).toEqual(list.map(() => expect.objectContaining({ outcome: 'issued' })));
    expect(seen.texts).toBeGreaterThanOrEqual(100);
  });

  it('MUST hold awards against a framework of the library on its threads, against another here', async () => {
    const own = extendFramework(councilRecommendation2022, {
      id: 'own',
      title: { en: 'Own', fr: 'Propre' },
      cites: councilRecommendation2022.cites,
    } as never);
    for (const [framework, threads] of [
      [councilRecommendation2022, 1],
      [own, 0],
    ] as const) {
      const seen = watched();
      const awards = awardsOf(240).map(({ results: _, ...award }) => award);
      const { title, id } = definition;
      for (const of of [definition, defineMicroCertification({ id, title })]) {
        const issuer = () => ({ framework, ...ticking(NOW) });
        const one = await told(awards, { of, issuer: issuer() });
        expect(await told(awards, { of, issuer: issuer(), options: TWO })).toEqual(one);
        const refused = { error: { code: 'ERR_FRAMEWORK_UNMET' } };
        expect(one[7]).toMatchObject(of === definition ? { outcome: 'issued' } : refused);
      }
      expect(seen.threads).toHaveLength(2 * threads);
      expect(seen.texts > 0).toBe(threads > 0);
      vi.restoreAllMocks();
    }
  });

  it('MUST give each result once when order does not matter', async () => {
    const awards = awardsOf(450);
    const seen = watched();
    const list = await told(awards, { options: { ...TWO, ordered: false } });
    expect(seen.texts).toBeGreaterThan(100);
    const byIndex = (list as CohortResult[]).toSorted((a, b) => a.index - b.index);
    expect(byIndex).toEqual(await told(awards));
  });

  it('MUST begin here, and start threads only when there turn out to be many awards', async () => {
    const seen = watched();
    const awards = awardsOf(530).with(120, REFUSED);
    const one = await told(awards);
    expect(await told(awards, { options: TWO, after: 6 })).toEqual(one);
    expect(seen.threads).toHaveLength(0);
    expect(await told(awards, { options: TWO, after: 3 })).toEqual(one);
    expect(seen.threads).toHaveLength(1);
    expect(seen.texts).toBeGreaterThanOrEqual(100);
  });

  it('MUST start no thread for fewer awards than one package, nor where fewer may be in work', async () => {
    const seen = watched();
    expect(await told(awardsOf(99), { options: TWO })).toEqual(await told(awardsOf(99)));
    await told(awardsOf(150), { options: { threads: 2, concurrency: 499 } });
    await told(awardsOf(150), { options: { concurrency: 500 } });
    expect(seen.threads).toHaveLength(0);
  });

  it('MUST read no more awards than may be in work', async () => {
    const state = { read: 0, closed: false };
    function* source() {
      try {
        for (;;) {
          state.read += 1;
          yield { ...AWARD, learner: { id: `did:example:${state.read}` } };
        }
      } finally {
        state.closed = true;
      }
    }
    let taken = 0;
    const seen = watched();
    for await (const { outcome } of cohort(source(), { options: TWO })) {
      expect(outcome).toBe('issued');
      taken += 1;
      expect(state.read - taken).toBeLessThanOrEqual(500);
      if (taken % 100 === 50) await new Promise((resolve) => setTimeout(resolve, 20));
      if (taken === 1030) break;
    }
    expect(state.closed).toBe(true);
    expect(seen.threads).toHaveLength(1);
    expect(seen.ended).toBe(1);
  });
});

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

function withoutId(award: unknown): unknown {
  if (typeof award !== 'object' || award === null) return award;
  const { id: _, ...others } = award as Award;
  return others;
}
