import { issueSdJwtVc } from '../../src/presenting/sd-jwt/index.js';
import { COMPLETE } from './definitions.js';
import { AWARD } from './issuing.js';
import { badgeOf } from './presenting.js';
import { type Answer, NOW, type Workbench } from './run-cli.js';
import { UNIVERSITY } from './verifying.js';

/** A wallet in a folder of its own. */
export interface TestWallet {
  readonly folder: string;
  readonly did: string;
  /** Runs `microcert wallet …` on it. */
  readonly wallet: (...args: readonly string[]) => Promise<Answer>;
  /** The same, with what it answers to a program. */
  readonly asked: (...args: readonly string[]) => Promise<Told>;
}

/** What `--json` answers, as far as tests look at it. */
export interface Told {
  readonly added: readonly Readonly<Record<string, unknown>>[];
  readonly credentials: readonly Readonly<Record<string, unknown>>[];
  readonly damaged: readonly {
    readonly number: number;
    readonly error: { readonly code: string };
  }[];
}

export async function makeTestWallet(bench: Workbench, name = 'wallet'): Promise<TestWallet> {
  const folder = bench.path(name);
  const { out } = await bench.microcert(['wallet', 'init', folder, '--json']);
  const { did } = JSON.parse(out) as { readonly did: string };
  const wallet = (...args: readonly string[]) =>
    bench.microcert(['wallet', ...args, '--wallet', folder]);
  const asked = async (...args: readonly string[]) =>
    JSON.parse((await wallet(...args, '--json')).out) as Told;
  return { folder, did, wallet, asked };
}

/** A badge as a file, about a DID, with a number of its own. */
export async function badgeFile(
  bench: Workbench,
  about: string,
  number = 1,
  change: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const id = `urn:uuid:00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
  const text = JSON.stringify(await badgeOf(about, { id, ...change }));
  return bench.write(`badge-${number}.json`, text);
}

/** Text of an SD-JWT that the university issued to a DID. */
export function sdJwtFor(learner: string): Promise<string> {
  const profile = { id: UNIVERSITY.id, name: 'Université Exemple', country: 'FR' };
  const award = { ...AWARD, learner: { id: learner, name: 'Prenom-Marked Nom-Marked' } };
  const clock = () => Date.parse(NOW);
  return issueSdJwtVc(COMPLETE, award, { profile, signer: UNIVERSITY.signer, clock });
}
