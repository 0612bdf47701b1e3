import type { AnyMicrocertError } from '../../foundation/errors/index.js';
import type { VerifyOptions } from '../../verifying/index.js';
import type { Content } from './content.js';
import { keep, readHoldings } from './held.js';
import { isForged, type Judged, judge } from './judge.js';
import type { Wallet } from './wallet-folder.js';

/** A credential to be added, or why there is none. */
export type Offered = { readonly source: string } & (
  | { readonly content: Content }
  | { readonly error: AnyMicrocertError }
);

/** What became of one. */
export type Added = { readonly source: string } & (
  | {
      readonly outcome: 'added' | 'known' | 'refused';
      readonly content: Content;
      readonly judged: Judged;
      /** Where it is; absent where it is refused. */
      readonly number?: number;
    }
  | { readonly outcome: 'unreadable'; readonly error: AnyMicrocertError }
);

/** Keeps credentials that are what they say they are, each once; the rest is told, and keeps nothing else out. */
export async function addAll(
  wallet: Wallet,
  offered: AsyncIterable<Offered> | Iterable<Offered>,
  options: VerifyOptions,
): Promise<readonly Added[]> {
  const { held } = await readHoldings(wallet);
  const known = new Map(held.map(({ content, number }) => [content.digest, number]));
  const added: Added[] = [];
  for await (const one of offered) {
    if ('error' in one) {
      added.push({ source: one.source, outcome: 'unreadable', error: one.error });
      continue;
    }
    const { source, content } = one;
    const judged = await judge(content, options);
    const about = { source, content, judged };
    const before = known.get(content.digest);
    if (before !== undefined) added.push({ ...about, outcome: 'known', number: before });
    else if (isForged(judged)) added.push({ ...about, outcome: 'refused' });
    else {
      const number = await keep(wallet, content);
      known.set(content.digest, number);
      added.push({ ...about, outcome: 'added', number });
    }
  }
  return added;
}
