import { Worker } from 'node:worker_threads';
import { vi } from 'vitest';
import { isMicrocertError } from '../../../src/foundation/errors/index.js';
import {
  createSigner,
  didKeyFor,
  generateKeyPair,
  type KeyPair,
  type Signer,
} from '../../../src/identity/index.js';
import { issueCohort } from '../../../src/issuing/cohort/issue-cohort.js';
import { settle } from '../../../src/issuing/create-issuer.js';
import type { CohortOptions, CohortResult, IssuerOptions } from '../../../src/issuing/index.js';
import {
  type Award,
  defineMicroCertification,
  type IssuerProfileInput,
  type MicroCertification,
} from '../../../src/model/index.js';
import { COMPLETE } from '../../support/definitions.js';
import { AWARD, NOW } from '../../support/issuing.js';
import { threadFile } from '../../support/thread-file.js';

const file: URL = await threadFile('threads');
const keyPair: KeyPair<'Ed25519'> = await generateKeyPair();
const signer: Signer = createSigner({ keyPair });
export const profile: IssuerProfileInput = {
  id: didKeyFor(keyPair.publicKey),
  name: 'Université Exemple',
  country: 'FR',
};
export const definition: MicroCertification = defineMicroCertification(COMPLETE);

/** With these, packages have a hundred awards, and one thread is started besides this one. */
export const TWO = { threads: 2, concurrency: 500 } as const;

export interface Seen {
  readonly threads: Worker[];
  /** When each of them can begin, or has come to grief. */
  readonly begun: Promise<unknown>[];
  asked: number;
  /** Texts that threads gave. */
  texts: number;
  ended: number;
}

/** A clock that ticks with each look, and bytes of which none come twice: who asks once too often gets others. */
export function ticking(from: number): Pick<IssuerOptions, 'clock' | 'random'> {
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

export interface Run {
  readonly options?: CohortOptions;
  readonly issuer?: Partial<IssuerOptions>;
  readonly of?: unknown;
  readonly file?: URL;
  readonly after?: number;
}

export function cohort(
  awards: Iterable<unknown> | AsyncIterable<unknown>,
  run: Run,
): AsyncIterable<CohortResult> {
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

export function awardsOf(count: number): Award[] {
  return Array.from({ length: count }, (_, index) => ({
    ...AWARD,
    learner: { id: `did:example:${index}` },
  }));
}

export const REFUSED = { learner: {}, awardedOn: 'Learner-Marked' } as Award;

let seenLast: Seen | undefined;

/** Watches over the threads that are started from now on. */
export function watched(): Seen {
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

/** After each test: the next one starts threads that nobody watches, unless it says so. */
export function unwatched(): void {
  seenLast = undefined;
  vi.restoreAllMocks();
}

/** All that is to be told of a cohort, up to what it stopped with. */
export async function told(
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
