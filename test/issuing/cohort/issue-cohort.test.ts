import { describe, expect, it } from 'vitest';
import type { CohortOptions, CohortProgress, CohortResult } from '../../../src/issuing/index.js';
import { all, awardOf, definition, issuerWith, REFUSED, signer } from './cohort-parts.js';

describe('issueCohort', () => {
  it('MUST give a result for each award in their order, and refuse with places in the award', async () => {
    const awards = [awardOf(0), REFUSED, awardOf(2)];
    const results = await all(issuerWith().issueCohort(definition, awards));
    expect(results.map(({ outcome, index }) => [outcome, index])).toEqual([
      ['issued', 0],
      ['refused', 1],
      ['issued', 2],
    ]);
    const [, refused] = results;
    expect(refused?.award).toBe(REFUSED);
    const error = refused?.outcome === 'refused' ? refused.error : undefined;
    expect(error?.code).toBe('ERR_AWARD_INVALID');
    expect(error?.findings.map(({ pointer }) => pointer)).toContain('/awardedOn');
    expect(JSON.stringify([error?.findings, error?.message])).not.toContain('Learner-Marked');
  });

  it('MUST stop at the first award refused when asked to, and say which it is', async () => {
    const results: CohortResult[] = [];
    const run = async () => {
      const awards = [awardOf(0), REFUSED, awardOf(2)];
      for await (const result of issuerWith().issueCohort(definition, awards, { onError: 'stop' }))
        results.push(result);
    };
    await expect(run()).rejects.toMatchObject({
      code: 'ERR_AWARD_INVALID',
      findings: expect.arrayContaining([expect.objectContaining({ pointer: '/1/awardedOn' })]),
    });
    expect(results).toHaveLength(1);
  });

  it.each([{}, { concurrency: 5 }, { concurrency: 5, ordered: false }])(
    'MUST read no more awards than are in work with %j, and close their source when left early',
    async (options: CohortOptions) => {
      const state = { read: 0, closed: false };
      function* source() {
        try {
          for (;;) yield awardOf(state.read++);
        } finally {
          state.closed = true;
        }
      }
      let taken = 0;
      for await (const { outcome } of issuerWith().issueCohort(definition, source(), options)) {
        expect(outcome).toBe('issued');
        taken += 1;
        await new Promise((resolve) => setTimeout(resolve, 1));
        expect(state.read - taken).toBeLessThan(options.concurrency ?? 1);
        if (taken === 20) break;
      }
      expect(state.closed).toBe(true);
    },
  );

  it('MUST give results as they are there when order does not matter, each once', async () => {
    let calls = 0;
    const slow = {
      ...signer,
      sign: async (bytes: Uint8Array) => {
        calls += 1;
        if (calls === 1) await new Promise((resolve) => setTimeout(resolve, 30));
        return signer.sign(bytes);
      },
    };
    const awards = Array.from({ length: 12 }, (_, index) => awardOf(index));
    const options = { concurrency: 4, ordered: false };
    const results = await all(
      issuerWith({ signer: slow }).issueCohort(definition, awards, options),
    );
    const indexes = results.map(({ index }) => index);
    expect(indexes[0]).not.toBe(0);
    expect(indexes.toSorted((a, b) => a - b)).toEqual(awards.map((_, index) => index));
  });

  // A queue that hands out the next award when it knows what came of the last one.
  it.each([{ concurrency: 2 }, { concurrency: 2, ordered: false }, {}])(
    'MUST NOT keep a result back until the source has another award: %j',
    async (options) => {
      let taken: () => void = () => undefined;
      async function* queue() {
        for (let index = 0; index < 3; index += 1) {
          const isTaken = new Promise<void>((resolve) => {
            taken = resolve;
          });
          yield awardOf(index);
          await isTaken;
        }
      }
      const indexes: number[] = [];
      for await (const { index } of issuerWith().issueCohort(definition, queue(), options)) {
        indexes.push(index);
        taken();
      }
      expect(indexes).toEqual([0, 1, 2]);
    },
  );

  it('MUST give out what is in work before what the source throws', async () => {
    async function* source() {
      for (let index = 0; index < 3; index += 1) yield awardOf(index);
      throw new RangeError('line 4');
    }
    const results: CohortResult[] = [];
    const run = async () => {
      const cohort = issuerWith().issueCohort(definition, source(), { concurrency: 8 });
      for await (const result of cohort) results.push(result);
    };
    await expect(run()).rejects.toThrow(RangeError);
    expect(results.map(({ index }) => index)).toEqual([0, 1, 2]);
  });

  const never = new Promise<never>(() => undefined);
  async function* stuck() {
    yield awardOf(0);
    yield await never;
  }
  const away = { ...signer, sign: () => never };
  it.each([
    ['a source that never answers', stuck(), signer, {}],
    ['a source that never answers, several at once', stuck(), signer, { concurrency: 4 }],
    ['a signer that never answers', [awardOf(0)], away, {}],
    ['a signer that never answers, several at once', [awardOf(0)], away, { concurrency: 4 }],
  ])(
    'MUST stop at once when it is told to, whatever it waits for: %s',
    async (_, awards, by, options) => {
      const signal = AbortSignal.timeout(20);
      const cohort = issuerWith({ signer: by }).issueCohort(definition, awards, {
        ...options,
        signal,
      });
      await expect(all(cohort)).rejects.toMatchObject({ name: 'TimeoutError' });
    },
  );

  it('MUST wait for who is told how far it is, and lose no result to what that throws', async () => {
    const results: CohortResult[] = [];
    const onProgress = async ({ issued }: CohortProgress) => {
      await new Promise((resolve) => setTimeout(resolve, 1));
      if (issued === 2) throw new RangeError('enough');
    };
    const run = async () => {
      const awards = [0, 1, 2].map(awardOf);
      const cohort = issuerWith().issueCohort(definition, awards, { onProgress });
      for await (const result of cohort) results.push(result);
    };
    await expect(run()).rejects.toThrow(RangeError);
    expect(results).toHaveLength(2);
  });

  it.each([[undefined], [null], ['abc'], [{}], [Promise.resolve([])]])(
    'MUST refuse awards that are no iterable, before any is asked for: %s',
    (awards) => {
      expect(() => issuerWith().issueCohort(definition, awards as never)).toThrow(/iterable/);
    },
  );

  it('MUST tell how far it is', async () => {
    const told: CohortProgress[] = [];
    const onProgress = (progress: CohortProgress) => told.push(progress);
    await all(issuerWith().issueCohort(definition, [awardOf(0), REFUSED], { onProgress }));
    expect(told).toEqual([
      { issued: 1, refused: 0 },
      { issued: 1, refused: 1 },
    ]);
  });

  it('MUST stop when it is told to', async () => {
    const controller = new AbortController();
    const results: CohortResult[] = [];
    const run = async () => {
      const awards = Array.from({ length: 9 }, (_, index) => awardOf(index));
      const { signal } = controller;
      for await (const result of issuerWith().issueCohort(definition, awards, { signal })) {
        results.push(result);
        if (results.length === 3) controller.abort();
      }
    };
    await expect(run()).rejects.toMatchObject({ name: 'AbortError' });
    expect(results).toHaveLength(3);
  });

  it('MUST stop with what the signer throws, which is no fault of an award', async () => {
    for (const sign of [
      async () => Promise.reject(new Error('the HSM is away')),
      async () => new Uint8Array(3),
    ]) {
      const issuer = issuerWith({ signer: { ...signer, sign } });
      await expect(all(issuer.issueCohort(definition, [awardOf(0)]))).rejects.toThrow();
    }
  });

  it('MUST stop with what the source of awards throws, and with a definition that is none', async () => {
    async function* broken() {
      yield awardOf(0);
      throw new RangeError('line 2');
    }
    await expect(all(issuerWith().issueCohort(definition, broken()))).rejects.toThrow(RangeError);
    await expect(
      all(issuerWith().issueCohort({ id: 'x' } as never, [awardOf(0)])),
    ).rejects.toMatchObject({ code: 'ERR_DEFINITION_INVALID' });
  });

  it('MUST sign elsewhere only where it is asked to and the signer can', async () => {
    const calls = { here: 0, elsewhere: 0 };
    const counting = {
      ...signer,
      sign: (bytes: Uint8Array) => {
        calls.here += 1;
        return signer.sign(bytes);
      },
      signElsewhere: (bytes: Uint8Array) => {
        calls.elsewhere += 1;
        return signer.sign(bytes);
      },
    };
    const issuer = issuerWith({ signer: counting });
    await all(issuer.issueCohort(definition, [awardOf(0), awardOf(1)]));
    expect(calls).toEqual({ here: 2, elsewhere: 0 });
    await all(issuer.issueCohort(definition, [awardOf(0), awardOf(1)], { threads: 2 }));
    expect(calls).toEqual({ here: 2, elsewhere: 2 });
  });

  it.each([
    null,
    5,
    { onerror: 'stop' },
    { signal: {} },
    { signal: new AbortController() },
    { onProgress: 5 },
    { ordered: 'no' },
    { as: 'text' },
    { onError: 'ignore' },
    { threads: 0 },
    { threads: 1.5 },
    { concurrency: 0 },
    { concurrency: Number.NaN },
    { concurrency: 1e9 },
  ])('MUST refuse the option %j', (options) => {
    expect(() => issuerWith().issueCohort(definition, [], options as never)).toThrow(TypeError);
  });
});
